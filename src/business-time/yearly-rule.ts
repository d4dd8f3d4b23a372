import { dayMs } from '../time-units.js'
import type { YearlyChange, YearlyRule } from './zone-transitions.js'

/**
 * The calendar repeats every 400 years, which have this many days. `Date.UTC` can't be used for the years 0 to 99,
 * because it maps them to 1900 to 1999.
 */
const calendarCycleDays = 146_097

function firstDayOf(year: number, month: number): number {
  const cycles = Math.floor(year / 400)
  return Date.UTC(2000 + year - 400 * cycles, month - 1) / dayMs + (cycles - 5) * calendarCycleDays
}

/** A date that recurs every year. */
export type YearlyDate = Pick<YearlyChange, 'month' | 'week' | 'weekday'>

/** Returns the day of a yearly change, counted from 1970-01-01, which was a Thursday. */
export function dayOfChange({ month, week, weekday }: YearlyDate, year: number): number {
  const first = firstDayOf(year, month)
  const day = first + ((weekday - (first % 7) + 10) % 7) + 7 * (week - 1)
  return day < firstDayOf(year, month + 1) ? day : day - 7
}

/** Returns the changes of a rule in a range of years, sorted. */
export function* changesByRule({ changes }: YearlyRule, firstYear: number, lastYear: number) {
  for (let year = firstYear; year <= lastYear; year++) {
    for (const [index, change] of changes.entries()) {
      const before = changes.at(index - 1)?.offset ?? NaN
      yield { at: dayOfChange(change, year) * dayMs + (change.time - before) * 1000, offset: change.offset }
    }
  }
}
