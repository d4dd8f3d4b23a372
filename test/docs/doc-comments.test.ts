import { readdirSync } from 'node:fs'
import { errorCodes, isSupportRulesError } from 'aws-support-rules'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const entries = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.ts'))
const program = ts.createProgram(
  entries.map((entry) => `src/${entry}`),
  { strict: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, noEmit: true },
)
const checker = program.getTypeChecker()

/** What an entry exports, each with its doc comment. */
function exportsOf(entry: string) {
  const source = program.getSourceFile(`src/${entry}`)
  const module = source && checker.getSymbolAtLocation(source)
  return (module ? checker.getExportsOfModule(module) : []).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const examples = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example')
    return {
      name: symbol.name,
      kind:
        symbol.flags & ts.SymbolFlags.Function ? 'function' : symbol.flags & ts.SymbolFlags.Value ? 'value' : 'type',
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
      example: examples.map(({ text }) => ts.displayPartsToString(text)).join('\n'),
    }
  })
}

const texts = new Map(entries.flatMap(exportsOf).map(({ name, text }) => [name, text]))
const codesIn = (text: string) => [...text.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, code = '']) => code)

/** The codes that a function's comment names, and those of what it refers to: "Throws what `firstResponse` throws". */
function documentedCodes(text: string): readonly string[] {
  const [throwing = ''] = /Throws (?:what|as) [^]*/.exec(text) ?? []
  const others = [...throwing.matchAll(/`(\w+)`/g)].map(([, name = '']) => texts.get(name) ?? '')
  return [...codesIn(text), ...others.flatMap(documentedCodes)]
}

/** What every question, and everything that takes a schedule, throws: it is said once, where these are declared. */
const saidOnce = ['EditionOption', 'Schedule'].flatMap((name) => codesIn(texts.get(name) ?? ''))

const facts = {
  plan: 'business',
  caseType: 'technical',
  severity: 'low',
  contactMethod: 'web',
  impact: 'question',
  signedInAs: 'iam-user',
  createdAt: 0,
  from: 'low',
  to: 'high',
}
const nonsense = [
  null,
  5,
  'x',
  {},
  [],
  { ...facts, edition: 5 },
  ...Object.keys(facts).map((name) => ({ ...facts, [name]: '?' })),
]
const calls = nonsense.flatMap((value) => [
  [value],
  [value, {}],
  [value, 0, 1],
  [facts, value],
  [[value], { now: value }],
])

describe.each(entries)('the doc comments of %s', (entry) => {
  const exported = exportsOf(entry)

  test('say what each function and value is for', () => {
    expect(exported.length).toBeGreaterThan(0)
    expect(exported.filter(({ kind, text }) => kind !== 'type' && text === '').map(({ name }) => name)).toEqual([])
  })

  test('show each function at work, with a claim that is run', () => {
    expect(
      exported
        .filter(({ kind, example }) => kind === 'function' && !/\/\/ (=>|throws) /.test(example))
        .map(({ name }) => name),
    ).toEqual([])
  })

  test('name error codes that there are', () => {
    const named = exported.flatMap(({ text }) =>
      (/Throws [^]*/.exec(text)?.[0].match(/`[a-z-]+\/[a-z-]+`/g) ?? []).map((code) => code.slice(1, -1)),
    )
    expect(named.filter((code) => !errorCodes.some((each) => each === code))).toEqual([])
  })

  test('name every code that a broken argument brings up', async () => {
    const module = (await import(`../../src/${entry.replace('.ts', '.js')}`)) as Record<string, unknown>
    const silent = exported
      .filter(({ kind }) => kind === 'function')
      .flatMap(({ name, text }) => {
        const run = module[name] as (...args: unknown[]) => unknown
        const known = [...documentedCodes(text), ...saidOnce]
        const thrown = calls.flatMap((args) => {
          try {
            run(...args)
            return []
          } catch (error) {
            return isSupportRulesError(error) ? [error.code] : []
          }
        })
        return [...new Set(thrown)].filter((code) => !known.includes(code)).map((code) => `${name}: ${code}`)
      })
    expect(silent.join('\n')).toBe('')
  })
})
