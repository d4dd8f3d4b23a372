import { isSupportRulesError } from 'aws-support-rules'
import {
  instantOfWallTime as instantIn,
  pinnedTimeZones,
  wallTimeOf as wallTimeIn,
} from 'aws-support-rules/business-time'

/** What a clock on the wall and a calendar beside it show. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:mm` */
  readonly time: string
  /** Monday 1 to Sunday 7. */
  readonly weekday: number
}

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/

/** UTC if the zone is unknown. */
const known = (timeZone: string) => pinnedTimeZones.transitionsOf(timeZone)?.timeZone ?? 'UTC'

/** The wall time of an instant, by the time-zone table that deadlines are counted with; empty texts outside of it. */
export function wallTimeOf(instant: number, timeZone: string): WallTime {
  try {
    const { date, time } = wallTimeIn(known(timeZone), instant)
    return { date, time: time.slice(0, 5), weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7 }
  } catch (error) {
    if (isSupportRulesError(error)) return { date: '', time: '', weekday: 7 }
    throw error
  }
}

/** `YYYY-MM-DDTHH:mm`, as a field for date and time takes it. */
export function wallTextOf(instant: number, timeZone: string): string {
  const { date, time } = wallTimeOf(instant, timeZone)
  return `${date}T${time}`
}

/** What a wall time means in a zone. Where clocks go forward it is skipped, and where they go back it happens twice. */
export type WallTimeReading =
  | { readonly kind: 'unique'; readonly at: number }
  /** `at` is later by as much as the clocks go forward. */
  | { readonly kind: 'skipped'; readonly at: number }
  /** `at` is the first time. */
  | { readonly kind: 'repeated'; readonly at: number; readonly second: number }

/** Null if the text isn't a wall time, or on a day that the zone skips. */
export function readWallTime(text: string, timeZone: string): WallTimeReading | null {
  const [, date] = pattern.exec(text) ?? []
  if (date === undefined) return null
  try {
    const { at, kind } = instantIn(known(timeZone), text)
    if (wallTimeOf(at, timeZone).date !== date) return null
    return kind === 'repeated' ? { kind, at, second: secondTimeOf(at, text, timeZone) } : { kind, at }
  } catch (error) {
    if (isSupportRulesError(error) && error.code === 'wall-time/invalid') return null
    throw error
  }
}

/** The instant of a wall time; of the first, where it happens twice. */
export function instantOfWallTime(text: string, timeZone: string): number | null {
  return readWallTime(text, timeZone)?.at ?? null
}

/** Clocks go back by whole quarters of an hour, three hours at most. */
function secondTimeOf(first: number, text: string, timeZone: string): number {
  const quarter = 900_000
  for (let at = first + quarter; at <= first + 12 * quarter; at += quarter) {
    if (wallTextOf(at, timeZone) === text) return at
  }
  return first
}
