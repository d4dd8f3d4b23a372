import { type Holiday, isPartDay } from '../business-time/holiday-calendar.js'

/** Returns the dates of whole days. Before and after a closed part, hours are counted. */
export const wholeDates = (days: readonly Holiday[]): ReadonlySet<string> =>
  new Set(days.filter((day) => !isPartDay(day)).map(({ date }) => date))
