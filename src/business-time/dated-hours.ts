import { LocalDate, type ZoneId } from '@js-joda/core'
import { merged, without } from './closures.js'
import { dayMs } from './open-table.js'
import type { Schedule } from './schedule.js'
import { type Span, spanMinutes } from './span.js'
import { steadyOffset, zoneOf } from './table-zone.js'

export interface OpenSpan {
  readonly from: number
  readonly to: number
}

type Hours = readonly ReturnType<typeof spanMinutes>[]

/** A schedule as hours of dates, ready to be turned into instants. Days are counted from 1970-01-01. */
export interface DatedHours {
  /** Some weekday is open, so business never ends. */
  readonly recurs: boolean
  /** Days whose hours, or none, are their own whatever the weekday, ascending. */
  readonly ownDays: readonly number[]
  /** Merged open spans of the given days, closures cut out, in order. */
  readonly spansOn: (days: Iterable<number>) => readonly OpenSpan[]
}

const minutesOf = (spans: readonly Span[]): Hours => spans.map(spanMinutes)
const dayNumber = (date: string) => LocalDate.parse(date).toEpochDay()

function instantOn(date: LocalDate, minutes: number, zone: ZoneId): number {
  return date.atStartOfDay().plusMinutes(minutes).atZone(zone).toEpochSecond() * 1000
}

/** A zone that moves across the date line may leave out a civil day: the gap that its midnight lies in lasts until it is over. */
function exists(date: LocalDate, zone: ZoneId): boolean {
  const [midnight, rules] = [date.atStartOfDay(), zone.rules()]
  return rules.validOffsets(midnight).length > 0 || rules.transition(midnight).dateTimeAfter().isBefore(midnight.plusDays(1))
}

/** Hours that the change makes empty or reversed are dropped with the closures. */
function spansNearChange(day: number, hours: Hours, zone: ZoneId): OpenSpan[] {
  const date = LocalDate.ofEpochDay(day)
  if (!exists(date, zone)) return []
  return hours.map(({ opens, closes }) => ({ from: instantOn(date, opens, zone), to: instantOn(date, closes, zone) }))
}

function spansOnSteadyDay(day: number, hours: Hours, offset: number): OpenSpan[] {
  const midnight = day * dayMs - offset * 1000
  return hours.map(({ opens, closes }) => ({ from: midnight + opens * 60_000, to: midnight + closes * 60_000 }))
}

/** Hours by day where the date, not the weekday, decides: exceptions win over holidays, a closed holiday over an open one. */
function hoursByDate({ holidays, openDayHours = [], exceptions }: Schedule): ReadonlyMap<number, Hours> {
  const hours = new Map<number, Hours>()
  for (const { date } of holidays.open) hours.set(dayNumber(date), minutesOf(openDayHours))
  for (const { date } of holidays.closed) hours.set(dayNumber(date), [])
  for (const [date, spans] of Object.entries(exceptions)) hours.set(dayNumber(date), minutesOf(spans))
  return hours
}

export function datedHours(schedule: Schedule): DatedHours {
  const zone = zoneOf(schedule.transitions)
  const byDate = hoursByDate(schedule)
  const { 1: monday, 2: tuesday, 3: wednesday, 4: thursday, 5: friday, 6: saturday, 7: sunday } = schedule.week
  // 1970-01-01, day 0, was a Thursday.
  const byWeekday = [thursday, friday, saturday, sunday, monday, tuesday, wednesday].map(minutesOf)
  return {
    recurs: byWeekday.some(hours => hours.length > 0),
    ownDays: [...byDate.keys()].sort((a, b) => a - b),
    spansOn(days) {
      const spans: OpenSpan[] = []
      for (const day of days) {
        const hours = byDate.get(day) ?? byWeekday[((day % 7) + 7) % 7] ?? []
        const offset = steadyOffset(schedule.transitions, day)
        spans.push(...(offset === undefined ? spansNearChange(day, hours, zone) : spansOnSteadyDay(day, hours, offset)))
      }
      return without(merged(spans), schedule.closures)
    },
  }
}
