import { dayMs } from '../time-units.js'
import { lastInstant } from './instants.js'
import { countUpTo } from './sorted.js'
import { changesByRule } from './yearly-rule.js'
import type { ZoneTransitions } from './zone-transitions.js'

/** Successive offsets in seconds. The first also holds before its start; the last has no end. */
export type Offsets = Pick<ZoneTransitions, 'starts' | 'offsets'>

const yearOf = (at: number) => new Date(Math.min(Math.max(at, -lastInstant), lastInstant)).getUTCFullYear()

/** Returns the offsets between two instants, including the yearly changes of the zone's rule. */
export function offsetsBetween(zone: ZoneTransitions, from: number, to: number): Offsets {
  const { rule } = zone
  const last = zone.starts.at(-1) ?? NaN
  if (rule === undefined || rule.changes.length === 0 || to < last) return zone
  // A change is at most two weeks outside its month, so at least one change of the previous year is over.
  const firstYear = yearOf(Math.max(from, last)) - 1
  const needsHistory = firstYear <= yearOf(last)
  const [starts, offsets] = needsHistory ? [[...zone.starts], [...zone.offsets]] : [[], []]
  for (const { at, offset } of changesByRule(rule, firstYear, yearOf(to) + 1)) {
    if (at <= last) continue
    starts.push(at)
    offsets.push(offset)
  }
  return { starts, offsets }
}

interface Window extends Offsets {
  readonly from: number
  readonly to: number
}

/** The latest window by zone. Zones are frozen, so caching can't change a result. */
const windows = new WeakMap<ZoneTransitions, Window>()
const [windowMs, marginMs] = [400 * dayMs, 3 * dayMs]

/** Returns the offsets around an instant, including a few days before and after it. */
export function offsetsAround(zone: ZoneTransitions, at: number): Offsets {
  const cached = windows.get(zone)
  if (cached && at >= cached.from && at <= cached.to) return cached
  const [from, to] = [at - windowMs, at + windowMs]
  const window = { ...offsetsBetween(zone, from - marginMs, to + marginMs), from, to }
  windows.set(zone, window)
  return window
}

/** Returns the index of the offset that holds at an instant. */
export const offsetIndexAt = ({ starts }: Offsets, at: number): number => Math.max(0, countUpTo(starts, at) - 1)

/** Returns the UTC offset of a zone at an instant, in milliseconds. */
export function offsetAt(zone: ZoneTransitions, at: number): number {
  const around = offsetsAround(zone, at)
  return (around.offsets[offsetIndexAt(around, at)] ?? NaN) * 1000
}
