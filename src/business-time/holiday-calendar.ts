import { type ErrorPath, throwExpected } from '../errors.js'
import { refuseUnknownKey } from '../guards.js'
import { isCivilDate } from './civil-date.js'
import { deepFreeze, isDeeplyFrozen } from './deep-freeze.js'

export interface Holiday {
  /** The local date, `YYYY-MM-DD`. */
  readonly date: string
  readonly name?: string | undefined
  /** Whether the date is a forecast, for example because it depends on a sighting of the moon. */
  readonly estimated?: boolean | undefined
}

/** A date that only parts of the country close. */
export interface RegionalHoliday {
  readonly date: string
  /** The subdivisions that close it: the second parts of their ISO 3166-2 codes, sorted. */
  readonly subdivisions: readonly string[]
}

/**
 * A holiday calendar: plain frozen data that also works in another copy of the package.
 *
 * Both lists are sorted by date, and each date is listed once.
 */
export interface HolidayCalendar {
  readonly id: string
  /** Days without business. */
  readonly closed: readonly Holiday[]
  /** Working days that would otherwise be closed, such as a working Saturday. */
  readonly open: readonly Holiday[]
  /** Dates that are open here but closed in some subdivisions of the country. */
  readonly regional?: readonly RegionalHoliday[]
  /** Closed dates in the past that were forecast, and that no second source confirms. */
  readonly unconfirmed?: readonly string[]
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
  readonly regional?: readonly RegionalHoliday[] | undefined
  readonly unconfirmed?: readonly string[] | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly announcedThrough?: string | undefined
  readonly asOf?: string | undefined
}

/** The merged entries of one date. */
interface DateEntries {
  readonly names: Set<string>
  isEstimated: boolean
}

const holidayKeys = ['date', 'name', 'estimated'] as const satisfies readonly (keyof Holiday)[]

/** Merges entries for the same date. The result is `estimated` only if every entry is. */
function holidaysOf(list: unknown, path: ErrorPath): Holiday[] {
  if (!Array.isArray(list)) throwExpected('holidays/invalid', 'an array of dates or { date, name }', list, path)
  const byDate = new Map<string, DateEntries>()
  for (const [index, entry] of list.entries()) {
    const { date, name, estimated = false } = holidayAt(entry, [...path, index])
    const entries = byDate.get(date) ?? { names: new Set(), isEstimated: true }
    if (name !== undefined) entries.names.add(name)
    entries.isEstimated &&= estimated
    byDate.set(date, entries)
  }
  return Array.from(byDate, ([date, { names, isEstimated }]) => ({
    date,
    ...(names.size > 0 && { name: [...names].join('; ') }),
    ...(isEstimated && { estimated: true }),
  })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

function holidayAt(given: unknown, path: ErrorPath): Holiday {
  const isObject = typeof given === 'object' && given !== null
  const day: Readonly<Record<string, unknown>> = isObject ? { ...given } : { date: given }
  const { date, name, estimated } = day
  if (!isCivilDate(date)) {
    const at = isObject ? [...path, 'date'] : path
    throwExpected('holidays/invalid-date', 'a date YYYY-MM-DD', date, at)
  }
  refuseUnknownKey(day, holidayKeys, 'a field of a day of a calendar', 'holidays/invalid', path)
  if (name !== undefined && typeof name !== 'string') {
    throwExpected('holidays/invalid', 'name to be a string', name, [...path, 'name'])
  }
  if (estimated !== undefined && typeof estimated !== 'boolean') {
    throwExpected('holidays/invalid', 'estimated to be true or false', estimated, [...path, 'estimated'])
  }
  return { date, ...(name !== undefined && { name }), ...(estimated !== undefined && { estimated }) }
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
 * Days are local dates in the schedule that uses the calendar. The result is sorted and has each date once. If a date
 * is listed twice, its names are joined, and it is `estimated` only if every entry is. A date that is both closed and
 * open is closed.
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

// Whoever warns about the dates of `regional` and `unconfirmed` checks them: no schedule reads them.
const calendarKeys = [
  'id',
  'closed',
  'open',
  'regional',
  'unconfirmed',
  ...bounds,
] as const satisfies readonly (keyof HolidayCalendar)[]

function readCalendar(given: Readonly<Record<string, unknown>>, path: ErrorPath): HolidayCalendar {
  refuseUnknownKey(given, calendarKeys, 'a field of a calendar', 'holidays/invalid', path)
  const { id = 'custom', open: opened = [] } = given
  if (typeof id !== 'string') throwExpected('holidays/invalid', 'id to be a string', id, [...path, 'id'])
  const closed = holidaysOf(given['closed'], [...path, 'closed'])
  const closedDates = new Set(closed.map((day) => day.date))
  const open = holidaysOf(opened, [...path, 'open']).filter((day) => !closedDates.has(day.date))
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
  const { regional = [], unconfirmed = [] } = given
  if (!isList(regional) || !isList(unconfirmed)) throwExpected('holidays/invalid', 'lists of dates', given, path)
  return {
    id,
    closed,
    open,
    ...known,
    ...(regional.length > 0 && { regional }),
    ...(unconfirmed.length > 0 && { unconfirmed }),
  }
}

const isList = (list: unknown): list is readonly never[] => Array.isArray(list)

/** The calendar without holidays. Pass it to count without any. */
export const noHolidays: HolidayCalendar = /* @__PURE__ */ holidayCalendar({ id: 'none', closed: [] })
