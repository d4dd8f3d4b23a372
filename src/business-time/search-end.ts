import { type ErrorPath, SupportRulesError } from '../errors.js'
import { cachedTable, compile } from './compiled-schedule.js'
import { checkDuration, checkInstant } from './instants.js'
import { covers, endlessTable, instantPassing, instantReaching, type OpenTable, openTimeBefore } from './open-table.js'
import { plusPaused } from './paused-time.js'
import { type FlatPauses, noPauses } from './pauses.js'
import type { Schedule } from './schedule-data.js'
import { ensureCovers, growUntil } from './table-growth.js'

type Find = (table: OpenTable, time: number) => number | undefined

const firstInstantWith: Find = (table, time) => (time <= table.totalOpen ? instantReaching(table, time) : undefined)

/** The open time of `endlessTable` isn't used up at its last instant, so that instant still counts. */
const lastInstantWith: Find = (table, time) =>
  time < table.totalOpen || (table === endlessTable && time === table.totalOpen)
    ? instantPassing(table, time)
    : undefined

/** Validates the arguments, and builds or widens the table until it has the answer. */
function search(schedule: Schedule, from: number, ms: number, find: Find, index: ErrorPath, pauses = noPauses): number {
  checkInstant(from, ['from', ...index])
  checkDuration(ms, ['ms', ...index])
  const compiled = compile(schedule)
  const isFirst = find === firstInstantWith
  if (ms === 0 && isFirst) return from
  ensureCovers(compiled, from, ['from', ...index])
  const isEndless = pauses.times[pauses.ends + pauses.last - 1] === Infinity
  const endIn = (table: OpenTable): number | undefined => {
    const time = plusPaused(table, openTimeBefore(table, from) + ms, isFirst ? 0 : 1, pauses, from)
    return time === Infinity ? time : find(table, time)
  }
  // However long the time is, a pause without an end may come first.
  const end = growUntil(compiled, 'future', ['ms', ...index], endIn, isEndless ? 0 : ms)
  if (end !== null) return end
  if (isEndless) return Infinity
  throwNeverReached(`${isFirst ? 'at least' : 'more than'} ${ms} ms of open time after`, from, index)
}

/** Throws `schedule/never-reached` about an amount of open time on one side of an instant. */
export function throwNeverReached(what: string, at: number, index: ErrorPath): never {
  const message = `Expected ${what} ${new Date(at).toISOString()}; got a schedule without it. Add open hours or pass less time.`
  throw new SupportRulesError('schedule/never-reached', message, { path: ['ms', ...index] })
}

/** Returns the first instant at which `ms` of open time are used up. */
export const firstEnd = (schedule: Schedule, from: number, ms: number, index: ErrorPath, pauses?: FlatPauses): number =>
  search(schedule, from, ms, firstInstantWith, index, pauses)

/** Returns the last instant before more than `ms` of open time are used up. */
export const lastEnd = (schedule: Schedule, from: number, ms: number, index: ErrorPath, pauses?: FlatPauses): number =>
  search(schedule, from, ms, lastInstantWith, index, pauses)

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
  return { due: firstEnd(schedule, from, ms, []), lateAfter: lastEnd(schedule, from, ms, []) }
}
