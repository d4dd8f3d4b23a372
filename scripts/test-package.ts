// Uses the packed tarball as users do: installed elsewhere, from ESM, CJS and a bundle, and by TypeScript with NodeNext
// and Bundler. It tests the lowest and the newest releases of the dependencies. `--runtimes` tests more versions of
// TypeScript and more runtimes.
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'

/** The lowest release in each range of package.json. The newest is the one installed in the repository. */
const lowest = {
  zod: '4.3.0',
  'date-fns': '3.0.0',
  'date-fns-tz': '3.0.0',
  'fast-check': '4.0.0',
  '@js-joda/core': '6.0.0',
}
const unpackedMB = 3.4

const compiler = (name: string) => ['node', resolve(`node_modules/${name}/bin/tsc`)]
const compilers = [compiler('typescript-7')]
const runtimes = [['node']]
if (process.argv.includes('--runtimes')) {
  compilers.push(...['5.4.5', '6.0.3'].map((version) => ['npx', '-y', '-p', `typescript@${version}`, 'tsc']))
  runtimes.push(...['node@22', 'node@24', 'node@26', 'bun@1.4.5'].map((runtime) => ['npx', '-y', runtime]), [
    'npx',
    '-y',
    'deno@2.9.6',
    'run',
    '--allow-all',
  ])
}

