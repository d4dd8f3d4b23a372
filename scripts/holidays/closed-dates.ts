import { closesWholeDays, type SourceCalendar } from '../data/holiday-source.js'

/** Returns the dates that a country's own calendar closes for the whole day. */
export const closedDates = ({ added }: SourceCalendar): ReadonlySet<string> =>
  new Set(added.flatMap((row) => (closesWholeDays(row) ? row.dates : [])))
