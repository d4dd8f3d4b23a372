import { type ErrorCode, type ErrorPath, expected, SupportRulesError } from './errors.js'

// Everything that checks values from outside: types promise their shapes, JavaScript callers and parsed data may break them.

export type Fields = Readonly<Partial<Record<string, unknown>>>

/** The fields of an object, each read once; anything else has none. */
export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})

export const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null

export function objectOf<Value extends object>(value: Value, what: string, path: ErrorPath): Value {
  const given: unknown = value
  if (typeof given === 'object' && given !== null) return value
  throw new SupportRulesError('facts/invalid', expected(what, given), { path })
}

export function listOf(value: unknown, what: string, code: ErrorCode, path: ErrorPath): readonly unknown[] {
  if (Array.isArray(value)) return Array.from<unknown>(value)
  throw new SupportRulesError(code, expected(`a list of ${what}`, value), { path })
}

/** A list that is read while it is asked for, such as the rows of a generator. */
export function iterableOf<Value extends Iterable<unknown>>(value: Value, name: string): Value {
  const given: unknown = value
  if (typeof given === 'object' && given !== null && Symbol.iterator in given) return value
  throw new SupportRulesError('facts/invalid', expected(`a list of ${name}`, given), { path: [name] })
}

export function textOf(value: unknown, code: ErrorCode, path: ErrorPath): string {
  if (typeof value === 'string') return value
  throw new SupportRulesError(code, expected('text', value), { path })
}

/** A yes or no that may be left out: text such as 'false' would be taken for a yes. */
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
  for (const word of words) {
    if (word === value) return word
  }
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

/** The word that is a letter or two away from a value, in any case of letters. */
export function nearestWord(value: unknown, words: readonly string[]): string | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined
  let [nearest, least] = [undefined as string | undefined, value.length < 4 ? 2 : 3]
  for (const word of words) {
    const distance = distanceBetween(value.toLowerCase(), word.toLowerCase())
    if (distance < least) [nearest, least] = [word, distance]
  }
  return nearest
}

/** How many letters are to be changed, added or dropped. */
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
