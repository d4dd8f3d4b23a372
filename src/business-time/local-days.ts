import { lastInstant } from './instants.js'
import { localDayAt, startOfDay } from './wall-time.js'
import type { ZoneTransitions } from './zone-transitions.js'

/** A local day, with the instants at which it begins and ends. */
export interface LocalDay {
  /** The number of days since 1970-01-01. */
  readonly localDay: number
  readonly from: number
  readonly to: number
}

/** Returns the local days between two instants. The first and the last day aren't clipped. */
export function localDaysBetween(zone: ZoneTransitions, from: number, to: number): LocalDay[] {
  // The range of `Date` cuts its first and last day.
  const startOf = (day: number) => Math.min(Math.max(startOfDay(zone, day), -lastInstant), lastInstant)
  const days: LocalDay[] = []
  let localDay = localDayAt(zone, from)
  for (let start = startOf(localDay); start <= to; localDay += 1) {
    const end = startOf(localDay + 1)
    // If the zone skips a day, it ends when it starts.
    if (end > from && end > start) days.push({ localDay, from: start, to: end })
    start = end
    if (end >= lastInstant) break
  }
  return days
}
