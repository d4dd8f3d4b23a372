import type { ErrorPath } from '../errors.js'
import { cachedTable, compile } from './compiled-schedule.js'
import { checkInstant } from './instants.js'
import { covers, type OpenTable, openTimeBefore } from './open-table.js'
import { plusPaused } from './paused-time.js'
import { type FlatPauses, type PauseOptions, pausesOf } from './pauses.js'
import type { Schedule } from './schedule-data.js'
import { ensureCovers } from './table-growth.js'

/** Returns the open time in [from, to) that isn't paused. The table must cover both. */
export function openTimeIn(table: OpenTable, from: number, to: number, pauses?: FlatPauses): number {
  const time = openTimeBefore(table, to) - openTimeBefore(table, from)
  if (!pauses) return time
  return from < to
    ? time - plusPaused(table, 0, Infinity, pauses, from, to)
    : time + plusPaused(table, 0, Infinity, pauses, to, from)
}

/** Answers what the cached table can't: validates the arguments, and builds or widens the table. */
export function countOpenTime(
  schedule: Schedule,
  from: number,
  to: number,
  index: ErrorPath,
  pauses?: FlatPauses,
): number {
  checkInstant(from, ['from', ...index])
  checkInstant(to, ['to', ...index])
  const compiled = compile(schedule)
  ensureCovers(compiled, from, ['from', ...index])
  // One table must cover both instants, however far apart they are.
  ensureCovers(compiled, to, ['to', ...index], true)
  return openTimeIn(compiled.table, from, to, pauses)
}

/**
 * Returns the milliseconds of open time in [from, to).
 *
 * If `to` is before `from`, the result is the negative of the time between them. Time in `pauses` isn't counted.
 *
 * Throws `instant/invalid`, `pause/invalid`, and `instant/outside-time-zone-data` if `from` or `to` is outside the
 * schedule's zone data.
 *
 * @example
 * import { createSchedule, openTimeBetween } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'Asia/Tokyo', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * const friday = Date.UTC(2026, 10, 20, 8) // 17:00 in Tokyo
 * const monday = Date.UTC(2026, 10, 23, 1) // 10:00 in Tokyo
 * openTimeBetween(office, friday, monday) // => 10800000
 * openTimeBetween(office, monday, friday) // => -10800000
 */
export function openTimeBetween(schedule: Schedule, from: number, to: number, options?: PauseOptions): number {
  const pauses = options === undefined ? undefined : pausesOf(options)
  const table = cachedTable(schedule)
  if (covers(table, from) && covers(table, to)) return openTimeIn(table, from, to, pauses)
  return countOpenTime(schedule, from, to, [], pauses)
}
