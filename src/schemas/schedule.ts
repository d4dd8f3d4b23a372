import * as z from 'zod'
import { scheduleFrom, type ZonedSchedule } from '../business-time/schedule.js'
import type { ScheduleOptions } from '../business-time/schedule-options.js'
import { problemOf } from '../errors.js'
import { untrustedObject } from './untrusted.js'

/** Returns the fields of a schedule as data. `createSchedule` checks what they hold. */
const scheduleFields = () => {
  const day = z.array(z.array(z.string()).length(2)).describe("Open hours of a day, such as [['08:00', '18:00']]")
  const week = z
    .partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), day)
    .describe('Open hours by ISO weekday: 1 is Monday')
  const period = z.strictObject({
    from: z.number().describe('The first instant, in epoch milliseconds'),
    to: z.number().describe('The instant after the last one, in epoch milliseconds'),
  })
  const season = z.strictObject({
    from: z.string().describe('The first local date, YYYY-MM-DD'),
    to: z.exactOptional(z.string()).describe('The last local date, YYYY-MM-DD. Without it, the season has no end'),
    week,
  })
  return {
    timeZone: z.string().describe('The IANA name of the time zone, such as Europe/Berlin'),
    week,
    seasons: z.exactOptional(z.array(season)).describe('Other weeks on local dates from one to another'),
    holidays: z.exactOptional(z.looseObject({})).describe('The holiday calendar'),
    openDayHours: z.exactOptional(day).describe("Open hours of the calendar's open days"),
    exceptions: z.exactOptional(z.record(z.string(), day)).describe('Open hours of single dates YYYY-MM-DD'),
    closures: z.exactOptional(z.array(period)).describe('Periods without business, in epoch milliseconds'),
    timeZoneVersion: z.exactOptional(z.string()).describe('The version of the data of a stored schedule'),
    transitions: z.exactOptional(z.looseObject({})).describe('The clock changes of a stored schedule'),
  } satisfies Partial<Record<keyof ScheduleOptions | keyof ZonedSchedule, z.ZodType>>
}

/**
 * Parses a schedule: the options of `createSchedule` as data, or a stored schedule. The output is a schedule.
 *
 * Parse a schedule once and keep it: its table is cached with it.
 */
export const scheduleSchema = /* @__PURE__ */ (() =>
  untrustedObject(scheduleFields()).transform((given, context): ZonedSchedule => {
    try {
      return scheduleFrom(given)
    } catch (error) {
      const { path, message } = problemOf(error)
      context.addIssue({ code: 'custom', path: [...path], message })
      return z.NEVER
    }
  }))()
