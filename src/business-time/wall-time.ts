import { dayMs } from '../time-units.js'
import { offsetAt, offsetIndexAt, type Offsets, offsetsAround } from './zone-offsets.js'
import type { ZoneTransitions } from './zone-transitions.js'

// Wall times are milliseconds, as if the clock showed UTC. Every offset is shorter than a day.

/** Whether the clock shows a wall time once, never, or more than once. */
export type WallTimeKind = 'unique' | 'skipped' | 'repeated'

/** Returns the offsets within a day of a wall time, in milliseconds, with the period in which each one holds. */
function* periodsAround({ starts, offsets }: Offsets, wall: number) {
  const first = offsetIndexAt({ starts, offsets }, wall - dayMs)
  for (let index = first; index === first || (starts[index] ?? Infinity) <= wall + 2 * dayMs; index++) {
    const from = index === 0 ? -Infinity : (starts[index] ?? NaN)
    yield { from, to: starts[index + 1] ?? Infinity, offset: (offsets[index] ?? NaN) * 1000 }
  }
}

/** Returns the instants at which the clock shows a wall time, sorted. */
export function instantsOfWall(zone: Offsets, wall: number): number[] {
  const instants: number[] = []
  for (const { from, to, offset } of periodsAround(zone, wall))
    if (wall - offset >= from && wall - offset < to) instants.push(wall - offset)
  return instants
}

/** Returns the instant of a skipped wall time. It uses the offset of the latest time before it that the clock shows. */
function instantOfSkipped(zone: Offsets, wall: number): number {
  let [latest, at] = [-Infinity, NaN]
  for (const { to, offset } of periodsAround(zone, wall)) {
    if (to + offset > wall || to + offset <= latest) continue
    latest = to + offset
    at = wall - offset
  }
  return at
}

/**
 * Returns the instant of a wall time, like Temporal's `compatible`.
 *
 * This is the earliest instant at which the clock shows it. If the clock skips it, the instant is later by the gap.
 */
export function instantOfWall(zone: Offsets, wall: number): { at: number; kind: WallTimeKind } {
  const [at, again] = instantsOfWall(zone, wall)
  if (at === undefined) return { at: instantOfSkipped(zone, wall), kind: 'skipped' }
  return { at, kind: again === undefined ? 'unique' : 'repeated' }
}

/** Returns the wall time of an instant. */
export const wallAt = (zone: ZoneTransitions, at: number): number => at + offsetAt(zone, at)

/** Returns whether the clock shows any time of a local day. A zone that moves across the date line may skip one. */
export function dayExists(zone: Offsets, day: number): boolean {
  for (const { from, to, offset } of periodsAround(zone, day * dayMs)) {
    if (from + offset < (day + 1) * dayMs && to + offset > day * dayMs) return true
  }
  return false
}

/** Returns the local day of an instant, as a number of days since 1970-01-01. */
export const localDayAt = (zone: ZoneTransitions, at: number): number => Math.floor(wallAt(zone, at) / dayMs)

/**
 * Returns the first instant of a local day, or of the next one if the zone skips it.
 *
 * If clocks go back over midnight, the end of a day repeats after the next has begun. That hour counts as part of the
 * next day, so there are no gaps between days.
 */
export function startOfDay(zone: ZoneTransitions, day: number): number {
  const midnight = day * dayMs
  for (const { from, to, offset } of periodsAround(offsetsAround(zone, midnight), midnight)) {
    const at = Math.max(from, midnight - offset)
    if (at < to) return at
  }
  return midnight
}
