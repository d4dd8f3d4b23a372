import type { IsoWeekday } from '../business-time/span.js'
import { knownCountry } from './country.js'
import { weekendExceptions } from './weekend-exceptions.js'
import { usualWeekend, weekendsByCountry } from './weekends.generated.js'

// At most one entry a country.
const known = new Map<string, readonly IsoWeekday[]>()

/**
 * The days of the week without business in a country, Monday being 1, in the order of the week.
 *
 * They are CLDR's, but for the few countries in `weekend-exceptions.ts`. They are today's weekend of the whole country: Friday and
 * Saturday in three Malaysian states, or a former weekend, is for the caller to give.
 *
 * Throws `country/unknown` for anything but a code of ISO 3166-1 in capitals.
 *
 * @example
 * import { weekendOf } from 'aws-support-rules/countries'
 *
 * weekendOf('DE') // => [6, 7]
 * weekendOf('SA') // => [5, 6]
 * weekendOf('NP') // => [6]
 */
export function weekendOf(country: string): readonly IsoWeekday[] {
  const cached = known.get(country)
  if (cached) return cached
  const code = knownCountry(country)
  const weekend = Object.freeze(weekendExceptions[code] ?? weekendsByCountry[code] ?? usualWeekend)
  known.set(code, weekend)
  return weekend
}
