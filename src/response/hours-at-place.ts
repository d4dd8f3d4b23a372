import { calendarAt, type HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { IsoWeekday } from '../business-time/span.js'
import { checkedTransitions, type TimeZoneData } from '../business-time/time-zone-data.js'
import { isTimeZoneOf, timeZonesOf } from '../countries/time-zones-of.js'
import { type Weekends, weekendsOf } from '../countries/weekend-of.js'
import type { BusinessHours } from '../editions/edition.js'
import {
  type ErrorPath,
  expected,
  relocated,
  SupportRulesError,
  throwExpected,
  underPath,
  withPath,
} from '../errors.js'
import { isOneOf, listOf, refuseUnknownKey, textOf } from '../guards.js'
import type { Customer, HolidaysOfCountry } from './created-case.js'

/** Where and when business hours are counted: everything that a schedule needs. */
export interface HoursAtPlace {
  readonly timeZone: string
  readonly opens: string
  readonly closes: string
  readonly weekends: Weekends
  readonly holidays: HolidayCalendar
  /** Where the time zone is from: the customer, or the language's hours in the edition. */
  readonly timeZonePath: ErrorPath
}

/** The position of business hours in the caller's argument. */
export const hoursPath: ErrorPath = ['edition', 'languages']
const customerZonePath: ErrorPath = ['customer', 'timeZone']

/** Returns the business hours of a language for a customer. */
export function hoursAtPlace(
  { opens, closes, place }: BusinessHours,
  customer: Customer,
  holidays: HolidayCalendar,
  timeZones: TimeZoneData,
): HoursAtPlace {
  const isElsewhere = place !== 'customer'
  const weekends: Weekends = isElsewhere
    ? [{ weekend: weekendAt(place.weekend, hoursPath) }]
    : weekendsOfCustomer(customer)
  return {
    timeZone: isElsewhere ? place.timeZone : timeZoneOf(customer, timeZones),
    opens,
    closes,
    weekends,
    holidays,
    timeZonePath: isElsewhere ? hoursPath : customerZonePath,
  }
}

function weekendsOfCustomer({ country, subdivision, weekend }: Customer): Weekends {
  if (weekend !== undefined) return [{ weekend }]
  return underPath(['customer'], () => weekendsOf(country, subdivision))
}

/**
 * Returns the holidays on which a case isn't counted.
 *
 * They are those of the customer's country, or of the country where the language's business hours are.
 */
export function holidaysAtPlace(
  { place }: BusinessHours,
  { country, subdivision, holidays }: Customer,
): HolidayCalendar {
  const isElsewhere = place !== 'customer' && place.country !== country
  const counted = isElsewhere ? place.country : country
  const isFunction = typeof holidays === 'function'
  const found = isFunction ? holidaysOf(holidays, counted, isElsewhere ? undefined : subdivision) : holidays
  if (isFunction ? found !== undefined : typeof found === 'object' && !isElsewhere)
    return calendarAt(found, holidaysPath)
  throw new SupportRulesError('holidays/required', holidaysMessage(isElsewhere, counted, found), {
    path: holidaysPath,
    details: { country: counted },
  })
}

const holidaysPath = ['customer', 'holidays'] as const

const holidaysOf = (of: HolidaysOfCountry, country: string, subdivision: string | undefined): unknown =>
  relocated(
    () => (subdivision === undefined ? of(country) : of(country, { subdivision })),
    ([field]) => {
      // What is no country is no fault of the holidays.
      withPath(['customer', 'country'], () => timeZonesOf(country))
      return field === 'subdivision' ? ['customer', field] : holidaysPath
    },
  )

function holidaysMessage(isElsewhere: boolean, country: string, holidays: unknown): string {
  if (!isElsewhere)
    return expected(
      'holidays, since the target counts business hours',
      holidays,
      `Pass publicHolidays('${country}') or your own calendar. To ignore holidays, pass noHolidays.`,
    )
  const advice =
    'Pass a function from country to calendar, such as publicHolidays. To ignore holidays, pass () => noHolidays.'
  return expected(`the holidays of ${country}, since this case is counted there`, holidays, advice)
}

const customerKeys = [
  'country',
  'timeZone',
  'weekend',
  'holidays',
  'subdivision',
] as const satisfies readonly (keyof Customer)[]

/**
 * Reads each field of a customer once, and throws for an unknown key.
 *
 * Otherwise a typo such as `timezone` would be ignored, and `timeZone` would seem to be missing.
 */
export function customerFacts(customer: Customer | undefined): Customer {
  const given: unknown = customer
  if (customer === undefined || typeof given !== 'object' || given === null) {
    const advice = 'Pass { country, timeZone, holidays }. To ignore holidays, pass noHolidays.'
    throwExpected('customer/required', 'customer, since the target counts business hours', given, ['customer'], {
      advice,
    })
  }
  refuseUnknownKey(given, customerKeys, 'a field of a customer', 'facts/invalid', ['customer'])
  const { country, timeZone, weekend, holidays, subdivision } = customer
  return {
    country,
    timeZone,
    weekend: weekend === undefined ? weekend : weekendAt(weekend, ['customer', 'weekend']),
    holidays,
    subdivision:
      subdivision === undefined ? subdivision : textOf(subdivision, 'facts/invalid', ['customer', 'subdivision']),
  }
}

function timeZoneOf({ country, timeZone }: Customer, timeZones: TimeZoneData): string {
  const clocks = withPath(['customer', 'country'], () => timeZonesOf(country))
  const candidates = clocks.map((clock) => clock.timeZone)
  if (timeZone === undefined) {
    const [only, another] = candidates
    if (only !== undefined && another === undefined) return only
    const why = only === undefined ? `${country} has no time zone of its own` : `${country} has several time zones`
    const advice = only === undefined ? 'Pass an IANA time zone name.' : `Pass one such as ${candidates.join(', ')}.`
    throwExpected('time-zone/required', `timeZone, since ${why}`, timeZone, customerZonePath, {
      advice,
      details: { candidates },
    })
  }
  const { timeZone: name } = checkedTransitions(timeZone, timeZones, customerZonePath)
  // A country without time zones of its own accepts any zone.
  if (candidates.length === 0 || isTimeZoneOf(country, name)) return name
  const advice = `Pass one such as ${candidates.join(', ')}.`
  throwExpected('time-zone/not-in-country', `a time zone of ${country}`, timeZone, customerZonePath, {
    advice,
    details: { candidates },
  })
}

// At most one entry for each set of weekdays.
const weekends: (readonly IsoWeekday[])[] = []
const [anythingElse, everyDay] = [1, 254]

/** Reads a weekend once. The same weekdays are the same list, however they are written. */
export function weekendAt(given: unknown, path: ErrorPath): readonly IsoWeekday[] {
  const what = 'ISO weekdays that leaves at least one working day'
  let bits = 0
  for (const weekday of listOf(given, what, 'weekend/invalid', path))
    bits |= isOneOf(weekdays, weekday) ? 1 << weekday : anythingElse
  if ((bits & anythingElse) === 0 && bits !== everyDay)
    return (weekends[bits] ??= Object.freeze(weekdays.filter((weekday) => (bits & (1 << weekday)) !== 0)))
  throwExpected('weekend/invalid', `an array of ${what}`, given, path, { advice: 'Monday is 1, Sunday is 7.' })
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
