import { readdirSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { type Plugin, transformSync } from 'esbuild'
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
  'picture/index': 'src/picture/index.ts',
  'tables/index': 'src/tables/index.ts',
  'testing/index': 'src/testing/index.ts',
  'wording/index': 'src/wording/index.ts',
}

/**
 * Makes each entry reach all modules of the main entry, or of business time.
 *
 * esbuild puts the modules that the same entries reach into one file. Without this, the main entry would load 24 files
 * instead of 7, and its first import would take twice as long. It runs no more code.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  setup(build) {
    build.onResolve({ filter: /^all of / }, ({ path }) => ({ path: resolve(path.slice('all of '.length)) }))
    for (const file of Object.values(entries)) {
      const shared = sharedBy(file)
      if (shared === undefined || shared === file) continue
      build.onLoad({ filter: new RegExp(`/${file}$`) }, ({ path }) => ({
        contents: `${readFileSync(path, 'utf8')}\nimport 'all of ${shared}'\n`,
        loader: 'ts',
      }))
    }
  },
}

function sharedBy(file: string): string | undefined {
  if (/^src\/(schemas|aws-sdk|picture|tables|testing|wording)\//.test(file)) return entries.index
  return /^src\/(index|js-joda|holidays)\b/.test(file) ? entries['business-time/index'] : undefined
}

/**
 * Each subject of the rules has its own file, which isn't exported. Bundlers can then leave out whole files that a
 * question doesn't use, including other editions. Files of types have no code.
 */
const subjects = ['src/editions', 'src/questions', 'src/response']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code !== '')
  .map((file): [string, string] => [file.slice('src/'.length, -'.ts'.length), file])

/**
 * Keeps the tables of holidays in files of their own, so that both ESM builds have the same ones.
 *
 * `rootOf` returns the path from an entry's folder in the build to its folder in the build for runtimes.
 */
const tablesOnce = (rootOf: (folder: string) => string): Plugin => ({
  name: 'tables-once',
  setup(build) {
    build.onResolve({ filter: /^\.\/table\.generated\.js$/ }, ({ resolveDir }) => {
      const folder = relative('src', resolveDir)
      return folder.startsWith('holidays') ? { path: `${rootOf(folder)}table.js`, external: true } : undefined
    })
  },
})

const tables = {
  'holidays/table': 'src/holidays/table.generated.ts',
  'holidays/local-names/table': 'src/holidays/local-names/table.generated.ts',
}

/**
 * Few people read these files, but everyone downloads them, and not every page that loads them is in UTF-8. The names of
 * functions stay, for the traces of errors, and so do the marks by which bundlers leave out what isn't used.
 */
const terserOptions: Options['terserOptions'] = {
  compress: false,
  toplevel: false,
  mangle: { keep_fnames: true, keep_classnames: true },
  format: { ascii_only: true, comments: false, preserve_annotations: true },
}

const shared: Options = {
  entry: entries,
  splitting: true,
  treeshake: true,
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  minify: 'terser',
  terserOptions,
}
const esm: Options = { ...shared, format: ['esm'] }
const forRuntimes: Options = {
  esbuildPlugins: [fewFiles],
  esbuildOptions: (options) => {
    options.minifySyntax = true
    // The imports that `fewFiles` adds have no side effects, as intended.
    options.logOverride = { ...options.logOverride, 'ignored-bare-import': 'silent' }
  },
}

/** Parts of the library that the program loads only if it needs them, with the entries that have them. */
const loadedFromEntries: Readonly<Record<string, string>> = {
  'holidays/public-holidays.js': '../holidays/index.js',
  'schemas/check-draft.js': '../schemas/index.js',
  'wording/describe-refusal.js': '../wording/index.js',
}

/** Keeps the tables of holidays out of the program: the package has them already. */
const fromEntries: Plugin = {
  name: 'from-entries',
  setup(build) {
    build.onResolve({ filter: /^\.\.\// }, ({ path, kind }) => {
      const entry = loadedFromEntries[path.slice('../'.length)]
      return kind === 'dynamic-import' && entry !== undefined ? { path: entry, external: true } : undefined
    })
  },
}

export default defineConfig([
  // The build for runtimes. It has few files, because each one takes time: with one file per subject, the first import
  // takes 1.6 × as long. Bundlers can't split these files: canCreateCase would cost 11.5 kB gzip instead of 2.3, and
  // firstResponse 31.8 instead of 26.6. So there are two builds.
  {
    ...esm,
    ...forRuntimes,
    entry: { ...entries, ...tables },
    esbuildPlugins: [fewFiles, tablesOnce(() => './')],
    clean: true,
  },
  // The build for bundlers, selected by the condition "module".
  {
    ...esm,
    entry: { ...entries, ...Object.fromEntries(subjects) },
    esbuildPlugins: [tablesOnce((folder) => `${relative(`modules/${folder}`, folder)}/`)],
    outDir: 'dist/modules',
    // Without imports of whole files: no file does anything when it is loaded.
    treeshake: { moduleSideEffects: false },
  },
  { ...shared, ...forRuntimes, format: ['cjs'] },
  // The program has its own copy of the library. As one more entry of the first build it would split the others' files.
  {
    ...esm,
    entry: { main: 'src/cli/main.ts' },
    platform: 'node',
    outDir: 'dist/cli',
    noExternal: [/^date-fns/],
    esbuildPlugins: [fromEntries],
    terserOptions: { ...terserOptions, compress: {}, mangle: true },
  },
  // The declarations, which the build has written to .types: the compiler does in two seconds what tsup does in twenty.
  {
    ...shared,
    entry: Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name, file.replace(/^src(.*)ts$/, '.types$1d.ts')]),
    ),
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
])
