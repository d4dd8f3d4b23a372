import { defineConfig, mergeConfig } from 'vitest/config'
import suite from './vitest.config.js'

/** The suite as mutation tests run it, hundreds of times: without the sweeps over all countries and editions, and with fewer runs of each property. */
export default defineConfig((env) =>
  mergeConfig(suite(env), {
    test: {
      exclude: [
        'test/{countries,holidays,page,platform-time-zones}/**',
        'test/editions/{figures,page-answers}.test.ts',
        'test/response/every-country.test.ts',
        'test/generated-tables.test.ts',
      ],
      setupFiles: ['scripts/mutation/fewer-runs.ts'],
    },
  }),
)
