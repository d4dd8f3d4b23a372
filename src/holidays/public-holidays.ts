import {
  type Holiday,
  type HolidayCalendar,
  type RegionalHoliday,
  trustedCalendar,
} from '../business-time/holiday-calendar.js'
import { reading, throwExpected } from '../errors.js'
import { codeHint, isOneOf, objectOf, refuseUnknownKey, textOf } from '../guards.js'
import { closedBeside, closesDays, decode, unconfirmedDates } from './decode.js'
import { holidayTable as table } from './table.generated.js'

/** The countries that `publicHolidays` covers, sorted: ISO 3166-1 codes, and XK for Kosovo. */
export const holidayCountries: readonly string[] = /* @__PURE__ */ Object.freeze(Object.keys(table.countries))

// At most one entry for each country or subdivision in the table. The key of the country's own calendar is undefined.
const made = new Map<string, Map<string | undefined, HolidayCalendar>>()

/**
 * Returns the public holidays of a country or of one of its subdivisions, with English names.
 *
 * Pass the second part of the ISO 3166-2 code as `subdivision`. The same call returns the same frozen object.
 *
 * The calendar covers `validFrom` to `validTo`, as its source had it on `asOf`. Forecast dates, such as those that
 * depend on the new moon, are `estimated`. A day with `from` is closed from that local time on. Weekend days that are
 * worked in exchange for another day are `open`. If a government decrees holidays year by year, `announcedThrough` is
 * set, and holidays after it may be missing.
 *
 * BV, HM and IO have no public holidays, so their lists are empty. UA has had none since 2022-03-15, because of martial
 * law, so its list ends there.
 *
 * Throws `holidays/unknown-country` if the country or subdivision isn't covered; `details` lists the ones that are.
 * Throws `holidays/invalid` for other options.
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
  const subdivision = reading(() => subdivisionOf(options))
  const known = made.get(country)?.get(subdivision)
  if (known) return known
  const [national = '', ...rest] = linesOf(country)
  const own = rest.find((line) => codeOf(line) === subdivision)
  if (subdivision !== undefined && !own) refuseSubdivision(country, subdivision)
  const id = subdivision === undefined ? country : `${country}-${subdivision}`
  const { closed, open } = decode(national, own)
  const unconfirmed = Object.freeze(unconfirmedIn(country, id, closed))
  const announcedThrough = table.announcedThrough[id] ?? table.announcedThrough[country]
  const fields = {
    id,
    closed,
    open,
    ...(!own && rest.some(closesDays) && { regional: [] }),
    ...(unconfirmed.length > 0 && { unconfirmed }),
    validFrom: table.validFrom[country] ?? `${table.firstYear}-01-01`,
    validTo: table.validTo[country] ?? `${table.lastYear}-12-31`,
    ...(announcedThrough !== undefined && { announcedThrough }),
    asOf: table.asOf,
  }
  const calendar = Object.freeze(fields.regional ? withRegionalDays(fields, rest) : fields)
  trustedCalendar(calendar, { closed, open, unconfirmed })
  made.set(country, (made.get(country) ?? new Map<string | undefined, HolidayCalendar>()).set(subdivision, calendar))
  return calendar
}

/**
 * Returns the subdivisions of a country that `publicHolidays` covers, sorted; `[]` if there are none.
 *
 * Throws `holidays/unknown-country` if the country isn't covered.
 *
 * @example
 * import { holidaySubdivisions } from 'aws-support-rules/holidays'
 *
 * holidaySubdivisions('GB') // => ['ENG', 'NIR', 'SCT', 'WLS']
 */
export function holidaySubdivisions(country: string): readonly string[] {
  return linesOf(country).slice(1).map(codeOf)
}

const codeOf = (line: string) => line.replace(/:.*/, '')

/** Gives a calendar its regional days, which take longer than all others, when they are first asked for. */
function withRegionalDays(fields: HolidayCalendar, lines: readonly string[]): HolidayCalendar {
  let regional: readonly RegionalHoliday[] | undefined
  return Object.defineProperty(fields, 'regional', {
    get: () => {
      if (!regional) {
        regional = closedBeside(fields.closed, lines)
        trustedCalendar(fields, { regional })
      }
      return regional
    },
  })
}

/** Returns the dates that nothing confirms: a subdivision's own, and its country's. */
function unconfirmedIn(country: string, id: string, closed: readonly Holiday[]): readonly string[] {
  const own = unconfirmedDates(id, closed)
  if (id === country || table.unconfirmed[country] === undefined) return own
  const dates = new Set([...own, ...(publicHolidays(country).unconfirmed ?? [])])
  return closed.map(({ date }) => date).filter((date) => dates.has(date))
}

/** Returns the subdivision. Refuses a bare code or another key, which would silently select the whole country. */
function subdivisionOf(options: { readonly subdivision?: string | undefined }): string | undefined {
  objectOf(options, 'options { subdivision }', ['options'], 'holidays/invalid')
  refuseUnknownKey(options, ['subdivision'], 'an option', 'holidays/invalid', [])
  const { subdivision } = options
  return subdivision === undefined ? undefined : textOf(subdivision, 'holidays/invalid', ['subdivision'])
}

function linesOf(country: string): readonly string[] {
  if (isOneOf(holidayCountries, country)) return table.countries[country]?.split(';') ?? []
  throwExpected('holidays/unknown-country', "a country such as 'DE'", country, ['country'], {
    advice: codeHint(country, holidayCountries) || 'For another country, use holidayCalendar.',
    details: { candidates: holidayCountries },
  })
}

function refuseSubdivision(country: string, subdivision: string): never {
  const candidates = holidaySubdivisions(country)
  // ISO 3166-2 has the country in front, as in 'DE-BY'.
  const hint = codeHint(subdivision.replace(/.*-/, ''), candidates)
  throwExpected('holidays/unknown-country', `a subdivision of ${country}`, subdivision, ['subdivision'], {
    advice: hint || `Known subdivisions: ${candidates.join(', ') || 'none'}.`,
    details: { candidates },
  })
}
