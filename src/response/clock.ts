import { dateOfDay, dayOfDate } from '../business-time/civil-date.js'
import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import { createSchedule, type ZonedSchedule } from '../business-time/schedule.js'
import type { IsoWeekday, Span } from '../business-time/span.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import { timeZonesOf } from '../countries/time-zones-of.js'
import type { Weekends } from '../countries/weekend-of.js'
import type { BusinessHours } from '../editions/edition.js'
import { relocated, withPath } from '../errors.js'
import { type CertainTime, certainTimeOf } from './calendar-warnings.js'
import type { CountedHours, Customer } from './created-case.js'
import { holidaysAtPlace, type HoursAtPlace, hoursAtPlace, hoursPath, weekendAt } from './hours-at-place.js'

/** A customer's business hours, ready for counting. */
export interface Clock {
  readonly schedule: ZonedSchedule
  readonly counting: CountedHours
  readonly weekends: Weekends
  /** The customer's, if the hours are counted there. */
  readonly subdivision: string | undefined
  readonly dataVersions: { readonly timeZones: string; readonly holidays?: string }
  readonly certain: CertainTime
}

interface CachedClock {
  readonly holidays: HolidayCalendar
  readonly timeZones: TimeZoneData
  readonly country: string
  readonly opens: string
  readonly closes: string
  /** The name as the zone data spells it, so that other spellings share the clock. */
  readonly timeZone: string
  readonly weekend: readonly IsoWeekday[] | undefined
  readonly subdivision: string | undefined
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

/** The latest clock. Most cases are counted like the case before, so this saves the lookups. */
let latest: CachedClock | undefined

/**
 * Returns the clock of a customer, cached if possible.
 *
 * Pass `customer` as read by `customerFacts`, so that its fields can't change meanwhile.
 */
export function clockFor(hours: BusinessHours, customer: Customer, timeZones: TimeZoneData): Clock {
  const { place } = hours
  const isElsewhere = place !== 'customer'
  // The calendar of a cached clock has been checked.
  const isLatest = !isElsewhere && customer.holidays === latest?.holidays
  const holidays = isLatest && latest ? latest.holidays : holidaysAtPlace(hours, customer)
  const country = isElsewhere ? place.country : customer.country
  const weekend = isElsewhere ? weekendAt(place.weekend, hoursPath) : customer.weekend
  const subdivision = isElsewhere ? undefined : customer.subdivision
  const firstGuess = isElsewhere ? place.timeZone : (customer.timeZone ?? onlyTimeZoneOf(country))
  if (latest?.holidays === holidays && latest.timeZones === timeZones && latest.country === country) {
    if (isClockOf(latest, hours, firstGuess, weekend, subdivision)) return latest.clock
  }
  const cached = caches.get(holidays)?.get(timeZones)?.byCountry.get(country) ?? []
  latest = cached.find((one) => isClockOf(one, hours, firstGuess, weekend, subdivision))
  if (latest) return latest.clock
  const counted = hoursAtPlace(hours, customer, holidays, timeZones)
  const { timeZone } = counted
  const sameZone = cached.find((one) => isClockOf(one, hours, timeZone, weekend, subdivision))
  if (sameZone) return sameZone.clock
  const clock = clockOf(counted, timeZones, subdivision)
  // Cache only frozen zone data, since other data may change. And cache no name that the data maps to another name.
  const { opens, closes, weekend: counting } = clock.counting
  if (Object.isFrozen(timeZones) && clock.schedule.timeZone === timeZone) {
    // The key is what the clock was made from, whatever the edition says when it is read again.
    const key = isElsewhere ? counting : weekend
    cache({ holidays, timeZones, country, opens, closes, timeZone, weekend: key, subdivision, clock })
  }
  return clock
}

function isClockOf(
  one: CachedClock,
  { opens, closes }: BusinessHours,
  timeZone: string | undefined,
  weekend: readonly IsoWeekday[] | undefined,
  subdivision: string | undefined,
): boolean {
  return (
    one.timeZone === timeZone &&
    one.weekend === weekend &&
    one.subdivision === subdivision &&
    one.opens === opens &&
    one.closes === closes
  )
}

function onlyTimeZoneOf(country: string): string | undefined {
  const [only, another] = withPath(['customer', 'country'], () => timeZonesOf(country))
  return another === undefined ? only?.timeZone : undefined
}

function cache(one: CachedClock): void {
  const { holidays, timeZones, country } = one
  const ofCalendar = caches.get(holidays) ?? new WeakMap<TimeZoneData, ClockCache>()
  const known = ofCalendar.get(timeZones)
  const kept = known && known.size < mostClocks ? known : { byCountry: new Map<string, CachedClock[]>(), size: 0 }
  const clocks = kept.byCountry.get(country)
  if (clocks) clocks.push(one)
  else kept.byCountry.set(country, [one])
  kept.size += 1
  caches.set(holidays, ofCalendar.set(timeZones, kept))
}

function clockOf(counted: HoursAtPlace, timeZones: TimeZoneData, subdivision: string | undefined): Clock {
  const schedule = scheduleAt(counted, timeZones)
  const { opens, closes, weekends } = counted
  const [{ weekend }] = weekends
  const { holidays, timeZone, timeZoneVersion } = schedule
  return {
    schedule,
    counting: Object.freeze({ timeZone, opens, closes, weekend, calendar: holidays.id }),
    weekends,
    subdivision,
    dataVersions: Object.freeze({
      timeZones: timeZoneVersion,
      ...(holidays.asOf === undefined ? {} : { holidays: holidays.asOf }),
    }),
    certain: certainTimeOf(holidays),
  }
}

/** Creates the schedule of business hours, without the cache. */
export function scheduleAt(
  { timeZone, opens, closes, weekends, holidays, timeZonePath }: HoursAtPlace,
  timeZones: TimeZoneData,
): ZonedSchedule {
  const day: Span = [opens, closes]
  const [{ weekend }, ...changes] = weekends
  const seasons = changes.map(({ from, weekend: changed }, index) => {
    const next = changes[index + 1]
    const to = next && dateOfDay(dayOfDate(next.from) - 1)
    return { from, to, week: weekWithout(changed, day) }
  })
  return relocated(
    () =>
      createSchedule({ timeZone, week: weekWithout(weekend, day), seasons, holidays, openDayHours: [day], timeZones }),
    // What a function of the data throws has no path.
    ([field = 'timeZones']) => (field === 'timeZones' ? [field] : field === 'timeZone' ? timeZonePath : hoursPath),
  )
}

const weekWithout = (weekend: readonly IsoWeekday[], day: Span): Partial<Record<IsoWeekday, readonly Span[]>> =>
  Object.fromEntries(
    ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => !weekend.includes(weekday)).map((weekday) => [weekday, [day]]),
  )
