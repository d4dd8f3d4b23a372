import type { Problem } from 'aws-support-rules'
import { jsonFault } from './json-fault.js'

/** The cases of a file, or what keeps it from being read. */
export type CasesFile =
  | { readonly kind: 'cases'; readonly name: string; readonly cases: readonly unknown[] }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: FileProblem }

/** A fault of a whole file: with the line and column where it stops being JSON, or with the path of what is not there. */
export type FileProblem =
  Problem | { readonly code: 'json/syntax'; readonly line: number; readonly column: number; readonly message: string }

const command = 'aws support describe-cases --include-communications --include-resolved-cases'

/** Reads what `aws support describe-cases` prints, or a list of its cases. */
export function readCasesFile(name: string, text: string): CasesFile {
  const fault = jsonFault(text)
  if (fault) return { kind: 'problem', name, problem: { code: 'json/syntax', ...fault } }
  const printed: unknown = JSON.parse(text)
  if (Array.isArray(printed)) return { kind: 'cases', name, cases: Array.from<unknown>(printed) }
  const found = typeof printed === 'object' && printed !== null && 'cases' in printed ? printed.cases : undefined
  if (Array.isArray(found)) return { kind: 'cases', name, cases: Array.from<unknown>(found) }
  const message = `Expected { "cases": […] }, as \`${command}\` prints it, or a list of cases; got ${kindOf(found === undefined ? printed : found)}.`
  return {
    kind: 'problem',
    name,
    problem: { code: 'input/invalid', path: found === undefined ? [] : ['cases'], message },
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? 'an object without cases' : `a ${typeof value}`
}
