import { type ErrorPath, reading, throwExpected } from '../errors.js'
import { type Fields, fieldsOf, isObject, listOf, refuseUnknownKey, textOf } from '../guards.js'
import { isCivilDate } from './civil-date.js'
import { type Holiday, type HolidayCalendar, isPartDay, type OpenDay, type RegionalHoliday } from './holiday.js'
import { isKnownList, knownCalendar, remembered } from './known-calendars.js'
import { isTimeOfDay } from './span.js'

export { type Holiday, type HolidayCalendar, isPartDay, type OpenDay, type RegionalHoliday } from './holiday.js'
export { trustedCalendar } from './known-calendars.js'

const openDayKeys = ['date', 'name', 'estimated'] as const
const dayKeys = {
  open: openDayKeys,
  closed: [...openDayKeys, 'from', 'to'],
} as const satisfies Readonly<Record<string, readonly (keyof Holiday)[]>>

/** The dates that limit what a calendar knows. */
export const bounds = ['validFrom', 'validTo', 'announcedThrough', 'asOf'] as const

/** The input of `holidayCalendar`. A date string is a holiday without a name. */
export interface HolidayDays {
  readonly id?: string | undefined
  readonly closed: readonly (string | Holiday)[]
  readonly open?: readonly (string | OpenDay)[] | undefined
  readonly regional?: readonly RegionalHoliday[] | undefined
  readonly unconfirmed?: readonly string[] | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly announcedThrough?: string | undefined
  readonly asOf?: string | undefined
}

/** Merges entries for the same day or part of a day. The result is `estimated` only if every entry is. */
export function holidaysOf(list: unknown, field: keyof typeof dayKeys, path: ErrorPath): readonly Holiday[] {
  if (isKnownList(list, field)) return list
  const byKey = new Map<string, { names: Set<string>; isEstimated: boolean; day: Holiday }>()
  for (const [index, entry] of listOf(list, 'dates or { date, name }', 'holidays/invalid', path).entries()) {
    const { name, estimated = false, ...day } = holidayAt(entry, dayKeys[field], [...path, index])
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
  const isDay = isObject(given)
  const day: Fields = isDay ? { ...given } : { date: given }
  const { name, estimated, from, to } = day
  const date = dateAt(day['date'], isDay ? [...path, 'date'] : path)
  refuseUnknownKey(day, keys, 'a field of a day (open days are whole)', 'holidays/invalid', path)
  const refuse = (key: string, what: string): never =>
    throwExpected('holidays/invalid', `'${key}' to be ${what}`, day[key], [...path, key])
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

/**
 * Returns a calendar of closed days (`closed`) and of working days that would otherwise be closed (`open`).
 *
 * Days are local dates in the schedule that uses the calendar. A closed day with `from` or `to` is closed only then.
 * That part is cut out of the hours of the date, whatever they are. A part without `to`, or to `24:00`, lasts to the
 * end of these hours, even if they pass midnight.
 *
 * The closed and the open days are sorted. If the same day, or the same part of it, is listed twice, the names are
 * joined, and the day is `estimated` only if every entry is. A date that is both open and closed, except in part, is
 * closed.
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

/** Does the same for a calendar at `path` in the caller's argument. */
export function calendarAt(days: unknown, path: ErrorPath): HolidayCalendar {
  return reading(() => {
    if (!isObject(days) || Array.isArray(days))
      throwExpected('holidays/invalid', 'a calendar such as holidayCalendar returns', days, path)
    return knownCalendar(days) ?? remembered(readCalendar({ ...days }, path), days)
  })
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
  const at = (name: string): ErrorPath => [...path, name]
  if (typeof id !== 'string') throwExpected('holidays/invalid', 'id to be a string', id, at('id'))
  const closed = holidaysOf(given['closed'], 'closed', at('closed'))
  const closedDates = new Set(closed.filter((day) => !isPartDay(day)).map(({ date }) => date))
  const openDays = holidaysOf(opened, 'open', at('open'))
  // A list of a known calendar stays itself, so that copies of the calendar are compared quickly.
  const left = openDays.filter(({ date }) => !closedDates.has(date))
  const open = left.length < openDays.length ? left : openDays
  const known: Partial<Record<(typeof bounds)[number], string>> = {}
  for (const bound of bounds) {
    if (given[bound] !== undefined) known[bound] = dateAt(given[bound], at(bound))
  }
  const { validFrom = '', validTo = validFrom } = known
  if (validFrom > validTo)
    throwExpected('holidays/invalid', `validFrom to be at or before validTo, ${validTo}`, validFrom, at('validFrom'))
  const regional = regionalDaysOf(given['regional'] ?? [], at('regional'))
  const unconfirmed = datesOf(given['unconfirmed'] ?? [], at('unconfirmed'))
  return {
    id,
    closed,
    open,
    ...known,
    ...(regional.length > 0 && { regional }),
    ...(unconfirmed.length > 0 && { unconfirmed }),
  }
}

function dateAt(date: unknown, path: ErrorPath): string {
  if (isCivilDate(date)) return date
  throwExpected('holidays/invalid-date', 'a date YYYY-MM-DD', date, path)
}

export const datesOf = (list: unknown, path: ErrorPath): readonly string[] =>
  isKnownList(list, 'unconfirmed')
    ? list
    : listOf(list, 'dates', 'holidays/invalid', path).map((date, index) => dateAt(date, [...path, index]))

const regionalDaysOf = (list: unknown, path: ErrorPath): readonly RegionalHoliday[] =>
  isKnownList(list, 'regional')
    ? list
    : listOf(list, 'regional days', 'holidays/invalid', path).map((day, index) => regionalDay(day, [...path, index]))

function regionalDay(given: unknown, path: ErrorPath): RegionalHoliday {
  const { date, subdivisions } = fieldsOf(given)
  const codes = listOf(subdivisions, 'subdivisions', 'holidays/invalid', [...path, 'subdivisions'])
  return {
    date: dateAt(date, [...path, 'date']),
    subdivisions: codes.map((code, index) => textOf(code, 'holidays/invalid', [...path, 'subdivisions', index])),
  }
}

/** The calendar without holidays. Pass it to count without any. */
export const noHolidays: HolidayCalendar = /* @__PURE__ */ holidayCalendar({ id: 'none', closed: [] })
