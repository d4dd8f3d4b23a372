// Each mutant is a bug that a test must notice. The wording of rules is in src/editions, which is tested by flipping
// each cell instead.
export default {
  mutate: ['src/questions/**/*.ts', 'src/response/**/*.ts'],
  // Each mutant runs in its own process, so that tables built while loading a module are mutated too.
  buildCommand: 'tsx scripts/mutation/bundle.ts test/questions test/response',
  testRunner: 'command',
  commandRunner: { command: 'node .mutation/tests.mjs' },
  ignorePatterns: ['.examples', '.mutation', 'dist', 'docs', 'coverage', 'reports'],
  // The header that Stryker adds to each file would change the generated tables, which a test compares with their
  // source.
  disableTypeChecks: false,
  concurrency: 2,
  // A high timeout, so that a busy machine doesn't count as noticing a mutant.
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
