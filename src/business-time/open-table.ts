import { dayMs } from '../time-units.js'
import { lastInstant } from './instants.js'

export interface OpenSpan {
  readonly from: number
  readonly to: number
}

/**
 * The open spans of a stretch of time with running totals, and two direct indexes into them, by day and by open time.
 * Span `i` opens at `shift[i] + total[i]` and closes at `shift[i] + total[i + 1]`; an instant within it has `instant - shift[i]` of open time before it.
 */
export interface OpenTable {
  /** The stretch that the table covers, epoch milliseconds, both ends included. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** One entry more than spans, the last Infinity, where a search by instant ends. */
  readonly shift: Float64Array
  /** Open time before each span; two entries more than spans, so that a search may look one past the end. */
  readonly total: Float64Array
  /** For each day since `from`, the first span that closes after the day begins. */
  readonly byDay: Int32Array
  readonly perDay: number
  /** For each slice of open time, the first span that ends at the beginning of the slice or later. */
  readonly byOpenTime: Int32Array
  readonly perSlice: number
  /** All open time of the table. */
  readonly totalOpen: number
}

// An index of a typed array is never out of bounds below; `?? NaN` says so to the compiler, costs nothing and would end a search.

/** Whether a value is an instant of the table, its last excluded: what follows is not known. */
export const covers = (table: OpenTable, at: number): boolean =>
  Number.isInteger(at) && at >= table.from && at < table.to

/** Index of the first span that closes after `at`, an instant of the table; `count` if there is none. */
export function spanAfter({ from, shift, total, byDay, perDay }: OpenTable, at: number): number {
  let index = byDay[((at - from) * perDay) | 0] ?? 0
  while ((shift[index] ?? NaN) + (total[index + 1] ?? NaN) <= at) index++
  return index
}

/** Open time before `at`, counted from where the table counts. */
export function openTimeBefore(table: OpenTable, at: number): number {
  const index = spanAfter(table, at)
  const before = table.total[index] ?? NaN
  const within = at - (table.shift[index] ?? NaN)
  return within > before ? within : before
}

/** First instant with `time` of open time before it: at the end of a span, its closing. */
export function instantReaching({ shift, total, byOpenTime, perSlice }: OpenTable, time: number): number {
  let index = byOpenTime[(time * perSlice) | 0] ?? 0
  while ((total[index + 1] ?? NaN) < time) index++
  return (shift[index] ?? NaN) + time
}

/** Last instant with no more than `time` of open time before it: at the end of a span, the next opening. */
export function instantPassing({ shift, total, byOpenTime, perSlice }: OpenTable, time: number): number {
  let index = byOpenTime[(time * perSlice) | 0] ?? 0
  while ((total[index + 1] ?? NaN) <= time) index++
  return (shift[index] ?? NaN) + time
}

export const openingOf = ({ shift, total }: OpenTable, index: number): number =>
  (shift[index] ?? NaN) + (total[index] ?? NaN)
export const closingOf = ({ shift, total }: OpenTable, index: number): number =>
  (shift[index] ?? NaN) + (total[index + 1] ?? NaN)

/** For each step of `width`, the first span that is not over at its beginning. */
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

/** One span without end needs no index: an instant has as much open time before it as there is since the epoch. */
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

/** The table of a stretch; spans that reach beyond it are cut at its ends. */
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
  // Whole milliseconds: then a product with 1 / slice, rounded, is never on the far side of a whole number.
  const slice = Math.max(1, Math.ceil(sum / Math.max(1, count)))
  const isOver = (index: number, time: number) => (shift[index] ?? NaN) + (total[index + 1] ?? NaN) <= from + time
  const byDay = stepIndex(Math.floor((to - from) / dayMs) + 1, dayMs, count, isOver)
  // A span that ends where a slice begins is still an answer: its closing reaches that much open time.
  const isReached = (index: number, time: number) => (total[index + 1] ?? NaN) < time
  const byOpenTime = stepIndex(Math.floor(sum / slice) + 1, slice, count, isReached)
  return { from, to, count, shift, total, byDay, perDay: 1 / dayMs, byOpenTime, perSlice: 1 / slice, totalOpen: sum }
}
