import { isDisagreement } from '../data/certain-holidays.js'
import { type Decree } from '../data/holiday-decrees.js'
import type { Source } from '../data/holiday-source.js'
import { type Settlement, settles, type Vote } from '../data/holiday-vote.js'
import { closedDates } from './closed-dates.js'

/** Returns the closures that a new table adds and drops, by country and year. */
export function changedClosures(before: Source, after: Source): readonly string[] {
  const old = new Map(before.calendars.map((calendar) => [calendar.key, closedDates(calendar)]))
  return after.calendars.flatMap((calendar) => {
    if (calendar.key.includes('-')) return []
    const [was, is] = [old.get(calendar.key) ?? new Set<string>(), closedDates(calendar)]
    const changed = [...new Set([...was, ...is])].filter((date) => was.has(date) !== is.has(date)).sort()
    const years = [...new Set(changed.map((date) => date.slice(0, 4)))]
    return years.map((year) => {
      const dates = changed.filter((date) => date.startsWith(year))
      return `${calendar.key} ${year}: ${dates.map((date) => (is.has(date) ? '+' : '-') + date.slice(5)).join(' ')}`
    })
  })
}

/** Returns how many weekdays of the settled countries are estimated in each year. */
export function estimatedByYear(
  { calendars }: Source,
  countries: readonly string[],
  isWeekend: (country: string, date: string) => boolean,
): string {
  const dates = calendars
    .filter(({ key }) => countries.includes(key))
    .flatMap(({ key, added }) => [
      ...new Set(added.flatMap((row) => (row.mark === '~' ? row.dates : [])).filter((date) => !isWeekend(key, date))),
    ])
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].sort()
  return years.map((year) => `${year}: ${dates.filter((date) => date.startsWith(year)).length}`).join(', ')
}

/** Returns the disagreements that no row settles, by country. */
export const unsettled = (votes: readonly Vote[], settlements: readonly Settlement[]): readonly Vote[] =>
  votes.filter((vote) => isDisagreement(vote) && !settlements.some((one) => settles(one, vote)))

/** Returns the decrees whose next list is due by a date and isn't in the table. */
export const overdue = (decrees: readonly Decree[], today: string): readonly Decree[] =>
  decrees.filter(({ month, announcedThrough }) => {
    if (month === null) return false
    // The list of the year after `announcedThrough` is due in a month of that year.
    const year = Number(announcedThrough.slice(0, 4))
    return `${year}-${String(month).padStart(2, '0')}-31` < today
  })
