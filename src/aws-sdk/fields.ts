import { type ErrorPath, expected, type Problem, problemOf, SupportRulesError } from '../errors.js'
import { type Fields, fieldsOf } from '../guards.js'
import { epochMillisecondsOf, isInstant } from '../instant.js'

// How the readers of this folder look at data whose every field may be missing or something else.

/** The fields of an object by the names of the API's model: `NextToken`, as the AWS CLI and some SDKs write it, is `nextToken`. */
export function apiFieldsOf(value: unknown): Fields {
  const given = fieldsOf(value)
  const named = Object.keys(given).map((key): [string, unknown] => [
    key.slice(0, 1).toLowerCase() + key.slice(1),
    given[key],
  ])
  return { ...Object.fromEntries(named), ...given }
}

export function filledText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The instant of a text with an offset, as AWS prints them. */
export function instantOfText(value: unknown, path: ErrorPath): number {
  if (typeof value === 'string' && isInstant(value)) return epochMillisecondsOf(value, path)
  throw new SupportRulesError('instant/invalid', expected('an instant such as "2026-11-23T08:00:00.000Z"', value), {
    path,
  })
}

/** What a guard returns, or `undefined` and one problem more. */
export function orProblem<T>(problems: Problem[], ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    problems.push(problemOf(error))
    return undefined
  }
}
