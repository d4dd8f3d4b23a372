import type { IsoWeekday } from '../business-time/span.js'
import { reading, throwExpected } from '../errors.js'
import { objectOf, textOf } from '../guards.js'
import { knownCountry } from './country.js'
import { regionalWeekends, usualWeekend, weekendsByPlace } from './weekends.generated.js'

interface Weekend {
  /** The date from which it holds. The first weekend of a place has none. */
  readonly from?: string
  readonly weekend: readonly IsoWeekday[]
}

/** The weekends of a place, in order. */
export type Weekends = readonly [Weekend, ...Required<Weekend>[]]

// At most one entry for each place in the table.
const known = new Map<string, Weekends>()

/**
 * Returns the weekend of a country or of one of its subdivisions in weekday order. Monday is 1.
 *
 * With `date`, it is the weekend of that local date, otherwise the newest one. The table has the changes since 2020.
 * Pass the second part of the ISO 3166-2 code as `subdivision`. It matters in Malaysia and in the United Arab Emirates;
 * elsewhere the weekend is the country's.
 *
 * The data comes from CLDR, except for the countries in `src/holidays/source/weekends.tsv`.
 *
 * Throws `country/unknown` unless `country` is an ISO 3166-1 code in capitals, or `XK`, and if a country with regional
 * weekends doesn't have the subdivision; `details` lists those there are. Throws `facts/invalid` for an invalid date or option.
 *
 * @example
 * import { weekendOf } from 'aws-support-rules/countries'
 *
 * weekendOf('DE') // => [6, 7]
 * weekendOf('SA') // => [5, 6]
 * weekendOf('AE', { date: '2021-06-03' }) // => [5, 6]
 * weekendOf('MY', { subdivision: '02' }) // => [5, 6]
 */
export function weekendOf(
  country: string,
  options: { readonly date?: string | undefined; readonly subdivision?: string | undefined } = {},
): readonly IsoWeekday[] {
  return reading(() => {
    const { date, subdivision } = objectOf(options, 'options such as { date }', ['options'])
    if (date !== undefined && !isDate(date)) throwExpected('facts/invalid', 'a date YYYY-MM-DD', date, ['date'])
    if (subdivision !== undefined) textOf(subdivision, 'facts/invalid', ['subdivision'])
    // A closer look, as refuseUnknownKey takes, would cost more than the rest of this module.
    for (const key of Object.keys(options))
      if (key !== 'date' && key !== 'subdivision')
        throwExpected('facts/invalid', 'the option date or subdivision', key, [key])
    return weekendOn(weekendsOf(country, subdivision), date)
  })
}

/** Returns the one of several weekends that holds on a date, or the newest one. */
export function weekendOn(weekends: Weekends, date = '9999'): readonly IsoWeekday[] {
  return weekends.filter(({ from = '' }) => from <= date).at(-1)?.weekend ?? []
}

/** Returns every weekend of a place since 2020, in order. */
export function weekendsOf(country: string, subdivision?: string): Weekends {
  const place = placeOf(knownCountry(country), subdivision)
  const cached = known.get(place)
  if (cached) return cached
  const [first = '', ...changes] = (weekendsByPlace[place] ?? usualWeekend).split(' ')
  const weekends: [Weekend, ...Required<Weekend>[]] = [{ weekend: daysOf(first) }]
  for (let at = 0; at + 1 < changes.length; at += 2)
    weekends.push({ from: changes[at] ?? '', weekend: daysOf(changes[at + 1] ?? '') })
  known.set(place, weekends)
  return weekends
}

// An invalid Date has no JSON.
const isDate = (date: string): boolean =>
  typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && JSON.stringify(new Date(date)).startsWith(`"${date}`)

const daysOf = (digits: string): readonly IsoWeekday[] =>
  Object.freeze(([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => digits.includes(String(day))))

/** Returns the key of the table whose weekend a subdivision has. */
function placeOf(country: string, subdivision: string | undefined): string {
  const candidates = regionalWeekends[country]?.split(' ')
  if (subdivision === undefined || !candidates) return country
  if (candidates.includes(subdivision)) {
    const own = `${country}-${subdivision}`
    return own in weekendsByPlace ? own : country
  }
  return throwExpected('country/unknown', `a subdivision of ${country}`, subdivision, ['subdivision'], {
    advice: `Known subdivisions: ${candidates.join(', ')}.`,
    details: { candidates },
  })
}
