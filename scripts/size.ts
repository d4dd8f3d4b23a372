// Measures how much the built package adds to an app's bundle, with two bundlers. Fails if a budget is exceeded or
// README.md differs. `--write` updates the sizes in README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { format, resolveConfig } from 'prettier'
import { rollup } from 'rollup'
import { readmeFaults, type Size, withSizes } from './readme-sizes.js'

interface Import {
  readonly imports: string
  readonly from: string
}

interface Budget extends Import {
  /** What the app has anyway. The limit is for what comes with the import beside it. */
  readonly beside?: Import
  /** The limit, minified and gzipped; 1 kB = 1,000 bytes. */
  readonly kB: number
  /** Packages that the bundle must not contain. */
  readonly without?: readonly string[]
  /** A text that the bundle must not contain. */
  readonly withoutText?: string
}

/** The first name in the table of the pinned time zones. */
const pinnedTable = 'Africa/Abidjan'

/** A row may be for an entry that package.json doesn't export yet. An exported entry without a row is an error. */
const budgets: readonly Budget[] = [
  { imports: '{ canCreateCase }', from: '.', kB: 2.2, without: ['@js-joda/core', 'zod'] },
  { imports: '{ editionInForce }', from: '.', kB: 12, without: ['@js-joda/core', 'zod'] },
  { imports: '{ firstResponse }', from: '.', kB: 28, without: ['@js-joda/core', 'zod'] },
  { imports: '*', from: '.', kB: 48.1, without: ['@js-joda/core', 'zod'] },
  { imports: '{ createSchedule, addOpenTime }', from: './business-time', kB: 16.6, without: ['@js-joda/core'] },
  { imports: '*', from: './business-time', kB: 20, without: ['@js-joda/core'] },
  { imports: '*', from: './js-joda', kB: 55.5 },
  { imports: '*', from: './platform-time-zones', kB: 10, without: ['@js-joda/core'], withoutText: pinnedTable },
  { imports: '*', from: './countries', kB: 6.2, without: ['@js-joda/core'] },
  { imports: '*', from: './holidays', kB: 60.1, without: ['@js-joda/core'] },
  { imports: '*', from: './holidays/local-names', kB: 60, without: ['@js-joda/core'] },
  { imports: '{ planSchema }', from: './schemas', kB: 20, without: ['@js-joda/core'] },
  { imports: '*', from: './schemas', kB: 64, without: ['@js-joda/core'] },
  { imports: '{ toCreateCaseInput }', from: './aws-sdk', kB: 3, without: ['@js-joda/core', 'zod'] },
  { imports: '{ readCase }', from: './aws-sdk', kB: 5.3, without: ['@js-joda/core', 'zod'] },
  { imports: '*', from: './aws-sdk', kB: 40, without: ['@js-joda/core', 'zod'] },
  {
    imports: '*',
    from: './picture',
    kB: 10.9,
    without: ['@js-joda/core', 'zod', 'date-fns'],
    withoutText: pinnedTable,
  },
  // A picture is of an answer of this function.
  { imports: '*', from: './picture', beside: { imports: '{ explainFirstResponse }', from: '.' }, kB: 8 },
  { imports: '{ responseSql }', from: './tables', kB: 6, without: ['@js-joda/core', 'zod'] },
  { imports: '*', from: './tables', kB: 40, without: ['@js-joda/core', 'zod'] },
  { imports: '{ planNames }', from: './wording', kB: 1.5, without: ['@js-joda/core', 'zod', 'date-fns'] },
  { imports: '{ describeTarget }', from: './wording', kB: 14.2, without: ['@js-joda/core', 'zod'] },
  { imports: '*', from: './wording', kB: 31.4, without: ['@js-joda/core', 'zod'] },
  { imports: '{ validDraft }', from: './testing', kB: 30, without: ['@js-joda/core', 'zod'] },
]

interface Bundle {
  readonly code: string
  readonly modules: readonly string[]
}

const app = (imported: readonly Import[]) =>
  imported.map(({ imports, from }) => `export ${imports} from 'aws-support-rules${from.slice(1)}'`).join('\n')

async function withEsbuild(imported: readonly Import[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: app(imported), resolveDir: process.cwd() },
    // Without this, esbuild would use this repository's tsconfig.json, whose paths point to the sources.
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    metafile: true,
  })
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  return { code: outputFiles.map(({ text }) => text).join(''), modules }
}

async function withRollup(imported: readonly Import[]): Promise<Bundle> {
  const virtual = { name: 'app', resolveId: (id: string) => (id === 'app.js' ? `${process.cwd()}/app.js` : null) }
  const load = (id: string) => (id.endsWith('/app.js') ? app(imported) : null)
  // Warnings about zod's comments and cycles aren't our errors.
  const onLog = () => undefined
  const bundle = await rollup({ input: 'app.js', plugins: [{ ...virtual, load }, nodeResolve()], onLog })
  const chunks = (await bundle.generate({ format: 'esm' })).output.flatMap((part) =>
    part.type === 'chunk' ? [part] : [],
  )
  const minified = await Promise.all(chunks.map(({ code }) => transform(code, { minify: true, format: 'esm' })))
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  )
  return { code: minified.map(({ code }) => code).join(''), modules }
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
const unbudgeted = Object.keys(exports).filter(
  (entry) => !entry.endsWith('.json') && !budgets.some(({ from }) => from === entry),
)
const faults = unbudgeted.map((entry) => `${entry} has no budget`)
const sizes: Size[] = []

for (const budget of budgets.filter(({ from }) => from in exports)) {
  const measured: number[] = []
  for (const [bundler, bundle] of [
    ['esbuild', withEsbuild],
    ['rollup', withRollup],
  ] as const) {
    const has = budget.beside ? [budget.beside] : []
    const { code, modules } = await bundle([...has, budget])
    const kB = (gzipSync(code).length - (budget.beside ? gzipSync((await bundle(has)).code).length : 0)) / 1000
    const beside = budget.beside ? ` beside ${budget.beside.imports}` : ''
    const line = `${budget.imports} from ${budget.from}${beside}, ${bundler}: ${kB.toFixed(2)} kB gzip of ${String(budget.kB)} kB`
    console.log(line)
    measured.push(kB)
    if (kB > budget.kB) faults.push(line)
    if (budget.withoutText && code.includes(budget.withoutText)) faults.push(`${line}: holds ${budget.withoutText}`)
    for (const name of budget.without ?? []) {
      if (modules.some((module) => module.includes(`node_modules/${name}/`))) faults.push(`${line}: holds ${name}`)
    }
  }
  sizes.push({ ...budget, beside: budget.beside?.imports, kB: Math.max(...measured) })
}
if (process.argv.includes('--write')) {
  const text = withSizes(readFileSync('README.md', 'utf8'), sizes)
  writeFileSync('README.md', await format(text, { ...(await resolveConfig('README.md')), filepath: 'README.md' }))
}
faults.push(...readmeFaults(readFileSync('README.md', 'utf8'), sizes))
for (const fault of faults) console.error(`FAILED ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
