import type { Day, Month } from 'date-fns'
import { checkCovered } from '../business-time/outside-zone-data.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import { checkedTransitions } from '../business-time/time-zone-data.js'
import { instantsOfWall, wallAt } from '../business-time/wall-time.js'
import { offsetsAround } from '../business-time/zone-offsets.js'
import type { ZoneTransitions } from '../business-time/zone-transitions.js'
import { minuteMs } from '../time-units.js'
import type { WordingLanguage } from './language.js'
import { locales } from './locales.js'

/** A local date and time. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:mm`, without seconds. */
  readonly time: string
  readonly timeZone: string
  /** The offset from UTC, such as `-04:00`, if the clock shows this time more than once; otherwise `null`. */
  readonly offset: string | null
}

/** Returns the wall time of an instant in a zone of the bundled table; the default is UTC. */
export function wallTimeAt(instant: Date, timeZone = 'UTC'): WallTime {
  const zone = checkedTransitions(timeZone, pinnedTimeZones, ['timeZone'])
  // UTC needs no table, so a deadline in any year can be described.
  const at = instant.getTime()
  const isUtc = zone.timeZone === 'UTC'
  const wall = isUtc ? at : coveredWall(zone, at)
  const [date = '', time = ''] = new Date(wall).toISOString().split('T')
  const isRepeated = !isUtc && instantsOfWall(offsetsAround(zone, wall), wall).length > 1
  return { date, time: time.slice(0, 5), timeZone: zone.timeZone, offset: isRepeated ? offsetInWords(wall - at) : null }
}

function coveredWall(transitions: ZoneTransitions, at: number): number {
  const zone = { timeZone: transitions.timeZone, timeZoneVersion: pinnedTimeZones.version, transitions }
  checkCovered(zone, at, ['timeZone'])
  return wallAt(transitions, at)
}

/** Returns an offset such as `-04:00`. Since 2000, no offset has had seconds. */
function offsetInWords(ms: number): string {
  const minutes = Math.abs(ms) / minuteMs
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${ms < 0 ? '-' : '+'}${hours ?? ''}:${rest ?? ''}`
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

/** Returns a wall time such as `Monday 28 December 12:00`, with its offset if the clock shows it more than once. */
export function timeInWords(
  { date, time, offset }: WallTime,
  language: WordingLanguage,
  impliedYear: string | null,
): string {
  const words = clocks[language](dateInWords(date, language, impliedYear), time)
  return offset === null ? words : words + zones[language](`UTC${offset}`)
}

/** Returns a wall time with its year and its zone. */
export function instantInWords(
  instant: Date,
  timeZone: string | undefined,
  language: WordingLanguage,
  impliedYear: string | null = null,
): string {
  const { offset, ...wallTime } = wallTimeAt(instant, timeZone)
  const zone = offset === null ? wallTime.timeZone : `${wallTime.timeZone}, UTC${offset}`
  return timeInWords({ ...wallTime, offset: null }, language, impliedYear) + zones[language](zone)
}
