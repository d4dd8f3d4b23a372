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
}
/** Its moment-timezone is another release than ours, and both would change one moment: it has a process of its own. */
const withDateHolidays = 'test/holidays/differential.test.ts'
const suite = { include: ['test/**/*.test.ts', '.examples/examples.test.ts'], alias: fromSources }
/** What `vitest --mode` runs instead: the doc examples on the built package, the tests of this repository's own tools, those of the built site, or the type tests. */
const modes: Record<string, typeof suite> = {
  dist: { include: ['.examples/examples.test.ts'], alias: [] },
  site: { include: ['docs/test/**/*.test.ts'], alias: [] },
  tools: { include: ['scripts/**/*.test.ts'], alias: fromSources },
  types: { include: [], alias: fromSources },
}

export default defineConfig(({ mode }) => {
  const { include, alias } = modes[mode] ?? suite
  const onTypes = mode === 'types'
  const typecheck = { enabled: onTypes, only: onTypes, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' }
  return {
    test: {
      projects: [
        // The tests share nothing that one could change: a pure library needs no fresh process for each file.
        { resolve: { alias }, test: { ...laws, name: 'suite', include, exclude: [withDateHolidays], isolate: false, typecheck } },
        { resolve: { alias }, test: { ...laws, name: 'date-holidays', include: mode in modes ? [] : [withDateHolidays] } },
      ],
    },
  }
})
