import { dayMs } from '../time-units.js'
import { lastInstant } from './instants.js'

/** A span of open time, in epoch milliseconds. */
export interface OpenSpan {
  readonly from: number
  readonly to: number
}

/**
 * The open spans of a period with running totals, and two direct indexes: by day and by open time.
 *
 * Span `i` opens at `shift[i] + total[i]` and closes at `shift[i] + total[i + 1]`. An instant in the span has `instant
 * - shift[i]` of open time before it.
 */
export interface OpenTable {
  /** The period that the table covers, in epoch milliseconds; both ends are inclusive. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** One more entry than there are spans. The last is Infinity, which stops a search by instant. */
  readonly shift: Float64Array
  /** The open time before each span. There are two more entries than spans, so a search can look one past the end. */
  readonly total: Float64Array
  /** For each day since `from`: the first span that closes after the day begins. */
  readonly byDay: Int32Array
  readonly perDay: number
  /** For each slice of open time: the first span that ends at or after the beginning of the slice. */
  readonly byOpenTime: Int32Array
  readonly perSlice: number
  /** The total open time of the table. */
  readonly totalOpen: number
}

// The indexes below are never out of bounds. `?? NaN` satisfies the compiler, costs nothing, and would end a search.

/**
 * Returns whether the table can answer for an instant. Its last instant doesn't count, because what follows is unknown.
 */
export const covers = (table: OpenTable, at: number): boolean =>
  Number.isInteger(at) && at >= table.from && at < table.to

/**
 * Returns the index of the first span that closes after `at`, or `count` if there is none. The table must cover `at`.
 */
export function spanAfter({ from, shift, total, byDay, perDay }: OpenTable, at: number): number {
  let index = byDay[((at - from) * perDay) | 0] ?? 0
  while ((shift[index] ?? NaN) + (total[index + 1] ?? NaN) <= at) index++
  return index
}

/** Returns the open time from the start of the table to `at`. */
export function openTimeBefore(table: OpenTable, at: number): number {
  const index = spanAfter(table, at)
  const before = table.total[index] ?? NaN
  const within = at - (table.shift[index] ?? NaN)
  return within > before ? within : before
}

/** Returns the first instant with `time` of open time before it. At the end of a span, that's the closing. */
export function instantReaching({ shift, total, byOpenTime, perSlice }: OpenTable, time: number): number {
  let index = byOpenTime[(time * perSlice) | 0] ?? 0
  while ((total[index + 1] ?? NaN) < time) index++
  return (shift[index] ?? NaN) + time
}

/**
 * Returns the last instant with at most `time` of open time before it. At the end of a span, that's the next opening.
 */
export function instantPassing({ shift, total, byOpenTime, perSlice }: OpenTable, time: number): number {
  let index = byOpenTime[(time * perSlice) | 0] ?? 0
  while ((total[index + 1] ?? NaN) <= time) index++
  return (shift[index] ?? NaN) + time
}

export const openingOf = ({ shift, total }: OpenTable, index: number): number =>
  (shift[index] ?? NaN) + (total[index] ?? NaN)
export const closingOf = ({ shift, total }: OpenTable, index: number): number =>
  (shift[index] ?? NaN) + (total[index + 1] ?? NaN)

/** Returns, for each step of `width`, the first span that isn't over when the step begins. */
function stepIndex(
  steps: number,
  width: number,
  count: number,
  isOver: (index: number, step: number) => boolean,
): Int32Array {
  const first = new Int32Array(steps)
  let index = 0
  for (let step = 0; step < steps; step++) {
    while (index < count && isOver(index, step * width)) index++
    first[step] = index
  }
  return first
}

/**
 * The table of a schedule that never closes. It needs no index, because its open time is the time that has passed since
 * the epoch.
 */
export const endlessTable: OpenTable = {
  from: -lastInstant,
  to: lastInstant + 1,
  count: 1,
  shift: new Float64Array([0, Infinity]),
  total: new Float64Array([-lastInstant, lastInstant + 1, lastInstant + 1]),
  byDay: new Int32Array(1),
  perDay: 0,
  byOpenTime: new Int32Array(1),
  perSlice: 0,
  totalOpen: lastInstant,
}

/** Returns the table of a period. Spans are clipped to it. */
export function openTable(spans: readonly OpenSpan[], from: number, to: number): OpenTable {
  const inside = spans.filter((span) => span.from < to && span.to > from)
  const count = inside.length
  const shift = new Float64Array(count + 1).fill(Infinity)
  const total = new Float64Array(count + 2)
  let sum = 0
  for (const [index, span] of inside.entries()) {
    const opens = Math.max(span.from, from)
    shift[index] = opens - sum
    sum += Math.min(span.to, to) - opens
    total[index + 1] = sum
  }
  total[count + 1] = sum
  // With whole milliseconds, rounding in `time * (1 / slice)` can't cross a whole number.
  const slice = Math.max(1, Math.ceil(sum / Math.max(1, count)))
  const isOver = (index: number, time: number) => (shift[index] ?? NaN) + (total[index + 1] ?? NaN) <= from + time
  const byDay = stepIndex(Math.floor((to - from) / dayMs) + 1, dayMs, count, isOver)
  // A span that ends exactly where a slice begins still matches: its closing has that much open time before it.
  const isReached = (index: number, time: number) => (total[index + 1] ?? NaN) < time
  const byOpenTime = stepIndex(Math.floor(sum / slice) + 1, slice, count, isReached)
  return { from, to, count, shift, total, byDay, perDay: 1 / dayMs, byOpenTime, perSlice: 1 / slice, totalOpen: sum }
}
