import { calendarAt, type HolidayCalendar } from '../../business-time/holiday-calendar.js'
import { throwExpected } from '../../errors.js'
import { codeHint } from '../../guards.js'
import { renameHolidays } from '../adjust.js'
import { localNameTable } from './table.generated.js'

/** The names of a country's holidays in its own language. */
export interface LocalNames {
  /** A language tag, such as `de` or `zh-CN`. */
  readonly language: string
  /** The local name by English name. Names that are the same in both languages are omitted. */
  readonly names: Readonly<Record<string, string>>
}

// At most one entry for each country in the table.
const known = new Map<string, LocalNames>()

/**
 * Returns the holiday names of a country in the language of its source. Each country has one language.
 *
 * If the name of a day has changed over the years, the result has the later name.
 *
 * Throws `holidays/unknown-country` if the country isn't covered.
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
    const candidates = Object.keys(localNameTable)
    throwExpected(
      'holidays/unknown-country',
      "a country with local holiday names, such as 'DE'",
      country,
      ['country'],
      {
        advice: codeHint(country, candidates) || 'See details.candidates.',
        details: { candidates },
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
 * Returns a calendar with holiday names in its country's language.
 *
 * Pass a calendar of `publicHolidays`, adjusted or not. Names that you added stay as they are. Call this before
 * `mergeHolidays`, because a merged `id` isn't the code of one country.
 *
 * Throws `holidays/unknown-country` if the calendar's `id` isn't the code of a covered country or subdivision,
 * `holidays/invalid` if the calendar is invalid.
 *
 * @example
 * import { publicHolidays } from 'aws-support-rules/holidays'
 * import { withLocalNames } from 'aws-support-rules/holidays/local-names'
 *
 * const calendar = withLocalNames(publicHolidays('FR'))
 * calendar.closed.find(day => day.date === '2026-05-01') // => { date: '2026-05-01', name: 'Fête du Travail' }
 */
export function withLocalNames(calendar: HolidayCalendar): HolidayCalendar {
  const known = calendarAt(calendar, ['calendar'])
  const country = known.id.replace(/-.*/, '')
  if (known.id.includes('+') || !Object.hasOwn(localNameTable, country)) {
    throwExpected(
      'holidays/unknown-country',
      "a calendar of a country, such as publicHolidays('DE')",
      known.id,
      ['calendar', 'id'],
      {
        advice: 'A merged calendar has no country of its own: call withLocalNames before mergeHolidays.',
        details: { candidates: Object.keys(localNameTable) },
      },
    )
  }
  return renameHolidays(known, localHolidayNames(country).names)
}
