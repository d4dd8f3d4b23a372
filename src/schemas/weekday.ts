import * as z from 'zod'
import type { IsoWeekday } from '../business-time/span.js'

/** Returns a schema of ISO weekdays: Monday is 1. */
/* @__NO_SIDE_EFFECTS__ */
export const weekdayShape = (): z.ZodType<IsoWeekday, IsoWeekday> =>
  z.enum({ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 })
