// Bundles the tests of some folders into one program for mutation tests. Each mutant then costs one process and its
// tests, without transforming modules.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'

const files = process.argv
  .slice(2)
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `./${folder}/${file}`))
  .filter((file) => file.endsWith('.test.ts'))
  // Worked examples come first: they are fast, and a mutant ends at the first test that fails.
  .sort((a, b) => Number(/prop|oracle|time-zones/.test(a)) - Number(/prop|oracle|time-zones/.test(b)))
if (files.length === 0) throw new Error(`no tests in ${process.argv.slice(2).join(', ')}`)

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const fromHere: esbuild.Plugin = {
  name: 'test api and sources',
  setup(build) {
    build.onResolve({ filter: /^vitest$|\/laws\.js$/ }, ({ importer }) =>
      importer === beside('test-api.ts') ? { external: true } : { path: beside('test-api.ts') },
    )
    build.onResolve({ filter: /^aws-support-rules/ }, ({ path }) => ({
      path: beside(`../../src${path.slice('aws-support-rules'.length)}/index.ts`),
    }))
    // Tests and scripts read files next to them.
    build.onLoad({ filter: /\/(test|scripts)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }))
  },
}

await esbuild.build({
  stdin: {
    contents: [
      ...files.map((file) => `import '${file}'`),
      `import { runTests } from '${beside('test-api.ts')}'`,
      'runTests()',
    ].join('\n'),
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  // The test files are imported for their side effects.
  ignoreAnnotations: true,
  tsconfigRaw: {},
  outfile: '.mutation/tests.mjs',
  plugins: [fromHere],
})
