import { type ErrorPath, expected, type Problem, problemOf, throwExpected } from '../errors.js'
import { type Fields, fieldsOf, isMissing, listOf } from '../guards.js'
import { instantIn } from '../instant.js'

// The readers in this folder use these helpers. Any field of their data may be missing or have another type.

/** The fields that the readers use and that have a capital letter inside, by their names in lower case. */
const apiNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [
    ...['caseId', 'displayId', 'accountId', 'serviceCode', 'severityCode', 'submittedBy', 'timeCreated'],
    ...['recentCommunications', 'nextToken', 'severityLevels', 'supportedLanguages', 'communicationTypes', 'messageId'],
    ...['supportedHours', 'startTime', 'endTime', 'datesWithoutSupport', 'startDateTime', 'endDateTime'],
  ].map((name) => [name.toLowerCase(), name] as const),
)

/**
 * Returns the fields of an object by their names in the API, whatever their case.
 *
 * `CaseId` is how PowerShell, .NET and Go print it, and `caseid` is how Athena names the column.
 */
export function apiFieldsOf(value: unknown): Fields {
  const given = fieldsOf(value)
  const keys = Object.keys(given)
  // Most data have the names of the API, and a copy of each would take longer than reading them.
  if (keys.every((key) => apiNameOf(key) === key)) return given
  const named = keys.map((key): [string, unknown] => [apiNameOf(key), given[key]])
  return { ...Object.fromEntries(named), ...given }
}

const camelCase = /^[a-z]+[A-Z]/

function apiNameOf(key: string): string {
  const lower = key.toLowerCase()
  return camelCase.test(key) ? key : (apiNames.get(lower) ?? lower)
}

/** Returns the list in the output of an operation. If there is none, adds a problem that says what the output is. */
export function outputList(
  output: unknown,
  { name, operation }: { readonly name: string; readonly operation: string },
  problems: Problem[],
): readonly unknown[] {
  const list = apiFieldsOf(output)[name]
  const { __type: type, name: errorName, message } = fieldsOf(output)
  const error = filledText(type) ?? (isMissing(message) ? undefined : filledText(errorName))
  if (Array.isArray(list) || error === undefined)
    return orProblem(problems, () => listOf(list, `${name}, as ${operation} returns it`, 'input/invalid', [name])) ?? []
  problems.push({
    code: 'input/invalid',
    path: [],
    message: expected(`the output of ${operation}`, error, 'It is an error of AWS.'),
  })
  return []
}

export function filledText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Parses an instant with an offset, as AWS returns it. */
export function instantOfText(value: unknown, path: ErrorPath): number {
  const at = typeof value === 'string' ? instantIn(value) : undefined
  if (at !== undefined) return at
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
