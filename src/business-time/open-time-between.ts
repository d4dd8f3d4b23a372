import type { ErrorPath } from '../errors.js'
import { cachedTable, compile } from './compiled-schedule.js'
import { checkInstant } from './instants.js'
import { covers, openTimeBefore } from './open-table.js'
import { plusPaused } from './paused-time.js'
import { noPauses, type PauseOptions, pausesOf } from './pauses.js'
import type { Schedule } from './schedule-data.js'
import { ensureCovers } from './table-growth.js'

/** Answers what the cached table can't: validates the arguments, and builds or widens the table. */
export function countOpenTime(
  schedule: Schedule,
  from: number,
  to: number,
  index: ErrorPath,
  pauses = noPauses,
): number {
  checkInstant(from, ['from', ...index])
  checkInstant(to, ['to', ...index])
  const compiled = compile(schedule)
  ensureCovers(compiled, from, ['from', ...index])
  // One table must cover both instants, however far apart they are.
  ensureCovers(compiled, to, ['to', ...index], true)
  const { table } = compiled
  const time = openTimeBefore(table, to) - openTimeBefore(table, from)
  return from < to
    ? time - plusPaused(table, 0, Infinity, pauses, from, to)
    : time + plusPaused(table, 0, Infinity, pauses, to, from)
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
  if (options !== undefined) return countOpenTime(schedule, from, to, [], pausesOf(options))
  const table = cachedTable(schedule)
  if (covers(table, from) && covers(table, to)) return openTimeBefore(table, to) - openTimeBefore(table, from)
  return countOpenTime(schedule, from, to, [])
}
