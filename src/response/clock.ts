import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import { createSchedule, type Schedule } from '../business-time/schedule.js'
import type { IsoWeekday, Span } from '../business-time/span.js'
import { checkedTransitions, type TimeZoneData } from '../business-time/time-zone-data.js'
import { timeZonesOf } from '../countries/time-zones-of.js'
import type { BusinessHours } from '../editions/edition.js'
import { withPath } from '../errors.js'
import type { CountedHours, Customer } from './created-case.js'
import { holidaysAtPlace, type HoursAtPlace, hoursAtPlace } from './hours-at-place.js'

/** A customer's business hours, ready for counting. */
export interface Clock {
  readonly schedule: Schedule
  readonly counting: CountedHours
  readonly dataVersions: { readonly timeZones: string; readonly holidays?: string }
}

interface CachedClock {
  readonly opens: string
  readonly closes: string
  /** The name as the zone data spells it, so that other spellings share the clock. */
  readonly timeZone: string
  readonly weekend: number
  readonly clock: Clock
}

interface ClockCache {
  readonly byCountry: Map<string, CachedClock[]>
  size: number
}

/**
 * Clocks by calendar and zone data.
 *
 * Each is freed together with its calendar. Calendars are frozen, so caching can't change an answer.
 */
const caches = new WeakMap<HolidayCalendar, WeakMap<TimeZoneData, ClockCache>>()

/**
 * The maximum number of cached clocks per calendar and zone data.
 *
 * It is enough for every zone of every country with one calendar, such as `noHolidays`. A clock and its table take
 * about 30 kB.
 */
const mostClocks = 512

/**
 * Returns the clock of a customer, cached if possible.
 *
 * Pass `customer` as read by `customerFacts`, so that its fields can't change meanwhile.
 */
export function clockFor(hours: BusinessHours, customer: Customer, timeZones: TimeZoneData): Clock {
  const holidays = holidaysAtPlace(hours, customer)
  const { opens, closes, place } = hours
  const isElsewhere = place !== 'customer'
  const country = isElsewhere ? place.country : customer.country
  const weekend = weekendBits(isElsewhere ? place.weekend : customer.weekend)
  const cached = caches.get(holidays)?.get(timeZones)?.byCountry.get(country) ?? []
  const firstGuess = isElsewhere ? place.timeZone : (customer.timeZone ?? onlyTimeZoneOf(country))
  const likely = cachedClock(cached, hours, firstGuess, weekend)
  if (likely) return likely
  const counted = hoursAtPlace(hours, customer, holidays, timeZones)
  const { timeZone } = counted
  const sameZone = cachedClock(cached, hours, timeZone, weekend)
  if (sameZone) return sameZone
  const clock = clockOf(counted, timeZones)
  // Cache only frozen zone data, since other data may change. And cache no name that the data maps to another name.
  const isCacheable =
    Object.isFrozen(timeZones) && checkedTransitions(timeZone, timeZones, ['timeZone']).timeZone === timeZone
  if (isCacheable) cache(holidays, timeZones, country, { opens, closes, timeZone, weekend, clock })
  return clock
}

/** A loop and no closure: this stands in the way of every case that is counted in business hours. */
function cachedClock(
  cached: readonly CachedClock[],
  { opens, closes }: BusinessHours,
  timeZone: string | undefined,
  weekend: number,
): Clock | undefined {
  for (const one of cached) {
    if (one.timeZone !== timeZone || one.weekend !== weekend) continue
    if (one.opens === opens && one.closes === closes) return one.clock
  }
  return undefined
}

function onlyTimeZoneOf(country: string): string | undefined {
  const [only, another] = withPath(['customer', 'country'], () => timeZonesOf(country))
  return another === undefined ? only?.timeZone : undefined
}

/**
 * Returns a number that identifies a weekend, for comparing.
 *
 * Returns NaN, which never equals anything, for anything but an array of weekdays.
 */
function weekendBits(weekend: readonly number[] | undefined): number {
  if (weekend === undefined) return -1
  if (!Array.isArray(weekend)) return NaN
  let bits = 0
  for (const weekday of weekend) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) return NaN
    bits |= 1 << weekday
  }
  return bits
}

function cache(holidays: HolidayCalendar, timeZones: TimeZoneData, country: string, clock: CachedClock): void {
  const ofCalendar = caches.get(holidays) ?? new WeakMap<TimeZoneData, ClockCache>()
  const known = ofCalendar.get(timeZones)
  const kept = known && known.size < mostClocks ? known : { byCountry: new Map<string, CachedClock[]>(), size: 0 }
  const ofCountry = kept.byCountry.get(country) ?? []
  ofCountry.push(clock)
  kept.byCountry.set(country, ofCountry)
  kept.size += 1
  caches.set(holidays, ofCalendar.set(timeZones, kept))
}

function clockOf(counted: HoursAtPlace, timeZones: TimeZoneData): Clock {
  const schedule = scheduleAt(counted, timeZones)
  const { opens, closes, weekend } = counted
  const { holidays, timeZone, timeZoneVersion } = schedule
  return {
    schedule,
    counting: Object.freeze({ timeZone, opens, closes, weekend: Object.freeze([...weekend]), calendar: holidays.id }),
    dataVersions: Object.freeze({
      timeZones: timeZoneVersion,
      ...(holidays.asOf === undefined ? {} : { holidays: holidays.asOf }),
    }),
  }
}

/** Creates the schedule of business hours, without the cache. */
export function scheduleAt(
  { timeZone, opens, closes, weekend, holidays }: HoursAtPlace,
  timeZones: TimeZoneData,
): Schedule {
  const day: Span = [opens, closes]
  const workdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => !weekend.includes(weekday))
  const week: Partial<Record<IsoWeekday, readonly Span[]>> = Object.fromEntries(
    workdays.map((weekday) => [weekday, [day]]),
  )
  return withPath(['customer', 'timeZone'], () =>
    createSchedule({ timeZone, week, holidays, openDayHours: [day], timeZones }),
  )
}
