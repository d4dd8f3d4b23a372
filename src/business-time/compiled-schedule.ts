import { reading } from '../errors.js'
import { isDeeplyFrozen } from '../frozen.js'
import { dayMs } from '../time-units.js'
import { type DatedHours, datedHours } from './dated-hours.js'
import { hoursOfUnion } from './hours-of-union.js'
import { endlessTable, type OpenTable, openTable } from './open-table.js'
import { ownSchedule, schedulesOf } from './schedule.js'
import type { Schedule, ZonedSchedule } from './schedule-data.js'

/** A schedule with its cached table. The cache only saves work: dropping it changes no result. */
export interface CompiledSchedule {
  readonly schedule: Schedule
  readonly hours: DatedHours
  table: OpenTable
  /** The first instant of the question that uses the table, until the table begins there. */
  asked?: number | undefined
}

const compiledSchedules = new WeakMap<Schedule, CompiledSchedule>()

export const emptyTable: OpenTable = openTable([], 0, -dayMs)

function isAlwaysOpen({ week, seasons, holidays, exceptions, closures }: ZonedSchedule): boolean {
  const isOpenAllDay = Object.values(week).every(([hours]) => hours?.[0] === '00:00' && hours[1] === '24:00')
  const dated = [seasons, holidays.closed, holidays.open, Object.keys(exceptions), closures]
  return isOpenAllDay && dated.every((days) => days.length === 0)
}

/** Returns whether a schedule is open at every instant. No zone data can limit such a schedule. */
export const isEndless = (schedule: Schedule): boolean => schedulesOf(schedule).some(isAlwaysOpen)

/** Returns when a schedule is open, or any schedule of a union. */
export function hoursOf(schedule: Schedule): DatedHours {
  return schedule.timeZone === null ? hoursOfUnion(schedule.schedules.map(datedHours)) : datedHours(schedule)
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
  return reading(() => {
    const own = ownSchedule(schedule)
    const compiled = { schedule: own, hours: hoursOf(own), table: isEndless(own) ? endlessTable : emptyTable }
    // A copy that isn't frozen may change, so it is compiled for each call.
    if (own === schedule || isDeeplyFrozen(schedule)) compiledSchedules.set(schedule, compiled)
    return compiled
  })
}
