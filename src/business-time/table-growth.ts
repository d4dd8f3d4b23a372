import { type ErrorPath, throwExpected } from '../errors.js'
import { dayMs } from '../time-units.js'
import { type CompiledSchedule, emptyTable } from './compiled-schedule.js'
import type { DatedHours, Side } from './dated-hours.js'
import { endlessTable, type OpenTable, openTable } from './open-table.js'
import { throwOutsideZoneData } from './outside-zone-data.js'
import { horizonOf } from './zone-transitions.js'

/** Size of the first table around the queried instant. Later tables at least double in the direction needed. */
const [behind, ahead] = [60 * dayMs, 306 * dayMs]

/** A table further than this (about 100 years) from the queried instant is rebuilt instead of widened. */
const longestGap = 36_525 * dayMs

/** Returns the period that the time-zone data covers; its end is exclusive. */
export const horizonOfHours = ({ limits: { past, future } }: DatedHours): { from: number; until: number } => ({
  from: horizonOf(past.transitions).from,
  until: horizonOf(future.transitions).until,
})

/** One span on each day of the years 0 to 9999, or an hourly span for 450 years: some seconds, and 1 GB. */
const mostSpans = 4_000_000

function rebuildTable(compiled: CompiledSchedule, from: number, to: number, path: ErrorPath): void {
  const { hours, asked } = compiled
  const { from: begin, until } = horizonOfHours(hours)
  const [first, last] = [Math.max(from, begin), Math.min(to, until)]
  const spans = Math.ceil((last - first) / dayMs) * hours.spansPerDay
  if (spans <= mostSpans) {
    compiled.table = openTable(hours.spansAround(first, last), first, last)
    return
  }
  if (asked === undefined) {
    throwExpected('duration/invalid', `at most ${mostSpans} open spans`, spans, path)
  }
  // The table may be too large because of earlier questions, so it begins again with this one.
  compiled.asked = undefined
  compiled.table = emptyTable
  ensureCovers(compiled, asked, path, true)
}

/** Ensures that the table covers `at`. Throws if `at` is outside the zone's data. */
export function ensureCovers(compiled: CompiledSchedule, at: number, path: ErrorPath, isPartOf = false): void {
  if (!isPartOf) compiled.asked = at
  let { from, to } = compiled.table
  if (at >= from && at <= to) return
  const { from: begin, until } = horizonOfHours(compiled.hours)
  if (at < begin || at > until) {
    const side = at < begin ? 'past' : 'future'
    throwOutsideZoneData(compiled.hours.limits[side], new Date(at).toISOString(), side, path)
  }
  const isFar = at < from - longestGap || at > to + longestGap
  const midnight = Math.floor(at / dayMs) * dayMs
  if (compiled.table === emptyTable || (isFar && !isPartOf)) {
    from = midnight - behind
    to = midnight + ahead
  } else if (at < from) from += midnight - to
  else to += midnight - from
  rebuildTable(compiled, from, to, path)
  ensureCovers(compiled, at, path, true)
}

/**
 * Doubles the table in one direction. Returns false if the schedule has nothing more. Throws if the zone's data ends
 * first.
 */
function widen(compiled: CompiledSchedule, side: Side, path: ErrorPath, ms: number): boolean {
  const { hours, table } = compiled
  const { from, to } = table
  const isFuture = side === 'future'
  if (table === endlessTable || hours.isOver(side, isFuture ? to : from)) return false
  const { from: begin, until } = horizonOfHours(hours)
  // More time than the data covers is never found, so it isn't looked for.
  if (ms <= until - begin && (isFuture ? to < until : from > begin)) {
    rebuildTable(compiled, isFuture ? from : from + from - to, isFuture ? to + to - from : to, path)
    return true
  }
  if (hours.reachesOutside(side)) throwOutsideZoneData(hours.limits[side], 'an answer outside', side, path)
  return false
}

/** Widens the table until `ask` about `ms` of open time returns a result. Returns null if the schedule has none. */
export function growUntil<Answer>(
  compiled: CompiledSchedule,
  side: Side,
  path: ErrorPath,
  ask: (table: OpenTable) => Answer | undefined,
  ms = 0,
): Answer | null {
  for (;;) {
    const answer = ask(compiled.table)
    if (answer !== undefined) return answer
    if (!widen(compiled, side, path, ms)) return null
  }
}
