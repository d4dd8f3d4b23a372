import { type ErrorPath, shown, SupportRulesError } from '../errors.js'
import { checkInstant, compile, know, search, tableSoFar } from './compiled-schedule.js'
import { instantPassing, instantReaching, knows, type OpenTable, openTimeBefore } from './open-table.js'
import type { Schedule } from './schedule.js'

export const isDuration = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

function checkDuration(value: number, path: ErrorPath): void {
  if (isDuration(value)) return
  throw new SupportRulesError('duration/invalid', `A duration is a whole number of milliseconds from 0 to ${Number.MAX_SAFE_INTEGER}; got ${shown(value)}.`, { path })
}

type Find = (table: OpenTable, time: number) => number | undefined

const reach: Find = (table, time) => (time <= table.reached ? instantReaching(table, time) : undefined)
const pass: Find = (table, time) => (time < table.passed ? instantPassing(table, time) : undefined)

/** The way for questions that the table so far can't answer: it checks, makes or widens the table, and asks again. */
function searchFrom(schedule: Schedule, from: number, ms: number, find: Find, index: ErrorPath): number {
  checkInstant(from, ['from', ...index])
  checkDuration(ms, ['ms', ...index])
  const compiled = compile(schedule)
  if (ms === 0 && find === reach) return from
  know(compiled, from, ['from', ...index])
  const found = search(compiled, 'future', ['ms', ...index], table => find(table, openTimeBefore(table, from) + ms))
  if (found !== null) return found
  throw new SupportRulesError('schedule/never-reached', `After ${new Date(from).toISOString()} the schedule has ${find === reach ? 'less' : 'no more'} than ${ms} ms of open time.`, { path: ['ms', ...index] })
}

export const addSlowly = (schedule: Schedule, from: number, ms: number, index: ErrorPath): number => searchFrom(schedule, from, ms, reach, index)

/**
 * When `ms` of open time have passed: the first instant x ≥ `from` with `ms` milliseconds of open time in [from, x).
 *
 * Time that runs out at a closing ends at that closing. A start in closed time counts from the next opening. `ms` of 0 gives `from`.
 * Instants and durations are whole milliseconds; nothing is rounded. The cost is the same for a minute as for a year.
 *
 * Throws `instant/invalid`, `duration/invalid`, `instant/outside-time-zone-data` where the start or the answer lies beyond the
 * schedule's zone data, `schedule/never-reached` where the schedule ends before.
 *
 * @example
 * import { addOpenTime, createSchedule } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'America/New_York', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * const monday = Date.UTC(2026, 10, 23, 15) // 10:00 in New York
 * new Date(addOpenTime(office, monday, 12 * 3_600_000)).toISOString() // => '2026-11-24T17:00:00.000Z'
 * new Date(addOpenTime(office, monday, 8 * 3_600_000)).toISOString() // => '2026-11-23T23:00:00.000Z'
 */
export function addOpenTime(schedule: Schedule, from: number, ms: number): number {
  const table = tableSoFar(schedule)
  if (knows(table, from) && isDuration(ms) && ms > 0) {
    const time = openTimeBefore(table, from) + ms
    if (time <= table.reached) return instantReaching(table, time)
  }
  return addSlowly(schedule, from, ms, [])
}

/**
 * How long `ms` of open time last: the last instant x with at most `ms` milliseconds of open time in [from, x).
 *
 * It differs from `addOpenTime` only where the time runs out at a closing: then this is the next opening, since closed time uses nothing up.
 * With `ms` of 0 it is `from` in open time, else the next opening.
 *
 * Throws as `addOpenTime` does; `schedule/never-reached` where the schedule ends before more than `ms` have passed, so that there is no last instant.
 *
 * @example
 * import { createSchedule, lastInstantWithin } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'America/New_York', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * const monday = Date.UTC(2026, 10, 23, 15) // 10:00 in New York
 * new Date(lastInstantWithin(office, monday, 8 * 3_600_000)).toISOString() // => '2026-11-24T13:00:00.000Z'
 */
export function lastInstantWithin(schedule: Schedule, from: number, ms: number): number {
  const table = tableSoFar(schedule)
  if (knows(table, from) && isDuration(ms)) {
    const time = openTimeBefore(table, from) + ms
    if (time < table.passed) return instantPassing(table, time)
  }
  return searchFrom(schedule, from, ms, pass, [])
}
