import { errorCodes } from 'aws-support-rules'
import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const entries = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.ts'))
const program = ts.createProgram(entries.map((entry) => `src/${entry}`), { strict: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, noEmit: true })
const checker = program.getTypeChecker()

/** What an entry exports, each with its doc comment. */
function exportsOf(entry: string) {
  const source = program.getSourceFile(`src/${entry}`)
  const module = source && checker.getSymbolAtLocation(source)
  return (module ? checker.getExportsOfModule(module) : []).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker))
    const tags = symbol.getJsDocTags(checker).map(({ name, text: parts }) => ({ name, text: ts.displayPartsToString(parts) }))
    return { name: symbol.name, isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0, isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0, text, tags }
  })
}

describe.each(entries)('the doc comments of %s', (entry) => {
  const exported = exportsOf(entry)

  it('say what each value is for', () => {
    expect(exported.length).toBeGreaterThan(0)
    expect(exported.filter(({ isValue, text }) => isValue && text.trim() === '').map(({ name }) => name)).toEqual([])
  })
})
console.log(entries.flatMap((e) => exportsOf(e).filter((x) => !x.text.trim()).map((x) => `${e} ${x.name}`)).join('\n'))
console.log('NO THROWS', entries.flatMap((e) => exportsOf(e).filter((x) => x.isFunction && !/\bThrows\b/.test(x.text)).map((x) => `${e} ${x.name}`)).join('\n'))
console.log('NO EXAMPLE', entries.flatMap((e) => exportsOf(e).filter((x) => x.isFunction && !x.tags.some((t) => t.name === 'example')).map((x) => `${e} ${x.name}`)).join('\n'))
console.log('UNKNOWN', entries.flatMap((e) => exportsOf(e).flatMap((x) => [...(x.text.match(/\bThrows\b[^]*/)?.[0] ?? '').matchAll(/`([^`]+\/[^`]+)`/g)].map((m) => m[1]).filter((c) => !errorCodes.includes(c as never)).map((c) => `${e} ${x.name} ${c}`))).join('\n'))
