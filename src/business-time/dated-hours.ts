import { dayMs, minuteMs } from '../time-units.js'
import { dayOfDate } from './civil-date.js'
import { merged, subtract } from './closures.js'
import type { OpenSpan } from './open-table.js'
import type { Schedule } from './schedule-data.js'
import { countUpTo } from './sorted.js'
import { type Span, spanMinutes } from './span.js'
import { dayExists, instantOfWall } from './wall-time.js'
import { type Offsets, offsetsBetween } from './zone-offsets.js'

type Hours = readonly ReturnType<typeof spanMinutes>[]

/** The hours of a schedule by date, ready to be converted to instants. Days are numbered from 1970-01-01. */
export interface DatedHours {
  /** Whether some weekday is open, so that business never ends. */
  readonly recurs: boolean
  /** Days whose hours don't follow the weekday, ascending. Such a day may have no hours. */
  readonly datedDays: readonly number[]
  /** Returns the merged open spans of the given days, sorted and without closures. The days must be ascending. */
  readonly spansOn: (days: readonly number[]) => readonly OpenSpan[]
}

/**
 * If the clock doesn't change from 2 days before a local day to 5 days after it, one offset holds for all its hours.
 * The margin covers hours past midnight and any offset.
 */
const [daysBefore, daysAfter] = [2, 5]

const minutesOf = (spans: readonly Span[]): Hours => spans.map(spanMinutes)

/** Converts the hours of a day near a clock change. `subtract` drops hours that the change makes empty or reversed. */
function spansNearChange(day: number, hours: Hours, zone: Offsets): OpenSpan[] {
  if (!dayExists(zone, day)) return []
  const instantOf = (minutes: number) => instantOfWall(zone, day * dayMs + minutes * minuteMs).at
  return hours.map(({ opens, closes }) => ({ from: instantOf(opens), to: instantOf(closes) }))
}

/** Returns the hours as instants. Most days have no change nearby, so they don't need a search for each wall time. */
function spansOfDay(day: number, hours: Hours, zone: Offsets): OpenSpan[] {
  const next = countUpTo(zone.starts, (day - daysBefore) * dayMs)
  if ((zone.starts[next] ?? Infinity) <= (day + daysAfter) * dayMs) return spansNearChange(day, hours, zone)
  const midnight = day * dayMs - (zone.offsets[Math.max(0, next - 1)] ?? NaN) * 1000
  return hours.map(({ opens, closes }) => ({ from: midnight + opens * minuteMs, to: midnight + closes * minuteMs }))
}

/**
 * Returns the hours of dates that don't follow the weekday. Exceptions win over holidays, and closed holidays over open
 * ones.
 */
function hoursByDate({ holidays, openDayHours = [], exceptions }: Schedule): ReadonlyMap<number, Hours> {
  const hours = new Map<number, Hours>()
  for (const { date } of holidays.open) hours.set(dayOfDate(date), minutesOf(openDayHours))
  for (const { date } of holidays.closed) hours.set(dayOfDate(date), [])
  for (const [date, spans] of Object.entries(exceptions)) hours.set(dayOfDate(date), minutesOf(spans))
  return hours
}

export function datedHours(schedule: Schedule): DatedHours {
  const byDate = hoursByDate(schedule)
  const { 1: monday, 2: tuesday, 3: wednesday, 4: thursday, 5: friday, 6: saturday, 7: sunday } = schedule.week
  // Day 0 was a Thursday.
  const byWeekday = [thursday, friday, saturday, sunday, monday, tuesday, wednesday].map(minutesOf)
  return {
    recurs: byWeekday.some((hours) => hours.length > 0),
    datedDays: [...byDate.keys()].sort((a, b) => a - b),
    spansOn(days) {
      const [first = 0, last = 0] = [days[0], days.at(-1)]
      const zone = offsetsBetween(schedule.transitions, (first - daysAfter) * dayMs, (last + 2 * daysAfter) * dayMs)
      const spans: OpenSpan[] = []
      for (const day of days) {
        const hours = byDate.get(day) ?? byWeekday[((day % 7) + 7) % 7] ?? []
        spans.push(...spansOfDay(day, hours, zone))
      }
      return subtract(merged(spans), schedule.closures)
    },
  }
}
