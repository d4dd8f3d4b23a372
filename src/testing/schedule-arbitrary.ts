import * as fc from 'fast-check'
import { type HolidayCalendar, holidayCalendar } from '../business-time/holiday-calendar.js'
import { createSchedule, type Schedule } from '../business-time/schedule.js'
import type { IsoWeekday, Span } from '../business-time/span.js'
import { countries } from '../countries/country.js'
import { timeZonesOf } from '../countries/time-zones-of.js'
import { instantArbitrary } from './instant-arbitrary.js'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const padded = (part: number) => String(part).padStart(2, '0')
const timeOf = (quarter: number) => `${padded(Math.floor(quarter / 4))}:${padded((quarter % 4) * 15)}`

/** Generates one or two spans of a day that don't touch. */
const dayArbitrary: () => fc.Arbitrary<readonly Span[]> = () =>
  fc.uniqueArray(fc.nat(95), { minLength: 2, maxLength: 4 }).map((quarters) => {
    const times = quarters
      .slice(0, quarters.length - (quarters.length % 2))
      .sort((a, b) => a - b)
      .map(timeOf)
    return times.flatMap((opens, index): Span[] => (index % 2 === 0 ? [[opens, times[index + 1] ?? '24:00']] : []))
  })

/**
 * Generates holiday calendars with a few closed days, and without open days.
 *
 * @example
 * import { calendarArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * fc.check(fc.property(calendarArbitrary(), ({ closed }) => closed.every(({ date }) => date >= '2005'))).failed // => false
 */
export function calendarArbitrary(): fc.Arbitrary<HolidayCalendar> {
  const dates = instantArbitrary().map((instant) => new Date(instant + 86_400_000).toISOString().slice(0, 10))
  return fc.array(dates, { maxLength: 12 }).map((closed) => holidayCalendar({ closed }))
}

/** Generates countries with one of their time zones. */
export function placeArbitrary(): fc.Arbitrary<{ readonly country: string; readonly timeZone: string }> {
  return fc.constantFrom(
    ...countries.flatMap((country) => timeZonesOf(country).map(({ timeZone }) => ({ country, timeZone }))),
  )
}

/**
 * Generates schedules in every zone, with one or two spans on some weekdays, and some holidays.
 *
 * @example
 * import { addOpenTime, openTimeBetween } from 'aws-support-rules/business-time'
 * import { instantArbitrary, scheduleArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const isCounted = fc.property(scheduleArbitrary(), instantArbitrary(), (schedule, from) => openTimeBetween(schedule, from, addOpenTime(schedule, from, 3_600_000)) === 3_600_000)
 * fc.check(isCounted).failed // => false
 */
export function scheduleArbitrary(): fc.Arbitrary<Schedule> {
  return fc
    .record({
      place: placeArbitrary(),
      days: fc.uniqueArray(fc.constantFrom<IsoWeekday>(...weekdays), { minLength: 1 }),
      hours: fc.array(dayArbitrary(), { minLength: 7, maxLength: 7 }),
      holidays: calendarArbitrary(),
    })
    .map(({ place: { timeZone }, days, hours, holidays }) =>
      createSchedule({
        timeZone,
        week: Object.fromEntries(days.map((weekday) => [weekday, hours[weekday - 1] ?? []])),
        holidays,
      }),
    )
}
