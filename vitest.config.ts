import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))
const fromSources = [
  { find: /^aws-support-rules$/, replacement: `${src}index.ts` },
  { find: /^aws-support-rules\/(.+)$/, replacement: `${src}$1/index.ts` },
]

// A run that names no host time zone has the same one on every machine.
process.env['TZ'] ??= 'UTC'

const laws = {
  // Laws ask a hundred questions each; a busy machine may take its time over them.
  testTimeout: 60_000,
  // So may a browser.
  expect: { poll: { timeout: 20_000 } },
}
/** Its moment-timezone is another release than ours, and both would change one moment: it has a process of its own. */
const withDateHolidays = 'test/holidays/differential.test.ts'
const suite = { include: ['test/**/*.test.ts', '.examples/examples.test.ts'], exclude: [withDateHolidays], alias: fromSources }
/** Tests of programs, which have processes of their own: once is enough. */
const ofPrograms = ['test/docs/**', 'test/wording/hosts.test.ts']
/** What `vitest --mode` runs instead: the doc examples on the built package, the suite on one more host, the tests of this repository's own tools, those of the built site, or the type tests. */
const modes: Record<string, typeof suite> = {
  dist: { include: ['.examples/examples.test.ts'], exclude: [], alias: [] },
  host: { ...suite, exclude: [withDateHolidays, ...ofPrograms] },
  site: { include: ['docs/test/**/*.test.ts'], exclude: [], alias: [] },
  tools: { include: ['scripts/**/*.test.ts'], exclude: [], alias: fromSources },
  types: { include: [], exclude: [], alias: fromSources },
}

export default defineConfig(({ mode }) => {
  const { include, exclude, alias } = modes[mode] ?? suite
  const withPeers = mode === 'host' || !(mode in modes)
  const onTypes = mode === 'types'
  const typecheck = { enabled: onTypes, only: onTypes, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' }
  return {
    test: {
      projects: [
        // The tests share nothing that one could change: a pure library needs no fresh process for each file.
        { resolve: { alias }, test: { ...laws, name: 'suite', include, exclude, isolate: false, typecheck } },
        { resolve: { alias }, test: { ...laws, name: 'date-holidays', include: withPeers ? [withDateHolidays] : [] } },
      ],
    },
  }
})
