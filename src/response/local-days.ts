import { lastInstant, type ZoneTransitions } from '../business-time/time-zone-data.js'
import { localDayAt, offsetIndexAt } from './local-date.js'

/** A local day and the instants at which it begins and ends. */
export interface LocalDay {
  /** Days since 1970-01-01. */
  readonly localDay: number
  readonly from: number
  readonly to: number
}

const day = 86_400_000

/** The local days from one instant to another, the first and the last of them whole. */
export function localDaysBetween(transitions: ZoneTransitions, from: number, to: number): LocalDay[] {
  const days: LocalDay[] = []
  let localDay = localDayAt(transitions, from)
  for (let start = startOf(transitions, localDay); start <= to; localDay += 1) {
    const end = startOf(transitions, localDay + 1)
    // A day that the zone skips ends as it starts.
    if (end > from && end > start) days.push({ localDay, from: start, to: end })
    start = end
    if (end >= lastInstant) break
  }
  return days
}

/**
 * The first instant of a local day, or of the next one where the zone skips it. Clocks that go back over midnight repeat the end of a day after the next
 * has begun: that repeated hour counts as the next day's, so that days follow each other without a gap.
 */
function startOf({ starts, offsets }: ZoneTransitions, localDay: number): number {
  const midnight = localDay * day
  // No offset is as long as a day, so the offset of a day before is not too late.
  for (let index = offsetIndexAt(starts, midnight - day); ; index += 1) {
    const begins = index === 0 ? -Infinity : (starts[index] ?? -Infinity)
    const at = Math.max(begins, midnight - (offsets[index] ?? 0) * 1000)
    // The first and the last day that a Date can hold are cut.
    if (at < (starts[index + 1] ?? Infinity)) return Math.min(Math.max(at, -lastInstant), lastInstant)
  }
}
