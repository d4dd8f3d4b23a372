import { calendarAt, type HolidayCalendar } from '../../business-time/holiday-calendar.js'
import { formatValue, SupportRulesError } from '../../errors.js'
import { renameHolidays } from '../adjust.js'
import { localNameTable } from './table.generated.js'

/** The names of a country's holidays in its own language. */
export interface LocalNames {
  /** A language tag, such as `de` or `zh-CN`. */
  readonly language: string
  /** The local name of each English one; a name that is the same in both isn't listed. */
  readonly names: Readonly<Record<string, string>>
}

// At most one entry a country of the table.
const known = new Map<string, LocalNames>()

/**
 * The holiday names of a country in the language in which its source lists them, one language a country.
 *
 * Where a day has changed its name over the years, it is the later name. Throws `holidays/unknown-country` for a country that isn't covered.
 *
 * @example
 * import { localHolidayNames } from 'aws-support-rules/holidays/local-names'
 *
 * localHolidayNames('DE').language // => 'de'
 * localHolidayNames('DE').names['Good Friday'] // => 'Karfreitag'
 */
export function localHolidayNames(country: string): LocalNames {
  const cached = known.get(country)
  if (cached) return cached
  const text =
    typeof country === 'string' && Object.hasOwn(localNameTable, country) ? localNameTable[country] : undefined
  if (text === undefined) {
    throw new SupportRulesError(
      'holidays/unknown-country',
      `There are no holiday names for the country ${formatValue(country)}: give a code such as 'DE'.`,
      {
        path: ['country'],
        details: { countries: Object.keys(localNameTable) },
      },
    )
  }
  const [language = '', ...lines] = text.split('\n')
  const names = Object.fromEntries(
    lines.map((line): readonly [string, string] => [
      line.slice(0, line.indexOf('\t')),
      line.slice(line.indexOf('\t') + 1),
    ]),
  )
  const found: LocalNames = Object.freeze({ language, names: Object.freeze(names) })
  known.set(country, found)
  return found
}

/**
 * A calendar of `publicHolidays`, adjusted or not, with the names of its country's language; names of the caller stay.
 *
 * Throws `holidays/unknown-country` if the calendar's `id` isn't that of a covered country or subdivision: rename before merging. Throws
 * `holidays/invalid` for what is no calendar.
 *
 * @example
 * import { publicHolidays } from 'aws-support-rules/holidays'
 * import { withLocalNames } from 'aws-support-rules/holidays/local-names'
 *
 * const calendar = withLocalNames(publicHolidays('FR'))
 * calendar.closed.find(day => day.date === '2026-05-01') // => { date: '2026-05-01', name: 'Fête du Travail' }
 */
export function withLocalNames(calendar: HolidayCalendar): HolidayCalendar {
  const { id } = calendarAt(calendar, ['calendar'])
  const country = /^([A-Z]{2})(-[^+]*)?$/.exec(id)?.[1]
  return renameHolidays(calendar, localHolidayNames(country ?? id).names)
}
