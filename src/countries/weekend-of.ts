import type { IsoWeekday } from '../business-time/span.js'
import { knownCountry } from './country.js'
import { weekendExceptions } from './weekend-exceptions.js'
import { usualWeekend, weekendsByCountry } from './weekends.generated.js'

// At most one entry for each country.
const known = new Map<string, readonly IsoWeekday[]>()

/**
 * Returns the weekend of a country in weekday order. Monday is 1.
 *
 * The data comes from CLDR, except for the few countries in `weekend-exceptions.ts`. It is today's weekend for the
 * whole country. Pass your own weekend for regions that differ, such as three Malaysian states with Friday and
 * Saturday, and for past weekends.
 *
 * Throws `country/unknown` unless `country` is an ISO 3166-1 code in capitals.
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
