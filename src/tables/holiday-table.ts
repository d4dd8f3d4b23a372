import { calendarAt, type HolidayCalendar } from '../business-time/holiday-calendar.js'
import { formatValue, SupportRulesError } from '../errors.js'
import { iterableOf } from '../guards.js'
import { fingerprint } from './fingerprint.js'
import { rows } from './rows.js'

/** A day of a holiday calendar. */
export interface HolidayRow {
  /** The id of the calendar. */
  readonly calendar: string
  /** `YYYY-MM-DD`. */
  readonly localDate: string
  /** `open` for a working day that would otherwise be closed. */
  readonly kind: 'closed' | 'open'
  readonly name: string | null
  /** Whether the date is a forecast. */
  readonly estimated: boolean
  /** The local times `HH:mm` at which the day, or its closed part, begins and ends: `00:00` and `24:00` if it is whole. */
  readonly partFrom: string
  readonly partTo: string
}

/**
 * Returns the days of holiday calendars, for use in reports.
 *
 * The open spans already leave out closed days. A calendar that you pass twice is returned once.
 *
 * Throws `facts/invalid` when you call it. While you iterate, throws `holidays/invalid`, `holidays/invalid-date`, and
 * `table/repeated-id` if two calendars with the same id have different days.
 *
 * @example
 * import { holidayCalendar } from 'aws-support-rules'
 * import { holidayTable } from 'aws-support-rules/tables'
 *
 * const office = holidayCalendar({ id: 'office', closed: [{ date: '2026-12-25', name: 'Christmas Day' }] })
 * Array.from(holidayTable([office, office])) // => [{ calendar: 'office', localDate: '2026-12-25', kind: 'closed', name: 'Christmas Day', estimated: false, partFrom: '00:00', partTo: '24:00' }]
 */
export function holidayTable(calendars: Iterable<HolidayCalendar>): Iterable<HolidayRow> {
  const list = iterableOf(calendars, 'calendars')
  return rows(() => rowsOf(list))
}

function* rowsOf(calendars: Iterable<HolidayCalendar>): Generator<HolidayRow, void> {
  const known = new Map<string, string>()
  let index = 0
  for (const given of calendars) {
    const { id: calendar, closed, open } = calendarAt(given, ['calendars', index])
    const days = fingerprint(JSON.stringify([closed, open]))
    const before = known.get(calendar)
    if (before !== undefined && before !== days) {
      const message = `Expected a different id for each calendar; got two calendars ${formatValue(calendar)} with different days. Set the id with holidayCalendar({ id, ... }).`
      throw new SupportRulesError('table/repeated-id', message, { path: ['calendars', index], details: { calendar } })
    }
    index += 1
    if (before !== undefined) continue
    known.set(calendar, days)
    for (const [kind, list] of [
      ['closed', closed],
      ['open', open],
    ] as const) {
      for (const { date, name = null, estimated = false, from: partFrom = '00:00', to: partTo = '24:00' } of list)
        yield { calendar, localDate: date, kind, name, estimated, partFrom, partTo }
    }
  }
}
