import { isSupportRulesError } from 'aws-support-rules'
import { createSchedule, nextOpening, pinnedTimeZones } from 'aws-support-rules/business-time'

/** What a clock on the wall and a calendar beside it show. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:mm` */
  readonly time: string
  /** Monday 1 to Sunday 7. */
  readonly weekday: number
}

const day = 86_400_000
const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/

/** The wall time of an instant, by the time-zone table that deadlines are counted with; UTC where the zone is unknown. */
export function wallTimeOf(instant: number, timeZone: string): WallTime {
  const { starts = [], offsets = [] } = pinnedTimeZones.transitionsOf(timeZone) ?? {}
  const offset = offsets[Math.max(0, starts.filter((start) => start <= instant).length - 1)] ?? 0
  const local = new Date(instant + offset * 1000)
  const text = Number.isNaN(local.getTime()) ? '' : local.toISOString()
  return { date: text.slice(0, -14), time: text.slice(-13, -8), weekday: local.getUTCDay() || 7 }
}

/** `YYYY-MM-DDTHH:mm`, as a field for date and time takes it. */
export function wallTextOf(instant: number, timeZone: string): string {
  const { date, time } = wallTimeOf(instant, timeZone)
  return `${date}T${time}`
}

/**
 * The instant of a wall time: the earlier one of a repeated hour, later by the gap in a skipped one; null for what is no wall time of the zone.
 * A schedule that opens once, then, finds it.
 */
export function instantOfWallTime(text: string, timeZone: string): number | null {
  const [, date = '', time = ''] = pattern.exec(text) ?? []
  const midnight = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date || time >= '24:00' || time.slice(3) >= '60')
    return null
  const zone = pinnedTimeZones.transitionsOf(timeZone)?.timeZone ?? 'UTC'
  try {
    const once = createSchedule({ timeZone: zone, week: {}, exceptions: { [date]: [[time, '24:00']] } })
    return nextOpening(once, midnight - 2 * day)
  } catch (error) {
    // A day that the zone skips never opens.
    if (isSupportRulesError(error) && error.code === 'schedule/no-open-time') return null
    throw error
  }
}
