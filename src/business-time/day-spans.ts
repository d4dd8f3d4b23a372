import { dayMs, minuteMs } from '../time-units.js'
import { merged, subtract } from './closures.js'
import type { Holiday } from './holiday-calendar.js'
import type { OpenSpan } from './open-table.js'
import { countUpTo } from './sorted.js'
import { minuteOf, type Span, spanMinutes } from './span.js'
import { dayExists, instantOfWall } from './wall-time.js'
import type { Offsets } from './zone-offsets.js'

/** Hours in minutes after midnight. */
export type Hours = readonly ReturnType<typeof spanMinutes>[]

// If the clock doesn't change from a day before a local day to 3 days after it, one offset holds for all its hours: they
// end within two days, and every offset is shorter than a day.
const daysBefore = 1
export const daysAfter = 3

export const minutesOf = (spans: readonly Span[]): Hours => spans.map(spanMinutes)

const instantOf = (day: number, minutes: number, zone: Offsets) =>
  instantOfWall(zone, day * dayMs + minutes * minuteMs).at

/** Converts the hours of a day near a clock change. `subtract` drops hours that the change makes empty or reversed. */
const spansNearChange = (day: number, hours: Hours, zone: Offsets): OpenSpan[] =>
  dayExists(zone, day)
    ? hours.map(({ opens, closes }) => ({ from: instantOf(day, opens, zone), to: instantOf(day, closes, zone) }))
    : []

/** Returns the hours as instants. Most days have no change nearby, so they don't need a search for each wall time. */
export function spansOfDay(day: number, hours: Hours, zone: Offsets): OpenSpan[] {
  const next = countUpTo(zone.starts, (day - daysBefore) * dayMs)
  if ((zone.starts[next] ?? Infinity) <= (day + daysAfter) * dayMs) return spansNearChange(day, hours, zone)
  const midnight = day * dayMs - (zone.offsets[Math.max(0, next - 1)] ?? NaN) * 1000
  return hours.map(({ opens, closes }) => ({ from: midnight + opens * minuteMs, to: midnight + closes * minuteMs }))
}

/** Returns the spans of a day without its part-day holidays. A part without `to` also closes hours past midnight. */
export const withoutParts = (day: number, spans: readonly OpenSpan[], parts: readonly Holiday[], zone: Offsets) =>
  subtract(
    merged(spans),
    merged(
      parts.map(({ from, to }) => ({
        from: from === undefined ? -Infinity : instantOf(day, minuteOf(from), zone),
        to: to === undefined ? Infinity : instantOf(day, minuteOf(to), zone),
      })),
    ),
  )
