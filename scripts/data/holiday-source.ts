import { datesOf, linesOf } from './tsv.js'

/** '+' closed, '~' closed on a forecast date, '?' closed on a past date that nothing confirms, 'o' a working weekend day. */
export type Mark = '+' | '~' | '?' | 'o'

export interface Row {
  mark: Mark
  name: string
  localName: string
  /** The local time from which a part day closes. */
  from?: string
  dates: readonly string[]
}

/** Returns whether a row closes its whole days. */
export const closesWholeDays = ({ mark, from }: Row): boolean => mark !== 'o' && from === undefined

/** Returns the name of a row's days with the time from which they close, as in 'Christmas Eve@13:00'. */
export const timedName = ({ name, from }: Row): string => (from === undefined ? name : `${name}@${from}`)

/** The days of a country. For a subdivision, the days that it adds to its country's and removes from them. */
export interface SourceCalendar {
  key: string
  language: string
  validFrom: string
  validTo: string
  announcedThrough?: string
  days: number
  digest: string
  added: readonly Row[]
  removed: readonly Row[]
}

export interface Source {
  version: string
  asOf: string
  firstYear: number
  lastYear: number
  calendars: readonly SourceCalendar[]
}

/** Returns what scripts/holidays/extract.py wrote, before anything is corrected. */
export function readSource(path = 'scripts/holidays/source.tsv'): Source {
  const [first = '', ...lines] = linesOf(path)
  const [, , version = '', asOf = '', firstYear, lastYear] = first.split('\t')
  const calendars: (SourceCalendar & { added: Row[]; removed: Row[] })[] = []
  for (const line of lines) {
    if (line.startsWith('#')) continue
    if (line.startsWith('[')) {
      const [head = '', language = '', validFrom = '', validTo = '', days, digest = ''] = line.split('\t')
      const key = head.slice(1, -1)
      calendars.push({ key, language, validFrom, validTo, days: Number(days), digest, added: [], removed: [] })
      continue
    }
    const [sign = '', name = '', localName = '', dates = ''] = line.split('\t')
    const [plain = '', from] = name.split('@')
    const [local = ''] = (localName || name).split('@')
    const row = {
      mark: markOf(sign.slice(-1)),
      name: plain,
      localName: local,
      ...(from !== undefined && { from }),
      dates: datesOf(dates),
    }
    const calendar = calendars.at(-1)
    if (!calendar) throw new Error(`source.tsv: a row stands before the first calendar: ${line}`)
    calendar[sign.startsWith('-') ? 'removed' : 'added'].push(row)
  }
  return { version, asOf, firstYear: Number(firstYear), lastYear: Number(lastYear), calendars }
}

export function markOf(sign: string): Mark {
  if (sign === '+' || sign === '~' || sign === 'o') return sign
  throw new Error(`source.tsv: unknown mark ${sign}`)
}

/** Returns whether a key names a calendar; 'ES-*' names every subdivision of Spain, 'AE*' the country and all of them. */
export const isFor = (key: string, calendar: string): boolean =>
  key === calendar || (key.endsWith('*') && calendar.startsWith(key.slice(0, -1)))

/** Returns the rows that `change` leaves of each row, with the dates that it keeps. */
export const withoutDates = (rows: readonly Row[], isDropped: (row: Row, date: string) => boolean): readonly Row[] =>
  rows.flatMap((row) => {
    const dates = row.dates.filter((date) => !isDropped(row, date))
    return dates.length > 0 ? [{ ...row, dates }] : []
  })
