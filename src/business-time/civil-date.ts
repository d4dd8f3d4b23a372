import { dayMs } from '../time-units.js'
import type { IsoWeekday } from './span.js'

const pattern = /^\d{4}-\d{2}-\d{2}$/

/** Returns whether a value is an existing date, `YYYY-MM-DD`. Sorting such strings sorts their dates. */
export function isCivilDate(value: unknown): value is string {
  if (typeof value !== 'string' || !pattern.test(value)) return false
  // Some engines parse 30 February as a day in March, and guess at a month 13 without a time.
  return new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8))
}

// Local days are numbered from 1970-01-01, which is day 0.

/** Returns the day number of a date, `YYYY-MM-DD`. */
export const dayOfDate = (date: string): number => new Date(date).getTime() / dayMs

/** Dates that were asked for, since the cases of a report share their days. All are forgotten at 30 years of them. */
const dates = new Map<number, string>()
const mostDates = 11_000

/** Returns the date of a day number, `YYYY-MM-DD`. */
export function dateOfDay(day: number): string {
  const known = dates.get(day)
  if (known !== undefined) return known
  const [date = ''] = new Date(day * dayMs).toISOString().split('T')
  if (dates.size === mostDates) dates.clear()
  dates.set(day, date)
  return date
}

/** Returns the weekday of a day number: Monday is 1, Sunday is 7. */
export function weekdayOfDay(day: number): IsoWeekday {
  // Day 0 was a Thursday.
  return ([4, 5, 6, 7, 1, 2, 3] as const)[((day % 7) + 7) % 7] ?? 4
}
