import { type HolidayCalendar, trustedCalendar } from '../business-time/holiday-calendar.js'
import { expected, SupportRulesError } from '../errors.js'
import { decode } from './decode.js'
import { holidayTable as table } from './table.generated.js'

/** The codes of the countries that `publicHolidays` covers: ISO 3166-1, and XK for Kosovo; sorted. */
export const holidayCountries: readonly string[] = /* @__PURE__ */ Object.freeze(Object.keys(table.countries))

// At most one entry a country or subdivision of the table; the country's own calendar stands under no subdivision.
const made = new Map<string, Map<string | undefined, HolidayCalendar>>()

/**
 * The public holidays of a country or of one of its subdivisions (the second part of its ISO 3166-2 code), with English names.
 *
 * The calendar runs from `validFrom` to `validTo` as its source knew it on `asOf`. Days on a forecast date, such as those that wait
 * for the new moon, are `estimated`; weekend days that are worked in exchange for another are `open`. `announcedThrough` is there
 * where a government decrees days for each year: later days may be missing. BV, HM and IO have no public holidays, nor has UA since
 * 2022-03-15 by martial law: their lists are empty because the source says so. The same call gives the same frozen object.
 *
 * Throws `holidays/unknown-country` for a country or subdivision that isn't covered, `details` lists what is; `holidays/invalid` for other options.
 *
 * @example
 * import { publicHolidays } from 'aws-support-rules/holidays'
 *
 * const inBavaria = publicHolidays('DE', { subdivision: 'BY' })
 * inBavaria.id // => 'DE-BY'
 * inBavaria.closed.find(day => day.date === '2026-01-06') // => { date: '2026-01-06', name: 'Epiphany' }
 * publicHolidays('CN').open[0] // => { date: '2020-01-19' }
 */
export function publicHolidays(
  country: string,
  options: { readonly subdivision?: string | undefined } = {},
): HolidayCalendar {
  const subdivision = subdivisionOf(options)
  const known = made.get(country)?.get(subdivision)
  if (known) return known
  const [national = '', ...rest] = linesOf(country)
  const own = subdivision === undefined ? undefined : rest.find((line) => line.startsWith(`${subdivision}:`))
  if (subdivision !== undefined && own === undefined) throw unknownSubdivision(country, subdivision)
  const id = subdivision === undefined ? country : `${country}-${subdivision}`
  const announcedThrough = table.announcedThrough[id] ?? table.announcedThrough[country]
  const calendar = trustedCalendar({
    id,
    ...decode(national, own),
    validFrom: table.validFrom[country] ?? `${table.firstYear}-01-01`,
    validTo: table.validTo[country] ?? `${table.lastYear}-12-31`,
    ...(announcedThrough !== undefined && { announcedThrough }),
    asOf: table.asOf,
  })
  made.set(country, (made.get(country) ?? new Map<string | undefined, HolidayCalendar>()).set(subdivision, calendar))
  return calendar
}

/**
 * The subdivisions of a country that `publicHolidays` knows, in the order of their codes; `[]` where it knows the country alone.
 *
 * Throws `holidays/unknown-country` for a country that isn't covered.
 *
 * @example
 * import { holidaySubdivisions } from 'aws-support-rules/holidays'
 *
 * holidaySubdivisions('GB') // => ['ENG', 'NIR', 'SCT', 'WLS']
 */
export function holidaySubdivisions(country: string): readonly string[] {
  return linesOf(country)
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(':')))
}

/** The one option there is: a code alone, or another key, would get the calendar of the whole country. */
function subdivisionOf(options: unknown): string | undefined {
  if (typeof options === 'object' && options !== null && Object.keys(options).every((key) => key === 'subdivision')) {
    const subdivision: unknown = 'subdivision' in options ? options.subdivision : undefined
    if (subdivision === undefined || typeof subdivision === 'string') return subdivision
  }
  throw new SupportRulesError('holidays/invalid', expected("options such as { subdivision: 'BY' }", options), {
    path: ['options'],
  })
}

function linesOf(country: string): readonly string[] {
  const text =
    typeof country === 'string' && Object.hasOwn(table.countries, country) ? table.countries[country] : undefined
  if (text !== undefined) return text.split('\n')
  throw new SupportRulesError(
    'holidays/unknown-country',
    expected("a country such as 'DE'", country, 'For another, make a calendar with holidayCalendar.'),
    {
      path: ['country'],
      details: { candidates: holidayCountries },
    },
  )
}

function unknownSubdivision(country: string, subdivision: unknown): SupportRulesError {
  const subdivisions = holidaySubdivisions(country)
  return new SupportRulesError(
    'holidays/unknown-country',
    expected(`a subdivision of ${country}`, subdivision, `There are ${subdivisions.join(', ') || 'none'}.`),
    {
      path: ['subdivision'],
      details: { candidates: subdivisions },
    },
  )
}
