import type { Source, SourceCalendar } from '../data/holiday-source.js'
import type { Settlement } from '../data/holiday-vote.js'
import { settles } from '../data/holiday-vote.js'
import { closedDates } from './closed-dates.js'

/** The days of two tables, each with its decrees and corrections. */
export interface Renewal {
  readonly before: Source
  readonly after: Source
  readonly settlements: readonly Settlement[]
}

/**
 * Returns why a new table is refused: a country that vanished, a year that shrank, and every changed date in the past.
 *
 * Someone looks at each of them. A date with a row in settled.tsv has been looked at.
 */
export function refusals({ before, after, settlements }: Renewal): readonly string[] {
  const calendars = new Map(after.calendars.map((calendar) => [calendar.key, calendar]))
  return before.calendars.flatMap((old) => {
    if (old.key.includes('-')) return []
    const calendar = calendars.get(old.key)
    if (!calendar) return [`${old.key} has vanished`]
    const isLookedAt = (date: string, isClosed: boolean) =>
      settlements.some((one) => settles(one, { country: old.key, date, isClosed, closedIn: [], openIn: [] }))
    const [was, is] = [closedDates(old), closedDates(calendar)]
    const lost = [...was].filter((date) => !is.has(date) && !isLookedAt(date, false))
    const added = [...is].filter((date) => !was.has(date) && !isLookedAt(date, true))
    return [
      ...shrunkenYears(calendar, was, is, lost),
      ...lost
        .filter((date) => date < before.asOf)
        .map((date) => `${old.key} is no longer closed on ${date}, in the past`),
      ...added.filter((date) => date < before.asOf).map((date) => `${old.key} is now closed on ${date}, in the past`),
    ]
  })
}

function shrunkenYears(
  { key, validTo }: SourceCalendar,
  was: ReadonlySet<string>,
  is: ReadonlySet<string>,
  lost: readonly string[],
): readonly string[] {
  const count = (dates: Iterable<string>, year: string) => [...dates].filter((date) => date.startsWith(year)).length
  return [...new Set(lost.map((date) => date.slice(0, 4)))]
    .filter((year) => `${year}-12-31` <= validTo && count(is, year) < count(was, year))
    .map((year) => `${key} has ${count(is, year)} closed days in ${year}; it had ${count(was, year)}`)
}
