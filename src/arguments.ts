import { type ErrorCode, type ErrorPath, shown, SupportRulesError } from './errors.js'

/** Refuses what is no object where one is needed; types promise it, JavaScript callers may break it. */
export function objectOf<Given extends object>(given: Given, what: string, path: ErrorPath): Given {
  const value: unknown = given
  if (typeof value === 'object' && value !== null) return given
  throw new SupportRulesError('facts/invalid', `Expected ${what}, not ${shown(value)}.`, { path })
}

/** Refuses a word that is not in its list; types promise it, JavaScript callers and parsed data may break it. */
export function wordOf<Word extends string>(value: Word, words: readonly Word[], what: string, code: ErrorCode, path: ErrorPath): Word {
  if (words.includes(value)) return value
  throw unknownWord(value, words, what, code, path)
}

export const unknownWord = (value: unknown, words: readonly string[], what: string, code: ErrorCode, path: ErrorPath): SupportRulesError =>
  new SupportRulesError(code, `Unknown ${what}: ${shown(value)}. Pass one of ${words.join(', ')}.`, { path, details: { candidates: words } })

/** Refuses what can't be iterated where a list is needed. */
export function listOf<Given extends Iterable<unknown>>(given: Given, name: string): Given {
  const value: unknown = given
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return given
  throw new SupportRulesError('facts/invalid', `Expected a list of ${name}, not ${shown(value)}.`, { path: [name] })
}

/** Refuses what is no answer of a question, such as one that has been JSON in between and lost its dates. */
export function answerOf<Answer extends object>(given: Answer, question: string, isWhole: (answer: Answer) => boolean): Answer {
  const value: unknown = given
  if (typeof value === 'object' && value !== null && isWhole(given)) return given
  const message = `Expected what ${question} returned, not ${shown(value)}; its instants are Dates, which JSON turns into text.`
  throw new SupportRulesError('answer/invalid', message, { path: [] })
}

export const areDates = (...values: readonly unknown[]): boolean =>
  values.every((value) => value instanceof Date && !Number.isNaN(value.getTime()))

/** Whether a value has the minutes of a target. */
export const isTarget = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'minutes' in value && Number(value.minutes) > 0

export const isRule = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'summary' in value && typeof value.summary === 'string'

export const areRules = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isRule)
