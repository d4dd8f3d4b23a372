import type { Rule } from '../../../src/editions/edition.js'
import { plans } from '../../../src/editions/generated/vocabulary.js'

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isRule = (value: unknown): value is Rule => isData(value) && 'basis' in value && 'statements' in value

/** Returns the name of a rule's constant: `severity/critical-on-ramp` is `severityCriticalOnRamp`. */
export const ruleName = ({ id }: Pick<Rule, 'id'>): string =>
  id.replaceAll(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const keyOf = (key: string): string => (/^[A-Za-z]\w*$/.test(key) ? key : `'${key}'`)

/** Returns a text that is equal for equal data, with rules by their ids. */
function signatureOf(value: unknown): string {
  if (isRule(value)) return `<${value.id}>`
  if (Array.isArray(value)) return `[${value.map(signatureOf).join(',')}]`
  if (!isData(value)) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}:${signatureOf(part)}`)
    .sort()
    .join(',')}}`
}

export const isSame = (one: unknown, other: unknown): boolean => signatureOf(one) === signatureOf(other)

/** Data as code: its rules are the names of their constants, and cells and tables that recur are constants of their own. */
export interface Emitted {
  readonly constants: string
  readonly code: string
  /** The names of the rules that it uses. */
  readonly rules: readonly string[]
}

/** Counts how often each object and each list occurs. */
function countParts(value: unknown, counts: Map<string, number>): void {
  if (isRule(value) || typeof value !== 'object' || value === null) return
  const signature = signatureOf(value)
  counts.set(signature, (counts.get(signature) ?? 0) + 1)
  if (counts.get(signature) === 1) for (const part of Object.values(value)) countParts(part, counts)
}

/** Returns data as code. */
export function emitted(value: unknown): Emitted {
  const counts = new Map<string, number>()
  countParts(value, counts)
  const names = new Map<string, string>()
  const constants: string[] = []
  const rules = new Set<string>()
  const write = (part: unknown): string => {
    if (isRule(part)) {
      rules.add(ruleName(part))
      return ruleName(part)
    }
    if (typeof part !== 'object' || part === null) return textOf(part)
    const signature = signatureOf(part)
    const name = names.get(signature)
    if (name !== undefined) return name
    const code = written(part)
    if (part === value || (counts.get(signature) ?? 0) < 2 || code === '{}' || Array.isArray(part)) return code
    const shared = `shared${names.size + 1}`
    names.set(signature, shared)
    constants.push(
      code.startsWith('perPlan') ? `const ${shared} = /* @__PURE__ */ ${code}` : `const ${shared} = ${code} as const`,
    )
    return shared
  }
  const written = (part: object): string => {
    if (Array.isArray(part)) return inBrackets('[', part.map(write), ']')
    if (isRow(part))
      return inBrackets(
        'perPlan(',
        plans.map((plan) => write(part[plan])),
        ')',
      )
    return inBrackets('{ ', fieldsOf(part), ' }')
  }
  const fieldsOf = (part: object): string[] =>
    Object.entries(part).map(([key, one]: [string, unknown]) => `${keyOf(key)}: ${write(one)}`)
  const code = write(value)
  return {
    constants: constants.join('\n'),
    code,
    rules: [...rules].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  }
}

const width = 110

/** Returns parts in brackets: on one line if they fit, otherwise on a line each. */
function inBrackets(open: string, parts: readonly string[], close: string): string {
  if (parts.length === 0) return `${open}${close}`.replaceAll(' ', '')
  const line = `${open}${parts.join(', ')}${close}`
  if (line.length <= width && !line.includes('\n')) return line
  return `${open.trim()}\n${parts.map((part) => `  ${part.replaceAll('\n', '\n  ')},\n`).join('')}${close.trim()}`
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)

const isRow = (part: object): part is Record<string, unknown> => plans.every((plan) => plan in part)
