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

/** The instant of a wall time; null if it isn't one of the zone, or on a day that the zone skips. */
export function instantOfWallTime(text: string, timeZone: string): number | null {
  const [, date] = pattern.exec(text) ?? []
  if (date === undefined) return null
  try {
    const { at } = instantIn(known(timeZone), text)
    return wallTimeOf(at, timeZone).date === date ? at : null
  } catch (error) {
    if (isSupportRulesError(error) && error.code === 'wall-time/invalid') return null
    throw error
  }
}
