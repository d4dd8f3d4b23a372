import rules from '../../stryker.config.js'

/** Tests the engine only with its own tests. A mutant that only fails in other tests counts as survived. */
export default {
  ...rules,
  mutate: ['src/business-time/**/*.ts', '!src/business-time/index.ts', '!src/business-time/*.generated.ts'],
  buildCommand: 'tsx scripts/mutation/bundle.ts test/business-time',
}
