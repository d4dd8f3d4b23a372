import { type ErrorCode, type ErrorPath, type Problem, shown } from '../errors.js'
import { epochMillisecondsOf, isInstant } from '../instant.js'

// How the readers of this folder look at data whose every field may be missing or something else.

export type Fields = Readonly<Partial<Record<string, unknown>>>

/** The fields of an object by the names of the API's model: `NextToken`, as the AWS CLI and some SDKs write it, is `nextToken`. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {}
  const given: Fields = { ...value }
  const named = Object.keys(given).map((key): [string, unknown] => [key.slice(0, 1).toLowerCase() + key.slice(1), given[key]])
  return { ...Object.fromEntries(named), ...given }
}

export const isMissing = (value: unknown): boolean => value === undefined || value === null

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The items of a list that may be missing. What is no list is a problem. */
export function listOf(value: unknown, path: ErrorPath, problems: Problem[]): readonly unknown[] {
  if (isMissing(value)) return []
  if (Array.isArray(value)) return Array.from<unknown>(value)
  problems.push({ code: 'input/invalid', path, message: `Expected a list, not ${shown(value)}.` })
  return []
}

/** One word of a list. Anything else is a problem. */
export function wordOf<Word extends string>(value: unknown, words: readonly Word[], code: ErrorCode, path: ErrorPath, problems: Problem[]): Word | undefined {
  const word = words.find((each) => each === value)
  if (word === undefined) problems.push({ code, path, message: `Expected one of ${words.join(', ')}, not ${shown(value)}.` })
  return word
}

/** The instant of a text with an offset, as AWS prints them. Anything else is a problem. */
export function instantOf(value: unknown, path: ErrorPath, problems: Problem[]): number | undefined {
  if (typeof value === 'string' && isInstant(value)) return epochMillisecondsOf(value, path)
  problems.push({ code: 'instant/invalid', path, message: `Expected an instant such as "2026-11-23T08:00:00.000Z", not ${shown(value)}.` })
  return undefined
}
