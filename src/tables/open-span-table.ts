import { hoursOf, isEndless } from '../business-time/compiled-schedule.js'
import type { DatedHours } from '../business-time/dated-hours.js'
import type { OpenSpan } from '../business-time/open-table.js'
import { throwOutsideZoneData } from '../business-time/outside-zone-data.js'
import { ownSchedule, type Schedule, schedulesOf, type ZonedSchedule } from '../business-time/schedule.js'
import { horizonOfHours } from '../business-time/table-growth.js'
import { formatValue, reading, SupportRulesError, throwExpected } from '../errors.js'
import { objectOf } from '../guards.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import { dayMs } from '../time-units.js'
import { datesOf, fingerprint } from './fingerprint.js'
import { rows } from './rows.js'

/**
 * An open span of a schedule, with the closed time before it. Instants are epoch milliseconds, and spans are half-open.
 */
export interface OpenSpanRow {
  readonly scheduleId: string
  /**
   * The end of the previous span, or the beginning of the range. Each instant of the range is in [closedFrom, spanEnd)
   * of one row.
   */
  readonly closedFrom: number
  readonly spanStart: number
  readonly spanEnd: number
  /** Milliseconds of open time from the beginning of the range to the span. */
  readonly openBefore: number
}

/** A schedule with the id that rows and cases use for it. */
export interface NamedSchedule {
  readonly scheduleId: string
  readonly schedule: Schedule
}

/** The period that tables cover; `to` is exclusive. */
export interface TableRange {
  readonly from: InstantInput
  readonly to: InstantInput
}

/** How many days of a schedule are expanded at once. The value doesn't affect the rows. */
const windowDays = 128

/**
 * Returns the open spans of schedules in [from, to), sorted and clipped, with running totals.
 *
 * Each row also has the closed time before its span. Pass a schedule with an id of your own, for example from
 * `customerSchedules`. If you pass it without an id, its id is made from everything that determines its hours. A schedule
 * that you pass twice is returned once.
 *
 * Rows are created while you iterate, and only ids are kept, so any number of schedules needs the same memory. The rows
 * of a schedule belong together: to extend the range, create all of them again. A schedule that never opens in the
 * range has no rows.
 *
 * Throws `facts/invalid`, `table/empty-range`, `instant/invalid`, `schedule/invalid` when you call it. While you
 * iterate, throws `table/repeated-id` if two schedules with the same id have different hours, and
 * `instant/outside-time-zone-data` if the range exceeds the zone data of a schedule.
 *
 * @example
 * import { createSchedule } from 'aws-support-rules/business-time'
 * import { openSpanTable } from 'aws-support-rules/tables'
 *
 * const desk = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '12:00'], ['13:00', '18:00']] } })
 * const monday = { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' }
 * const rows = Array.from(openSpanTable({ scheduleId: 'desk', schedule: desk }, monday))
 * rows.map(({ spanStart, spanEnd, openBefore }) => [new Date(spanStart).getUTCHours(), new Date(spanEnd).getUTCHours(), openBefore])
 * // => [[8, 12, 0], [13, 18, 14_400_000]]
 * rows.map(({ scheduleId, closedFrom }) => [scheduleId, new Date(closedFrom).getUTCHours()]) // => [['desk', 0], ['desk', 12]]
 */
export function openSpanTable(
  schedules: Schedule | NamedSchedule | Iterable<Schedule | NamedSchedule>,
  range: TableRange,
): Iterable<OpenSpanRow> {
  const { begin, end } = rangeOf(range)
  const list = reading(() => (isMany(schedules) ? schedules : [named(schedules)]))
  return rows(() => rowsOfAll(list, begin, end))
}

/** Returns the ends of a range in epoch milliseconds. */
export function rangeOf(range: TableRange): { readonly begin: number; readonly end: number } {
  const { from, to } = reading(() => ({ ...objectOf(range, 'a range such as { from, to }', ['range']) }))
  const [begin, end] = [epochMillisecondsOf(from, ['from']), epochMillisecondsOf(to, ['to'])]
  if (begin >= end) {
    const given = `${new Date(begin).toISOString()} to ${new Date(end).toISOString()}`
    throw new SupportRulesError('table/empty-range', `Expected 'from' to be before 'to'; got ${given}.`, {
      path: ['to'],
    })
  }
  return { begin, end }
}

const isMany = (given: unknown): given is Iterable<Schedule | NamedSchedule> =>
  typeof given === 'object' && given !== null && Symbol.iterator in given
const isNamed = (given: unknown): given is NamedSchedule =>
  typeof given === 'object' && given !== null && 'scheduleId' in given

