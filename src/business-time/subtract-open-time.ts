import { type ErrorPath, throwExpected } from '../errors.js'
import { cachedTable, compile } from './compiled-schedule.js'
import { checkDuration, checkInstant } from './instants.js'
import { covers, instantPassing, type OpenTable, openTimeBefore } from './open-table.js'
import type { Schedule } from './schedule-data.js'
import { throwNeverReached } from './search-end.js'
import { ensureCovers, growUntil } from './table-growth.js'

/** Returns the last instant with `ms` of open time between it and `to`, or `undefined` if it is before the table. */
export function instantBefore(table: OpenTable, to: number, ms: number): number | undefined {
  const time = openTimeBefore(table, to) - ms
  return time >= (table.total[0] ?? NaN) ? instantPassing(table, time) : undefined
}

/** Counting back has no options. JavaScript callers may pass the `pauses` of `addOpenTime`, which would be ignored. */
export function refuseOptions(options: unknown, name: string): void {
  if (options !== undefined)
    throwExpected('pause/invalid', `no options, because ${name} has no pauses`, options, ['options'])
}

/** Answers what the cached table can't: validates the arguments, and builds or widens the table. */
export function subtractOpenTimeUncached(schedule: Schedule, to: number, ms: number, index: ErrorPath): number {
  checkInstant(to, ['to', ...index])
  checkDuration(ms, ['ms', ...index])
  const compiled = compile(schedule)
  if (ms === 0) return to
  ensureCovers(compiled, to, ['to', ...index])
  const found = growUntil(compiled, 'past', ['ms', ...index], (table) => instantBefore(table, to, ms), ms)
  return found ?? throwNeverReached(`at least ${ms} ms of open time before`, to, index)
}

/**
 * Returns the last instant x ≤ `to` with `ms` milliseconds of open time in [x, to).
 *
 * It counts back what `addOpenTime` counts on: when must work begin to be done by `to`? Time that runs out exactly at
 * an opening begins at that opening. If `to` is in closed time, counting starts at the closing before it. If `ms` is 0,
 * the result is `to`.
 *
 * Throws these codes:
 * - `instant/invalid`
 * - `duration/invalid`
 * - `pause/invalid` if you pass options, since time can't be counted back around pauses
 * - `instant/outside-time-zone-data` if `to` or the result is outside the schedule's zone data
 * - `schedule/never-reached` if the schedule has less open time before `to`
 *
 * @example
 * import { createSchedule, subtractOpenTime } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'UTC', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * const monday = Date.UTC(2026, 10, 23, 9)
 * new Date(subtractOpenTime(office, monday, 3 * 3_600_000)).toISOString() // => '2026-11-20T16:00:00.000Z'
 * new Date(subtractOpenTime(office, monday, 3_600_000)).toISOString() // => '2026-11-23T08:00:00.000Z'
 */
export function subtractOpenTime(schedule: Schedule, to: number, ms: number): number
export function subtractOpenTime(schedule: Schedule, to: number, ms: number, options?: unknown): number {
  refuseOptions(options, 'subtractOpenTime')
  const table = cachedTable(schedule)
  if (covers(table, to) && Number.isSafeInteger(ms) && ms > 0) {
    const found = instantBefore(table, to, ms)
    if (found !== undefined) return found
  }
  return subtractOpenTimeUncached(schedule, to, ms, [])
}
