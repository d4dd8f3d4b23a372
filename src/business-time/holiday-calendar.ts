import { type ErrorPath, throwExpected } from '../errors.js'
import { refuseUnknownKey } from '../guards.js'
import { isCivilDate } from './civil-date.js'
import { deepFreeze, isDeeplyFrozen } from './deep-freeze.js'
import { isTimeOfDay } from './span.js'

export interface Holiday {
  /** The local date, `YYYY-MM-DD`. */
  readonly date: string
  readonly name?: string | undefined
  /** Whether the date is a forecast, for example because it depends on a sighting of the moon. */
  readonly estimated?: boolean | undefined
  /**
   * Local times `HH:mm` between which the day is closed: until `to`, from `from` on, or from `from` until `to`. Without
   * both, the whole day is closed.
   */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Returns whether a holiday closes only a part of its day. */
export const isPartDay = ({ from, to }: Holiday): boolean => (from ?? to) !== undefined

/**
 * A holiday calendar: plain frozen data that also works in another copy of the package.
 *
 * Both lists are sorted by date. Each date is listed once, except that `closed` lists every part of a day.
 */
export interface HolidayCalendar {
  readonly id: string
  /** Days without business. */
  readonly closed: readonly Holiday[]
  /** Working days that would otherwise be closed, such as a working Saturday. */
  readonly open: readonly Holiday[]
  /** The first and the last date for which the calendar has data. */
  readonly validFrom?: string
  readonly validTo?: string
  /** The last date whose holidays the authorities have announced. */
  readonly announcedThrough?: string
  /** The date on which the data was current. */
  readonly asOf?: string
}

const bounds = ['validFrom', 'validTo', 'announcedThrough', 'asOf'] as const

/** The input of `holidayCalendar`. A date string is a holiday without a name. */
export interface HolidayDays {
  readonly id?: string | undefined
  readonly closed: readonly (string | Holiday)[]
  readonly open?: readonly (string | Holiday)[] | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly announcedThrough?: string | undefined
  readonly asOf?: string | undefined
}

const openDayKeys = ['date', 'name', 'estimated'] as const
const closedDayKeys = [...openDayKeys, 'from', 'to'] as const satisfies readonly (keyof Holiday)[]

/** Merges entries for the same day or part of a day. The result is `estimated` only if every entry is. */
function holidaysOf(list: unknown, keys: readonly string[], path: ErrorPath): Holiday[] {
  if (!Array.isArray(list)) throwExpected('holidays/invalid', 'an array of dates or { date, name }', list, path)
  const byKey = new Map<string, { names: Set<string>; isEstimated: boolean; day: Holiday }>()
  for (const [index, entry] of list.entries()) {
    const { name, estimated = false, ...day } = holidayAt(entry, keys, [...path, index])
    // A space sorts before digits: first the whole day, then its parts.
    const key = `${day.date} ${day.from ?? ''} ${day.to ?? ''}`
    const entries = byKey.get(key) ?? { names: new Set(), isEstimated: true, day }
    if (name !== undefined) entries.names.add(name)
    entries.isEstimated &&= estimated
    byKey.set(key, entries)
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { names, isEstimated, day }]) => ({
      ...day,
      ...(names.size > 0 && { name: [...names].join('; ') }),
      ...(isEstimated && { estimated: true }),
    }))
}

function holidayAt(given: unknown, keys: readonly string[], path: ErrorPath): Holiday {
  const isObject = typeof given === 'object' && given !== null
  const day: Readonly<Record<string, unknown>> = isObject ? { ...given } : { date: given }
  const { date, name, estimated, from, to } = day
  if (!isCivilDate(date)) {
    const at = isObject ? [...path, 'date'] : path
    throwExpected('holidays/invalid-date', 'a date YYYY-MM-DD', date, at)
  }
  refuseUnknownKey(day, keys, 'a field of a day of a calendar', 'holidays/invalid', path)
  const refuse = (key: string, what: string): never =>
    throwExpected('holidays/invalid', `${key} to be ${what}`, day[key], [...path, key])
  if (name !== undefined && typeof name !== 'string') return refuse('name', 'a string')
  if (estimated !== undefined && typeof estimated !== 'boolean') return refuse('estimated', 'true or false')
  if (from !== undefined && (!isTimeOfDay(from) || from === '24:00')) return refuse('from', "a time of day 'HH:mm'")
  if (to !== undefined && (!isTimeOfDay(to) || to <= (from ?? '00:00')))
    return refuse('to', `a time of day 'HH:mm' after ${from ?? '00:00'}`)
  return {
    date,
    ...(name !== undefined && { name }),
    ...(estimated !== undefined && { estimated }),
    // From midnight to midnight is the whole day.
    ...(from !== undefined && from > '00:00' && { from }),
    ...(to !== undefined && to < '24:00' && { to }),
  }
}

