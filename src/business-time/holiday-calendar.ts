import { type ErrorPath, SupportRulesError } from '../errors.js'
import { isCivilDate } from './civil-date.js'
import { deepFreeze } from './deep-freeze.js'
import { throwExpected } from './expected.js'

export interface Holiday {
  /** The local date, `YYYY-MM-DD`. */
  readonly date: string
  readonly name?: string | undefined
  /** The date is a forecast, such as that of a day which depends on a sighting of the moon. */
  readonly estimated?: boolean | undefined
}

/** Plain frozen data, also across copies of the package. Both lists are in the order of their dates, each date once. */
export interface HolidayCalendar {
  readonly id: string
  /** Days without business. */
  readonly closed: readonly Holiday[]
  /** Days of business although the week says otherwise, such as a working Saturday. */
  readonly open: readonly Holiday[]
  /** First and last date that the calendar knows about. */
  readonly validFrom?: string
  readonly validTo?: string
  /** Last date up to which the authorities have announced their holidays. */
  readonly announcedThrough?: string
  /** The date of the calendar's knowledge. */
  readonly asOf?: string
}

const bounds = ['validFrom', 'validTo', 'announcedThrough', 'asOf'] as const

/** The days that `holidayCalendar` takes: a date alone stands for a holiday without a name. */
export interface HolidayDays {
  readonly id?: string | undefined
  readonly closed: readonly (string | Holiday)[]
  readonly open?: readonly (string | Holiday)[] | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly announcedThrough?: string | undefined
  readonly asOf?: string | undefined
}

/** What was given for one date, as one day: estimated only if all of it is. */
const joined = (date: string, given: readonly Holiday[]): Holiday => {
  const names = new Set(given.flatMap(({ name }) => name ?? []))
  return {
    date,
    ...(names.size > 0 && { name: [...names].join('; ') }),
    ...(given.every(({ estimated }) => estimated) && { estimated: true }),
  }
}

function holidaysOf(list: unknown, path: ErrorPath): Holiday[] {
  if (!Array.isArray(list)) throwExpected('holidays/invalid', 'an array of dates or { date, name }', list, path)
  const byDate = new Map<string, Holiday[]>()
  for (const [index, entry] of list.entries()) {
    const given: unknown = entry
    const day: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : { date: given }
    const at = typeof given === 'object' && given !== null ? [...path, index, 'date'] : [...path, index]
    const { date, name, estimated } = day
    if (!isCivilDate(date)) throwExpected('holidays/invalid-date', 'a date YYYY-MM-DD for a holiday', date, at)
    if (name !== undefined && typeof name !== 'string') {
      throwExpected('holidays/invalid', 'a string for the name of a holiday', name, [...path, index, 'name'])
    }
    if (estimated !== undefined && typeof estimated !== 'boolean') {
      throwExpected('holidays/invalid', 'true or false for estimated', estimated, [...path, index, 'estimated'])
    }
    byDate.set(date, [...(byDate.get(date) ?? []), { date, name, estimated }])
  }
  return [...byDate].map(([date, days]) => joined(date, days)).sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Calendars that this copy of the package has checked. */
const trusted = new WeakSet()

/**
 * A calendar of days without business (`closed`) and of days with business although the week says otherwise (`open`).
 *
 * Days are local dates of the schedule that uses the calendar. They come back sorted, each once: the names of a date that is
 * given twice are joined, and it stays `estimated` only if all of them are. A date both closed and open is closed.
 *
 * Throws `holidays/invalid-date` for a day or bound that is no date, `holidays/invalid` for anything else that is no calendar.
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

/** The same, for a calendar that stands at `path` in the caller's argument. */
export function calendarAt(days: unknown, path: ErrorPath): HolidayCalendar {
  if (typeof days !== 'object' || days === null || Array.isArray(days)) {
    throwExpected('holidays/invalid', 'a calendar, such as holidayCalendar({ closed: [...] })', days, path)
  }
  if (isTrusted(days)) return days
  const given: Readonly<Record<string, unknown>> = { ...days }
  const { id = 'custom', open: opened = [] } = given
  if (typeof id !== 'string') throwExpected('holidays/invalid', 'a string for the id of a calendar', id, [...path, 'id'])
  const closed = holidaysOf(given['closed'], [...path, 'closed'])
  const closedDates = new Set(closed.map(day => day.date))
  const open = holidaysOf(opened, [...path, 'open']).filter(day => !closedDates.has(day.date))
  const known: Partial<Record<(typeof bounds)[number], string>> = {}
  for (const bound of bounds) {
    const date = given[bound]
    if (date === undefined) continue
    if (!isCivilDate(date)) throwExpected('holidays/invalid-date', `a date YYYY-MM-DD for ${bound}`, date, [...path, bound])
    known[bound] = date
  }
  if (known.validFrom !== undefined && known.validTo !== undefined && known.validFrom > known.validTo) {
    throw new SupportRulesError('holidays/invalid', `validFrom ${known.validFrom} is after validTo ${known.validTo}.`, { path: [...path, 'validFrom'] })
  }
  const calendar = deepFreeze({ id, closed, open, ...known })
  trusted.add(calendar)
  return calendar
}

/** A calendar without holidays, for those who want none. */
export const noHolidays: HolidayCalendar = /* @__PURE__ */ holidayCalendar({ id: 'none', closed: [] })
