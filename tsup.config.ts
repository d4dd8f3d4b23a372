import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'business-time/index': 'src/business-time/index.ts',
    'platform-time-zones/index': 'src/platform-time-zones/index.ts',
    'countries/index': 'src/countries/index.ts',
    'holidays/index': 'src/holidays/index.ts',
    'holidays/local-names/index': 'src/holidays/local-names/index.ts',
    // Not exported: they keep js-joda out of a bundle that asks only for rules.
    'rules/questions': 'src/rules/questions.ts',
    'response/first-response': 'src/response/first-response.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  sourcemap: true,
  splitting: true,
  treeshake: true,
  clean: true,
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
})
