import { readCorrectedSource, type Row, type Source, type SourceCalendar } from './holiday-source.js'

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

  const encoded = (rows: readonly Row[]) =>
    rows
      .flatMap((row) =>
        seriesOf(row.dates, source.firstYear, years).map((days) => {
          const name = base36(names.numberOf(row.name), 3)
          const everyYear = row.mark === '+' && days.every((day) => day === days[0]) ? days[0] : undefined
          return everyYear ? `=${name}0${everyYear}` : `${row.mark}${name}${base36(series.numberOf(days.join('')), 3)}`
        }),
      )
      .join('')

  const countries = new Map<string, string[]>()
  for (const { key, added, removed } of source.calendars) {
    const [country = '', ...subdivision] = key.split('-')
    const rows = `${subdivision.join('-')}:${encoded(added)}${removed.length ? `-${encoded(removed)}` : ''}`
    countries.set(country, [...(countries.get(country) ?? []), rows])
  }
  const national = source.calendars.filter(({ key }) => !key.includes('-'))
  const first = `${source.firstYear}-01-01`
  const last = `${source.lastYear}-12-31`
  return (
    origin(source) +
    `import type { HolidayTable } from './holiday-table.js'

export const holidayTable: HolidayTable = {
  source: 'python-holidays ${source.version}',
  asOf: '${source.asOf}',
  firstYear: ${source.firstYear},
  lastYear: ${source.lastYear},
  validFrom: ${record(national.filter((one) => one.validFrom !== first).map((one) => [one.key, one.validFrom]))},
  validTo: ${record(national.filter((one) => one.validTo !== last).map((one) => [one.key, one.validTo]))},
  announcedThrough: ${record(source.calendars.filter((one) => !impliedByCountry(one, national)).map((one) => [one.key, one.announcedThrough ?? '']))},
  names: ${JSON.stringify(names.all().join('\n'))},
  series: ${JSON.stringify(series.all().join(''))},
  countries: ${record([...countries].map(([country, lines]) => [country, lines.join('\n')]))},
}
`
  )
}

/** Returns whether a calendar's `announcedThrough` is missing or equals its country's. */
function impliedByCountry({ key, announcedThrough }: SourceCalendar, national: readonly SourceCalendar[]): boolean {
  if (!key.includes('-')) return announcedThrough === undefined
  return national.some((country) => key.startsWith(`${country.key}-`) && country.announcedThrough === announcedThrough)
}

/** Returns the dates as series with at most one day per year. */
function seriesOf(dates: readonly string[], firstYear: number, years: number): string[][] {
  const all: string[][] = []
  const taken = new Map<number, number>()
  for (const date of [...dates].sort()) {
    const year = Number(date.slice(0, 4)) - firstYear
    const rank = taken.get(year) ?? 0
    taken.set(year, rank + 1)
    const days = (all[rank] ??= Array.from({ length: years }, () => '..'))
    days[year] = base36((Number(date.slice(5, 7)) - 1) * 31 + Number(date.slice(8)) - 1, 2)
  }
  return all
}

class Numbered {
  private readonly numbers = new Map<string, number>()
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
