// Uses the packed tarball as its users do: installed elsewhere, from ESM, CJS and a bundle, by TypeScript with NodeNext and Bundler.
// `--runtimes` tries more versions of TypeScript and more runtimes.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { mustRun } from './run.js'

const compilers = [['node', resolve('node_modules/typescript/bin/tsc')]]
const runtimes = [['node']]
if (process.argv.includes('--runtimes')) {
  compilers.push(...['5.4.5', '6.0.3'].map((version) => ['npx', '-y', '-p', `typescript@${version}`, 'tsc']))
  runtimes.push(...['node@22', 'node@24', 'node@26', 'bun@1.4.5'].map((runtime) => ['npx', '-y', runtime]), ['npx', '-y', 'deno@2.9.6', 'run', '--allow-all'])
}

const app = mkdtempSync(join(tmpdir(), 'aws-support-rules-app-'))
const inApp = ([program = '', ...args]: readonly string[]) => mustRun(program, args, { cwd: app })
const consumer = readFileSync('test/package/consumer.ts', 'utf8')

const { exports, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>
  devDependencies: Record<string, string>
}
for (const entry of Object.keys(exports).filter((each) => !each.endsWith('.json'))) {
  if (!consumer.includes(`from 'aws-support-rules${entry.slice(1)}'`)) throw new Error(`test/package/consumer.ts does not use ${entry}`)
}

const [{ filename } = { filename: '' }] = JSON.parse(await mustRun('npm', ['pack', '--json', '--silent', '--pack-destination', app])) as { filename: string }[]
await mustRun('publint', ['--strict', join(app, filename)])
await mustRun('attw', ['--profile', 'node16', join(app, filename)])
console.log(`${filename}: publint and attw agree`)

writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true }))
await inApp(['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`, ...['fast-check', '@js-joda/core'].map((peer) => `${peer}@${devDependencies[peer] ?? ''}`)])

const tsconfig = (module: string, moduleResolution: string, files: string[]) =>
  JSON.stringify({
    // zod's types name URL, which is the DOM's or Node's.
    compilerOptions: { target: 'ES2022', lib: ['ES2022', 'DOM'], module, moduleResolution, strict: true, skipLibCheck: false, types: [], outDir: 'out' },
    files,
  })
for (const name of ['consumer.mts', 'consumer.cts']) writeFileSync(join(app, name), consumer)
cpSync('test/package/two-copies.mjs', join(app, 'two-copies.mjs'))
writeFileSync(join(app, 'node.json'), tsconfig('NodeNext', 'NodeNext', ['consumer.mts', 'consumer.cts']))
writeFileSync(join(app, 'bundler.json'), tsconfig('ESNext', 'Bundler', ['consumer.mts']))
for (const tsc of compilers) {
  for (const project of ['bundler.json', 'node.json']) await inApp([...tsc, '-p', project])
  console.log(`TypeScript ${(await inApp([...tsc, '--version'])).trim()}: NodeNext and Bundler`)
}
await build({ absWorkingDir: app, entryPoints: ['consumer.mts'], bundle: true, format: 'esm', outfile: 'out/bundle.mjs' })

const outputs = new Set<string>()
for (const runtime of runtimes) {
  for (const file of ['out/consumer.mjs', 'out/consumer.cjs', 'out/bundle.mjs']) outputs.add(await inApp([...runtime, file]))
  await inApp([...runtime, 'two-copies.mjs'])
  console.log(`${runtime.join(' ')}: ESM, CJS, a bundle, and both copies at once`)
}
console.log([...outputs].join('\n'))
if (outputs.size > 1) throw new Error('The answers differ.')
rmSync(app, { recursive: true })
