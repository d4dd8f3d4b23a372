import { dayMs } from '../time-units.js'
import { dayOfDate } from './civil-date.js'
import { merged, subtract } from './closures.js'
import { daysAfter, type Hours, minutesOf, spansOfDay, withoutParts } from './day-spans.js'
import { type Holiday, isPartDay } from './holiday-calendar.js'
import { lastInstant } from './instants.js'
import type { OpenSpan } from './open-table.js'
import type { NamedZoneData } from './outside-zone-data.js'
import type { ZonedSchedule } from './schedule-data.js'
import { hasHours } from './week.js'
import { offsetsBetween } from './zone-offsets.js'
import { horizonOf } from './zone-transitions.js'

export type Side = 'past' | 'future'

/** When a schedule is open, ready to be converted to instants. */
export interface DatedHours {
  /** The zone whose data limits the schedule on each side. */
  readonly limits: Readonly<Record<Side, NamedZoneData>>
  /** Returns the merged open spans that can touch a period, sorted. Some of them may be outside it. */
  readonly spansAround: (from: number, to: number) => readonly OpenSpan[]
  /** The most spans that open on one day. */
  readonly spansPerDay: number
  /** Returns whether nothing is open on this side of an instant, however far the time-zone data reaches. */
  readonly isOver: (side: Side, edge: number) => boolean
  /** Returns whether business may be open where the time-zone data doesn't reach. */
  readonly reachesOutside: (side: Side) => boolean
}

/** The hours of a schedule in one zone. Days are numbered from 1970-01-01. */
export interface ZonedHours extends DatedHours {
  /** Returns whether each of the given days is open. The days must be ascending, and near each other. */
  readonly areOpen: (days: readonly number[]) => readonly boolean[]
  /** Returns the open spans of the days whose hours don't follow the weekday. */
  readonly datedSpans: () => readonly OpenSpan[]
}

/**
 * The days around a UTC day whose hours can touch it. An offset of 18 h, hours past midnight and a skipped day can
 * shift them.
 */
const [datesBehind, datesAhead] = [4, 1]

/**
 * Returns the hours of dates that don't follow the weekday. Exceptions win over holidays, and closed holidays over open
 * ones.
 */
function hoursByDate({ holidays, openDayHours = [], exceptions }: ZonedSchedule): ReadonlyMap<number, Hours> {
  const hours = new Map<number, Hours>()
  for (const { date } of holidays.open) hours.set(dayOfDate(date), minutesOf(openDayHours))
  for (const holiday of holidays.closed) if (!isPartDay(holiday)) hours.set(dayOfDate(holiday.date), [])
  for (const [date, spans] of Object.entries(exceptions)) hours.set(dayOfDate(date), minutesOf(spans))
  return hours
}

function partsByDate({ holidays }: ZonedSchedule): ReadonlyMap<number, readonly Holiday[]> {
  const parts = new Map<number, Holiday[]>()
  for (const holiday of holidays.closed) {
    if (!isPartDay(holiday)) continue
    const day = dayOfDate(holiday.date)
    const known = parts.get(day)
    if (known) known.push(holiday)
    else parts.set(day, [holiday])
  }
  return parts
}

// Day 0 was a Thursday.
const byWeekday = (week: ZonedSchedule['week']): readonly Hours[] =>
  ([4, 5, 6, 7, 1, 2, 3] as const).map((weekday) => minutesOf(week[weekday]))

export function datedHours(schedule: ZonedSchedule): ZonedHours {
  const { transitions, closures } = schedule
  const [byDate, parts, base] = [hoursByDate(schedule), partsByDate(schedule), byWeekday(schedule.week)]
  const seasons = schedule.seasons.map(({ from, to, week }) => ({
    from: dayOfDate(from),
    to: to === undefined ? Infinity : dayOfDate(to),
    week,
    hours: byWeekday(week),
  }))
  const datedDays = [...byDate.keys()].sort((a, b) => a - b)
  const [first, last] = [seasons[0], seasons.at(-1)]
  // The first and the last day that differ from the weeks before and after them.
  const outermost = {
    past: Math.min(datedDays[0] ?? Infinity, first?.from ?? Infinity),
    future: Math.max(datedDays.at(-1) ?? -Infinity, (last?.to === Infinity ? last.from : last?.to) ?? -Infinity),
  }
  const recurs = {
    past: hasHours(schedule.week),
    future: hasHours(last?.to === Infinity ? last.week : schedule.week),
  }
  /** Returns the open spans of any of these days. */
  const spansNear = (days: readonly number[]) => {
    const [begin = 0, end = 0] = [days[0], days.at(-1)]
    const zone = offsetsBetween(transitions, (begin - daysAfter) * dayMs, (end + 2 * daysAfter) * dayMs)
    return (day: number) => {
      const hours = seasons.find(({ from, to }) => day >= from && day <= to)?.hours ?? base
      const open = spansOfDay(day, byDate.get(day) ?? hours[((day % 7) + 7) % 7] ?? [], zone)
      const closed = parts.get(day)
      return closed ? withoutParts(day, open, closed, zone) : open
    }
  }
  const spansOn = (days: readonly number[]) => {
    const spansOf = spansNear(days)
    const spans: OpenSpan[] = []
    // `flat` took most of the time of a first question.
    for (const day of days) for (const span of spansOf(day)) spans.push(span)
    return subtract(merged(spans), closures)
  }
  const datedSpans = () => spansOn(datedDays)
  return {
    limits: { past: schedule, future: schedule },
    spansPerDay: [...seasons.flatMap(({ hours }) => hours), ...base, ...byDate.values()].reduce(
      (most, { length }) => Math.max(most, length),
      1,
    ),
    areOpen(days) {
      const spansOf = spansNear(days)
      return days.map((day) => subtract(merged(spansOf(day)), closures).length > 0)
    },
    datedSpans,
    spansAround(from, to) {
      const days: number[] = []
      for (let day = Math.floor(from / dayMs) - datesBehind; day <= Math.floor(to / dayMs) + datesAhead; day++)
        days.push(day)
      return spansOn(days)
    },
    isOver: (side, edge) =>
      side === 'past'
        ? (!recurs.past && edge <= (outermost.past - datesBehind) * dayMs) ||
          closures.some(({ from, to }) => from === -lastInstant && to > edge)
        : (!recurs.future && edge >= (outermost.future + datesBehind) * dayMs) ||
          closures.some(({ from, to }) => to === lastInstant && from < edge),
    reachesOutside(side) {
      const { from: begin, until } = horizonOf(transitions)
      const reaches = (from: number, to: number) => (side === 'past' ? from <= begin : to >= until)
      return (
        recurs[side] ||
        seasons.some(({ from, to, week }) => hasHours(week) && reaches(from * dayMs, (to + 1) * dayMs)) ||
        datedSpans().some(({ from, to }) => reaches(from, to))
      )
    },
  }
}
