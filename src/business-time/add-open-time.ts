import { cachedTable } from './compiled-schedule.js'
import { isDuration } from './instants.js'
import { covers, instantPassing, instantReaching, openTimeBefore } from './open-table.js'
import { plusPaused } from './paused-time.js'
import { type PauseOptions, pausesOf } from './pauses.js'
import type { Schedule } from './schedule-data.js'
import { firstEnd, lastEnd } from './search-end.js'

/**
 * Returns the first instant x ≥ `from` with `ms` milliseconds of open time in [from, x).
 *
 * Time that runs out exactly at a closing ends at that closing. If `from` is in closed time, counting starts at the
 * next opening. If `ms` is 0, the result is `from`. Pass whole milliseconds; nothing is rounded. A year costs the same
 * as a minute.
 *
 * Time in `pauses` isn't counted. If a pause without an end (`to: Infinity`) comes first, the result is `Infinity`.
 *
 * Throws these codes:
 * - `instant/invalid`
 * - `duration/invalid`
 * - `pause/invalid` if a pause isn't { from, to } or ends before it begins
 * - `instant/outside-time-zone-data` if `from`, a pause or the result is outside the schedule's zone data
 * - `schedule/never-reached` if the schedule ends first
 *
 * @example
 * import { addOpenTime, createSchedule } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'America/New_York', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * const monday = Date.UTC(2026, 10, 23, 15) // 10:00 in New York
 * const hour = 3_600_000
 * new Date(addOpenTime(office, monday, 12 * hour)).toISOString() // => '2026-11-24T17:00:00.000Z'
 * new Date(addOpenTime(office, monday, 8 * hour)).toISOString() // => '2026-11-23T23:00:00.000Z'
 * const pauses = [{ from: monday + hour, to: monday + 3 * hour }]
 * new Date(addOpenTime(office, monday, 2 * hour, { pauses })).toISOString() // => '2026-11-23T19:00:00.000Z'
 */
export function addOpenTime(schedule: Schedule, from: number, ms: number, options?: PauseOptions): number {
  const pauses = options === undefined ? undefined : pausesOf(options)
  const table = cachedTable(schedule)
  if (covers(table, from) && Number.isSafeInteger(ms) && ms > 0) {
    let time = openTimeBefore(table, from) + ms
    if (pauses) time = plusPaused(table, time, 0, pauses, from)
    if (time <= table.totalOpen) return instantReaching(table, time)
  }
  return firstEnd(schedule, from, ms, [], pauses)
}

/**
 * Returns the last instant x with at most `ms` milliseconds of open time in [from, x).
 *
 * It differs from `addOpenTime` only if the time runs out exactly at a closing or at the beginning of a pause. The
 * result is then the next opening or the end of the pause, because neither closed nor paused time uses anything up. If
 * `ms` is 0, the result is `from` in open time and the next opening in closed time.
 *
 * Time in `pauses` isn't counted. If a pause without an end (`to: Infinity`) comes first, the result is `Infinity`.
 *
 * Throws as `addOpenTime` does. It throws `schedule/never-reached` if the schedule ends before more than `ms` have
 * passed, because there is no last instant then.
 *
 * @example
 * import { createSchedule, lastInstantWithin } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'America/New_York', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * const monday = Date.UTC(2026, 10, 23, 15) // 10:00 in New York
 * new Date(lastInstantWithin(office, monday, 8 * 3_600_000)).toISOString() // => '2026-11-24T13:00:00.000Z'
 */
export function lastInstantWithin(schedule: Schedule, from: number, ms: number, options?: PauseOptions): number {
  const pauses = options === undefined ? undefined : pausesOf(options)
  const table = cachedTable(schedule)
  if (covers(table, from) && isDuration(ms)) {
    let time = openTimeBefore(table, from) + ms
    if (pauses) time = plusPaused(table, time, 1, pauses, from)
    if (time < table.totalOpen) return instantPassing(table, time)
  }
  return lastEnd(schedule, from, ms, [], pauses)
}
