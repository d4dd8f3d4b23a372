import { dateOfDay, dayOfDate } from '../business-time/civil-date.js'
import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import { countUpTo } from '../business-time/sorted.js'
import type { Warning } from './warning.js'

interface Edges {
  readonly first: number
  readonly last: number
  readonly announced: number
  readonly estimated: readonly number[]
}

const edges = new WeakMap<HolidayCalendar, Edges>()
const none: readonly Warning[] = Object.freeze([])

/** What the calendar doesn't know about the dates from one to another, both counted; the same empty list where it knows all. */
export function calendarWarnings(calendar: HolidayCalendar, fromDate: string, toDate: string): readonly Warning[] {
  return calendarWarningsInDays(calendar, dayOfDate(fromDate), dayOfDate(toDate))
}

/** The same for days counted from 1970-01-01, for callers that have no text: it allocates nothing where there is no warning. */
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

/** Calendars are frozen, so what was read once from one stays true. */
function edgesOf(calendar: HolidayCalendar): Edges {
  const known = edges.get(calendar)
  if (known) return known
  const { validFrom, validTo, announcedThrough } = calendar
  const read: Edges = {
    first: validFrom === undefined ? -Infinity : dayOfDate(validFrom),
    last: validTo === undefined ? Infinity : dayOfDate(validTo),
    announced: announcedThrough === undefined ? Infinity : dayOfDate(announcedThrough),
    // A forecast of a day with business moves a deadline as much as one of a holiday.
    estimated: [...calendar.closed, ...calendar.open]
      .filter((day) => day.estimated === true)
      .map((day) => dayOfDate(day.date))
      .sort((a, b) => a - b),
  }
  edges.set(calendar, read)
  return read
}
