import { isDeeplyFrozen } from '../business-time/deep-freeze.js'
import { calendarAt, type HolidayCalendar } from '../business-time/holiday-calendar.js'
import { createSchedule, type Schedule } from '../business-time/schedule.js'
import type { IsoWeekday, Span } from '../business-time/span.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import type { BusinessHours } from '../editions/edition.js'
import { at } from '../errors.js'
import { countedHolidays, countedHours, type CountedHours } from './counted-hours.js'
import type { Counting, Customer } from './created-case.js'

/** A customer's business hours, ready to count on. */
export interface Clock {
  readonly schedule: Schedule
  readonly counting: Counting
  readonly dataVersions: { readonly timeZones: string; readonly holidays?: string }
}

interface Remembered {
  readonly opens: string
  readonly closes: string
  readonly timeZone: string | undefined
  readonly weekend: number
  readonly clock: Clock
}

/**
 * Clocks by calendar, zone data, country and the rest of the facts. They go with the calendar that they were made of, and only frozen data
 * are remembered, so that nobody can tell a remembered clock from a new one.
 */
const clocks = new WeakMap<HolidayCalendar, WeakMap<TimeZoneData, Map<string, Remembered[]>>>()

export function clockFor(hours: BusinessHours, customer: Customer, timeZones: TimeZoneData): Clock {
  const holidays = countedHolidays(hours, customer)
  const { opens, closes, place } = hours
  const country = place === 'customer' ? customer.country : place.country
  const timeZone = place === 'customer' ? customer.timeZone : place.timeZone
  const weekend = place === 'customer' ? weekendBits(customer.weekend) : weekendBits(place.weekend)
  for (const known of clocks.get(holidays)?.get(timeZones)?.get(country) ?? none) {
    if (known.timeZone === timeZone && known.weekend === weekend && known.opens === opens && known.closes === closes) return known.clock
  }
  const clock = clockOf(countedHours(hours, customer, holidays, timeZones), timeZones)
  if (isDeeplyFrozen(holidays) && Object.isFrozen(timeZones)) remember(holidays, timeZones, country, { opens, closes, timeZone, weekend, clock })
  return clock
}

const none: readonly Remembered[] = []

/** A weekend as a number that tells it from every other; NaN, which equals nothing, for what is no list of weekdays. */
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

function remember(holidays: HolidayCalendar, timeZones: TimeZoneData, country: string, clock: Remembered): void {
  const byTimeZones = clocks.get(holidays) ?? new WeakMap<TimeZoneData, Map<string, Remembered[]>>()
  const byCountry = byTimeZones.get(timeZones) ?? new Map<string, Remembered[]>()
  clocks.set(holidays, byTimeZones.set(timeZones, byCountry.set(country, [...(byCountry.get(country) ?? none), clock])))
}

function clockOf(counted: CountedHours, timeZones: TimeZoneData): Clock {
  const schedule = countedSchedule(counted, timeZones)
  const { opens, closes, weekend } = counted
  const { holidays, timeZone, timeZoneVersion } = schedule
  return {
    schedule,
    counting: Object.freeze({ timeZone, opens, closes, weekend: Object.freeze([...weekend]), calendar: holidays.id }),
    dataVersions: Object.freeze({ timeZones: timeZoneVersion, ...(holidays.asOf === undefined ? {} : { holidays: holidays.asOf }) }),
  }
}

/** The schedule of business hours, made anew. */
export function countedSchedule({ timeZone, opens, closes, weekend, holidays: given }: CountedHours, timeZones: TimeZoneData): Schedule {
  const holidays = calendarAt(given, ['customer', 'holidays'])
  const day: Span = [opens, closes]
  const workdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => !weekend.includes(weekday))
  const week: Partial<Record<IsoWeekday, readonly Span[]>> = Object.fromEntries(workdays.map((weekday) => [weekday, [day]]))
  return at(['customer', 'timeZone'], () => createSchedule({ timeZone, week, holidays, openDayHours: [day], timeZones }))
}
