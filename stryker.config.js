// Each mutant is a break of the code that a test has to notice. The wording of rules is in src/editions, which is flipped cell by cell instead.
export default {
  mutate: ['src/rules/**/*.ts', 'src/response/**/*.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // The tables are built when a module is loaded, and their mutants count like any other.
  ignoreStatic: false,
  ignorePatterns: ['.examples', 'dist', 'coverage', 'reports'],
  // Its header in each file would be a change to the generated tables, which a test compares with their source.
  disableTypeChecks: false,
  concurrency: 2,
  // A mutant that is slow on a busy machine is not counted as noticed.
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
