import { dateOfDay, dayOfDate } from '../business-time/civil-date.js'
import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import { countUpTo } from '../business-time/sorted.js'
import { dayMs } from '../time-units.js'
import type { Warning } from './warning.js'

interface Edges {
  readonly first: number
  readonly last: number
  readonly announced: number
  /** The last day of the year after the data was current. */
  readonly fresh: number
  /** Days whose date is a forecast, or was one that nothing confirms. */
  readonly estimated: readonly number[]
  readonly regional: readonly number[]
  readonly subdivisions: readonly (readonly string[])[]
  /** Every subdivision of the regional days. */
  readonly places: ReadonlySet<string>
}

const edges = new WeakMap<HolidayCalendar, Edges>()
const none: readonly Warning[] = Object.freeze([])

/**
 * Returns what the calendar doesn't know about a range of dates, both included, all of them counted.
 *
 * If it knows everything, the result is always the same empty list.
 */
export function calendarWarnings(calendar: HolidayCalendar, fromDate: string, toDate: string): readonly Warning[] {
  return calendarWarningsInDays(calendar, dayOfDate(fromDate), dayOfDate(toDate), () => true)
}

/**
 * Does the same for days since 1970-01-01. `isCounted` says whether business hours of a day were counted.
 *
 * If the customer's subdivision has regional days, those of others don't matter. Allocates nothing if no day has a
 * warning.
 */
export function calendarWarningsInDays(
  calendar: HolidayCalendar,
  from: number,
  to: number,
  isCounted: (day: number) => boolean,
  subdivision = '',
): readonly Warning[] {
  const { first, last, announced, fresh, estimated, regional, subdivisions, places } = edgesOf(calendar)
  const at = countUpTo(estimated, from - 2)
  const near = (estimated[at] ?? Infinity) <= to + 1
  let inPart = countUpTo(regional, from - 1)
  const isKnown = from >= first && to <= last && to <= announced && from <= fresh && !near
  if (isKnown && (regional[inPart] ?? Infinity) > to) return none
  const found: Warning[] = []
  const warn = (code: Warning['code'], days: readonly number[]) => {
    if (days.length > 0) found.push({ code, dates: days.map(dateOfDay) })
  }
  if (!isKnown) {
    warn('holidays/outside-data', [...range(from, Math.min(to, first - 1)), ...range(Math.max(from, last + 1), to)])
    warn('holidays/not-announced', range(Math.max(from, announced + 1, first), Math.min(to, last)))
    warn('holidays/estimated', estimated.slice(at, countUpTo(estimated, to + 1)))
  }
  const [counted, who]: [number[], string[]] = [[], []]
  for (; (regional[inPart] ?? Infinity) <= to; inPart += 1) {
    const day = regional[inPart] ?? NaN
    const closed = subdivisions[inPart] ?? []
    if ((places.has(subdivision) && !closed.includes(subdivision)) || !isCounted(day)) continue
    counted.push(day)
    who.push(...closed)
  }
  if (counted.length > 0)
    found.push({
      code: 'holidays/regional',
      dates: [...new Set(counted)].map(dateOfDay),
      subdivisions: [...new Set(who)].sort(),
    })
  if (from > fresh) found.push({ code: 'holidays/older-than-case', dates: [calendar.asOf ?? ''] })
  return found[0] ? found : none
}

/** Returns the days on which the warnings about a single day, but for regional ones and its age, may change; sorted. */
export function warningChanges(calendar: HolidayCalendar): readonly number[] {
  const { first, last, announced, estimated } = edgesOf(calendar)
  const changes = new Set([first, last + 1, announced + 1, ...estimated.flatMap((day) => [day - 1, day + 2])])
  return [...changes].filter(Number.isFinite).sort((a, b) => a - b)
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** Time in which no calendar day has a warning, in any time zone; both ends are exclusive epoch milliseconds. */
export interface CertainTime {
  readonly after: number
  readonly before: number
}

/** Returns the time for which a calendar knows everything, up to its first estimated or regional date. */
export function certainTimeOf(calendar: HolidayCalendar): CertainTime {
  const { first, last, announced, fresh, estimated, regional } = edgesOf(calendar)
  const uncertain = Math.min((estimated[0] ?? Infinity) - 2, regional[0] ?? Infinity)
  // A local day begins and ends within a day of the UTC day.
  return {
    after: (first + 1) * dayMs,
    before: (Math.min(last, announced, fresh, uncertain) - 1) * dayMs,
  }
}

/** An estimated open day, or a part of a day, can move a deadline as much as an estimated holiday. */
const estimatedDates = ({ closed, open }: HolidayCalendar): readonly string[] =>
  [...closed, ...open].filter(({ estimated }) => estimated === true).map(({ date }) => date)

/** Returns the day a year after a date. For 29 February, that is 1 March. */
const yearAfter = (date: string): number =>
  dayOfDate(`${Number(date.slice(0, 4)) + 1}${date.slice(4, -2)}01`) + Number(date.slice(-2)) - 1

function edgesOf(calendar: HolidayCalendar): Edges {
  const known = edges.get(calendar)
  if (known) return known
  const { validFrom, validTo, announcedThrough, asOf, unconfirmed = [] } = calendar
  const regional = [...(calendar.regional ?? [])].sort((one, other) => (one.date < other.date ? -1 : 1))
  const subdivisions = regional.map((day) => day.subdivisions)
  const read: Edges = {
    first: validFrom === undefined ? -Infinity : dayOfDate(validFrom),
    last: validTo === undefined ? Infinity : dayOfDate(validTo),
    announced: announcedThrough === undefined ? Infinity : dayOfDate(announcedThrough),
    fresh: asOf === undefined ? Infinity : yearAfter(asOf),
    estimated: [...new Set([...estimatedDates(calendar), ...unconfirmed])].map(dayOfDate).sort((a, b) => a - b),
    regional: regional.map(({ date }) => dayOfDate(date)),
    subdivisions,
    places: new Set(subdivisions.flat()),
  }
  edges.set(calendar, read)
  return read
}
