import { knownCountry } from './country.js'
import { timeZonesByCountry } from './time-zones.generated.js'

/**
 * One clock of a country: a representative time zone, and the other zones that show the same time, including old names.
 */
export interface CountryClock {
  readonly timeZone: string
  readonly members: readonly string[]
}

// At most one entry for each country.
const known = new Map<string, readonly CountryClock[]>()

/** The zone names of each country in small letters. */
const namesByCountry = new Map<string, ReadonlySet<string>>()

/**
 * Returns the different clocks of a country. The clock with the most populous zone is first.
 *
 * Zones are one clock if they agree from 2026-11-23 to the end of the time-zone data. `timeZone` represents the clock,
 * and `members` are its other names. BV (Bouvet Island) and HM (Heard Island and McDonald Islands) are uninhabited and
 * have no clock: the result is `[]`.
 *
 * Throws `country/unknown` unless `country` is an ISO 3166-1 code in capitals, or `XK`.
 *
 * @example
 * import { timeZonesOf } from 'aws-support-rules/countries'
 *
 * timeZonesOf('DE').map(clock => clock.timeZone) // => ['Europe/Berlin']
 * timeZonesOf('ES').map(clock => clock.timeZone) // => ['Europe/Madrid', 'Atlantic/Canary']
 * timeZonesOf('IN') // => [{ timeZone: 'Asia/Kolkata', members: ['Asia/Calcutta'] }]
 */
export function timeZonesOf(country: string): readonly CountryClock[] {
  const cached = known.get(country)
  if (cached) return cached
  const text = timeZonesByCountry[knownCountry(country)] ?? ''
  const clocks = Object.freeze(text === '' ? [] : text.split('|').map(clockOf))
  known.set(country, clocks)
  return clocks
}

function clockOf(names: string): CountryClock {
  const [timeZone = '', ...members] = names.split(' ')
  return Object.freeze({ timeZone, members: Object.freeze(members) })
}

/**
 * Returns whether a time zone belongs to a country.
 *
 * Old names count, and case doesn't matter. `UTC` belongs to no country.
 *
 * Throws `country/unknown` unless `country` is an ISO 3166-1 code in capitals, or `XK`.
 *
 * @example
 * import { isTimeZoneOf } from 'aws-support-rules/countries'
 *
 * isTimeZoneOf('US', 'US/Eastern') // => true
 * isTimeZoneOf('US', 'America/Toronto') // => false
 */
export function isTimeZoneOf(country: string, timeZone: string): boolean {
  const names =
    namesByCountry.get(country) ??
    new Set(
      timeZonesOf(country).flatMap((clock) => [clock.timeZone, ...clock.members].map((name) => name.toLowerCase())),
    )
  namesByCountry.set(country, names)
  // Untyped callers may pass something else.
  const name: unknown = timeZone
  return typeof name === 'string' && names.has(name.toLowerCase())
}
