import type { Problem } from 'aws-support-rules'
import { accountIdOf } from 'aws-support-rules/aws-sdk'
import { jsonFault } from './json-fault.js'

/** The cases of a file, or what keeps it from being read. */
export type CasesFile =
  | { readonly kind: 'cases'; readonly name: string; readonly cases: readonly unknown[] }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: FileProblem }

/** A fault of a whole file: with the line and column where it stops being JSON, or with the path of what is not there. */
export type FileProblem =
  Problem | { readonly code: 'json/syntax'; readonly line: number; readonly column: number; readonly message: string }

const command = 'aws support describe-cases --include-communications --include-resolved-cases'

/** Reads what `aws support describe-cases` prints. */
export function readCasesFile(name: string, text: string): CasesFile {
  const fault = jsonFault(text)
  if (fault) return { kind: 'problem', name, problem: { code: 'json/syntax', ...fault } }
  const printed: unknown = JSON.parse(text)
  const found = typeof printed === 'object' && printed !== null && 'cases' in printed ? printed.cases : undefined
  if (Array.isArray(found)) return { kind: 'cases', name, cases: Array.from<unknown>(found) }
  const message = `Expected { "cases": [...] }, as \`${command}\` prints it, not ${kindOf(found === undefined ? printed : found)}.`
  return {
    kind: 'problem',
    name,
    problem: { code: 'input/invalid', path: found === undefined ? [] : ['cases'], message },
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object without cases' : `a ${typeof value}`
}

/** The accounts that the cases name, in their order; the empty name where a case names none. */
export function accountsIn(cases: readonly unknown[]): readonly string[] {
  return [...new Set(cases.map(accountOf))]
}

export function accountOf(details: unknown): string {
  return accountIdOf(textAt(details, 'caseId') ?? '') ?? ''
}

/** What a case is called in a list, whatever is wrong with it. */
export function nameOf(details: unknown, index: number): string {
  return textAt(details, 'displayId') ?? textAt(details, 'caseId') ?? `case ${String(index + 1)} of the file`
}

function textAt(details: unknown, key: string): string | undefined {
  const value =
    typeof details === 'object' && details !== null
      ? (Object.entries(details).find(([name]) => name === key)?.[1] as unknown)
      : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}
