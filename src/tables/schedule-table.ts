import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import type { ZonedSchedule } from '../business-time/schedule.js'
import type { Edition } from '../editions/edition.js'
import { formatValue, reading, SupportRulesError } from '../errors.js'
import { iterableOf, optionsOf } from '../guards.js'
import { scheduleAt } from '../response/clock.js'
import type { Customer } from '../response/created-case.js'
import { customerFacts } from '../response/hours-at-place.js'
import { datesOf, fingerprint } from './fingerprint.js'
import { hoursInEditions } from './hours-in-editions.js'
import type { NamedSchedule } from './open-span-table.js'
import { rows } from './rows.js'
import { type Place, placeOf, type ScheduleFacts } from './schedule-id.js'

/** The hours of customers as a row, one for each combination of country, zone, weekend, calendar and hours. */
export interface ScheduleRow {
  readonly scheduleId: string
  readonly country: string
  readonly timeZone: string
  /** The ISO weekdays of the newest weekend as digits, such as `67`. */
  readonly weekend: string
  readonly opens: string
  readonly closes: string
  /** The id of the holiday calendar. */
  readonly calendar: string
  readonly timeZoneVersion: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly announcedThrough: string | null
}

/** The editions whose business hours are used, and the time-zone data. */
export interface ScheduleTableOptions extends Pick<ScheduleFacts, 'timeZones'> {
  /** An edition, or a list such as `editions`: `edition2022_10` by default. */
  readonly edition?: Edition | readonly Edition[] | undefined
}

type Placed = NamedSchedule & { readonly schedule: ZonedSchedule; readonly place: Place }

/**
 * Returns the schedules of customers without duplicates, for `openSpanTable`.
 *
 * If a customer's `holidays` are a function from country to calendar, the result also has the hours of languages that are
 * counted in their own country, such as Japanese. Later editions have more such languages: if your cases have
 * `edition: editionInForce`, pass `edition: editions`. Schedules are created while you iterate, and only ids are kept.
 *
 * Throws `facts/invalid` when you call it, also for an unknown option. While you iterate, throws what `scheduleIdOf` throws, and
 * `table/repeated-id` if two calendars with the same id have different days.
 *
 * @example
 * import { editions } from 'aws-support-rules'
 * import { publicHolidays } from 'aws-support-rules/holidays'
 * import { openSpanTable, customerSchedules } from 'aws-support-rules/tables'
 *
 * const customers = ['DE', 'AT', 'DE'].map((country) => ({ country, holidays: publicHolidays(country) }))
 * Array.from(customerSchedules(customers), ({ scheduleId }) => scheduleId) // => ['DE|Europe/Berlin|67|08:00-18:00|DE', 'AT|Europe/Vienna|67|08:00-18:00|AT']
 * const rows = openSpanTable(customerSchedules(customers), { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' })
 * Array.from(rows).length // => 505
 *
 * const abroad = [{ country: 'DE', holidays: publicHolidays }]
 * Array.from(customerSchedules(abroad, { edition: editions }), ({ scheduleId }) => scheduleId.slice(0, 2)) // => ['DE', 'JP', 'CN', 'KR', 'TR']
 */
export function customerSchedules(
  customers: Iterable<Customer>,
  options: ScheduleTableOptions = {},
): Iterable<NamedSchedule> {
  return mapped(customers, options, ({ scheduleId, schedule }) => ({ scheduleId, schedule }))
}

/**
 * Returns the schedules of customers as rows without duplicates: what each id stands for, and what its calendar covers.
 *
 * Throws what `customerSchedules` throws.
 *
 * @example
 * import { noHolidays } from 'aws-support-rules'
 * import { scheduleTable } from 'aws-support-rules/tables'
 *
 * const [row] = scheduleTable([{ country: 'AE', holidays: noHolidays }])
 * row?.scheduleId // => 'AE|Asia/Dubai|56,2022-01-01:67|08:00-18:00|none'
 */
export function scheduleTable(
  customers: Iterable<Customer>,
  options: ScheduleTableOptions = {},
): Iterable<ScheduleRow> {
  return mapped(customers, options, ({ place, schedule }) => rowOf(place, schedule))
}

function rowOf(
  { scheduleId, country, weekend, opens, closes }: Place,
  { timeZone, timeZoneVersion, holidays }: ZonedSchedule,
): ScheduleRow {
  const { id: calendar, validFrom = null, validTo = null, announcedThrough = null } = holidays
  return {
    scheduleId,
    country,
    timeZone,
    weekend,
    opens,
    closes,
    calendar,
    timeZoneVersion,
    validFrom,
    validTo,
    announcedThrough,
  }
}

function mapped<Row>(
  customers: Iterable<Customer>,
  options: ScheduleTableOptions,
  change: (one: Placed) => Row,
): Iterable<Row> {
  const list = iterableOf(customers, 'customers')
  const asked = reading(() => optionsOf(options, ['edition', 'timeZones']))
  return rows(function* () {
    for (const one of eachOnce(list, asked)) yield change(one)
  })
}

function* eachOnce(customers: Iterable<Customer>, options: ScheduleTableOptions): Generator<Placed, void> {
  const { timeZones = pinnedTimeZones } = options
  const known = new Map<string, string>()
  const allHours = hoursInEditions(options.edition)
  for (const given of customers) {
    const customer = customerFacts(given)
    for (const hours of allHours) {
      if (
        hours.place !== 'customer' &&
        customer.country !== hours.place.country &&
        typeof customer.holidays !== 'function'
      )
        continue
      const place = placeOf(hours, { customer, timeZones })
      const { scheduleId, holidays } = place
      const [days, before] = [fingerprintOf(holidays), known.get(scheduleId)]
      if (before === days) continue
      if (before !== undefined) {
        const message = `Expected a different id for each calendar; got two calendars ${formatValue(holidays.id)} with different days. Set the id with holidayCalendar({ id, ... }).`
        throw new SupportRulesError('table/repeated-id', message, { path: ['customers'], details: { scheduleId } })
      }
      known.set(scheduleId, days)
      yield { scheduleId, schedule: scheduleAt(place, timeZones), place }
    }
  }
}

const fingerprints = new WeakMap<HolidayCalendar, string>()

/** Returns the fingerprint of a calendar. Customers share calendars, so it is cached. */
function fingerprintOf(calendar: HolidayCalendar): string {
  const made = fingerprints.get(calendar) ?? fingerprint(JSON.stringify(datesOf(calendar)))
  fingerprints.set(calendar, made)
  return made
}
