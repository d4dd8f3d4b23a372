// Each mutant is a break of the code that a test has to notice. The wording of rules is in src/editions, which is flipped cell by cell instead.
export default {
  mutate: ['src/questions/**/*.ts', 'src/response/**/*.ts'],
  // A process for each mutant, so that tables built when a module is loaded are mutated like any other code.
  buildCommand: 'tsx scripts/mutation/bundle.ts test/questions test/response',
  testRunner: 'command',
  commandRunner: { command: 'node .mutation/tests.mjs' },
  ignorePatterns: ['.examples', '.mutation', 'dist', 'docs', 'coverage', 'reports'],
  // Its header in each file would be a change to the generated tables, which a test compares with their source.
  disableTypeChecks: false,
  concurrency: 2,
  // A mutant that is slow on a busy machine is not counted as noticed.
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
