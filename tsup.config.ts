import { defineConfig, type Options } from 'tsup'

const shared: Options = {
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
  sourcemap: true,
  splitting: true,
  treeshake: true,
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
}

export default defineConfig([
  // Node reads all of a CommonJS package before it can import it: js-joda, inside, is an import that takes a quarter of the time.
  { ...shared, format: ['esm'], noExternal: ['@js-joda/core'], clean: true },
  { ...shared, format: ['cjs'] },
  { ...shared, format: ['esm', 'cjs'], dts: { only: true } },
])
