import { readCorrectedSource } from './corrected-holidays.js'
import { type Row, type Source, type SourceCalendar, timedName } from './holiday-source.js'

/** A file that `npm run data` writes, with its path in the repository. */
export interface GeneratedFile {
  path: string
  text: string
}

/**
 * Returns the tables of src/holidays, encoded from source.tsv and corrections.tsv. src/holidays/decode.ts reads them.
 */
export function holidayTables(source: Source = readCorrectedSource()): readonly GeneratedFile[] {
  return [
    { path: 'src/holidays/table.generated.ts', text: holidayTable(source) },
    { path: 'src/holidays/local-names/table.generated.ts', text: localNameTable(source) },
  ]
}

const origin = (source: Source) =>
  `// Written by \`npm run data\` from scripts/holidays: python-holidays ${source.version} (${source.asOf}, MIT licence, see NOTICE). Do not edit.\n`

const base36 = (value: number, width: number) => value.toString(36).padStart(width, '0')

function holidayTable(source: Source): string {
  const names = new Numbered()
  const series = new Numbered()
  const years = source.lastYear - source.firstYear + 1

  /** Removed days need no mark, so they share their series with the same days elsewhere. */
  const encoded = (rows: readonly Row[]) =>
    [...byName(rows)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, marks]) =>
        seriesOf([...marks.keys()], source.firstYear, years)
          .flatMap((whole) => inOrder(whole, marks))
          .map((dates) => {
            const days = dates.map((date) => (date === undefined ? '..' : dayCode(date)))
            const mark = markOf(dates.map((date) => (date === undefined ? undefined : marks.get(date))))
            const number = base36(names.numberOf(name), 3)
            const everyYear = mark === '+' && days.every((day) => day === days[0]) ? days[0] : undefined
            return everyYear
              ? `=${number}0${everyYear}`
              : `${mark}${number}${base36(series.numberOf(days.join('')), 3)}`
          }),
      )
      .join('')
  const encodedLines = () => {
    const countries = new Map<string, string[]>()
    for (const { key, added, removed } of source.calendars) {
      const [country = '', ...subdivision] = key.split('-')
      const rows = `${subdivision.join('-')}:${encoded(added)}${removed.length ? `-${encoded(removed)}` : ''}`
      countries.set(country, [...(countries.get(country) ?? []), rows])
    }
    return countries
  }
  // Neighbours that look alike compress better, so the numbers follow the order of the texts, and the rows that of the
  // names.
  encodedLines()
  names.sort()
  series.sort()
  const countries = encodedLines()
  const national = source.calendars.filter(({ key }) => !key.includes('-'))
  const first = `${source.firstYear}-01-01`
  const last = `${source.lastYear}-12-31`
  return (
    origin(source) +
    `import type { HolidayTable } from './holiday-table.js'

export const holidayTable: HolidayTable = {
  names: ${JSON.stringify(names.all().join('\n'))},
  asOf: '${source.asOf}',
  firstYear: ${source.firstYear},
  lastYear: ${source.lastYear},
  validFrom: ${record(national.filter((one) => one.validFrom !== first).map((one) => [one.key, one.validFrom]))},
  validTo: ${record(national.filter((one) => one.validTo !== last).map((one) => [one.key, one.validTo]))},
  announcedThrough: ${record(source.calendars.filter((one) => !impliedByCountry(one, national)).map((one) => [one.key, one.announcedThrough ?? '']))},
  unconfirmed: ${record(unconfirmedDays(source.calendars))},
  countries: ${record([...countries].map(([country, lines]) => [country, lines.join(';')]))},
  series: ${JSON.stringify(series.all().join(''))},
}
`
  )
}

/** Returns whether a calendar's `announcedThrough` is missing or equals its country's. */
function impliedByCountry({ key, announcedThrough }: SourceCalendar, national: readonly SourceCalendar[]): boolean {
  if (!key.includes('-')) return announcedThrough === undefined
  return national.some((country) => key.startsWith(`${country.key}-`) && country.announcedThrough === announcedThrough)
}

/** The date of each year, if there is one. */
type Series = readonly (string | undefined)[]

/**
 * Returns for each calendar which of its closed days nothing confirms, as the number of closed days from one to the next
 * in base 36; 'z' adds 35. A subdivision has its own ones alone.
 */
function unconfirmedDays(calendars: readonly SourceCalendar[]): readonly (readonly string[])[] {
  const byKey = new Map(calendars.map((calendar) => [calendar.key, calendar]))
  return calendars.flatMap((calendar) => {
    const own = new Set(calendar.added.flatMap((row) => (row.mark === '?' ? row.dates : [])))
    if (own.size === 0) return []
    const country = byKey.get(calendar.key.slice(0, 2)) ?? calendar
    let previous = -1
    const gaps = closedDates(country, calendar).flatMap((date, index) => {
      if (!own.has(date)) return []
      const gap = index - previous
      previous = index
      return 'z'.repeat(Math.floor(gap / 35)) + (gap % 35).toString(36)
    })
    return [[calendar.key, gaps.join('')]]
  })
}

