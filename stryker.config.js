// Each mutant is a break of the code that a test has to notice. The wording of rules is left alone: no answer depends on it.
export default {
  mutate: ['src/rules/**/*.ts', 'src/response/**/*.ts'],
  plugins: ['@stryker-mutator/vitest-runner', './scripts/wording-is-no-mutant.js'],
  ignorers: ['wording'],
  testRunner: 'vitest',
  // The tables are built when a module is loaded, and their mutants count like any other.
  ignoreStatic: false,
  ignorePatterns: ['.examples', 'dist', 'coverage', 'reports'],
  concurrency: 2,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
