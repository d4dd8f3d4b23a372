import { dateOfDay, dayOfDate } from '../business-time/civil-date.js'
import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import { countUpTo } from '../business-time/sorted.js'
import { dayMs } from '../time-units.js'
import type { Warning } from './warning.js'

interface Edges {
  readonly first: number
  readonly last: number
  readonly announced: number
  readonly estimated: readonly number[]
}

const edges = new WeakMap<HolidayCalendar, Edges>()
const none: readonly Warning[] = Object.freeze([])

/**
 * Returns what the calendar doesn't know about a range of dates, both included.
 *
 * If it knows everything, the result is always the same empty list.
 */
export function calendarWarnings(calendar: HolidayCalendar, fromDate: string, toDate: string): readonly Warning[] {
  return calendarWarningsInDays(calendar, dayOfDate(fromDate), dayOfDate(toDate))
}

/** Does the same for days since 1970-01-01. Allocates nothing if there is no warning. */
export function calendarWarningsInDays(calendar: HolidayCalendar, from: number, to: number): readonly Warning[] {
  const { first, last, announced, estimated } = edgesOf(calendar)
  const at = countUpTo(estimated, from - 2)
  const near = (estimated[at] ?? Infinity) <= to + 1
  if (from >= first && to <= last && to <= announced && !near) return none
  return [
    warning('holidays/outside-data', [...range(from, Math.min(to, first - 1)), ...range(Math.max(from, last + 1), to)]),
    warning('holidays/not-announced', range(Math.max(from, announced + 1, first), Math.min(to, last))),
    warning('holidays/estimated', estimated.slice(at, countUpTo(estimated, to + 1))),
  ].filter((one) => one.dates.length > 0)
}

const warning = (code: Warning['code'], days: readonly number[]): Warning => ({ code, dates: days.map(dateOfDay) })

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** Time in which no calendar day has a warning, in any time zone; both ends are exclusive epoch milliseconds. */
export interface CertainTime {
  readonly after: number
  readonly before: number
}

/** Returns the time for which a calendar knows everything, up to its first estimated date. */
export function certainTimeOf(calendar: HolidayCalendar): CertainTime {
  const { first, last, announced, estimated } = edgesOf(calendar)
  // A local day begins and ends within a day of the UTC day.
  return {
    after: (first + 1) * dayMs,
    before: Math.min(last - 1, announced - 1, (estimated[0] ?? Infinity) - 3) * dayMs,
  }
}

/** An estimated open day, or a part of a day, can move a deadline as much as an estimated holiday. */
const estimatedDates = ({ closed, open }: HolidayCalendar): readonly string[] =>
  [...closed, ...open].filter(({ estimated }) => estimated === true).map(({ date }) => date)

/** Reads the limits of a calendar. Calendars are frozen, so the result can be cached. */
function edgesOf(calendar: HolidayCalendar): Edges {
  const known = edges.get(calendar)
  if (known) return known
  const { validFrom, validTo, announcedThrough } = calendar
  const read: Edges = {
    first: validFrom === undefined ? -Infinity : dayOfDate(validFrom),
    last: validTo === undefined ? Infinity : dayOfDate(validTo),
    announced: announcedThrough === undefined ? Infinity : dayOfDate(announcedThrough),
    estimated: [...new Set(estimatedDates(calendar))].map(dayOfDate).sort((a, b) => a - b),
  }
  edges.set(calendar, read)
  return read
}
