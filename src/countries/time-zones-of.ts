import { countries, knownCountry } from './country.js'
import { timeZonesByCountry } from './time-zones.generated.js'

/** One clock of a country: a zone that stands for it, and the other zones (old names too) that show the same time. */
export interface CountryClock {
  readonly timeZone: string
  readonly members: readonly string[]
}

// At most one entry a country.
const known = new Map<string, readonly CountryClock[]>()

/** The country of each name: the source gives every name to one country. */
let owners: ReadonlyMap<string, string> | undefined

/**
 * The different clocks of a country, the one with the most populous zone first.
 *
 * Zones whose clocks agree from 2026-11-23 to the end of the time-zone data are one entry. `timeZone` stands for it, `members` are
 * its other names. BV (Bouvet Island) and HM (Heard Island and McDonald Islands) are uninhabited and have no clock: `[]`.
 *
 * Throws `country/unknown` for anything but a code of ISO 3166-1 in capitals.
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
 * Whether a time zone belongs to a country, under its own name or an old one, in any case of letters. `UTC` belongs to none.
 *
 * Throws `country/unknown` for anything but a code of ISO 3166-1 in capitals.
 *
 * @example
 * import { isTimeZoneOf } from 'aws-support-rules/countries'
 *
 * isTimeZoneOf('US', 'US/Eastern') // => true
 * isTimeZoneOf('US', 'America/Toronto') // => false
 */
export function isTimeZoneOf(country: string, timeZone: string): boolean {
  const clocks = timeZonesOf(country)
  owners ??= new Map(
    countries.flatMap((code) =>
      timeZonesOf(code).flatMap((clock) =>
        [clock.timeZone, ...clock.members].map((name) => [name.toLowerCase(), code]),
      ),
    ),
  )
  // Types promise text, but data from elsewhere may lack it.
  const name: unknown = timeZone
  return clocks.length > 0 && typeof name === 'string' && owners.get(name.toLowerCase()) === country
}
