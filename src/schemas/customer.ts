import * as z from 'zod'
import type { IsoWeekday } from '../business-time/span.js'
import { countries } from '../countries/country.js'
import { isTimeZoneOf, timeZonesOf } from '../countries/time-zones-of.js'
import type { Customer } from '../response/created-case.js'
import { holidaysShape } from './holiday-calendar.js'
import { optionalField } from './optional-field.js'
import { untrustedObject } from './untrusted.js'
import { weekdayShape } from './weekday.js'

/* @__NO_SIDE_EFFECTS__ */
const weekendField = (): z.ZodType<readonly IsoWeekday[], readonly IsoWeekday[]> =>
  z.array(weekdayShape()).refine((days) => new Set(days).size < 7, 'Expected at least one day outside the weekend')

/* @__NO_SIDE_EFFECTS__ */
const customerFields = () =>
  ({
    country: z.enum(countries).describe('The ISO 3166-1 alpha-2 code of the country in the contact information'),
    timeZone: optionalField(
      z.string(),
      'The IANA name of the time zone, such as Europe/Berlin; required if the country has several',
    ),
    weekend: optionalField(weekendField(), 'The weekend as ISO weekdays, Monday is 1; by default, that of the country'),
    holidays: optionalField(holidaysShape, 'The holidays: one calendar, or calendars by country code'),
    subdivision: optionalField(z.string(), 'The second part of the ISO 3166-2 code of the state or province'),
  }) satisfies Record<keyof Customer, z.ZodType>

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

/**
 * Parses a customer: a country, and optionally one of its time zones, a weekend and calendars.
 *
 * It compares the time zone with the country, so add fields of your own with `safeExtend`.
 */
export const customerSchema = /* @__PURE__ */ (() =>
  untrustedObject(customerFields()).refine(hasTimeZoneOfCountry, {
    error: 'Expected a time zone of the country',
    path: ['timeZone'],
  }))()

/** The input of `customerSchema`, before its calendars are parsed. */
export type CustomerInput = z.input<typeof customerSchema>