/** Calendars that this copy of the package has validated. */
const trusted = new WeakSet()
/** Validated copies of frozen calendars from other copies of the package. */
const copies = new WeakMap<object, HolidayCalendar>()

/** Freezes a calendar that this package has built, and marks it as validated. */
export function trustedCalendar(calendar: HolidayCalendar): HolidayCalendar {
  trusted.add(calendar)
  return deepFreeze(calendar)
}

/**
 * Returns a calendar of closed days (`closed`) and of working days that would otherwise be closed (`open`).
 *
 * Days are local dates in the schedule that uses the calendar. A closed day with `from` or `to` is closed only then.
 * That part is cut out of the hours of the date, whatever they are. A part without `to`, or to `24:00`, lasts to the
 * end of these hours, even if they pass midnight.
 *
 * The result is sorted. If the same day, or the same part of it, is listed twice, the names are joined, and the day is
 * `estimated` only if every entry is. A date that is both open and closed, except in part, is closed.
 *
 * Throws these codes:
 * - `holidays/invalid-date` if a day or a bound isn't a valid date
 * - `holidays/invalid` for any other invalid value, including unknown keys
 *
 * @example
 * import { holidayCalendar } from 'aws-support-rules/business-time'
 *
 * const calendar = holidayCalendar({ id: 'office', closed: ['2026-12-25', { date: '2026-01-01', name: 'New Year' }] })
 * calendar.closed // => [{ date: '2026-01-01', name: 'New Year' }, { date: '2026-12-25' }]
 */
export function holidayCalendar(days: HolidayDays): HolidayCalendar {
  return calendarAt(days, [])
}

const isTrusted = (days: object): days is HolidayCalendar => trusted.has(days)

/** Does the same for a calendar at `path` in the caller's argument. */
export function calendarAt(days: unknown, path: ErrorPath): HolidayCalendar {
  if (typeof days !== 'object' || days === null || Array.isArray(days)) {
    throwExpected('holidays/invalid', 'a calendar, such as holidayCalendar({ closed: [...] })', days, path)
  }
  if (isTrusted(days)) return days
  const known = copies.get(days)
  if (known) return known
  const calendar = trustedCalendar(readCalendar({ ...days }, path))
  // A calendar that isn't frozen may change before the next call.
  if (isDeeplyFrozen(days)) copies.set(days, calendar)
  return calendar
}

const calendarKeys = ['id', 'closed', 'open', ...bounds] as const satisfies readonly (keyof HolidayCalendar)[]

function readCalendar(given: Readonly<Record<string, unknown>>, path: ErrorPath): HolidayCalendar {
  refuseUnknownKey(given, calendarKeys, 'a field of a calendar', 'holidays/invalid', path)
  const { id = 'custom', open: opened = [] } = given
  if (typeof id !== 'string') throwExpected('holidays/invalid', 'id to be a string', id, [...path, 'id'])
  const closed = holidaysOf(given['closed'], closedDayKeys, [...path, 'closed'])
  const closedDates = new Set(closed.map((day) => (isPartDay(day) ? '' : day.date)))
  const open = holidaysOf(opened, openDayKeys, [...path, 'open']).filter((day) => !closedDates.has(day.date))
  const known: Partial<Record<(typeof bounds)[number], string>> = {}
  for (const bound of bounds) {
    const date = given[bound]
    if (date === undefined) continue
    if (!isCivilDate(date))
      throwExpected('holidays/invalid-date', `${bound} to be a date YYYY-MM-DD`, date, [...path, bound])
    known[bound] = date
  }
  if (known.validFrom !== undefined && known.validTo !== undefined && known.validFrom > known.validTo) {
    throwExpected('holidays/invalid', `validFrom to be at or before validTo, ${known.validTo}`, known.validFrom, [
      ...path,
      'validFrom',
    ])
  }
  return { id, closed, open, ...known }
}

/** The calendar without holidays. Pass it to count without any. */
export const noHolidays: HolidayCalendar = /* @__PURE__ */ holidayCalendar({ id: 'none', closed: [] })
