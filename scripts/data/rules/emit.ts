import type { Rule } from '../../../src/editions/edition.js'

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
    .join(',')}}`
}

const isSame = (one: unknown, other: unknown): boolean => signatureOf(one) === signatureOf(other)

/** Data as code: its rules are the names of their constants, and objects that recur are constants of their own. */
export interface Emitted {
  readonly constants: string
  readonly code: string
  /** The names of the rules that it uses. */
  readonly rules: readonly string[]
}

/** Something that the code may refer to instead of writing it out, such as the edition before. */
interface Base {
  readonly value: unknown
  readonly code: string
}

function countObjects(value: unknown, base: Base | undefined, counts: Map<string, number>): void {
  if (isRule(value) || typeof value !== 'object' || value === null || (base && isSame(value, base.value))) return
  const signature = signatureOf(value)
  counts.set(signature, (counts.get(signature) ?? 0) + 1)
  if (counts.get(signature) !== 1) return
  const inner = 'because' in value ? undefined : base
  for (const [key, part] of Object.entries(value)) countObjects(part, partOf(inner, key), counts)
}

function partOf(base: Base | undefined, key: string): Base | undefined {
  if (!base || !isData(base.value) || base.value[key] === undefined || base.value[key] === null) return undefined
  return { value: base.value[key], code: /^[A-Za-z]\w*$/.test(key) ? `${base.code}.${key}` : `${base.code}['${key}']` }
}

/** Returns data as code. What equals a part of `base` refers to it. */
export function emitted(value: unknown, base?: Base): Emitted {
  const counts = new Map<string, number>()
  countObjects(value, base, counts)
  const names = new Map<string, string>()
  const constants: string[] = []
  const rules = new Set<string>()
  const write = (part: unknown, before: Base | undefined, isWhole = false): string => {
    if (isRule(part)) {
      rules.add(ruleName(part))
      return ruleName(part)
    }
    if (typeof part !== 'object' || part === null) return textOf(part)
    if (before && !isWhole && isSame(part, before.value)) return before.code
    const signature = signatureOf(part)
    const name = names.get(signature)
    if (name !== undefined) return name
    const code = Array.isArray(part) ? `[${part.map((one) => write(one, undefined)).join(', ')}]` : object(part, before)
    if (isWhole || (counts.get(signature) ?? 0) < 2 || code === '{}') return code
    const shared = `shared${names.size + 1}`
    names.set(signature, shared)
    constants.push(`const ${shared} = ${code} as const`)
    return shared
  }
  const object = (part: object, whole: Base | undefined): string => {
    // A cell is written out, since the cell before may be of another kind.
    const before = 'because' in part ? undefined : whole
    const entries = Object.entries(part)
    const differs = entries.filter(([key, one]) => !isSame(one, partOf(before, key)?.value))
    const isSpread =
      before !== undefined &&
      isData(before.value) &&
      differs.length < entries.length &&
      Object.keys(before.value).every((key) => key in part)
    const fields = (isSpread ? differs : entries).map(
      ([key, one]) => `${keyOf(key)}: ${write(one, partOf(before, key))}`,
    )
    const all = [...(isSpread ? [`...${before.code}`] : []), ...fields]
    return all.length === 0 ? '{}' : `{ ${all.join(', ')} }`
  }
  const code = write(value, base, true)
  return {
    constants: constants.join('\n'),
    code,
    rules: [...rules].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)
