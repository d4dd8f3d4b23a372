import * as z from 'zod'
import { countries } from '../countries/country.js'
import { isTimeZoneOf, timeZonesOf } from '../countries/time-zones-of.js'
import type { Customer } from '../response/created-case.js'
import { type HolidaysInput, holidaysShape } from './holiday-calendar.js'
import { untrusted } from './untrusted.js'

/** The input of `customerSchema`, before its calendars are parsed. */
export interface CustomerInput extends Omit<Customer, 'holidays'> {
  /** One calendar, or calendars by country code. Cases in Japanese use Japan's calendar. */
  readonly holidays?: HolidaysInput | undefined
}

/** The schema without `untrusted`, for schemas that contain a customer. */
export const customerShape: z.ZodType<Customer> = /* @__PURE__ */ (() => {
  const fields = {
    country: z.enum(countries),
    timeZone: z.optional(z.string()),
    weekend: z.optional(
      z
        .array(z.literal([1, 2, 3, 4, 5, 6, 7]))
        .refine((days) => new Set(days).size < 7, 'Expected at least one day outside the weekend'),
    ),
    holidays: z.optional(holidaysShape),
    subdivision: z.optional(z.string()),
  } satisfies Record<keyof Customer, z.ZodType>
  return z
    .strictObject(fields)
    .refine(hasTimeZoneOfCountry, { error: 'Expected a time zone of the country', path: ['timeZone'] })
})()

/** Accepts any zone if the country has no clock of its own. */
function hasTimeZoneOfCountry({
  country,
  timeZone,
}: {
  readonly country: string
  readonly timeZone?: string | undefined
}): boolean {
  return timeZone === undefined || timeZonesOf(country).length === 0 || isTimeZoneOf(country, timeZone)
}

/** Parses a customer: a country, and optionally one of its time zones, a weekend and calendars. */
export const customerSchema: z.ZodType<Customer, CustomerInput> = /* @__PURE__ */ untrusted<Customer, CustomerInput>(
  customerShape,
)
