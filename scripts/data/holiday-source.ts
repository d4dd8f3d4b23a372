import { readFileSync } from 'node:fs'

/** '+' closed, '~' closed on an estimated date, 'o' a weekend day worked. */
export type Mark = '+' | '~' | 'o'

export interface Row {
  mark: Mark
  name: string
  localName: string
  dates: readonly string[]
}

/** A country's days; for a subdivision, what it adds to its country's and takes away. */
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

const file = new URL('../holidays/source.tsv', import.meta.url)

/** The committed source of the holiday tables, written by scripts/holidays/extract.py. */
export function readSource(text = readFileSync(file, 'utf8')): Source {
  const [first = '', ...lines] = text.trimEnd().split('\n')
  const [, , version = '', asOf = '', firstYear, lastYear] = first.split('\t')
  const calendars: (SourceCalendar & { added: Row[]; removed: Row[] })[] = []
  for (const line of lines) {
    if (line.startsWith('#')) continue
    if (line.startsWith('[')) {
      const [head = '', language = '', validFrom = '', validTo = '', announcedThrough, days, digest = ''] = line.split('\t')
      const announced = announcedThrough ? { announcedThrough } : {}
      calendars.push({ key: head.slice(1, -1), language, validFrom, validTo, ...announced, days: Number(days), digest, added: [], removed: [] })
      continue
    }
    const [sign = '', name = '', localName = '', dates = ''] = line.split('\t')
    const row = { mark: markOf(sign.slice(-1)), name, localName: localName || name, dates: dates.split(' ').flatMap(everyDate) }
    const calendar = calendars.at(-1)
    if (!calendar) throw new Error(`source.tsv: a row stands before the first calendar: ${line}`)
    calendar[sign.startsWith('-') ? 'removed' : 'added'].push(row)
  }
  return { version, asOf, firstYear: Number(firstYear), lastYear: Number(lastYear), calendars }
}

function markOf(sign: string): Mark {
  if (sign === '+' || sign === '~' || sign === 'o') return sign
  throw new Error(`source.tsv: unknown mark ${sign}`)
}

/** '2020..2032-01-01' is the day in each of the years. */
function everyDate(text: string): readonly string[] {
  const [from = '', rest] = text.split('..')
  if (rest === undefined) return [text]
  const years = Number(rest.slice(0, 4)) - Number(from) + 1
  return Array.from({ length: years }, (_, index) => `${Number(from) + index}${rest.slice(4)}`)
}
