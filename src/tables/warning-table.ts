import { dayOfDate } from '../business-time/civil-date.js'
import { isEndless } from '../business-time/compiled-schedule.js'
import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { ZonedSchedule } from '../business-time/schedule.js'
import { localDayAt, startOfDay } from '../business-time/wall-time.js'
import { iterableOf } from '../guards.js'
import { calendarWarningsInDays, warningChanges } from '../response/calendar-warnings.js'
import { fingerprint } from './fingerprint.js'
import {
  differentSchedules,
  hoursWithin,
  type NamedSchedule,
  rangeOf,
  spansIn,
  type TableRange,
} from './open-span-table.js'
import { rows } from './rows.js'

/** The warnings that depend on the date alone, and not on the time that a case counts. */
const codesOfDates = ['holidays/outside-data', 'holidays/not-announced', 'holidays/estimated'] as const
type CodeOfDate = (typeof codesOfDates)[number]

/** A time in which the calendar of a schedule is uncertain, in epoch milliseconds. */
export interface WarningRow {
  readonly scheduleId: string
  readonly code: CodeOfDate | 'holidays/regional'
  /** With `holidays/regional`: when the first millisecond of the day's business hours has been counted. */
  readonly warnFrom: number
  /** Exclusive. */
  readonly warnTo: number
}

/**
 * Returns when the calendars of schedules are uncertain, and why: `holidays/outside-data`, `holidays/not-announced`,
 * `holidays/estimated` or `holidays/regional`.
 *
 * A case has the warnings of `firstResponse` about its calendar if the time from its creation to `late_after` has an
 * instant in common with a row. The rows of a code are sorted, and don't touch. A schedule that you pass twice is
 * returned once.
 *
 * Rows of `holidays/regional` are those of customers without a `subdivision`. If your customers have one, pass it to
 * `publicHolidays` too: the calendar, the id and the rows are the subdivision's then.
 *
 * Throws `facts/invalid`, `table/empty-range`, `instant/invalid` when you call it. While you iterate, throws
 * `schedule/invalid`, `table/repeated-id` if two schedules with the same id have different hours or holidays, and
 * `instant/outside-time-zone-data` if the range exceeds the zone data of a schedule.
 *
 * @example
 * import { holidayCalendar } from 'aws-support-rules'
 * import { customerSchedules, warningTable } from 'aws-support-rules/tables'
 *
 * const holidays = holidayCalendar({ id: 'office', closed: ['2026-12-25'], validTo: '2026-12-31' })
 * const schedules = customerSchedules([{ country: 'DE', holidays }])
 * const [row] = warningTable(schedules, { from: '2026-01-01T00:00:00Z', to: '2028-01-01T00:00:00Z' })
 * row?.code // => 'holidays/outside-data'
 * new Date(row?.warnFrom ?? NaN) // => new Date('2026-12-31T23:00:00Z')
 */
export function warningTable(schedules: Iterable<NamedSchedule>, range: TableRange): Iterable<WarningRow> {
  const list = iterableOf(schedules, 'schedules')
  const { begin, end } = rangeOf(range)
  return rows(function* () {
    for (const one of differentSchedules(list, dataOf)) yield* rowsOf(one, begin, end)
  })
}

/** Returns what determines the warnings of a schedule beside its hours. */
const dataOf = ({ timeZoneVersion, holidays }: ZonedSchedule): string =>
  `${timeZoneVersion} ${fingerprint(JSON.stringify(holidays))}`

function* rowsOf({ scheduleId, schedule }: NamedSchedule, begin: number, end: number): Generator<WarningRow, void> {
  // A union has no calendar of its own.
  if (schedule.timeZone === null || isEndless(schedule)) return
  hoursWithin(schedule, begin, end)
  const { holidays, transitions } = schedule
  const open = new Map<CodeOfDate, number>()
  const [first, last] = [localDayAt(transitions, begin), localDayAt(transitions, end - 1)]
  // Changes outside the range fall on its ends, where no row begins before it ends.
  for (const day of [first, ...warningChanges(holidays), last + 1]) {
    const codes = day > last ? [] : codesOn(holidays, day)
    const at = Math.min(Math.max(startOfDay(transitions, day), begin), end)
    for (const [code, warnFrom] of open) {
      if (codes.includes(code)) continue
      open.delete(code)
      if (warnFrom < at) yield { scheduleId, code, warnFrom, warnTo: at }
    }
    for (const code of codes) if (!open.has(code)) open.set(code, at)
  }
  for (const { date } of holidays.regional ?? []) {
    const day = dayOfDate(date)
    if (day < first || day > last) continue
    const [from, to] = [startOfDay(transitions, day), startOfDay(transitions, day + 1)]
    for (const span of spansIn(schedule, Math.max(from, begin), Math.min(to, end)))
      yield { scheduleId, code: 'holidays/regional', warnFrom: span.from + 1, warnTo: span.to }
  }
}

function codesOn(holidays: HolidayCalendar, day: number): readonly CodeOfDate[] {
  const warnings = calendarWarningsInDays(holidays, day, day, () => false)
  return codesOfDates.filter((code) => warnings.some((warning) => warning.code === code))
}