/** Reads a schedule once, with its name or one that its hours give it. */
function named(given: Schedule | NamedSchedule): NamedSchedule {
  if (!isNamed(given)) {
    const schedule = ownSchedule(given)
    return { scheduleId: hoursIdOf(schedule), schedule }
  }
  const scheduleId: unknown = given.scheduleId
  if (typeof scheduleId === 'string' && scheduleId !== '') return { scheduleId, schedule: ownSchedule(given.schedule) }
  throwExpected('schedule/invalid', 'scheduleId to be text', scheduleId, ['scheduleId'])
}

/** Returns the id that the hours of a schedule give it. */
const hoursIdOf = (schedule: Schedule): string =>
  schedulesOf(schedule)
    .map((one) => `${one.timeZone}|${hoursFingerprint(one)}`)
    .join('+')

/** Returns a fingerprint of everything that determines the open spans of a schedule, except its zone. */
function hoursFingerprint({ week, seasons, holidays, openDayHours = [], exceptions, closures }: ZonedSchedule): string {
  const dated = Object.entries(exceptions).sort(([a], [b]) => (a < b ? -1 : 1))
  const periods = closures.map(({ from, to }) => [from, to])
  return fingerprint(JSON.stringify([week, datesOf(holidays), openDayHours, dated, periods, ...seasons]))
}

function* rowsOfAll(
  schedules: Iterable<Schedule | NamedSchedule>,
  from: number,
  to: number,
): Generator<OpenSpanRow, void> {
  for (const { scheduleId, schedule } of differentSchedules(schedules, ({ timeZoneVersion }) => timeZoneVersion))
    yield* rowsOf(scheduleId, schedule, from, to)
}

/** Returns each schedule once, with its id. Throws if schedules with the same id have different hours or `dataOf` them. */
export function* differentSchedules(
  schedules: Iterable<Schedule | NamedSchedule>,
  dataOf: (schedule: ZonedSchedule) => string,
): Generator<NamedSchedule, void> {
  const known = new Map<string, string>()
  for (const one of schedules) {
    const { scheduleId, schedule } = named(one)
    const content = [hoursIdOf(schedule), ...schedulesOf(schedule).map(dataOf)].join('|')
    const before = known.get(scheduleId)
    if (before === content) continue
    if (before !== undefined) {
      const message = `Expected a different id for each schedule; got two different schedules ${formatValue(scheduleId)}. Give each its own id.`
      throw new SupportRulesError('table/repeated-id', message, { path: ['schedules'], details: { scheduleId } })
    }
    known.set(scheduleId, content)
    yield { scheduleId, schedule }
  }
}

function* rowsOf(scheduleId: string, schedule: Schedule, from: number, to: number): Generator<OpenSpanRow, void> {
  let [closedFrom, openBefore] = [from, 0]
  for (const { from: spanStart, to: spanEnd } of spansIn(schedule, from, to)) {
    yield { scheduleId, closedFrom, spanStart, spanEnd, openBefore }
    closedFrom = spanEnd
    openBefore += spanEnd - spanStart
  }
}

/** Returns the hours of a schedule. Throws unless its time-zone data covers the range. */
export function hoursWithin(schedule: Schedule, from: number, to: number): DatedHours {
  const hours = hoursOf(schedule)
  const { from: begin, until } = horizonOfHours(hours)
  if (from >= begin && to <= until) return hours
  const [side, end] = from < begin ? (['past', 'from'] as const) : (['future', 'to'] as const)
  throwOutsideZoneData(hours.limits[side], 'a range that is partly outside', side, [end])
}

/**
 * Returns the merged spans in [from, to). Doesn't use the schedule's cached table, which would grow with the range and
 * stay in memory.
 */
export function* spansIn(schedule: Schedule, from: number, to: number): Generator<OpenSpan, void> {
  if (isEndless(schedule)) {
    yield { from, to }
    return
  }
  const hours = hoursWithin(schedule, from, to)
  const step = windowDays * dayMs
  let last: OpenSpan | null = null
  for (let at = from; at < to; at += step) {
    const end = Math.min(at + step, to)
    for (const span of hours.spansAround(at, end)) {
      const [opens, closes] = [Math.max(span.from, at), Math.min(span.to, end)]
      if (opens >= closes) continue
      if (last !== null && last.to < opens) yield last
      // A span that a window cuts continues in the next window.
      last = { from: last !== null && last.to >= opens ? last.from : opens, to: closes }
    }
  }
  if (last !== null) yield last
}
