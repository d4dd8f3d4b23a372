import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))
const fromSources = [
  { find: /^aws-support-rules$/, replacement: `${src}index.ts` },
  { find: /^aws-support-rules\/(.+)$/, replacement: `${src}$1/index.ts` },
]

/** Tests that start programs or read the repository's own files. One host time zone is enough for them. */
const ofRepository = [
  'scripts',
  'test/cli',
  'test/page',
  'test/wording/hosts.test.ts',
  ...['doc-comments', 'readme', 'rules', 'warehouse'].map((name) => `test/docs/${name}.test.ts`),
]
/**
 * Suites that compare every zone, ask thousands of questions, or run a database. One host time zone is enough for them,
 * since the laws about the same functions run in each.
 */
const exhaustive = [
  'test/business-time/most-spans.test.ts',
  'test/business-time/wall-time.test.ts',
  'test/conformance/vectors.test.ts',
  'test/frozen.test.ts',
  'test/fuzz',
  'test/linear.test.ts',
  'test/tables/response-sql.test.ts',
]
/** Suites without instants. All others run in each host time zone. */
export const withoutInstants = [
  'test/business-time/dates.test.ts',
  'test/business-time/long-calendars.test.ts',
  'test/editions/figures.test.ts',
  'test/editions/every-answer.test.ts',
  'test/generated-tables.test.ts',
  'test/holidays/adjust.prop.test.ts',
  'test/holidays/adjust.test.ts',
  'test/holidays/public-holidays.test.ts',
  'test/holidays/source.test.ts',
  'test/oracle/zone-years.test.ts',
  'test/questions/allowed-languages.test.ts',
  'test/questions/every-cell.test.ts',
  'test/questions/recommendations.test.ts',
  'test/questions/compare-editions.test.ts',
  'test/questions/decisions.test.ts',
  'test/questions/drafts.prop.test.ts',
  'test/questions/messages.test.ts',
  'test/questions/refusals.test.ts',
  'test/schemas/accepted-draft.prop.test.ts',
  'test/schemas/check-draft.test.ts',
  'test/wording/describe-refusal.prop.test.ts',
  'test/wording/describe-refusal.test.ts',
  'test/wording/describe-target.test.ts',
  'test/wording/names.test.ts',
  'test/wording/refusal-messages.test.ts',
]
const once = [...ofRepository, ...exhaustive, ...withoutInstants].map((path) =>
  path.endsWith('.ts') ? path : `${path}/**/*.test.ts`,
)
/** It uses another release of moment-timezone, and both change one global object. So it runs in its own process. */
const withDateHolidays = ['test/holidays/differential.test.ts']
const examples = ['.examples/examples.test.ts']

/**
 * The cache that the projects of one run share. If it were kept, it could point to packages that are no longer
 * installed.
 */
const transformed = mkdtempSync(join(tmpdir(), 'aws-support-rules-vitest-'))
process.on('exit', () => {
  rmSync(transformed, { recursive: true, force: true })
})

const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'],
  alias = fromSources,
): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name,
    // Node ignores TZ in threads.
    pool: 'forks',
    // The tests make much garbage. With room for it, collecting it takes less time.
    execArgv: ['--max-semi-space-size=64'],
    // A pure library leaves no state that the next file could notice.
    isolate: false,
    env: { TZ: 'UTC' },
    // Property tests make hundreds of calls, and the machine or a browser may be busy.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    ...test,
  },
})

export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], './scripts/count-reporter.ts'],
    maxWorkers: 2,
    experimental: { fsModuleCache: true, fsModuleCachePath: transformed },
    projects: [
      project('once', { include: once }),
      project('date-holidays', { include: withDateHolidays }),
      project('host-time-zones', {
        include: ['test/**/*.test.ts', ...examples],
        exclude: [...once, ...withDateHolidays],
        runner: './scripts/host-time-zones-runner.ts',
      }),
      project('types', {
        include: [],
        typecheck: {
          enabled: true,
          only: true,
          checker: 'node_modules/typescript-7/bin/tsc',
          include: ['test/**/*.test-d.ts'],
          tsconfig: 'tsconfig.test-d.json',
        },
      }),
      // These need `npm run build`, and the site needs `npm run docs:build`, so npm test leaves them out.
      project('built-package', { include: examples }, []),
      // A busy machine can disturb a browser once. What is wrong with a page is wrong twice.
      project('built-site', { include: ['docs/test/**/*.test.ts'], retry: 1 }, []),
    ],
  },
})
