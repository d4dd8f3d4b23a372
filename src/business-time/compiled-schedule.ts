import { dayMs } from '../time-units.js'
import { type DatedHours, datedHours } from './dated-hours.js'
import { isDeeplyFrozen } from './deep-freeze.js'
import { endlessTable, type OpenTable, openTable } from './open-table.js'
import { ownSchedule } from './schedule.js'
import type { Schedule } from './schedule-data.js'

/** A schedule with its cached table. The cache only saves work: dropping it changes no result. */
export interface CompiledSchedule {
  readonly schedule: Schedule
  readonly hours: DatedHours
  table: OpenTable
}

const compiledSchedules = new WeakMap<Schedule, CompiledSchedule>()

export const emptyTable: OpenTable = openTable([], 0, -dayMs)

/** Returns whether a schedule is open at every instant. No zone data can limit such a schedule. */
export function isEndless({ week, holidays, exceptions, closures }: Schedule): boolean {
  const isOpenAllDay = Object.values(week).every(([hours]) => hours?.[0] === '00:00' && hours[1] === '24:00')
  const dated = [holidays.closed, holidays.open, Object.keys(exceptions), closures]
  return isOpenAllDay && dated.every((days) => days.length === 0)
}

/** The table of the latest schedule. Most calls use the same schedule as the call before, so this saves a lookup. */
let latest: { readonly schedule: Schedule | null; readonly table: OpenTable } = { schedule: null, table: emptyTable }

/** Returns the cached table, or an empty one. It may not cover the instant that you need. */
export function cachedTable(schedule: Schedule): OpenTable {
  if (latest.schedule === schedule) return latest.table
  const cached = compiledSchedules.get(schedule)
  if (cached === undefined) return emptyTable
  latest = cached
  return cached.table
}

export function compile(schedule: Schedule): CompiledSchedule {
  const cached = compiledSchedules.get(schedule)
  if (cached) return cached
  const own = ownSchedule(schedule)
  const compiled = { schedule: own, hours: datedHours(own), table: isEndless(own) ? endlessTable : emptyTable }
  // A schedule that isn't frozen may change, so it is compiled for each call.
  if (isDeeplyFrozen(schedule)) compiledSchedules.set(schedule, compiled)
  return compiled
}
