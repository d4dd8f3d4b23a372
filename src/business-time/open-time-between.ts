import type { ErrorPath } from '../errors.js'
import { checkInstant, compile, know, tableSoFar } from './compiled-schedule.js'
import { knows, openTimeBefore } from './open-table.js'
import type { Schedule } from './schedule.js'

/** The way for questions that the table so far can't answer. */
export function countSlowly(schedule: Schedule, from: number, to: number, index: ErrorPath): number {
  checkInstant(from, ['from', ...index])
  checkInstant(to, ['to', ...index])
  const compiled = compile(schedule)
  know(compiled, from, ['from', ...index])
  know(compiled, to, ['to', ...index])
  return openTimeBefore(compiled.table, to) - openTimeBefore(compiled.table, from)
}

/**
 * Milliseconds of open time in [from, to); negative, and otherwise the same, where `to` is before `from`.
 *
 * Throws `instant/invalid`, and `instant/outside-time-zone-data` where either lies beyond the schedule's zone data.
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
export function openTimeBetween(schedule: Schedule, from: number, to: number): number {
  const table = tableSoFar(schedule)
  if (knows(table, from) && knows(table, to)) return openTimeBefore(table, to) - openTimeBefore(table, from)
  return countSlowly(schedule, from, to, [])
}
