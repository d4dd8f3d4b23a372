import type { Day, Month } from 'date-fns'
import { checkCovered } from '../business-time/outside-zone-data.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import { checkedTransitions } from '../business-time/time-zone-data.js'
import { wallAt } from '../business-time/wall-time.js'
import type { ZoneTransitions } from '../business-time/zone-transitions.js'
import type { WordingLanguage } from './language.js'
import { locales } from './locales.js'

/** A local date and time. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:mm`, without seconds. */
  readonly time: string
  readonly timeZone: string
}

/** Returns the wall time of an instant in a zone of the bundled table; the default is UTC. */
export function wallTimeAt(instant: Date, timeZone = 'UTC'): WallTime {
  const zone = checkedTransitions(timeZone, pinnedTimeZones, ['timeZone'])
  // UTC needs no table, so a deadline in any year can be described.
  const wall = zone.timeZone === 'UTC' ? instant : coveredWall(zone, instant)
  const [date = '', time = ''] = wall.toISOString().split('T')
  return { date, time: time.slice(0, 5), timeZone: zone.timeZone }
}

function coveredWall(transitions: ZoneTransitions, instant: Date): Date {
  const at = instant.getTime()
  const zone = { timeZone: transitions.timeZone, timeZoneVersion: pinnedTimeZones.version, transitions }
  checkCovered(zone, at, ['timeZone'])
  return new Date(wallAt(transitions, at))
}

/** Returns the year of a date. A year with more than four digits has a sign. */
export const yearOf = (date: string): string => date.slice(0, -'-MM-DD'.length)

const days: readonly Day[] = [0, 1, 2, 3, 4, 5, 6]
const months: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

const order: Readonly<
  Record<WordingLanguage, (weekday: string, day: number, month: string, year: string | null) => string>
> = {
  en: (weekday, day, month, year) => `${weekday} ${day} ${month}${year === null ? '' : ` ${year}`}`,
  ja: (weekday, day, month, year) => `${year === null ? '' : `${year}年`}${month}${day}日（${weekday}）`,
}
const weekdayWidth = { en: 'wide', ja: 'abbreviated' } as const

/** Returns a date such as `Monday 28 December`. Adds the year unless it is `impliedYear`. */
export function dateInWords(date: string, language: WordingLanguage, impliedYear: string | null): string {
  const at = new Date(`${date}T00:00:00Z`)
  const { localize } = locales[language]
  const weekday = localize.day(days[at.getUTCDay()] ?? 0, { width: weekdayWidth[language] })
  const month = localize.month(months[at.getUTCMonth()] ?? 0)
  return order[language](weekday, at.getUTCDate(), month, yearOf(date) === impliedYear ? null : yearOf(date))
}

const clocks: Readonly<Record<WordingLanguage, (date: string, time: string) => string>> = {
  en: (date, time) => `${date} ${time}`,
  ja: (date, time) => `${date}${time}`,
}
const zones: Readonly<Record<WordingLanguage, (timeZone: string) => string>> = {
  en: (zone) => ` (${zone})`,
  ja: (zone) => `（${zone}）`,
}

/** Returns a wall time such as `Monday 28 December 12:00`. */
export function timeInWords({ date, time }: WallTime, language: WordingLanguage, impliedYear: string | null): string {
  return clocks[language](dateInWords(date, language, impliedYear), time)
}

/** Returns a wall time with its year and its zone. */
export function instantInWords(
  instant: Date,
  timeZone: string | undefined,
  language: WordingLanguage,
  impliedYear: string | null = null,
): string {
  const wallTime = wallTimeAt(instant, timeZone)
  return timeInWords(wallTime, language, impliedYear) + zones[language](wallTime.timeZone)
}
