import { isFor, markOf, type Row, type SourceCalendar, withoutDates } from './holiday-source.js'
import { datesOf, rowsOf } from './tsv.js'

export interface Correction extends Row {
  key: string
  kind: 'add' | 'remove'
  source: string
}

/** Returns what a gazette or an announcement says otherwise: src/holidays/source/corrections.tsv. */
export function readCorrections(): readonly Correction[] {
  return rowsOf('src/holidays/source/corrections.tsv').map(
    ([key = '', sign = '', name = '', localName = '', dates = '', source = '']) => ({
      key,
      kind: sign.startsWith('-') ? 'remove' : 'add',
      mark: markOf(sign.slice(-1)),
      name,
      localName: localName || name,
      dates: datesOf(dates),
      source,
    }),
  )
}

/** Returns a calendar with its corrections. A corrected day goes, whatever its mark, and an added one comes instead. */
export function corrected(calendar: SourceCalendar, corrections: readonly Correction[]): SourceCalendar {
  const own = corrections.filter((one) => isFor(one.key, calendar.key))
  if (own.length === 0) return calendar
  const isCorrected = ({ name }: Row, date: string) => own.some((one) => one.name === name && one.dates.includes(date))
  return {
    ...calendar,
    added: [...withoutDates(calendar.added, isCorrected), ...own.filter((one) => one.kind === 'add')],
  }
}

/** Returns the corrections that the source contains by now, so that they can be deleted. */
export function superfluous(
  corrections: readonly Correction[],
  calendars: readonly SourceCalendar[],
): readonly Correction[] {
  return corrections.filter((one) =>
    calendars
      .filter(({ key }) => isFor(one.key, key))
      .every(({ added }) => {
        const known = new Set(added.flatMap((row) => (row.name === one.name && isAsSaid(row, one) ? row.dates : [])))
        return one.dates.every((date) => known.has(date) === (one.kind === 'add'))
      }),
  )
}

/** A correction may turn a forecast of the source into a fact. */
const isAsSaid = (row: Row, { kind, mark }: Correction): boolean => kind === 'remove' || row.mark === mark
