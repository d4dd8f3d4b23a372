import * as z from 'zod'
import type { HolidayDays } from '../business-time/holiday-calendar.js'
import { countries } from '../countries/country.js'
import { isTimeZoneOf, timeZonesOf } from '../countries/time-zones-of.js'
import type { Customer } from '../response/created-case.js'
import { calendarShape } from './holiday-calendar.js'
import { untrusted } from './untrusted.js'

/** A customer before its calendars were read. */
export interface CustomerInput extends Omit<Customer, 'holidays' | 'holidaysInJapan'> {
  readonly holidays?: HolidayDays | undefined
  readonly holidaysInJapan?: HolidayDays | undefined
}

/** The schema itself, for schemas that hold a customer. */
export const customerShape: z.ZodType<Customer> = /* @__PURE__ */ (() => {
  const fields = {
    country: z.enum(countries),
    timeZone: z.optional(z.string()),
    weekend: z.optional(
      z
        .array(z.literal([1, 2, 3, 4, 5, 6, 7]))
        .refine((days) => new Set(days).size < 7, 'Expected a working day outside of the weekend'),
    ),
    holidays: z.optional(calendarShape),
    holidaysInJapan: z.optional(calendarShape),
  } satisfies Record<keyof Customer, z.ZodType>
  return z.strictObject(fields).refine(hasTimeZoneOfCountry, { error: 'Expected a time zone of the country', path: ['timeZone'] })
})()

/** A country without clocks of its own takes any zone. */
function hasTimeZoneOfCountry({ country, timeZone }: { readonly country: string; readonly timeZone?: string | undefined }): boolean {
  return timeZone === undefined || timeZonesOf(country).length === 0 || isTimeZoneOf(country, timeZone)
}

/** A customer: its country, and where they are given a time zone of that country, a weekend and calendars. */
export const customerSchema: z.ZodType<Customer, CustomerInput> = /* @__PURE__ */ untrusted<Customer, CustomerInput>(customerShape)
