// Mutation tests of a folder of `src`: each mutant is a bug that a test must notice. The wording of rules is in
// src/editions, which is tested by flipping each cell instead.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { scoreOf } from './score.js'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const [folder = ''] = positionals
if (positionals.length !== 1 || !existsSync(`src/${folder}`) || !existsSync(`test/${folder}`))
  throw new Error('Expected a folder of src and test, such as countries')
// The checker runs in another process.
process.env['MUTATION_SHARE'] = values.share
process.env['MUTATION_SEED'] = values.seed

// A mutant that only other tests notice counts as survived.
const tests = [`test/${folder}`, 'test/arguments.test.ts', 'test/errors.test.ts']

const results = await new Stryker({
  mutate: [`src/${folder}/**/*.ts`, '!src/**/index.ts', '!src/**/*.generated.ts', '!src/wording/summaries.ts'],
  // Each mutant runs in its own process, so that tables built while loading a module are mutated too.
  buildCommand: `tsx scripts/mutation/bundle.ts ${tests.join(' ')}`,
  testRunner: 'command',
  commandRunner: { command: 'node .mutation/scripts/mutation/run-tests.mjs' },
  plugins: ['./scripts/mutation/sample.ts'],
  checkers: ['sample'],
  checkerNodeArgs: ['--import', 'tsx'],
  ignorePatterns: ['.examples', '.mutation', 'dist', 'coverage', 'reports'],
  // The header that Stryker adds to each file would change the generated tables, which a test compares with their
  // source.
  disableTypeChecks: false,
  concurrency: 1,
  // A high timeout, so that a busy machine doesn't count as noticing a mutant.
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: folder === 'business-time' ? 95 : 90 },
}).runMutationTest()

console.log(scoreOf(results.map(({ status }) => status)))
