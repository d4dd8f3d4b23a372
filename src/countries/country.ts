import { throwExpected } from '../errors.js'
import { codeHint } from '../guards.js'
import { timeZonesByCountry } from './time-zones.generated.js'

/** The 249 country codes of ISO 3166-1 (alpha-2), and `XK` for Kosovo, sorted. */
export const countries: readonly string[] = /* @__PURE__ */ Object.freeze(Object.keys(timeZonesByCountry))

/**
 * Returns the code, or throws `country/unknown`. Lowercase codes are refused too, because other functions wouldn't know
 * them.
 */
export function knownCountry(country: unknown): string {
  if (typeof country === 'string' && Object.hasOwn(timeZonesByCountry, country)) return country
  throwExpected('country/unknown', "an ISO 3166-1 country code such as 'DE'", country, ['country'], {
    advice:
      country === 'UK'
        ? "The United Kingdom is 'GB'."
        : codeHint(typeof country === 'string' ? country.trim() : country, countries),
    details: { candidates: countries },
  })
}
