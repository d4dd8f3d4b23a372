import { type ErrorPath, SupportRulesError } from '../errors.js'
import { cachedTable, compile } from './compiled-schedule.js'
import { endAroundPauses } from './end-around-pauses.js'
import { checkDuration, checkInstant, isDuration } from './instants.js'
import { covers, endlessTable, instantPassing, instantReaching, type OpenTable, openTimeBefore } from './open-table.js'
import type { PauseOptions } from './pauses.js'
import type { Schedule } from './schedule-data.js'
import { ensureCovers, growUntil } from './table-growth.js'

type Find = (table: OpenTable, time: number) => number | undefined

const firstInstantWith: Find = (table, time) => (time <= table.totalOpen ? instantReaching(table, time) : undefined)

/** The open time of `endlessTable` isn't used up at its last instant, so that instant still counts. */
const lastInstantWith: Find = (table, time) =>
  time < table.totalOpen || (table === endlessTable && time === table.totalOpen)
    ? instantPassing(table, time)
    : undefined

/** Answers what the cached table can't: validates the arguments, builds or widens the table, and searches again. */
function searchFrom(schedule: Schedule, from: number, ms: number, find: Find, index: ErrorPath): number {
  checkInstant(from, ['from', ...index])
  checkDuration(ms, ['ms', ...index])
  const compiled = compile(schedule)
  if (ms === 0 && find === firstInstantWith) return from
  ensureCovers(compiled, from, ['from', ...index])
  const found = growUntil(
    compiled,
    'future',
    ['ms', ...index],
    (table) => find(table, openTimeBefore(table, from) + ms),
    ms,
  )
  return (
    found ??
    throwNeverReached(
      `${find === firstInstantWith ? 'at least' : 'more than'} ${ms} ms of open time after`,
      from,
      index,
    )
  )
}

/** Throws `schedule/never-reached` about an amount of open time on one side of an instant. */
export function throwNeverReached(what: string, at: number, index: ErrorPath): never {
  const message = `Expected ${what} ${new Date(at).toISOString()}; got a schedule without it. Add open hours or pass less time.`
  throw new SupportRulesError('schedule/never-reached', message, { path: ['ms', ...index] })
}

export const addOpenTimeUncached = (schedule: Schedule, from: number, ms: number, index: ErrorPath): number =>
  searchFrom(schedule, from, ms, firstInstantWith, index)

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
  if (options !== undefined) return endAroundPauses(addOpenTime, 0, schedule, from, ms, options)
  const table = cachedTable(schedule)
  if (covers(table, from) && Number.isSafeInteger(ms) && ms > 0) {
    const time = openTimeBefore(table, from) + ms
    if (time <= table.totalOpen) return instantReaching(table, time)
  }
  return addOpenTimeUncached(schedule, from, ms, [])
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
  if (options !== undefined) return endAroundPauses(lastInstantWithin, 1, schedule, from, ms, options)
  const table = cachedTable(schedule)
  if (covers(table, from) && isDuration(ms)) {
    const time = openTimeBefore(table, from) + ms
    if (time < table.totalOpen) return instantPassing(table, time)
  }
  return searchFrom(schedule, from, ms, lastInstantWith, [])
}

/** What `addOpenTime` and `lastInstantWithin` return. */
export interface Deadline {
  readonly due: number
  readonly lateAfter: number
}

/** Returns both for the same time. In the table, they share the first half of the search. */
export function deadlineOf(schedule: Schedule, from: number, ms: number): Deadline {
  const table = cachedTable(schedule)
  if (covers(table, from) && Number.isSafeInteger(ms) && ms > 0) {
    const time = openTimeBefore(table, from) + ms
    if (time < table.totalOpen) return { due: instantReaching(table, time), lateAfter: instantPassing(table, time) }
  }
  return { due: addOpenTime(schedule, from, ms), lateAfter: lastInstantWithin(schedule, from, ms) }
}
