import * as z from 'zod'
import { isCivilDate } from '../business-time/civil-date.js'
import { holidayCalendar, type HolidayCalendar, type HolidayDays } from '../business-time/holiday-calendar.js'
import { untrusted } from './untrusted.js'

/** The schema itself, for schemas that hold a calendar. */
export const calendarShape: z.ZodType<HolidayCalendar> = /* @__PURE__ */ (() => {
  const date = z.string().refine(isCivilDate, 'Expected a date of the calendar, YYYY-MM-DD').meta({ format: 'date' })
  const days = z.array(
    z.union([date, z.strictObject({ date, name: z.exactOptional(z.string()), estimated: z.exactOptional(z.boolean()) })]),
  )
  const fields = {
    id: z.exactOptional(z.string()),
    closed: days,
    open: z.exactOptional(days),
    validFrom: z.exactOptional(date),
    validTo: z.exactOptional(date),
    announcedThrough: z.exactOptional(date),
    asOf: z.exactOptional(date),
  } satisfies Record<keyof HolidayDays, z.ZodType>
  return z
    .strictObject(fields)
    .refine(({ validFrom = '', validTo = validFrom }) => validFrom <= validTo, { error: 'Expected validFrom not to be after validTo', path: ['validFrom'] })
    .transform((calendar) => holidayCalendar(calendar))
})()

/**
 * A holiday calendar, or the days that `holidayCalendar` makes one of; it comes out sorted and frozen, as `holidayCalendar` gives it.
 *
 * Parse a calendar once and give the same object to all of its cases: schedules are remembered by calendar.
 */
export const holidayCalendarSchema: z.ZodType<HolidayCalendar, HolidayDays> = /* @__PURE__ */ untrusted<HolidayCalendar, HolidayDays>(calendarShape)
