/** Every error code. docs/errors.md says what each code means and what to do about it. */
export const errorCodes = /* @__PURE__ */ Object.freeze([
  'answer/invalid',
  'attachment/invalid',
  'batch/invalid',
  'case-type/unknown',
  'case/managed-services',
  'case/repeated',
  'closure/invalid',
  'communications/incomplete',
  'communications/invalid',
  'contact-method/not-offered',
  'contact-method/unknown',
  'country/unknown',
  'create-case/body-length',
  'create-case/failed',
  'create-case/no-issue-type',
  'create-case/required',
  'create-case/service-of-other-type',
  'create-case/subscription-required',
  'create-case/too-many-addresses',
  'create-case/too-many-uploads',
  'create-case/unknown-category',
  'create-case/unknown-issue-type',
  'create-case/unknown-service',
  'customer/required',
  'draft/invalid',
  'duration/invalid',
  'edition/invalid',
  'edition/none-in-force',
  'edition/required',
  'event/several',
  'event/unknown',
  'facts/invalid',
  'history/invalid',
  'holidays/invalid',
  'holidays/invalid-date',
  'holidays/required',
  'holidays/unknown-country',
  'impact/unknown',
  'input/invalid',
  'input/unreadable',
  'instant/invalid',
  'instant/outside-time-zone-data',
  'key/unknown',
  'language/unknown',
  'partition/unknown',
  'pause/invalid',
  'plan/unknown',
  'reopening/before-resolution',
  'response/before-creation',
  'schedule/invalid',
  'schedule/invalid-date',
  'schedule/invalid-span',
  'schedule/never-reached',
  'schedule/no-open-time',
  'schedule/open-day-without-hours',
  'schedule/overlapping-seasons',
  'schedule/overlapping-spans',
  'severity/unknown',
  'signed-in-as/unknown',
  'table/empty-range',
  'table/repeated-id',
  'table/unsafe-name',
  'time-zone/invalid-data',
  'time-zone/not-in-country',
  'time-zone/required',
  'time-zone/unknown',
  'wall-time/invalid',
  'weekend/invalid',
] as const)

/** A code of `errorCodes`. */
export type ErrorCode = (typeof errorCodes)[number]

/** The position of the invalid value in the argument, such as `['customer', 'timeZone']`. */
export type ErrorPath = readonly (string | number)[]

/**
 * The error that is thrown for an invalid argument.
 *
 * If AWS's rules refuse something, you get a value instead, never this error. The ESM and the CJS build each have their
 * own class, so test errors with `isSupportRulesError` or by `code`, not with `instanceof`.
 */
export class SupportRulesError extends Error {
  override readonly name = 'SupportRulesError'
  // Declared, since fields without a value would be code.
  declare readonly code: ErrorCode
  declare readonly path?: ErrorPath
  /** The accepted values or limits. */
  declare readonly details?: unknown

  constructor(
    code: ErrorCode,
    message: string,
    context: { path?: ErrorPath; details?: unknown; cause?: unknown } = {},
  ) {
    super(message)
    Object.assign(this, { code, ...context })
  }
}

/**
 * Returns whether a caught value is an error of this package, from its ESM or its CJS build.
 *
 * @example
 * import { firstResponse, isSupportRulesError } from 'aws-support-rules'
 *
 * const codeOf = (run: () => unknown) => {
 *   try {
 *     run()
 *   } catch (error) {
 *     if (isSupportRulesError(error)) return error.code
 *   }
 *   return 'no error'
 * }
 * codeOf(() => firstResponse({ plan: 'business', caseType: 'technical', severity: 'low', createdAt: '2026-11-23' })) // => 'instant/invalid'
 */
export function isSupportRulesError(error: unknown): error is SupportRulesError {
  try {
    // Not by class: the error may be of another build, or of another realm.
    const { name, code }: Readonly<Record<string, unknown>> = Object.assign({}, error)
    return name === 'SupportRulesError' && typeof code === 'string'
  } catch {
    return false
  }
}

const longest = 80

/** Formats any value for an error message: short and on one line. Values that can't be read are named by their type. */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (Object(value) !== value && typeof value !== 'symbol') return String(value)
  try {
    if (value instanceof Date)
      return Number.isNaN(value.getTime()) ? 'an invalid Date' : `the Date ${value.toISOString()}`
    if (Array.isArray(value)) {
      // A proxy may claim another length each time it is asked.
      const items: readonly unknown[] = value.slice(0, 10)
      return items.length > 9 || items.some(Array.isArray) ? 'an array' : `[${items.map(formatValue).join(', ')}]`
    }
  } catch {
    // A getter or a proxy threw.
  }
  return `a value of type ${typeof value}`
}

/** Dates are known by what they hold, since other realms have a class of their own. */
export const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/** Returns the epoch milliseconds of a Date, whatever its own methods are. Throws for anything else. */
export const timeOf = (date: Date): number => Date.prototype.getTime.call(date)

/** Returns the message for an unexpected value: what was expected, the value itself, and what to do. */
export const expected = (what: string, value: unknown, advice = ''): string =>
  `Expected ${what}; got ${formatValue(value)}.${advice && ` ${advice}`}`

/** Throws the error for an unexpected value. */
export function throwExpected(
  code: ErrorCode,
  what: string,
  value: unknown,
  path: ErrorPath,
  { advice, details }: { readonly advice?: string; readonly details?: unknown } = {},
): never {
  throw new SupportRulesError(code, expected(what, value, advice), { path, details })
}

/** Runs `ask` and changes the paths of its errors. */
export function relocated<T>(ask: () => T, place: (path: ErrorPath) => ErrorPath): T {
  try {
    return ask()
  } catch (error) {
    throw relocatedError(error, place)
  }
}

/** Returns an error with another path. It may come from the other build, whose functions the caller may pass. */
export function relocatedError(error: unknown, place: (path: ErrorPath) => ErrorPath): SupportRulesError {
  const { code, message, path = [], details, cause } = isSupportRulesError(error) ? error : readingError(error)
  return new SupportRulesError(code, message, { path: place(path), details, cause })
}

/** Returns an error as one of this package. What a getter, a proxy or a function of the caller threw is its cause. */
export function readingError(error: unknown): SupportRulesError {
  if (error instanceof SupportRulesError) return error
  return new SupportRulesError('input/unreadable', 'Expected plain data; got a value that throws.', { cause: error })
}

/** Runs `ask`, which reads values of the caller or calls their functions. */
export function reading<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    throw readingError(error)
  }
}

/** Runs `ask` and gives its errors this `path`, the position of the value in the caller's argument. */
export const withPath = <T>(path: ErrorPath, ask: () => T): T => relocated(ask, () => path)

/** Runs `ask` and puts `path` in front of the paths of its errors. */
export const underPath = <T>(path: ErrorPath, ask: () => T): T => relocated(ask, (part) => [...path, ...part])

/** An invalid argument as a value, from functions that continue with the next case or collect all problems. */
export interface Problem {
  readonly code: ErrorCode
  readonly path: ErrorPath
  readonly message: string
}

/** Returns the problem that a caught error describes, with its path under `path`. */
export function problemOf(error: unknown, path: ErrorPath = []): Problem {
  const { code, message, path: at = [] } = isSupportRulesError(error) ? error : readingError(error)
  return { code, path: [...path, ...at], message }
}
