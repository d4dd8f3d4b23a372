import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** What package.json exports. */
const entries = {
  index: 'src/index.ts',
  'business-time/index': 'src/business-time/index.ts',
  'platform-time-zones/index': 'src/platform-time-zones/index.ts',
  'countries/index': 'src/countries/index.ts',
  'holidays/index': 'src/holidays/index.ts',
  'holidays/local-names/index': 'src/holidays/local-names/index.ts',
}

/** A file of its own for each subject of the rules, not exported: a bundler leaves out whole files that a question does not use, js-joda and other editions with them. */
const subjects = ['src/editions', 'src/rules', 'src/response']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file.slice('src/'.length, -'.ts'.length), file])

export default defineConfig({
  entry: { ...entries, ...Object.fromEntries(subjects) },
  format: ['esm', 'cjs'],
  dts: { entry: entries },
  sourcemap: true,
  splitting: true,
  treeshake: true,
  clean: true,
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
})
