import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import { weekendOn, type Weekends } from '../countries/weekend-of.js'
import type { BusinessHours } from '../editions/edition.js'
import type { CaseType } from '../editions/generated/vocabulary.js'
import { reading } from '../errors.js'
import { objectOf } from '../guards.js'
import { caseTypeOf, editionOf, type EditionOption } from '../questions/facts.js'
import { type Clock, clockFor } from '../response/clock.js'
import type { CreatedCase, Customer } from '../response/created-case.js'
import { hoursOf } from '../response/first-response.js'
import { customerFacts, holidaysAtPlace, type HoursAtPlace, hoursAtPlace } from '../response/hours-at-place.js'

/** The facts that determine the business hours of a customer's case. */
export type ScheduleFacts = Pick<CreatedCase, 'language' | 'timeZones'> &
  EditionOption & {
    readonly customer: Customer
    /** `technical` by default. Account and billing cases may have other hours in some languages. */
    readonly caseType?: CaseType | undefined
  }

/** Hours at the place where they are counted, with the schedule's id. */
export interface Place extends HoursAtPlace {
  /** The digits of the newest weekend. */
  readonly weekend: string
  readonly scheduleId: string
  readonly country: string
}

/**
 * Returns the id of the schedule for a customer's business hours.
 *
 * The id joins country, time zone, weekend, hours and the id of the holiday calendar with `|`. If the weekend has changed
 * since 2020, all weekends are in the id, with their dates. The same facts have the same id in every release of the
 * package, unless a weekend changes, so cases keep their ids if you create the spans again. A case in Japanese has a
 * schedule of Japan.
 *
 * Throws what `firstResponse` throws for the customer, the case type, the language and the edition of a Developer case,
 * except for errors about instants.
 *
 * @example
 * import { publicHolidays } from 'aws-support-rules/holidays'
 * import { scheduleIdOf } from 'aws-support-rules/tables'
 *
 * const customer = { country: 'DE', holidays: publicHolidays }
 * scheduleIdOf({ customer }) // => 'DE|Europe/Berlin|67|08:00-18:00|DE'
 * scheduleIdOf({ customer, language: 'ja' }) // => 'JP|Asia/Tokyo|67|09:00-18:00|JP'
 * const inDubai = { country: 'AE', holidays: publicHolidays }
 * scheduleIdOf({ customer: inDubai }) // => 'AE|Asia/Dubai|56,2022-01-01:67|08:00-18:00|AE'
 */
export function scheduleIdOf(facts: ScheduleFacts): string {
  return reading(() => {
    const { language, caseType = 'technical', timeZones = pinnedTimeZones } = objectOf(facts, 'an object of facts', [])
    const hours = hoursOf({ language, caseType: caseTypeOf({ caseType }), edition: editionOf(facts) })
    const customer = customerFacts(facts.customer)
    const clock = clockFor(hours, customer, timeZones)
    const id = ids.get(clock) ?? idOfClock(hours.place === 'customer' ? customer.country : hours.place.country, clock)
    ids.set(clock, id)
    return id
  })
}

/** Cases share clocks, each of which is of one country. */
const ids = new WeakMap<Clock, string>()

function idOfClock(country: string, { counting, weekends }: Clock): string {
  const { timeZone, opens, closes, calendar } = counting
  return [country, timeZone, weekendsIn(weekends), `${opens}-${closes}`, calendar].join('|')
}

/** Two places may have the same weekend now, and had others before. */
const weekendsIn = (weekends: Weekends) =>
  weekends.map(({ from, weekend }) => `${from === undefined ? '' : `${from}:`}${weekend.join('')}`).join(',')

export function placeOf(hours: BusinessHours, { customer: given, timeZones = pinnedTimeZones }: ScheduleFacts): Place {
  const customer = customerFacts(given)
  const counted = hoursAtPlace(hours, customer, holidaysAtPlace(hours, customer), timeZones)
  const country = hours.place === 'customer' ? customer.country : hours.place.country
  const { timeZone, weekends, opens, closes, holidays } = counted
  return {
    ...counted,
    country,
    weekend: weekendOn(weekends).join(''),
    scheduleId: [country, timeZone, weekendsIn(weekends), `${opens}-${closes}`, holidays.id].join('|'),
  }
}
