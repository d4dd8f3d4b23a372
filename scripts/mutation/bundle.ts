// Bundles the tests of some folders, and the program that runs them, for mutation tests. Each mutant then costs one
// process and its tests, without transforming modules.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'

const tests = process.argv
  .slice(2)
  .flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`),
  )
  .filter((file) => file.endsWith('.test.ts'))

const outdir = '.mutation'
const ownFiles: esbuild.Plugin = {
  name: 'sources, and files beside modules',
  setup(build) {
    build.onResolve({ filter: /^aws-support-rules/ }, ({ path }) => ({
      path: fileURLToPath(new URL(`../../src${path.slice('aws-support-rules'.length)}/index.ts`, import.meta.url)),
    }))
    build.onLoad({ filter: /\/(test|scripts|docs)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        /(?<!')import\.meta\.url/g,
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }))
  },
}

rmSync(outdir, { recursive: true, force: true })
await esbuild.build({
  entryPoints: [...tests, 'scripts/mutation/run-tests.ts'],
  outbase: '.',
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  // The test files are imported for their side effects.
  ignoreAnnotations: true,
  // Some tests name a question after its function.
  keepNames: true,
  tsconfigRaw: {},
  plugins: [ownFiles],
})
writeFileSync(`${outdir}/tests.json`, JSON.stringify(tests.map((file) => file.replace(/\.ts$/, '.mjs'))))
