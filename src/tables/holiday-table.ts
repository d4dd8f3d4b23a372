import { calendarAt, type HolidayCalendar } from '../business-time/holiday-calendar.js'
import { formatValue, SupportRulesError } from '../errors.js'
import { iterableOf } from '../guards.js'
import { fingerprint } from './fingerprint.js'

/** A day of a holiday calendar. */
export interface HolidayRow {
  /** The id of the calendar. */
  readonly calendar: string
  /** `YYYY-MM-DD`. */
  readonly localDate: string
  /** `open`: a day with business although the week says otherwise. */
  readonly kind: 'closed' | 'open'
  readonly name: string | null
  /** Whether the date is a forecast. */
  readonly estimated: boolean
}

/**
 * The days of holiday calendars, for what a report says of them: the open spans leave them out already. A calendar that is given twice is there once.
 *
 * Throws `facts/invalid` at once; while it is iterated `holidays/invalid`, `holidays/invalid-date`, and `table/repeated-id` for two calendars with one id and other days.
 *
 * @example
 * import { holidayCalendar } from 'aws-support-rules'
 * import { holidayTable } from 'aws-support-rules/tables'
 *
 * const office = holidayCalendar({ id: 'office', closed: [{ date: '2026-12-25', name: 'Christmas Day' }] })
 * Array.from(holidayTable([office, office])) // => [{ calendar: 'office', localDate: '2026-12-25', kind: 'closed', name: 'Christmas Day', estimated: false }]
 */
export function holidayTable(calendars: Iterable<HolidayCalendar>): Iterable<HolidayRow> {
  const list = iterableOf(calendars, 'calendars')
  return { [Symbol.iterator]: () => rowsOf(list) }
}

function* rowsOf(calendars: Iterable<HolidayCalendar>): Generator<HolidayRow, void> {
  const known = new Map<string, string>()
  let index = 0
  for (const given of calendars) {
    const { id: calendar, closed, open } = calendarAt(given, ['calendars', index])
    const days = fingerprint(JSON.stringify([closed, open]))
    const before = known.get(calendar)
    if (before !== undefined && before !== days) {
      const message = `Expected an id of its own for each calendar; got two calendars ${formatValue(calendar)} with different days. Set it with holidayCalendar({ id, ... }).`
      throw new SupportRulesError('table/repeated-id', message, { path: ['calendars', index], details: { calendar } })
    }
    index += 1
    if (before !== undefined) continue
    known.set(calendar, days)
    for (const [kind, list] of [
      ['closed', closed],
      ['open', open],
    ] as const) {
      for (const { date, name = null, estimated = false } of list)
        yield { calendar, localDate: date, kind, name, estimated }
    }
  }
}
