import { createRequire } from 'node:module'
import type { GeneratedFile } from './holidays.js'
import { rowsOf } from './tsv.js'

const require = createRequire(import.meta.url)

interface Week {
  supplemental: {
    version: { _cldrVersion: string }
    weekData: { weekendStart: Record<string, string>; weekendEnd: Record<string, string> }
  }
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Returns the table of weekends: those of cldr-core, and src/holidays/source/weekends.tsv where they differ or changed. */
export function weekendTable(): GeneratedFile {
  const { version: cldrCore } = require('cldr-core/package.json') as { version: string }
  const {
    supplemental: { version, weekData },
  } = require('cldr-core/supplemental/weekData.json') as Week
  const days = (country: string) => {
    const start = weekdays.indexOf(weekData.weekendStart[country] ?? weekData.weekendStart['001'] ?? '')
    const end = weekdays.indexOf(weekData.weekendEnd[country] ?? weekData.weekendEnd['001'] ?? '')
    return Array.from({ length: end - start + 1 }, (_, index) => start + index + 1).join('')
  }
  const ofCldr = Object.keys({ ...weekData.weekendStart, ...weekData.weekendEnd }).filter((code) =>
    /^[A-Z]{2}$/.test(code),
  )
  const weekends = new Map(ofCldr.map((country) => [country, days(country)]))
  const dated = new Map<string, string[]>()
  for (const { key, from, weekend } of weekendRows()) {
    if (from === undefined) dated.delete(key)
    dated.set(key, [...(dated.get(key) ?? []), from === undefined ? weekend : `${from} ${weekend}`])
  }
  for (const [key, changes] of dated) if (!changes.includes('=')) weekends.set(key, changes.join(' '))
  const places = new Map<string, string[]>()
  for (const place of weekendPlaces()) {
    const [country = '', subdivision = ''] = place.split('-')
    places.set(country, [...(places.get(country) ?? []), subdivision])
  }
  return {
    path: 'src/countries/weekends.generated.ts',
    text: `// Written by \`npm run data\` from cldr-core ${cldrCore} (CLDR ${version._cldrVersion}, Unicode licence, see NOTICE) and src/holidays/source/weekends.tsv. Do not edit.

/** The weekend of a country that isn't listed. Monday is 1. */
export const usualWeekend = '${days('001')}'

/**
 * The first weekend of a country or a subdivision, then each date from which another one holds, with that weekend.
 */
export const weekendsByPlace: Readonly<Record<string, string>> = {
${[...weekends]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, text]) => `  ${key.includes('-') ? `'${key}'` : key}: '${text}',\n`)
  .join('')}}

/** The subdivisions of countries in which not all have the country's weekend. */
export const regionalWeekends: Readonly<Record<string, string>> = {
${[...places].map(([country, codes]) => `  ${country}: '${codes.join(' ')}',\n`).join('')}}
`,
  }
}

/** A weekend, and the first date on which it holds. */
interface WeekendRow {
  key: string
  from: string | undefined
  weekend: string
}

/** Returns the subdivisions that weekends.tsv names, such as 'AE-SH', sorted. */
export const weekendPlaces = (): readonly string[] =>
  [...new Set(weekendRows().map(({ key }) => key))].filter((key) => key.includes('-')).sort()

/** Returns the rows of weekends.tsv, the first one of a place without a date. Throws if the dates leave a gap. */
function weekendRows(): readonly WeekendRow[] {
  const ends = new Map<string, string>()
  return rowsOf('src/holidays/source/weekends.tsv').flatMap(
    ([country = '', subdivisions = '', from = '', to = '', weekend = '']) =>
      subdivisions.split(' ').map((subdivision) => {
        const key = subdivision === '' ? country : `${country}-${subdivision}`
        if (from !== '' && from !== dayAfter(ends.get(key) ?? ''))
          throw new Error(`weekends.tsv: ${key} has a gap before ${from}`)
        ends.set(key, to)
        return { key, from: from === '' ? undefined : from, weekend }
      }),
  )
}

const dayAfter = (date: string): string =>
  date === '' ? '' : new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
