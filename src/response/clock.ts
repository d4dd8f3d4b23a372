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

/**
 * Clocks by calendar, zone data and the rest of the facts. They go with the calendar that they were made of, and only frozen data
 * are remembered, so that nobody can tell a remembered clock from a new one.
 */
const clocks = new WeakMap<HolidayCalendar, WeakMap<TimeZoneData, Map<string, Clock>>>()

export function clockFor(hours: BusinessHours, customer: Customer, timeZones: TimeZoneData): Clock {
  const holidays = countedHolidays(hours, customer)
  const key =
    hours.place === 'customer'
      ? `${hours.opens} ${hours.closes} ${customer.country} ${customer.timeZone ?? ''} ${customer.weekend?.join('') ?? ''}`
      : `${hours.opens} ${hours.closes} ${hours.place.timeZone}`
  const known = clocks.get(holidays)?.get(timeZones)?.get(key)
  if (known) return known
  const clock = clockOf(countedHours(hours, customer, holidays), timeZones)
  if (isDeeplyFrozen(holidays) && Object.isFrozen(timeZones)) remember(holidays, timeZones, key, clock)
  return clock
}

function remember(holidays: HolidayCalendar, timeZones: TimeZoneData, key: string, clock: Clock): void {
  const byTimeZones = clocks.get(holidays) ?? new WeakMap<TimeZoneData, Map<string, Clock>>()
  const byKey = byTimeZones.get(timeZones) ?? new Map<string, Clock>()
  clocks.set(holidays, byTimeZones.set(timeZones, byKey.set(key, clock)))
}

function clockOf({ timeZone, opens, closes, weekend, holidays: given }: CountedHours, timeZones: TimeZoneData): Clock {
  const holidays = calendarAt(given, ['customer', 'holidays'])
  const day: Span = [opens, closes]
  const workdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => !weekend.includes(weekday))
  const week: Partial<Record<IsoWeekday, readonly Span[]>> = Object.fromEntries(workdays.map((weekday) => [weekday, [day]]))
  return at(['customer', 'timeZone'], () => {
    const schedule = createSchedule({ timeZone, week, holidays, openDayHours: [day], timeZones })
    return {
      schedule,
      counting: Object.freeze({ timeZone: schedule.timeZone, opens, closes, weekend: Object.freeze([...weekend]), calendar: holidays.id }),
      dataVersions: Object.freeze({ timeZones: timeZones.version, ...(holidays.asOf === undefined ? {} : { holidays: holidays.asOf }) }),
    }
  })
}
