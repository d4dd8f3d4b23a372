import { throwExpected } from '../errors.js'
import { listOf, refuseUnknownKey } from '../guards.js'
import { isCivilDate } from './civil-date.js'
import type { HoursInput, IsoWeekday, Span } from './span.js'
import { objectAt, weekOf } from './week.js'

/** Another week on the local dates from `from` to `to`, both included. Without `to`, it holds from that date on. */
export interface Season {
  readonly from: string
  readonly to?: string
  readonly week: Readonly<Record<IsoWeekday, readonly Span[]>>
}

/** A season as an option of `createSchedule`. */
export interface SeasonInput {
  readonly from: string
  readonly to?: string | undefined
  /** Open hours by ISO weekday. Weekdays that you omit are closed. */
  readonly week: Readonly<Partial<Record<IsoWeekday, HoursInput | undefined>>>
}

const fields = ['from', 'to', 'week'] as const satisfies readonly (keyof Season)[]
/** Later than every date. */
const never = ':'

function seasonAt(given: unknown, index: number): Season {
  const path = ['seasons', index]
  const season = objectAt(given, 'a season { from, to, week }', path)
  refuseUnknownKey(season, fields, 'a field of a season', 'schedule/invalid', path)
  const { from, to } = season
  const isLate = isCivilDate(from) && to !== undefined
  if (!isCivilDate(from) || (isLate && !isCivilDate(to)))
    throwExpected('schedule/invalid-date', 'a date YYYY-MM-DD', isLate ? to : from, [...path, isLate ? 'to' : 'from'])
  const week = weekOf(season['week'], [...path, 'week'])
  if (!isCivilDate(to)) return { from, week }
  if (to < from)
    throwExpected('schedule/invalid', `a date at or after ${from}, the beginning of the season`, to, [...path, 'to'])
  return { from, to, week }
}

/** Returns the seasons, sorted. No date may be in two of them. */
export function seasonsOf(given: unknown): Season[] {
  const seasons = listOf(given, 'seasons { from, to, week }', 'schedule/invalid', ['seasons']).map(seasonAt)
  const sorted = [...seasons].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const [position, season] of sorted.entries()) {
    const before = sorted[position - 1]
    if (before && (before.to ?? never) >= season.from) {
      const what = `a season that begins after the season from ${before.from} to ${before.to ?? 'no end'}`
      throwExpected('schedule/overlapping-seasons', what, season.from, ['seasons', seasons.indexOf(season)])
    }
  }
  return sorted
}
