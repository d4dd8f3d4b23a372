import { type ErrorCode, type ErrorPath, expected, SupportRulesError } from './errors.js'

// Checks of outside values. JavaScript callers and parsed data may not have the shapes that the types promise.

export type Fields = Readonly<Partial<Record<string, unknown>>>

/** Returns a copy of an object, reading each field once. Returns no fields for anything else. */
export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})

export const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null

export function objectOf<Value extends object>(value: Value, what: string, path: ErrorPath): Value {
  const given: unknown = value
  if (typeof given === 'object' && given !== null) return value
  throw new SupportRulesError('facts/invalid', expected(what, given), { path })
}

export function listOf(value: unknown, what: string, code: ErrorCode, path: ErrorPath): readonly unknown[] {
  if (Array.isArray(value)) return Array.from<unknown>(value)
  throw new SupportRulesError(code, expected(`an array of ${what}`, value), { path })
}

/** Checks that a value can be iterated. Generators are fine, since rows are read one at a time. */
export function iterableOf<Value extends Iterable<unknown>>(value: Value, name: string): Value {
  const given: unknown = value
  if (typeof given === 'object' && given !== null && Symbol.iterator in given) return value
  throw new SupportRulesError('facts/invalid', expected(`an iterable of ${name}, such as an array`, given), {
    path: [name],
  })
}

export function textOf(value: unknown, code: ErrorCode, path: ErrorPath): string {
  if (typeof value === 'string') return value
  throw new SupportRulesError(code, expected('a string', value), { path })
}

/** Returns an optional boolean. Other types are rejected, since text such as 'false' would be truthy. */
export function flagOf(value: unknown, name: string, otherwise: boolean): boolean {
  if (value === undefined) return otherwise
  if (typeof value === 'boolean') return value
  throw new SupportRulesError('facts/invalid', expected(`${name} to be true or false`, value), { path: [name] })
}

export function wordOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  what: string,
  code: ErrorCode,
  path: ErrorPath,
): Word {
  const word = words.find((each) => each === value)
  if (word !== undefined) return word
  throw unknownWord(value, words, what, code, path)
}

export function unknownWord(
  value: unknown,
  words: readonly string[],
  what: string,
  code: ErrorCode,
  path: ErrorPath,
): SupportRulesError {
  const nearest = nearestWord(value, words)
  const advice =
    nearest === undefined
      ? `Pass one of ${words.join(', ')}.`
      : `Did you mean ${nearest}? Pass one of ${words.join(', ')}.`
  return new SupportRulesError(code, expected(what, value, advice), { path, details: { candidates: words } })
}

/** Returns the closest word within one or two edits, ignoring case. */
export function nearestWord(value: unknown, words: readonly string[]): string | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined
  let [nearest, least] = [undefined as string | undefined, value.length < 4 ? 2 : 3]
  for (const word of words) {
    const distance = distanceBetween(value.toLowerCase(), word.toLowerCase())
    if (distance < least) [nearest, least] = [word, distance]
  }
  return nearest
}

/** Returns the edit distance: how many letters to change, add or remove. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
