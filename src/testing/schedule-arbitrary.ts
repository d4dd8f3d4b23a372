import * as fc from 'fast-check'
import { type Holiday, type HolidayCalendar, holidayCalendar } from '../business-time/holiday-calendar.js'
import { checkInstant } from '../business-time/instants.js'
import type { Pause } from '../business-time/pauses.js'
import { createSchedule, type Schedule } from '../business-time/schedule.js'
import type { SeasonInput } from '../business-time/seasons.js'
import type { IsoWeekday, Span } from '../business-time/span.js'
import { countries } from '../countries/country.js'
import { timeZonesOf } from '../countries/time-zones-of.js'
import { instantArbitrary } from './instant-arbitrary.js'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const padded = (part: number) => String(part).padStart(2, '0')
const timeOf = (quarter: number) => `${padded(Math.floor(quarter / 4))}:${padded((quarter % 4) * 15)}`

/** Generates one or two spans of a day that don't touch. The last one may pass midnight. */
const dayArbitrary: () => fc.Arbitrary<readonly Span[]> = () =>
  fc
    .tuple(fc.uniqueArray(fc.nat(95), { minLength: 2, maxLength: 4 }), fc.boolean())
    .map(([quarters, passesMidnight]) => {
      const times = quarters
        .slice(0, quarters.length - (quarters.length % 2))
        .sort((a, b) => a - b)
        .map(timeOf)
      // From the last time to the first one of the next day instead of the spans between.
      const turned = passesMidnight ? [...times.slice(1), ...times.slice(0, 1)] : times
      return turned.flatMap((opens, index): Span[] => (index % 2 === 0 ? [[opens, turned[index + 1] ?? '24:00']] : []))
    })

const dateArbitrary = () =>
  instantArbitrary().map((instant) => new Date(instant + 86_400_000).toISOString().slice(0, 10))

/** Generates a holiday: most close the whole day, the others a part of it. */
const holidayArbitrary: () => fc.Arbitrary<Holiday> = () =>
  fc.tuple(dateArbitrary(), fc.nat(94), fc.nat(94), fc.nat(5)).map(([date, one, other, kind]) => {
    const [from, to] = [timeOf(Math.min(one, other)), timeOf(Math.max(one, other) + 1)]
    return { date, ...(kind > 3 && { from }), ...(kind % 4 === 3 && { to }) }
  })

/**
 * Generates holiday calendars with a few closed days, some of them only in part, and without open days.
 *
 * @example
 * import { calendarArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * fc.check(fc.property(calendarArbitrary(), ({ closed }) => closed.every(({ date }) => date >= '2005'))).failed // => false
 */
export function calendarArbitrary(): fc.Arbitrary<HolidayCalendar> {
  return fc.array(holidayArbitrary(), { maxLength: 12 }).map((closed) => holidayCalendar({ closed }))
}

/** Generates no season, one, or two, of which the last has no end. */
const seasonsArbitrary = (week: fc.Arbitrary<SeasonInput['week']>): fc.Arbitrary<readonly SeasonInput[]> =>
  fc.tuple(fc.uniqueArray(dateArbitrary(), { maxLength: 3 }), week, week).map(([dates, firstWeek, lastWeek]) => {
    const [from, to, next] = dates.sort()
    if (from === undefined || to === undefined) return []
    const season = { from, to, week: firstWeek }
    return next === undefined ? [season] : [season, { from: next, week: lastWeek }]
  })

/**
 * Generates pauses around an instant: in any order, some of which overlap, and all of which end.
 *
 * Throws `instant/invalid` unless `from` is whole epoch milliseconds.
 *
 * @example
 * import { addOpenTime, alwaysOpen } from 'aws-support-rules/business-time'
 * import { pausesArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const from = Date.UTC(2026, 10, 23)
 * fc.check(fc.property(pausesArbitrary(from), (pauses) => addOpenTime(alwaysOpen, from, 1000, { pauses }) >= from + 1000)).failed // => false
 */
export function pausesArbitrary(from: number): fc.Arbitrary<readonly Pause[]> {
  checkInstant(from, ['from'])
  const near = fc
    .tuple(fc.integer({ min: -96, max: 960 }), fc.constantFrom(-1, 0, 1))
    .map(([quarters, ms]) => from + quarters * 900_000 + ms)
  const pause = fc.tuple(near, near).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }))
  return fc.array(pause, { maxLength: 4 })
}

/** Generates countries with one of their time zones. */
export function placeArbitrary(): fc.Arbitrary<{ readonly country: string; readonly timeZone: string }> {
  return fc.constantFrom(
    ...countries.flatMap((country) => timeZonesOf(country).map(({ timeZone }) => ({ country, timeZone }))),
  )
}

/**
 * Generates schedules in every zone: one or two spans on some weekdays, also past midnight, seasons, and holidays, also for
 * a part of a day.
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
  const week = fc
    .tuple(
      fc.uniqueArray(fc.constantFrom<IsoWeekday>(...weekdays), { minLength: 1 }),
      fc.array(dayArbitrary(), { minLength: 7, maxLength: 7 }),
    )
    .map(([days, hours]) => Object.fromEntries(days.map((weekday) => [weekday, hours[weekday - 1] ?? []])))
  return fc
    .record({ place: placeArbitrary(), week, seasons: seasonsArbitrary(week), holidays: calendarArbitrary() })
    .map(({ place: { timeZone }, ...options }) => createSchedule({ timeZone, ...options }))
}
