import { rowsOf } from './tsv.js'

/** A date on which second sources and the table differ, or on which they say what became of a forecast. */
export interface Vote {
  country: string
  date: string
  isClosed: boolean
  closedIn: readonly string[]
  openIn: readonly string[]
}

const words = (text: string) => (text === '' ? [] : text.split(', '))

/** Returns what `npm run holidays:refresh` wrote to vote.tsv. */
export function readVotes(): readonly Vote[] {
  return rowsOf('scripts/holidays/vote.tsv').map(([country = '', date = '', table, closedIn = '', openIn = '']) => ({
    country,
    date,
    isClosed: table === 'closed',
    closedIn: words(closedIn),
    openIn: words(openIn),
  }))
}

/** A decision about days on which the sources differ, with the evidence. */
export interface Settlement {
  country: string
  isClosed: boolean
  /** Years '2024..2026', dates '2026-01-01', days of each year '12-24', or '*'. */
  when: string
  source: string
}

export function readSettlements(): readonly Settlement[] {
  return rowsOf('src/holidays/source/settled.tsv').map(([country = '', verdict = '', when = '', source = '']) => ({
    country,
    isClosed: verdict === 'closed',
    when,
    source,
  }))
}

export const settles = ({ country, isClosed, when }: Settlement, vote: Vote): boolean =>
  country === vote.country && isClosed === vote.isClosed && when.split(' ').some((part) => holds(part, vote.date))

function holds(part: string, date: string): boolean {
  if (part === '*' || part === date || part === date.slice(5)) return true
  const [from = '', to = from] = part.split('..')
  return from.length === 4 && date.slice(0, 4) >= from && date.slice(0, 4) <= to
}

/** The countries whose weekdays are settled one by one, as categories.tsv marks them. */
export const settledCountries = (): readonly string[] =>
  rowsOf('src/holidays/source/categories.tsv').flatMap(([country = '', , settled]) => (settled ? [country] : []))
