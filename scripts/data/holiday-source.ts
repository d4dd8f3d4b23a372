import { readFileSync } from 'node:fs'

/** '+' closed, '~' closed on an estimated date, 'o' a working weekend day. */
type Mark = '+' | '~' | 'o'

export interface Row {
  mark: Mark
  name: string
  localName: string
  dates: readonly string[]
}

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

const textOf = (name: string) => readFileSync(new URL(`../holidays/${name}`, import.meta.url), 'utf8').trimEnd()

/**
 * Returns the committed source of the holiday tables: source.tsv, written by scripts/holidays/extract.py, with
 * corrections.tsv applied.
 */
export function readCorrectedSource(): Source {
  const source = readSource()
  const corrections = readCorrections()
  return {
    ...source,
    calendars: source.calendars.map((calendar) =>
      corrected(
        calendar,
        corrections.filter((one) => isFor(one, calendar.key)),
      ),
    ),
  }
}

/** 'ES-*' means every subdivision of Spain. */
const isFor = ({ key }: Correction, calendar: string) =>
  key === calendar || (key.endsWith('*') && calendar.startsWith(key.slice(0, -1)))

function corrected(calendar: SourceCalendar, corrections: readonly Correction[]): SourceCalendar {
  const { announcedThrough: known, ...rest } = calendar
  const announced = corrections.find((correction) => correction.kind === 'announced')
  const announcedThrough = announced ? announced.dates[0] : known
  const of = (kind: Correction['kind'], row: Row) =>
    corrections.filter((one) => one.kind === kind && one.mark === row.mark && one.name === row.name)
  const kept = calendar.added.map((row) => {
    const taken = new Set(of('remove', row).flatMap((one) => one.dates))
    return taken.size === 0 ? row : { ...row, dates: row.dates.filter((date) => !taken.has(date)) }
  })
  return {
    ...rest,
    ...(announcedThrough && { announcedThrough }),
    added: [...kept, ...corrections.filter((one) => one.kind === 'add')],
  }
}

export interface Correction extends Row {
  key: string
  /** 'announced' is the date that a country's yearly decrees cover, or has no date if there are no decrees any more. */
  kind: 'add' | 'remove' | 'announced'
  source: string
}

export function readCorrections(): readonly Correction[] {
  const rows = textOf('corrections.tsv')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
  return rows.map((row) => {
    const [key = '', sign = '', name = '', localName = '', dates = '', source = ''] = row.split('\t')
    const kind = sign === 'announced' ? sign : sign.startsWith('-') ? 'remove' : 'add'
    return {
      key,
      kind,
      mark: kind === 'announced' ? '+' : markOf(sign.slice(-1)),
      name,
      localName,
      dates: datesOf(dates),
      source,
    }
  })
}

export function readSource(): Source {
  const [first = '', ...lines] = textOf('source.tsv').split('\n')
  const [, , version = '', asOf = '', firstYear, lastYear] = first.split('\t')
  const calendars: (SourceCalendar & { added: Row[]; removed: Row[] })[] = []
  for (const line of lines) {
    if (line.startsWith('#')) continue
    if (line.startsWith('[')) {
      const [head = '', language = '', validFrom = '', validTo = '', announcedThrough, days, digest = ''] =
        line.split('\t')
      const announced = announcedThrough ? { announcedThrough } : {}
      calendars.push({
        key: head.slice(1, -1),
        language,
        validFrom,
        validTo,
        ...announced,
        days: Number(days),
        digest,
        added: [],
        removed: [],
      })
      continue
    }
    const [sign = '', name = '', localName = '', dates = ''] = line.split('\t')
    const row = { mark: markOf(sign.slice(-1)), name, localName: localName || name, dates: datesOf(dates) }
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

const datesOf = (text: string) => (text === '' ? [] : text.split(' ').flatMap(everyDate))

/** '2020..2032-01-01' means the day in each of these years. */
function everyDate(text: string): readonly string[] {
  const [from = '', rest] = text.split('..')
  if (rest === undefined) return [text]
  const years = Number(rest.slice(0, 4)) - Number(from) + 1
  return Array.from({ length: years }, (_, index) => `${Number(from) + index}${rest.slice(4)}`)
}
