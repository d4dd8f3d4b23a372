import { dayMs } from '../time-units.js'
import { type DatedHours, datedHours } from './dated-hours.js'
import { isDeeplyFrozen } from './deep-freeze.js'
import { endlessTable, type OpenTable, openTable } from './open-table.js'
import { ownSchedule } from './schedule.js'
import type { Schedule } from './schedule-data.js'

/** What is known of a schedule so far. It only saves work: forgetting it changes no answer. */
export interface CompiledSchedule {
  readonly schedule: Schedule
  readonly hours: DatedHours
  table: OpenTable
}

const compiledSchedules = new WeakMap<Schedule, CompiledSchedule>()

export const emptyTable: OpenTable = openTable([], 0, -dayMs)

/** Whether a schedule is open at every instant, so that no zone data can limit it. */
export function isEndless({ week, holidays, exceptions, closures }: Schedule): boolean {
  const isOpenAllDay = Object.values(week).every(([hours]) => hours?.[0] === '00:00' && hours[1] === '24:00')
  const dated = [holidays.closed, holidays.open, Object.keys(exceptions), closures]
  return isOpenAllDay && dated.every((days) => days.length === 0)
}

/** Most questions are about the same schedule as the one before: this spares them a look-up. */
let latest: { readonly schedule: Schedule | null; readonly table: OpenTable } = { schedule: null, table: emptyTable }

/** Returns the table made so far, if any: it may cover too little for the question. */
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
  // What could still be changed is compiled again each time.
  if (isDeeplyFrozen(schedule)) compiledSchedules.set(schedule, compiled)
  return compiled
}
