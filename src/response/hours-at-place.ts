import { unknownWord } from '../guards.js'
import { calendarAt, type HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { IsoWeekday } from '../business-time/span.js'
import { checkedTransitions, type TimeZoneData } from '../business-time/time-zone-data.js'
import { isTimeZoneOf, timeZonesOf } from '../countries/time-zones-of.js'
import { weekendOf } from '../countries/weekend-of.js'
import type { BusinessHours } from '../editions/edition.js'
import { at, shown, SupportRulesError } from '../errors.js'
import type { Customer } from './created-case.js'

/** Where and when business hours are counted: everything that a schedule is made of. */
export interface HoursAtPlace {
  readonly timeZone: string
  readonly opens: string
  readonly closes: string
  readonly weekend: readonly IsoWeekday[]
  readonly holidays: HolidayCalendar
}

/** The hours of a language applied to a customer. */
export function hoursAtPlace({ opens, closes, place }: BusinessHours, customer: Customer, holidays: HolidayCalendar, timeZones: TimeZoneData): HoursAtPlace {
  if (place !== 'customer') return { timeZone: place.timeZone, opens, closes, weekend: place.weekend, holidays }
  const weekend = customer.weekend === undefined ? at(['customer', 'country'], () => weekendOf(customer.country)) : checkedWeekend(customer.weekend)
  return { timeZone: timeZoneOf(customer, timeZones), opens, closes, weekend, holidays }
}

/** The holidays that a case leaves out: those of the customer's country, or of the one place where the hours of its language are counted. */
export function holidaysAtPlace({ place }: BusinessHours, { country, subdivision, holidays }: Customer): HolidayCalendar {
  const path = ['customer', 'holidays']
  const isElsewhere = place !== 'customer' && place.country !== country
  const counted = isElsewhere ? place.country : country
  if (typeof holidays === 'function') {
    const ofSubdivision = isElsewhere || subdivision === undefined ? [] : [{ subdivision }]
    return calendarAt(
      at(path, () => holidays(counted, ...ofSubdivision)),
      path,
    )
  }
  if (typeof holidays === 'object' && !isElsewhere) return calendarAt(holidays, path)
  throw new SupportRulesError('holidays/required', holidaysMessage(isElsewhere, counted), { path, details: { country: counted } })
}

function holidaysMessage(isElsewhere: boolean, country: string): string {
  return isElsewhere
    ? `Expected the holidays of ${country}, where this case is counted; got a calendar or none. Pass customer.holidays: publicHolidays, or another function from a country to its calendar, () => noHolidays to have none.`
    : `Expected holidays, since this case leaves them out; got none. Pass customer.holidays, such as publicHolidays('${country}') or holidayCalendar({ closed: [...] }), or noHolidays to have none.`
}

const customerKeys = ['country', 'timeZone', 'weekend', 'holidays', 'subdivision'] as const satisfies readonly (keyof Customer)[]

/** Reads each field of a customer once. A key that is no field is refused: `timezone` would be taken for a zone that was not given. */
export function customerFacts(customer: Customer | undefined): Customer {
  const given: unknown = customer
  if (customer === undefined || typeof given !== 'object' || given === null) {
    throw new SupportRulesError(
      'customer/required',
      'This case counts business hours: pass customer: { country, timeZone, holidays }, with noHolidays to leave none out.',
      { path: ['customer'] },
    )
  }
  for (const key of Object.keys(given)) {
    if (!customerKeys.some((known) => known === key)) throw unknownWord(key, customerKeys, 'a field of a customer', 'facts/invalid', ['customer', key])
  }
  const { country, timeZone, weekend, holidays, subdivision } = customer
  return { country, timeZone, weekend: isList(weekend) ? Array.from(weekend) : weekend, holidays, subdivision }
}

const isList = (value: readonly IsoWeekday[] | undefined): value is readonly IsoWeekday[] => Array.isArray(value)

function timeZoneOf({ country, timeZone }: Customer, timeZones: TimeZoneData): string {
  const clocks = at(['customer', 'country'], () => timeZonesOf(country))
  const candidates = clocks.map((clock) => clock.timeZone)
  if (timeZone === undefined) {
    const [only, another] = candidates
    if (only !== undefined && another === undefined) return only
    const message =
      only === undefined
        ? `No time zone is known for ${country}: pass customer.timeZone.`
        : `${country} has several clocks: pass customer.timeZone, such as ${candidates.join(', ')}.`
    throw new SupportRulesError('time-zone/required', message, { path: ['customer', 'timeZone'], details: { candidates } })
  }
  const { timeZone: name } = checkedTransitions(timeZone, timeZones, ['customer', 'timeZone'])
  // A country without zones of its own takes any zone.
  if (candidates.length === 0 || isTimeZoneOf(country, name)) return name
  throw new SupportRulesError('time-zone/not-in-country', `${shown(timeZone)} is not a time zone of ${country}: pass one such as ${candidates.join(', ')}.`, {
    path: ['customer', 'timeZone'],
    details: { candidates },
  })
}

function checkedWeekend(weekend: unknown): readonly IsoWeekday[] {
  const days: readonly unknown[] = Array.isArray(weekend) ? weekend : [null]
  const known = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => days.includes(day))
  if (known.length === new Set(days).size && known.length < 7) return known
  throw new SupportRulesError('weekend/invalid', `A weekend is a list of ISO weekdays, Monday 1 to Sunday 7, with a working day left; got ${shown(weekend)}.`, {
    path: ['customer', 'weekend'],
  })
}
