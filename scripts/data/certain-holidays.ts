import type { Decree } from './holiday-decrees.js'
import { decreeOf } from './holiday-decrees.js'
import type { Mark, Row, SourceCalendar } from './holiday-source.js'
import { type Settlement, settles, type Vote } from './holiday-vote.js'

/** What decides whether a day is a fact. */
export interface Evidence {
  asOf: string
  decrees: readonly Decree[]
  votes: readonly Vote[]
  settlements: readonly Settlement[]
}

/**
 * Returns a calendar in which every day says how certain it is.
 *
 * A forecast is a fact once a decree covers it or a row settles it. A past one that nothing confirms stays marked as
 * such: the second sources compute the same lunar calendars, so that they agree with each other proves nothing. A date
 * on which the table stands against the other sources is no fact either, unless it is settled.
 */
export function withCertainty(calendar: SourceCalendar, evidence: Evidence): SourceCalendar {
  const decree = decreeOf(calendar, evidence.decrees)
  const [country = ''] = calendar.key.split('-')
  const votes = new Map(
    evidence.votes.flatMap((vote) => (vote.country === country && vote.isClosed ? [[vote.date, vote] as const] : [])),
  )
  const isSettled = (vote: Vote) => evidence.settlements.some((one) => settles(one, vote))
  const markOf = (row: Row, date: string): Mark => {
    if (row.mark === 'o') return 'o'
    const vote = votes.get(date)
    const isPast = date < evidence.asOf
    const isForecast =
      row.mark === '~' || (decree !== undefined && date > decree.announcedThrough && decree.isForecast(row, date))
    if (!isForecast) {
      const isNational = !calendar.key.includes('-')
      const isDoubtful = isNational && vote !== undefined && isDisagreement(vote) && !isSettled(vote)
      return isDoubtful ? (isPast ? '?' : '~') : '+'
    }
    if (vote !== undefined && isSettled(vote)) return '+'
    return isPast ? '?' : '~'
  }
  const { announcedThrough } = decree ?? {}
  return {
    ...calendar,
    ...(announcedThrough && { announcedThrough }),
    added: calendar.added.flatMap((row) => marked(row, markOf)),
  }
}

/** Returns whether the table stands alone, or two sources stand against it. */
export const isDisagreement = ({ isClosed, closedIn, openIn }: Vote): boolean =>
  isClosed ? (closedIn.length === 0 && openIn.length > 0) || openIn.length >= 2 : closedIn.length >= 2

function marked(row: Row, markOf: (row: Row, date: string) => Mark): readonly Row[] {
  const dates = new Map<Mark, string[]>()
  for (const date of row.dates) {
    const mark = markOf(row, date)
    dates.set(mark, [...(dates.get(mark) ?? []), date])
  }
  return [...dates].map(([mark, own]) => ({ ...row, mark, dates: own }))
}
