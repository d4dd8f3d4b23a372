import type { ZoneTransitions } from '../business-time/time-zone-data.js'

const day = 86_400_000

/** The number of the local day of an instant: days since 1970-01-01. */
export function localDayAt({ starts, offsets }: ZoneTransitions, instant: number): number {
  return Math.floor((instant + offsetAt({ starts, offsets }, instant)) / day)
}

/** The milliseconds by which a zone's clock is ahead of UTC at an instant. */
export function offsetAt({ starts, offsets }: Pick<ZoneTransitions, 'starts' | 'offsets'>, instant: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= instant) low = middle
    else high = middle
  }
  return (offsets[low] ?? 0) * 1000
}

/** Whether the zone had this local day: moving over the date line skips one. */
export function hasLocalDay(transitions: ZoneTransitions, localDay: number): boolean {
  const noon = localDay * day + day / 2
  return localDayAt(transitions, noon - offsetAt(transitions, noon)) === localDay
}

/** The date of a local day, `YYYY-MM-DD`. */
export function dateOfDay(localDay: number): string {
  return new Date(localDay * day).toISOString().slice(0, 10)
}

/** The ISO weekday of a local day, Monday 1 to Sunday 7. */
export function weekdayOfDay(localDay: number): number {
  return ((((localDay + 3) % 7) + 7) % 7) + 1
}
