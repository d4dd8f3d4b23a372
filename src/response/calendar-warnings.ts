import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { Warning } from './warning.js'

interface Edges {
  readonly first: number
  readonly last: number
  readonly announced: number
  readonly estimated: readonly number[]
}

const msPerDay = 86_400_000
const dayOf = (date: string) => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / msPerDay
const dateOf = (day: number) => new Date(day * msPerDay).toISOString().slice(0, 10)

const edges = new WeakMap<HolidayCalendar, Edges>()
const none: readonly Warning[] = Object.freeze([])

/** What the calendar doesn't know about the dates from one to another, both counted; the same empty list where it knows all. */
export function calendarWarnings(calendar: HolidayCalendar, fromDate: string, toDate: string): readonly Warning[] {
  return calendarWarningsInDays(calendar, dayOf(fromDate), dayOf(toDate))
}

/** The same for days counted from 1970-01-01, for callers that have no text: it allocates nothing where there is no warning. */
export function calendarWarningsInDays(calendar: HolidayCalendar, from: number, to: number): readonly Warning[] {
  const { first, last, announced, estimated } = edgesOf(calendar)
  const at = firstAtLeast(estimated, from - 1)
  const near = (estimated[at] ?? Infinity) <= to + 1
  if (from >= first && to <= last && to <= announced && !near) return none
  return [
    warning('holidays/outside-data', [...range(from, Math.min(to, first - 1)), ...range(Math.max(from, last + 1), to)]),
    warning('holidays/not-announced', range(Math.max(from, announced + 1, first), Math.min(to, last))),
    warning('holidays/estimated', estimated.slice(at, firstAtLeast(estimated, to + 2))),
  ].filter(one => one.dates.length > 0)
}

const warning = (code: Warning['code'], days: readonly number[]): Warning => ({ code, dates: days.map(dateOf) })

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** Calendars are frozen, so what was read once from one stays true. */
function edgesOf(calendar: HolidayCalendar): Edges {
  const known = edges.get(calendar)
  if (known) return known
  const { validFrom, validTo, announcedThrough } = calendar
  const read: Edges = {
    first: validFrom === undefined ? -Infinity : dayOf(validFrom),
    last: validTo === undefined ? Infinity : dayOf(validTo),
    announced: announcedThrough === undefined ? Infinity : dayOf(announcedThrough),
    // A forecast of a day with business moves a deadline as much as one of a holiday.
    estimated: [...calendar.closed, ...calendar.open].filter(day => day.estimated === true).map(day => dayOf(day.date)).sort((a, b) => a - b),
  }
  edges.set(calendar, read)
  return read
}

/** The index of the first day that isn't before `day`. */
function firstAtLeast(days: readonly number[], day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? Infinity) < day) low = middle + 1
    else high = middle
  }
  return low
}