/** Returns the stdout of a program that must succeed. */
async function mustRun(program: string, args: readonly string[], cwd = process.cwd()): Promise<string> {
  try {
    return (await promisify(execFile)(program, args, { cwd, maxBuffer: 2 ** 26 })).stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${[program, ...args].join(' ')} failed\n${stdout ?? ''}${stderr ?? ''}`, { cause: error })
  }
}

const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-app-'))
const consumer = readFileSync('test/package/consumer.ts', 'utf8')
const { exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>
  dependencies: Record<string, string>
}
for (const entry of Object.keys(exports).filter((each) => !each.endsWith('.json'))) {
  if (!consumer.includes(`from 'aws-support-rules${entry.slice(1)}'`))
    throw new Error(`test/package/consumer.ts does not use ${entry}`)
}

interface Packed {
  readonly filename: string
  readonly unpackedSize: number
}
const [packed] = JSON.parse(
  await mustRun('npm', ['pack', '--json', '--silent', '--pack-destination', folder]),
) as Packed[]
if (!packed) throw new Error('npm pack wrote nothing')
const tarball = join(folder, packed.filename)
console.log(`${packed.filename}: ${(packed.unpackedSize / 1e6).toFixed(2)} MB unpacked`)
if (packed.unpackedSize > unpackedMB * 1e6) throw new Error(`The package is larger than ${String(unpackedMB)} MB.`)
await Promise.all([mustRun('publint', ['--strict', tarball]), mustRun('attw', ['--profile', 'node16', tarball])])
console.log('publint and attw agree')

const tsconfig = (module: string, moduleResolution: string, files: string[], skipLibCheck = false) =>
  JSON.stringify({
    // zod's types use URL, from either the DOM or Node.
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      module,
      moduleResolution,
      strict: true,
      skipLibCheck,
      types: [],
      outDir: 'out',
    },
    files,
  })

/** Installs the tarball with these releases, compiles, bundles and runs the app, and returns its output. */
async function use(
  title: string,
  versions: Readonly<Record<string, string>>,
  withCompilers: readonly string[][],
  withRuntimes: readonly string[][],
): Promise<string> {
  const app = mkdtempSync(join(folder, `${title}-`))
  const inApp = ([program = '', ...args]: readonly string[]) => mustRun(program, args, app)
  // Overrides make the package's own dependencies use these releases too.
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { ...versions, 'aws-support-rules': `file:${tarball}` },
      overrides: versions,
    }),
  )
  await inApp(['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'])
  linksResolve(join(app, 'node_modules/aws-support-rules'))

  for (const name of ['consumer.mts', 'consumer.cts']) writeFileSync(join(app, name), consumer)
  cpSync('test/package/two-copies.mjs', join(app, 'two-copies.mjs'))
  writeFileSync(join(app, 'node.json'), tsconfig('NodeNext', 'NodeNext', ['consumer.mts', 'consumer.cts']))
  // The declarations themselves are checked once.
  writeFileSync(join(app, 'bundler.json'), tsconfig('ESNext', 'Bundler', ['consumer.mts'], true))
  for (const tsc of withCompilers) {
    for (const project of ['bundler.json', 'node.json']) await inApp([...tsc, '-p', project])
    console.log(`${title}: TypeScript ${(await inApp([...tsc, '--version'])).trim()}: NodeNext and Bundler`)
  }
  await build({
    absWorkingDir: app,
    entryPoints: ['consumer.mts'],
    bundle: true,
    format: 'esm',
    outfile: 'out/bundle.mjs',
  })

  // The program, as `npx aws-support-rules` starts it.
  const due = ['due', '--plan', 'developer', '--severity', 'normal', '--created', '2026-12-24T10:00:00+01:00']
  const printed = await inApp(['node_modules/.bin/aws-support-rules', ...due, '--country', 'DE'])
  if (!printed.startsWith('due Monday 28 December 12:00 (Europe/Berlin)'))
    throw new Error(`The program printed ${printed}`)
  const cases = [resolve('docs/examples/cases.json'), '--accounts', resolve('docs/examples/accounts.json')]
  const reported = await inApp(['node_modules/.bin/aws-support-rules', 'report', ...cases, '--format', 'json'])
  const { problems } = JSON.parse(reported) as { problems: unknown[] }
  if (problems.length > 0) throw new Error(`The program has problems with the example: ${JSON.stringify(problems)}`)
  const draft = resolve('test/package/draft.json')
  await inApp(['node_modules/.bin/aws-support-rules', 'check', draft, '--edition', '2022-10'])
  console.log(`${title}: the program: due, report and check`)

  const outputs = new Set<string>()
  for (const runtime of withRuntimes) {
    for (const file of ['out/consumer.mjs', 'out/consumer.cjs', 'out/bundle.mjs'])
      outputs.add(await inApp([...runtime, file]))
    await inApp([...runtime, 'two-copies.mjs'])
    console.log(`${title}: ${runtime.join(' ')}: ESM, CJS, a bundle, and both copies at once`)
  }
  const [output = ''] = outputs
  if (outputs.size > 1) throw new Error(`The answers differ:\n${[...outputs].join('\n')}`)
  return output
}

/** Checks that each relative link in the package's pages leads to a file in the package. */
function linksResolve(root: string): void {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md') && !file.startsWith('node_modules/'),
  )
  const broken = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/^ *```.*?^ *```|`[^`\n]*`/gms, '')
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/[?#].*/, ''))
    return targets
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(page), target)))
      .map((target) => `${page}: ${target}`)
  })
  if (broken.length > 0) throw new Error(`Links that lead out of the package:\n${broken.join('\n')}`)
  console.log(`${String(pages.length)} pages: every relative link leads to a file of the package`)
}

const newest = Object.fromEntries(
  Object.keys(lowest).map((name) => [
    name,
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version,
  ]),
)
const unnamed = Object.keys(dependencies).filter(
  (name) => /^[\^~>]/.test(dependencies[name] ?? '') && !(name in lowest),
)
if (unnamed.length > 0) throw new Error(`scripts/test-package.ts has no lowest release of ${unnamed.join(', ')}`)

const outputs = [
  await use('lowest', lowest, [compiler('typescript')], [['node']]),
  await use('newest', newest, compilers, runtimes),
]
console.log(outputs[1])
if (new Set(outputs).size > 1) throw new Error(`The answers with the lowest releases differ:\n${outputs[0] ?? ''}`)
rmSync(folder, { recursive: true })
