import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** The entries that package.json exports. */
const entries = {
  index: 'src/index.ts',
  'business-time/index': 'src/business-time/index.ts',
  'js-joda/index': 'src/js-joda/index.ts',
  'platform-time-zones/index': 'src/platform-time-zones/index.ts',
  'countries/index': 'src/countries/index.ts',
  'holidays/index': 'src/holidays/index.ts',
  'holidays/local-names/index': 'src/holidays/local-names/index.ts',
  'schemas/index': 'src/schemas/index.ts',
  'aws-sdk/index': 'src/aws-sdk/index.ts',
  'tables/index': 'src/tables/index.ts',
  'testing/index': 'src/testing/index.ts',
  'wording/index': 'src/wording/index.ts',
}

/**
 * Each subject of the rules has its own file, which isn't exported. Bundlers can then leave out whole files that a
 * question doesn't use, including other editions.
 */
const subjects = ['src/editions', 'src/questions', 'src/response']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts'))
  .map((file): [string, string] => [file.slice('src/'.length, -'.ts'.length), file])

const shared: Options = {
  entry: entries,
  splitting: true,
  treeshake: true,
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
}
const esm: Options = { ...shared, format: ['esm'] }

export default defineConfig([
  // The build for runtimes. It has few files, because each one takes time: with one file per subject, the first import
  // takes 1.6 × as long. Bundlers can't split these files: canCreateCase would cost 11.5 kB gzip instead of 2.3, and
  // firstResponse 31.8 instead of 26.6. So there are two builds.
  { ...esm, clean: true },
  // The build for bundlers, selected by the condition "module".
  { ...esm, entry: { ...entries, ...Object.fromEntries(subjects) }, outDir: 'dist/modules' },
  { ...shared, format: ['cjs'] },
  { ...shared, format: ['esm', 'cjs'], dts: { only: true } },
])
