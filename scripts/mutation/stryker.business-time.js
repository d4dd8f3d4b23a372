import rules from '../../stryker.config.js'

/** The engine, held against the tests that are about it: a break that only shows in another subject's tests counts as unnoticed. */
export default {
  ...rules,
  mutate: ['src/business-time/**/*.ts', '!src/business-time/index.ts', '!src/business-time/*.generated.ts'],
  buildCommand: 'tsx scripts/mutation/bundle.ts test/business-time',
}
