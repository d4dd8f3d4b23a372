import { Script } from 'node:vm'
import ts from 'typescript'
import type { Example } from './find.js'

/**
 * Returns an example as a module with one function, `example`, in which its claims are assertions:
 *
 *     expression // => value              toEqual
 *     expression // throws 'plan/unknown' throws a SupportRulesError with this code
 *     const name = expression // => value compares the constant
 *
 * A claim can also follow on the lines below its statement, over several `//` lines. A claim without a statement is an
 * error.
 */
export function moduleOf({ file, line, extension, code }: Example): string {
  const source = ts.createSourceFile(`example.${extension}`, code, ts.ScriptTarget.ES2022, true)
  const placeOf = (index: number) => `${file}:${String(line + source.getLineAndCharacterOfPosition(index).line)}`
  const claimed = new Set<number>()
  // A function can run once under each host time zone. A module would have to be loaded each time.
  const [ofModule, ofFunction]: [string[], string[]] = [[], []]
  for (const statement of source.statements) {
    const claim = claimAfter(code, statement.end)
    if (!claim) {
      const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport)
      const part = ts.isImportDeclaration(statement) || isExported ? ofModule : ofFunction
      part.push(statement.getFullText(source))
      continue
    }
    claimed.add(claim.index)
    ofFunction.push(
      code.slice(statement.pos, statement.getStart(source)) +
        asserted(source, statement, claim, placeOf(statement.getStart(source))),
    )
  }
  const stray = [...code.matchAll(/\/\/ (?:=>|throws ').*/g)].find(({ index }) => !claimed.has(index))
  if (stray) throw new Error(`${placeOf(stray.index)}: "${stray[0]}" follows no statement of the example's top level`)
  return `import { expect } from 'vitest'\n${ofModule.join('')}\nexport async function example() {${ofFunction.join('')}\n}\n`
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword

interface Claim {
  readonly verb: string
  readonly value: string
  readonly index: number
}

function claimAfter(code: string, end: number): Claim | undefined {
  const [all, verb, first, below] =
    /^[ \t;]*\n?[ \t]*\/\/ (=>|throws) ([^\n]*)((?:\n[ \t]*\/\/[^\n]*)*)/.exec(code.slice(end)) ?? []
  if (all === undefined || verb === undefined || first === undefined) return undefined
  const lines = [first, ...(below ?? '').split(/\n[ \t]*\/\//).slice(1)]
  const values = lines.map((_, last) => lines.slice(0, last + 1).join('\n'))
  return { verb, value: values.find(isExpression) ?? first, index: end + all.indexOf('//') }
}

function isExpression(text: string): boolean {
  try {
    return Boolean(new Script(`void (${text})`))
  } catch {
    return false
  }
}

function asserted(source: ts.SourceFile, statement: ts.Statement, { verb, value }: Claim, place: string): string {
  const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
  const expect = (expression: string) =>
    verb === '=>'
      ? `expect(${expression}, '${place}').toEqual(${value})`
      : `expect(() => (${expression}), '${place}').toThrow(expect.objectContaining({ name: 'SupportRulesError', code: ${value} }))`
  if (ts.isExpressionStatement(statement)) return expect(statement.expression.getText(source))
  if (declaration && ts.isIdentifier(declaration.name))
    return `${statement.getText(source)}\n${expect(declaration.name.text)}`
  throw new Error(`${place}: a claim is about an expression or a constant`)
}
