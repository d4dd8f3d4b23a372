import { type ErrorPath, type Problem, problemOf, throwExpected } from '../errors.js'
import { type Fields, fieldsOf } from '../guards.js'
import { epochMillisecondsOf, isInstant } from '../instant.js'

// The readers in this folder use these helpers. Any field of their data may be missing or have another type.

/**
 * Returns the fields of an object by their names in the API: `NextToken`, as in some SDKs and the AWS CLI, becomes
 * `nextToken`.
 */
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

/** Parses an instant with an offset, as AWS returns it. */
export function instantOfText(value: unknown, path: ErrorPath): number {
  if (typeof value === 'string' && isInstant(value)) return epochMillisecondsOf(value, path)
  throwExpected('instant/invalid', 'an instant such as "2026-11-23T08:00:00.000Z"', value, path)
}

/** Returns the result of a guard. If the guard throws, adds a problem and returns `undefined`. */
export function orProblem<T>(problems: Problem[], ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    problems.push(problemOf(error))
    return undefined
  }
}
