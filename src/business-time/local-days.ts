import { lastInstant } from './instants.js'
import { localDayAt, startOfDay } from './wall-time.js'
import type { ZoneTransitions } from './zone-transitions.js'

/** A local day and the instants at which it begins and ends. */
export interface LocalDay {
  /** Days since 1970-01-01. */
  readonly localDay: number
  readonly from: number
  readonly to: number
}

/** Returns the local days from one instant to another, the first and the last of them whole. */
export function localDaysBetween(zone: ZoneTransitions, from: number, to: number): LocalDay[] {
  // The first and the last day that a Date can hold are cut.
  const startOf = (day: number) => Math.min(Math.max(startOfDay(zone, day), -lastInstant), lastInstant)
  const days: LocalDay[] = []
  let localDay = localDayAt(zone, from)
  for (let start = startOf(localDay); start <= to; localDay += 1) {
    const end = startOf(localDay + 1)
    // A day that the zone skips ends as it starts.
    if (end > from && end > start) days.push({ localDay, from: start, to: end })
    start = end
    if (end >= lastInstant) break
  }
  return days
}
