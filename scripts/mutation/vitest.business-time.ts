import { defineConfig } from 'vitest/config'
import suite from '../../vitest.config.js'

/** The engine's own tests, with fewer runs of each law. */
export default defineConfig((env) => {
  const { test, ...rest } = suite(env)
  return { ...rest, test: { ...test, include: ['test/business-time/**/*.test.ts'], setupFiles: ['scripts/mutation/fewer-runs.ts'] } }
})
