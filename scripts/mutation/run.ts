// Mutation tests of a folder of `src`: each mutant is a bug that a test must notice. The wording of rules is in
// src/editions, which is tested by flipping each cell instead.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { transformSync } from 'esbuild'
import { scoreOf } from './score.js'

/** Its packages are its own, since it has more than all other tools for tests, and CI needs none of them. */
const stryker = 'scripts/mutation/node_modules/.bin/stryker'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const [folder = ''] = positionals
if (positionals.length !== 1 || !existsSync(`src/${folder}`) || !existsSync(`test/${folder}`))
  throw new Error('Expected a folder of src and test, such as countries')

// A mutant that only other tests notice counts as survived.
const tests = [`test/${folder}`, 'test/arguments.test.ts', 'test/errors.test.ts']

const settings = {
  mutate: [`src/${folder}/**/*.ts`, '!src/**/index.ts', '!src/**/*.generated.ts', '!src/wording/summaries.ts'],
  // Each mutant runs in its own process, so that tables built while loading a module are mutated too.
  buildCommand: `tsx scripts/mutation/bundle.ts ${tests.join(' ')}`,
  testRunner: 'command',
  commandRunner: { command: 'node .mutation/scripts/mutation/run-tests.mjs' },
  plugins: ['./reports/sample.mjs'],
  checkers: ['sample'],
  ignorePatterns: ['.engines', '.examples', '.mutation', '.types', 'dist', 'reports'],
  // The header that Stryker adds to each file would change the generated tables, which a test compares with their
  // source.
  disableTypeChecks: false,
  concurrency: 1,
  // A high timeout, so that a busy machine doesn't count as noticing a mutant.
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: folder === 'business-time' ? 95 : 90 },
}
mkdirSync('reports', { recursive: true })
writeFileSync('reports/stryker.json', JSON.stringify(settings))
// Stryker's processes read no TypeScript.
writeFileSync('reports/sample.mjs', transformSync(readFileSync('scripts/mutation/sample.ts'), { loader: 'ts' }).code)
const { status } = spawnSync(stryker, ['run', 'reports/stryker.json'], {
  stdio: 'inherit',
  // The checker runs in another process.
  env: { ...process.env, MUTATION_SHARE: values.share, MUTATION_SEED: values.seed },
})

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}
const { files } = JSON.parse(readFileSync('reports/mutation/mutation.json', 'utf8')) as MutationReport
console.log(scoreOf(Object.values(files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status))))
process.exitCode = status ?? 1
