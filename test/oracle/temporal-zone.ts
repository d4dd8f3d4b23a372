import { Temporal } from 'temporal-polyfill'

// Temporal's `compatible` over a list of offsets, as the specification puts it: GetPossibleEpochNanoseconds and
// DisambiguatePossibleEpochNanoseconds, with every offset tried. Plain and slow; it shares no code with src.

export interface ListedZone {
  readonly starts: readonly number[]
  readonly offsets: readonly number[]
}

const utc = (wall: Temporal.PlainDateTime) => wall.toZonedDateTime('UTC').epochMilliseconds
const offsetAt = ({ starts, offsets }: ListedZone, at: number) =>
  (offsets[Math.max(0, starts.filter((start) => start <= at).length - 1)] ?? NaN) * 1000

const possible = (zone: ListedZone, wall: number) =>
  [...new Set(zone.offsets)]
    .map((offset) => wall - offset * 1000)
    .filter((at) => at + offsetAt(zone, at) === wall)
    .sort((a, b) => a - b)

/** The instant of a wall time, and how many it has. */
export function compatible(zone: ListedZone, local: Temporal.PlainDateTime): { at: number; instants: number } {
  const wall = utc(local)
  const [first, ...others] = possible(zone, wall)
  if (first !== undefined) return { at: first, instants: 1 + others.length }
  // The latest wall time before the gap and the earliest after it, whose offsets tell how long it is.
  const ends = zone.starts.slice(1).map((at, index) => at - 1 + (zone.offsets[index] ?? NaN) * 1000)
  const starts = zone.starts.slice(1).map((at, index) => at + (zone.offsets[index + 1] ?? NaN) * 1000)
  const before = Math.max(...ends.filter((end) => end < wall && possible(zone, end).length > 0))
  const after = Math.min(...starts.filter((start) => start > wall && possible(zone, start).length > 0))
  const gap = offsetAt(zone, possible(zone, after)[0] ?? NaN) - offsetAt(zone, possible(zone, before).at(-1) ?? NaN)
  return { at: possible(zone, wall + gap).at(-1) ?? NaN, instants: 0 }
}
