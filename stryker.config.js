// Each mutant is a break of the code that a test has to notice. The wording of rules is in src/editions, which is flipped cell by cell instead.
export default {
  mutate: ['src/rules/**/*.ts', 'src/response/**/*.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // The tables are built when a module is loaded, and their mutants count like any other.
  ignoreStatic: false,
  ignorePatterns: ['.examples', 'dist', 'coverage', 'reports'],
  concurrency: 2,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
