import {
  type ErrorCode,
  type ErrorPath,
  expected,
  reading,
  SupportRulesError,
  throwExpected,
  withPath,
} from './errors.js'

// Checks of outside values. JavaScript callers and parsed data may not have the shapes that the types promise.

export type Fields = Readonly<Partial<Record<string, unknown>>>

/** An array is an object too. */
export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Returns a copy of an object, reading each field once. Returns no fields for anything else. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? reading(() => ({ ...value })) : {})

export const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null

export function objectOf<Value extends object>(
  value: Value,
  what: string,
  path: ErrorPath,
  code: ErrorCode = 'facts/invalid',
  advice = '',
): Value {
  const given: unknown = value
  if (typeof given === 'object' && given !== null) return value
  throwExpected(code, what, given, path, { advice })
}

/** More than any list of cases. A proxy can claim any length, and reading it would never end. */
const mostItems = 10_000_000

/** Returns the length of an array, read once. */
export function lengthOf(value: unknown, what: string, code: ErrorCode, path: ErrorPath): number {
  if (!Array.isArray(value)) throwExpected(code, `an array of ${what}`, value, path)
  const { length } = value
  if (length > mostItems) throwExpected(code, `at most ${mostItems} ${what}`, length, path)
  return length
}

/** Returns a copy of an array, reading each item once. The array's own methods and iterator are not used. */
export function listOf<Item>(value: readonly Item[], what: string, code: ErrorCode, path: ErrorPath): readonly Item[]
export function listOf(value: unknown, what: string, code: ErrorCode, path: ErrorPath): readonly unknown[]
export function listOf(value: unknown, what: string, code: ErrorCode, path: ErrorPath): readonly unknown[] {
  return withPath(path, () => {
    if (!Array.isArray(value)) throwExpected(code, `an array of ${what}`, value, path)
    const length = lengthOf(value, what, code, path)
    const items: unknown[] = []
    for (let index = 0; index < length; index++) items.push(value[index])
    return items
  })
}

/** Checks that a value can be iterated. Generators are fine, since rows are read one at a time. */
export function iterableOf<Value extends Iterable<unknown>>(value: Value, name: string): Value {
  const given: unknown = value
  if (isObject(given) && withPath([name], () => Symbol.iterator in given)) return value
  throwExpected('facts/invalid', `an iterable of ${name}, such as an array`, given, [name])
}

export function textOf(value: unknown, code: ErrorCode, path: ErrorPath): string {
  if (typeof value === 'string') return value
  throwExpected(code, 'a string', value, path)
}

/** Returns an optional boolean. Other types are rejected, since text such as 'false' would be truthy. */
export function flagOf(value: unknown, name: string, otherwise: boolean): boolean {
  if (value === undefined) return otherwise
  if (typeof value === 'boolean') return value
  throwExpected('facts/invalid', `${name} to be true or false`, value, [name])
}

export const isOneOf = <Word extends string | number>(words: readonly Word[], value: unknown): value is Word => {
  const list: readonly unknown[] = words
  return list.includes(value)
}

export function wordOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  what: string,
  code: ErrorCode,
  path: ErrorPath,
): Word {
  if (isOneOf(words, value)) return value
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
  const advice = `${nearest ? `Did you mean ${nearest}? ` : ''}Pass one of ${words.join(', ')}.`
  return new SupportRulesError(code, expected(what, value, advice), { path, details: { candidates: words } })
}

/** Throws for an unknown key. Ignoring it would hide mistakes, such as `timezone` for `timeZone`. */
export function refuseUnknownKey(
  given: object,
  keys: readonly string[],
  what: string,
  code: ErrorCode,
  path: ErrorPath,
): void {
  // In V8, Object.keys takes longer than this loop, because it makes a list.
  for (const key in given) {
    if (!isOneOf(keys, key) && Object.hasOwn(given, key)) throw unknownWord(key, keys, what, code, [...path, key])
  }
}

/** Checks the options of a function. `names` are all of them. */
export function optionsOf<Options extends object>(
  options: Options,
  names: readonly (keyof Options & string)[],
): Options {
  objectOf(options, `options such as { ${names.slice(0, 2).join(', ')} }`, ['options'])
  refuseUnknownKey(options, names, 'an option', 'facts/invalid', [])
  return options
}

/** Returns the closest word within one or two edits, ignoring case. */
export function nearestWord(value: unknown, words: readonly string[]): string | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined
  const lower = value.toLowerCase()
  const near = (edits: number) =>
    value.length < 2 * edits ? undefined : words.find((word) => isNear(lower, word.toLowerCase(), edits))
  return near(0) ?? near(1) ?? near(2)
}

/** Whether so many letters, changed, added or removed, turn one word into the other. */
function isNear(one: string, other: string, edits: number): boolean {
  if (one === other) return true
  const [a, b] = [one.slice(1), other.slice(1)]
  if (one[0] === other[0]) return isNear(a, b, edits)
  return edits > 0 && (isNear(a, b, edits - 1) || isNear(a, other, edits - 1) || isNear(one, b, edits - 1))
}

/** Returns which code is meant by one in lower case, or an empty text. */
export function codeHint(given: unknown, codes: readonly string[]): string {
  const code = codes.find((each) => typeof given === 'string' && each === given.toUpperCase())
  return code ? `Did you mean '${code}'?` : ''
}
