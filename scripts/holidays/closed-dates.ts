import type { SourceCalendar } from '../data/holiday-source.js'

/** Returns the closed dates of a country's own calendar. */
export const closedDates = ({ added }: SourceCalendar): ReadonlySet<string> =>
  new Set(added.flatMap(({ mark, dates }) => (mark === 'o' ? [] : dates)))
