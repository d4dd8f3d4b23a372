import { isDisagreement } from '../data/certain-holidays.js'
import type { SourceCalendar } from '../data/holiday-source.js'
import type { Vote } from '../data/holiday-vote.js'
import { closedDates } from './closed-dates.js'
import type { SecondSource } from './second-sources/second-sources.js'

export interface Ballot {
  readonly calendars: readonly SourceCalendar[]
  readonly sources: readonly SecondSource[]
  readonly asOf: string
  /** The years in which every weekday is compared. */
  readonly years: readonly [string, string]
  readonly isWeekend: (country: string, date: string) => boolean
}

/**
 * Returns the weekdays on which a country's table and the other sources differ, and what they say of past forecasts.
 *
 * Sources that don't have the country don't vote.
 */
export function castVotes({ calendars, sources, asOf, years, isWeekend }: Ballot): readonly Vote[] {
  return calendars.flatMap((calendar) => {
    const { key: country, added } = calendar
    const having = sources.flatMap(({ name, datesOf }) => {
      const dates = datesOf.get(country)
      return dates ? [{ name, dates }] : []
    })
    if (country.includes('-') || having.length === 0) return []
    const closed = closedDates(calendar)
    const open = new Set(added.flatMap((row) => (row.mark === 'o' ? row.dates : [])))
    const forecasts = new Set(added.flatMap((row) => (row.mark === '~' || row.mark === '?' ? row.dates : [])))
    // A forecast may come true a day earlier or later, so its neighbours are no disagreement.
    const isNearForecast = (date: string) => date >= asOf && [-1, 1].some((days) => forecasts.has(dayFrom(date, days)))
    const dates = new Set([...closed, ...having.flatMap((source) => [...source.dates])])
    return [...dates]
      .filter(
        (date) =>
          !open.has(date) &&
          (closed.has(date) || !isNearForecast(date)) &&
          (forecasts.has(date) || !isWeekend(country, date)),
      )
      .sort()
      .map((date) => ({
        country,
        date,
        isClosed: closed.has(date),
        closedIn: having.flatMap((source) => (source.dates.has(date) ? [source.name] : [])),
        openIn: having.flatMap((source) => (source.dates.has(date) ? [] : [source.name])),
      }))
      .filter(
        (vote) =>
          (forecasts.has(vote.date) && vote.date < asOf) ||
          (!isWeekend(country, vote.date) && isBetween(vote.date.slice(0, 4), years) && isDisagreement(vote)),
      )
  })
}

const isBetween = (year: string, [first, last]: readonly [string, string]): boolean => year >= first && year <= last

const dayFrom = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export const voteLine = ({ country, date, isClosed, closedIn, openIn }: Vote): string =>
  [country, date, isClosed ? 'closed' : 'open', closedIn.join(', '), openIn.join(', ')].join('\t')
