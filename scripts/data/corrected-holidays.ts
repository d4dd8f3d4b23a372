import { withCertainty } from './certain-holidays.js'
import { corrected, readCorrections } from './holiday-corrections.js'
import { readDecrees } from './holiday-decrees.js'
import { readSource, type Source, type SourceCalendar } from './holiday-source.js'
import { readSettlements, readVotes } from './holiday-vote.js'
import { withNationwideDays } from './nationwide-holidays.js'
import { weekendPlaces } from './weekends.js'

/** Returns the days of the tables: the source with its corrections, the days of all subdivisions, and their certainty. */
export function readCorrectedSource(): Source {
  const { source, days } = correctedDays()
  const { asOf } = source
  const evidence = { asOf, decrees: readDecrees(asOf), votes: readVotes(), settlements: readSettlements() }
  return { ...source, calendars: days.map((calendar) => withCertainty(calendar, evidence)) }
}

/** Returns the days as corrected, with what the decrees say of them, before anyone votes. */
export function daysBeforeVote(source: Source = readSource()): Source {
  const { days } = correctedDays(source)
  const evidence = { asOf: source.asOf, decrees: readDecrees(source.asOf), votes: [], settlements: [] }
  return { ...source, calendars: days.map((calendar) => withCertainty(calendar, evidence)) }
}

/** Returns the source, and its days as corrected. */
export function correctedDays(source: Source = readSource()) {
  const corrections = readCorrections()
  const calendars = withWeekendPlaces(source.calendars).map((calendar) => corrected(calendar, corrections))
  return { source, days: withNationwideDays(calendars) }
}

/** Adds the subdivisions that have a weekend in weekends.tsv but no holidays of their own. */
function withWeekendPlaces(calendars: readonly SourceCalendar[]): readonly SourceCalendar[] {
  const places = weekendPlaces().filter((place) => calendars.every(({ key }) => key !== place))
  return calendars.flatMap((calendar) => [
    calendar,
    ...places
      .filter((place) => place.startsWith(`${calendar.key}-`))
      .map((key) => ({ ...calendar, key, added: [], removed: [] })),
  ])
}