function closedDates(country: SourceCalendar, calendar: SourceCalendar): readonly string[] {
  const names = new Map<string, Set<string>>()
  const add = ({ mark, name, dates }: Row) => {
    for (const date of dates) if (mark !== 'o') names.set(date, (names.get(date) ?? new Set()).add(name))
  }
  country.added.forEach(add)
  for (const { name, dates } of calendar.removed) for (const date of dates) names.get(date)?.delete(name)
  calendar.added.forEach(add)
  return [...names].flatMap(([date, of]) => (of.size > 0 ? [date] : [])).sort()
}

type Certainty = '+' | '~' | 'o'

/** Returns each name's dates with what is certain of them. A working day has another name than a holiday. */
function byName(rows: readonly Row[]): ReadonlyMap<string, ReadonlyMap<string, Certainty>> {
  const names = new Map<string, Map<string, Certainty>>()
  for (const row of rows) {
    const name = timedName(row)
    const known = names.get(name) ?? new Map<string, Certainty>()
    for (const date of row.dates) known.set(date, row.mark === '?' ? '+' : row.mark)
    names.set(name, known)
  }
  return names
}

/** Splits a series whose days aren't certain first and estimated afterwards. */
function inOrder(dates: Series, marks: ReadonlyMap<string, Certainty>): readonly Series[] {
  const of = (mark: Certainty) =>
    dates.map((date) => (date !== undefined && marks.get(date) === mark ? date : undefined))
  const parts = [of('+'), of('~'), of('o')].filter((part) => part.some((date) => date !== undefined))
  const [certain, estimated, another] = parts
  const isInOrder =
    another === undefined &&
    (estimated === undefined || (certain?.map(isDay).lastIndexOf(true) ?? 0) < estimated.findIndex(isDay))
  return isInOrder ? [dates] : parts
}

const isDay = (date: string | undefined): boolean => date !== undefined

/**
 * Returns the mark of a series: '+', '~' or 'o' if it has one, else the letter of the year from which it is estimated, A
 * for the first year.
 */
function markOf(marks: readonly (Certainty | undefined)[]): string {
  const kinds = new Set(marks.filter((mark) => mark !== undefined))
  const [only, another] = kinds
  if (only === undefined || another === undefined) return only ?? '+'
  return String.fromCharCode(65 + marks.indexOf('~'))
}

const dayCode = (date: string) => base36((Number(date.slice(5, 7)) - 1) * 31 + Number(date.slice(8)) - 1, 2)

/** Returns the dates as series with at most one day per year. */
function seriesOf(dates: readonly string[], firstYear: number, years: number): (string | undefined)[][] {
  const all: (string | undefined)[][] = []
  const taken = new Map<number, number>()
  for (const date of [...dates].sort()) {
    const year = Number(date.slice(0, 4)) - firstYear
    const rank = taken.get(year) ?? 0
    taken.set(year, rank + 1)
    const series = (all[rank] ??= Array.from({ length: years }, () => undefined))
    series[year] = date
  }
  return all
}

class Numbered {
  private numbers = new Map<string, number>()
  sort() {
    this.numbers = new Map([...this.numbers.keys()].sort().map((text, number) => [text, number]))
  }
  numberOf(text: string) {
    const known = this.numbers.get(text) ?? this.numbers.size
    this.numbers.set(text, known)
    return known
  }
  all() {
    return [...this.numbers.keys()]
  }
}

const record = (entries: readonly (readonly string[])[]) =>
  entries.length
    ? `{\n${entries.map(([key = '', value]) => `    ${key.includes('-') ? `'${key}'` : key}: ${JSON.stringify(value)},\n`).join('')}  }`
    : '{}'

/** Returns the local name of each English name by country. If the name of a day has changed, this is the later name. */
function localNameTable(source: Source): string {
  const countries = new Map<string, { language: string; names: Map<string, { local: string; latest: string }> }>()
  for (const { key, language, added } of source.calendars) {
    const country = key.split('-')[0] ?? ''
    const { names } = countries.get(country) ?? { names: new Map<string, { local: string; latest: string }>() }
    countries.set(country, { language, names })
    for (const { name, localName, dates } of added) {
      const latest = dates.at(-1) ?? ''
      const known = names.get(name)
      if (!known || known.latest < latest) names.set(name, { local: localName, latest })
    }
  }
  const lines = [...countries].map(([country, { language, names }]) => {
    const differing = [...names].filter(([name, { local }]) => local !== name).sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      country,
      [language.replace('_', '-'), ...differing.map(([name, { local }]) => `${name}\t${local}`)].join('\n'),
    ]
  })
  return (
    origin(source) +
    `
/** By country: the language, then one line for each English name and its local name. Equal names are omitted. */
export const localNameTable: Readonly<Record<string, string>> = ${record(lines)
      .replace(/\n {4}/g, '\n  ')
      .replace(/\n {2}\}$/, '\n}')}
`
  )
}
