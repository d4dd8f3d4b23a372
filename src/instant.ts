import { type ErrorPath, formatValue, isDate, SupportRulesError, timeOf } from './errors.js'

/**
 * An exact instant: a Date, epoch milliseconds, text with an offset, a Temporal value, or a js-joda Instant.
 *
 * Numbers must be whole milliseconds. A number before 1973 is rejected, since it is probably in seconds. Of a Temporal
 * value, only `epochMilliseconds` is read.
 *
 * Text is RFC 3339, such as `2026-11-23T08:00:00Z`. A space may replace the `T`, and the offset may be ` UTC`, `+01` or
 * `+0100`. A zone in brackets (RFC 9557) may follow. Only its form is checked: the offset decides.
 *
 * Anything else throws `instant/invalid`.
 */
export type InstantInput = Date | number | string | { readonly epochMilliseconds: number } | { toEpochMilli(): number }

const latest = 8.64e15
/** Numbers below this are probably epoch seconds: read as seconds, they reach to the year 4970. */
export const leastNumber = Date.UTC(1973, 0, 1)
const calendarCycle = 146_097 * 86_400_000
// Date, time and offset. Then RFC 9557: an optional zone or offset in brackets, and optional tags such as the calendar.
export const instantPattern =
  /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?[Zz]| UTC| ?([+-])(\d\d)(?::?(\d\d))?)(?:\[!?(?:[A-Za-z._][\w.+-]*(?:\/[A-Za-z._][\w.+-]*)*|[+-]\d\d:\d\d)\])?(?:\[[a-z_][a-z\d_-]*=[A-Za-z\d]+(?:-[A-Za-z\d]+)*\])*$/

/** Returns the epoch milliseconds of an instant. Digits below the millisecond are dropped. */
export function epochMillisecondsOf(input: InstantInput, path: ErrorPath): number {
  const milliseconds = instantIn(input)
  if (milliseconds !== undefined) return milliseconds
  throw new SupportRulesError('instant/invalid', instantMessage(input), { path })
}

/** Returns the message for an invalid instant, with what to pass instead. */
export const instantMessage = (input: unknown): string =>
  `Expected an exact instant; got ${formatValue(input)}. ${adviceFor(input)}`

function adviceFor(input: unknown): string {
  if (typeof input === 'number' && Number.isFinite(input) && input < leastNumber) {
    return 'As epoch milliseconds this is before 1973: multiply epoch seconds by 1000, or pass a Date.'
  }
  return 'Pass a Date, whole epoch milliseconds, or text with an offset, such as "2026-11-23T08:00:00Z".'
}

/** Returns the epoch milliseconds of a value if it is an exact instant. One that can't be read isn't. */
export function instantIn(value: unknown): number | undefined {
  try {
    const milliseconds = read(value)
    return Number.isInteger(milliseconds) && Math.abs(Number(milliseconds)) <= latest ? Number(milliseconds) : undefined
  } catch {
    return undefined
  }
}

export const isInstant = (value: unknown): value is InstantInput => instantIn(value) !== undefined

/** Returns whether two instants are in the same second. AWS prints some instants only to the second. */
export const isSameSecond = (one: number, other: number): boolean => Math.floor(one / 1000) === Math.floor(other / 1000)

/** Returns a computed instant, and throws if no Date can hold it. */
export function instantAt(milliseconds: number, path: ErrorPath): number {
  if (Math.abs(milliseconds) <= latest) return milliseconds
  throw new SupportRulesError(
    'instant/invalid',
    'Expected a result that a Date can hold; got a later instant. Pass an earlier instant.',
    { path },
  )
}

export const dateAt = (milliseconds: number, path: ErrorPath): Date => new Date(instantAt(milliseconds, path))

function read(input: unknown): unknown {
  if (typeof input === 'number') return input < leastNumber ? NaN : input
  if (typeof input === 'string') return readIso(input)
  if (typeof input !== 'object' || input === null) return NaN
  // Checks the shape, not the class: values may come from other realms or from other copies of their packages.
  if ('epochMilliseconds' in input) return input.epochMilliseconds
  if (isJodaInstant(input)) return input.toEpochMilli()
  return isDate(input) ? timeOf(input) : NaN
}

// If the field is no function, calling it throws, and the value is no instant.
const isJodaInstant = (value: object): value is { toEpochMilli(): number } => 'toEpochMilli' in value

/**
 * The form that most APIs print, for a fast path.
 *
 * It is parsed by position, since regex groups would take most of the time on long lists.
 */
const usual = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/

function readIso(text: string): number {
  if (usual.test(text)) return instantOf(text, twoDigits(text, 17), Number(text.slice(20, 23)), 0)
  const match = instantPattern.exec(text)
  if (!match) return NaN
  const [, second = '0', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = match
  const hours = Number(offsetHour)
  const minutes = Number(offsetMinute)
  if (!(hours <= 23 && minutes <= 59)) return NaN
  const offset = (hours * 60 + minutes) * (sign === '-' ? -60_000 : 60_000)
  return instantOf(text, Number(second), Number(fraction.padEnd(3, '0').slice(0, 3)), offset)
}

const twoDigits = (text: string, index: number) => text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528

/** Reads the date, the hour and the minute of a text, which stand at the same positions in every form. */
function instantOf(text: string, second: number, thousandths: number, offset: number): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return NaN
  // Date.UTC reads the years 0 to 99 as 1900 to 1999. The calendar repeats every 400 years, so add 400 and subtract
  // them.
  const date = new Date(Date.UTC(year + 400, month - 1, day))
  // Date.UTC turns 30 February into a day in March, and month 13 into January.
  if (date.getUTCMonth() !== month - 1) return NaN
  return date.getTime() - calendarCycle + (hour * 60 + minute) * 60_000 + second * 1000 + thousandths - offset
}
