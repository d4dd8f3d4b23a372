import * as z from 'zod'
import { isCivilDate } from '../business-time/civil-date.js'
import { type HolidayCalendar, holidayCalendar, type HolidayDays } from '../business-time/holiday-calendar.js'
import { isTimeOfDay } from '../business-time/span.js'
import { SupportRulesError } from '../errors.js'
import type { HolidaysOfCountry } from '../response/created-case.js'
import { untrustedObject } from './untrusted.js'

/** What is said of a day that is neither form, or has another field or type. */
const aDay = (fields: string) => `Expected a date YYYY-MM-DD, or a day { date } that may have ${fields}`

/** Returns the fields of a calendar. */
const calendarFields = () => {
  const date = z.string().refine(isCivilDate, 'Expected a valid date YYYY-MM-DD').meta({ format: 'date' })
  const optionalDate = (description: string) => z.exactOptional(date).describe(description)
  const day = z.strictObject({
    date: date.describe('The date, YYYY-MM-DD'),
    name: z.exactOptional(z.string()).describe('The name of the holiday'),
    estimated: z.exactOptional(z.boolean()).describe('Whether the date may still move'),
  })
  const time = z.string().refine(isTimeOfDay, 'Expected a time of day HH:mm')
  const closedDay = z
    .strictObject({
      ...day.shape,
      from: z.exactOptional(time).describe('The local time HH:mm from which the day is closed'),
      to: z.exactOptional(time).describe('The local time HH:mm until which the day is closed'),
    })
    .refine(({ from = '00:00', to = '24:00' }) => from < to, {
      error: "Expected 'from' to be before 'to'",
      path: ['to'],
    })
  return {
    id: z.exactOptional(z.string()).describe('The id of the calendar, which answers name'),
    closed: z.array(z.union([date, closedDay], aDay('name, estimated, from, to'))).describe('The holidays'),
    open: z
      .exactOptional(z.array(z.union([date, day], aDay('name, estimated'))))
      .describe('Days of the weekend that are working days'),
    regional: z
      .exactOptional(
        z.array(
          z.strictObject({
            date: date.describe('The date, YYYY-MM-DD'),
            subdivisions: z.array(z.string()).describe('The subdivisions that close it'),
          }),
        ),
      )
      .describe('Days that only some subdivisions of the country close'),
    unconfirmed: z.exactOptional(z.array(date)).describe('Past holidays whose forecast date nothing confirms'),
    validFrom: optionalDate('The first date that the calendar knows, YYYY-MM-DD'),
    validTo: optionalDate('The last date that the calendar knows, YYYY-MM-DD'),
    announcedThrough: optionalDate('The last date whose holidays are announced, YYYY-MM-DD'),
    asOf: optionalDate('The date on which the data was current, YYYY-MM-DD'),
  } satisfies Record<keyof HolidayDays, z.ZodType>
}

type Bounds = Pick<HolidayDays, 'validFrom' | 'validTo'>
const hasBoundsInOrder = ({ validFrom = '', validTo = validFrom }: Bounds) => validFrom <= validTo
const boundsInOrder = { error: 'Expected validFrom to be at or before validTo', path: ['validFrom'] }

/** The schema for plain data, for schemas that contain a calendar. */
const calendarShape: z.ZodType<HolidayCalendar, HolidayDays> = /* @__PURE__ */ (() =>
  z
    .strictObject(calendarFields())
    .refine(hasBoundsInOrder, boundsInOrder)
    .transform((calendar) => holidayCalendar(calendar)))()

/** One calendar, or calendars by country code, as data. */
export type HolidaysInput = HolidayDays | Readonly<Record<string, HolidayDays>>

/**
 * Accepts either form in one shape, so that the path of a problem points into it. Keys that aren't calendar fields are
 * countries.
 */
export const holidaysShape: z.ZodType<HolidayCalendar | HolidaysOfCountry, HolidaysInput> = /* @__PURE__ */ (() => {
  const { closed, ...others } = calendarFields()
  return z
    .object({ ...others, closed: z.exactOptional(closed) })
    .catchall(calendarShape)
    .refine(hasBoundsInOrder, boundsInOrder)
    .superRefine((given, context) => {
      const keys = Object.keys(given)
      const isOne = keys.length === 0 || keys.some((key) => key in others || key === 'closed')
      const strays = keys.filter((key) => (isOne ? !(key in others || key === 'closed') : !/^[A-Z]{2}$/.test(key)))
      const expected = isOne ? 'a field of a calendar' : 'a country code such as "DE"'
      for (const key of strays)
        context.addIssue({ code: 'custom', path: [key], message: `Expected ${expected}; got "${key.slice(0, 80)}"` })
      if (isOne && given.closed === undefined)
        context.addIssue({
          code: 'custom',
          path: ['closed'],
          message:
            'Expected one calendar, { closed: [...] }, or calendars by country code, such as { "JP": { closed: [...] } }',
        })
    })
    .transform(
      ({ closed: days, id, open, regional, unconfirmed, validFrom, validTo, announcedThrough, asOf, ...byCountry }) =>
        days === undefined
          ? holidaysIn(byCountry)
          : holidayCalendar({
              closed: days,
              id,
              open,
              regional,
              unconfirmed,
              validFrom,
              validTo,
              announcedThrough,
              asOf,
            }),
    )
})()

function holidaysIn(calendars: Readonly<Record<string, HolidayCalendar>>): HolidaysOfCountry {
  return (country) => {
    const calendar = Object.hasOwn(calendars, country) ? calendars[country] : undefined
    if (calendar) return calendar
    const message = `Expected the holidays of ${country}, where this case is counted; got those of ${Object.keys(calendars).join(', ')}. Add them to customer.holidays.`
    throw new SupportRulesError('holidays/required', message, { path: [country], details: { country } })
  }
}

/**
 * Parses a holiday calendar, or the days for `holidayCalendar`. The output is sorted and frozen.
 *
 * Parse a calendar once and pass the same object to all of its cases: schedules are cached by calendar.
 */
export const holidayCalendarSchema: z.ZodType<HolidayCalendar, HolidayDays> = /* @__PURE__ */ (() =>
  untrustedObject(calendarFields())
    .refine(hasBoundsInOrder, boundsInOrder)
    .transform((calendar) => holidayCalendar(calendar)))()
