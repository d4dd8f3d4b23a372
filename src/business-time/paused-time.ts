import { type OpenTable, openTimeBefore } from './open-table.js'
import type { FlatPauses } from './pauses.js'

/**
 * Adds the open time in pauses between `start` and `stop` to a `time`. Stops at the first pause that begins with this
 * much open time before it, or with `slack` more. Returns `Infinity` at a pause without an end, and NaN at one that
 * ends after the table.
 */
export function plusPaused(
  table: OpenTable,
  time: number,
  slack: number,
  { times, first, last, ends }: FlatPauses,
  start: number,
  stop = Infinity,
): number {
  for (let index = first; index < last; index++) {
    const begin = Math.max(times[index] ?? NaN, start)
    const end = Math.min(times[ends + index] ?? NaN, stop)
    if (begin >= end) continue
    const before = begin < table.to ? openTimeBefore(table, begin) : Infinity
    if (before >= time + slack) break
    if (end > table.to) return end === Infinity ? end : NaN
    time += openTimeBefore(table, end) - before
    // What overlaps is added once.
    start = end
  }
  return time
}
