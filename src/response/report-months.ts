import { checkCovered } from '../business-time/outside-zone-data.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import { checkedTransitions } from '../business-time/time-zone-data.js'
import { wallAt } from '../business-time/wall-time.js'
import { dayMs } from '../time-units.js'

/**
 * Returns a function from an instant to its month in a time zone, as a number of months since the year 0.
 *
 * UTC needs no table, so it has months in any year.
 */
export function monthsIn(timeZone: string): (instant: number) => number {
  const transitions = checkedTransitions(timeZone, pinnedTimeZones, ['timeZone'])
  const monthOf = latestMonth()
  if (transitions.timeZone === 'UTC') return monthOf
  const zone = { timeZone: transitions.timeZone, timeZoneVersion: pinnedTimeZones.version, transitions }
  return (instant) => {
    checkCovered(zone, instant, ['createdAt'])
    return monthOf(wallAt(transitions, instant))
  }
}

/** Returns a function from a wall time to its month. It remembers the latest day, since lists are mostly in order. */
function latestMonth(): (wall: number) => number {
  let [day, month] = [NaN, NaN]
  return (wall) => {
    if (Math.floor(wall / dayMs) !== day) {
      const date = new Date(wall)
      day = Math.floor(wall / dayMs)
      month = date.getUTCFullYear() * 12 + date.getUTCMonth()
    }
    return month
  }
}

/**
 * Formats a month as `YYYY-MM`, or with a sign and six digits if the year doesn't have four.
 *
 * `toISOString` would fail for the earliest month: it starts before the first instant that a Date can hold.
 */
export function monthName(month: number): string {
  const year = Math.floor(month / 12)
  const digits = String(Math.abs(year))
  const text = year >= 0 && year <= 9999 ? digits.padStart(4, '0') : `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`
  return `${text}-${String(month - year * 12 + 1).padStart(2, '0')}`
}
