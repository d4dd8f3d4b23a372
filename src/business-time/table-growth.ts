import type { ErrorPath } from '../errors.js'
import { dayMs } from '../time-units.js'
import { type CompiledSchedule, emptyTable } from './compiled-schedule.js'
import type { DatedHours } from './dated-hours.js'
import { lastInstant } from './instants.js'
import { endlessTable, type OpenSpan, type OpenTable, openTable } from './open-table.js'
import { throwOutsideZoneData } from './outside-zone-data.js'
import type { Schedule } from './schedule-data.js'
import { horizonOf } from './zone-transitions.js'

export type Side = 'past' | 'future'

/** Size of the first table, in days around the queried instant. Later tables double in the direction needed. */
const [daysBehind, daysAhead] = [60, 306]

/** A table further than this (about 100 years) from the queried instant is rebuilt instead of widened. */
const longestGap = 36_525 * dayMs

/**
 * The days around a UTC day whose hours can touch it. An offset of 18 h, hours past midnight and a skipped day can
 * shift them.
 */
const [datesBehind, datesAhead] = [4, 1]

/** Returns the open spans that can touch a period. Some of them may be outside it. */
export function spansAround({ spansOn }: DatedHours, from: number, to: number): readonly OpenSpan[] {
  const first = Math.floor(from / dayMs) - datesBehind
  const length = Math.floor(to / dayMs) + datesAhead - first + 1
  return spansOn(Array.from({ length }, (_, index) => first + index))
}

function rebuildTable(compiled: CompiledSchedule, from: number, to: number): void {
  const { from: begin, until } = horizonOf(compiled.schedule.transitions)
  const [first, last] = [Math.max(from, begin), Math.min(to, until)]
  compiled.table = openTable(spansAround(compiled.hours, first, last), first, last)
}

/** Ensures that the table covers `at`. Throws if `at` is outside the zone's data. */
export function ensureCovers(compiled: CompiledSchedule, at: number, path: ErrorPath, isPartOf = false): void {
  let { from, to } = compiled.table
  if (at >= from && at <= to) return
  const { from: begin, until } = horizonOf(compiled.schedule.transitions)
  if (at < begin || at > until) {
    throwOutsideZoneData(compiled.schedule, new Date(at).toISOString(), at < begin ? 'past' : 'future', path)
  }
  const isFar = at < from - longestGap || at > to + longestGap
  if (compiled.table === emptyTable || (isFar && !isPartOf)) {
    const midnight = Math.floor(at / dayMs) * dayMs
    from = midnight - daysBehind * dayMs
    to = midnight + daysAhead * dayMs
  }
  while (at < from) from -= to - from
  while (at > to) to += to - from
  rebuildTable(compiled, from, to)
}

/** Returns whether an endless closure covers this side, so that later data can't reopen it. */
function isClosedForGood({ closures }: Schedule, table: OpenTable, side: Side): boolean {
  if (side === 'past') return closures.some(({ from, to }) => from === -lastInstant && to > table.from)
  return closures.some(({ from, to }) => to === lastInstant && from < table.to)
}

/**
 * Doubles the table in one direction. Returns false if the schedule has nothing more. Throws if the zone's data ends
 * first.
 */
function widen(compiled: CompiledSchedule, side: Side, path: ErrorPath): boolean {
  const { schedule, hours, table } = compiled
  if (table === endlessTable) return false
  const isFuture = side === 'future'
  const outermost = hours.datedDays.at(isFuture ? -1 : 0) ?? 0
  // If no weekday is open, the dated hours end, however far the zone's data reaches.
  const coversAll = isFuture
    ? table.to >= (outermost + datesBehind) * dayMs
    : table.from <= (outermost - datesBehind) * dayMs
  if ((!hours.recurs && coversAll) || isClosedForGood(schedule, table, side)) return false
  const { from: begin, until } = horizonOf(schedule.transitions)
  if (isFuture ? table.to < until : table.from > begin) {
    const more = table.to - table.from
    rebuildTable(compiled, isFuture ? table.from : table.from - more, isFuture ? table.to + more : table.to)
    return true
  }
  const dated = hours.spansOn(hours.datedDays)
  const reachesOut = dated.some((span) => (isFuture ? span.to >= until : span.from <= begin))
  if (hours.recurs || reachesOut) throwOutsideZoneData(schedule, 'an answer outside', side, path)
  return false
}

/** Widens the table until `ask` returns a result. Returns null if the schedule has none. */
export function growUntil<Answer>(
  compiled: CompiledSchedule,
  side: Side,
  path: ErrorPath,
  ask: (table: OpenTable) => Answer | undefined,
): Answer | null {
  for (;;) {
    const answer = ask(compiled.table)
    if (answer !== undefined) return answer
    if (!widen(compiled, side, path)) return null
  }
}
