import type { IsoWeekday } from '../business-time/span.js'
import type { ZoneTransitions } from '../business-time/time-zone-data.js'

const day = 86_400_000

/** The number of the local day of an instant: days since 1970-01-01. */
export function localDayAt({ starts, offsets }: ZoneTransitions, instant: number): number {
  return Math.floor((instant + offsetAt({ starts, offsets }, instant)) / day)
}

/** The milliseconds by which a zone's clock is ahead of UTC at an instant. */
export function offsetAt({ starts, offsets }: Pick<ZoneTransitions, 'starts' | 'offsets'>, instant: number): number {
  return (offsets[offsetIndexAt(starts, instant)] ?? 0) * 1000
}

/** The place of the offset that holds at an instant; the first holds before the data too. */
export function offsetIndexAt(starts: readonly number[], instant: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= instant) low = middle
    else high = middle
  }
  return low
}

/** The date of a local day, `YYYY-MM-DD`. */
export function dateOfDay(localDay: number): string {
  return new Date(localDay * day).toISOString().slice(0, 10)
}

/** The ISO weekday of a local day, Monday 1 to Sunday 7. */
export function weekdayOfDay(localDay: number): IsoWeekday {
  // 1970-01-01, day 0, was a Thursday.
  return ([4, 5, 6, 7, 1, 2, 3] as const)[((localDay % 7) + 7) % 7] ?? 4
}
