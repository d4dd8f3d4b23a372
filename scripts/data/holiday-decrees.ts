import { isFor, type Row, type SourceCalendar } from './holiday-source.js'
import { rowsOf } from './tsv.js'

/** An authority that decrees holidays, and how far its decrees reach. */
export interface Decree {
  key: string
  body: string
  /** The month in which next year's list is due, or null if there is no yearly list. */
  month: number | null
  announcedThrough: string
  /** Whether a day of this name is a forecast after that date. */
  isForecast: (row: Row, date: string) => boolean
  source: string
}

const byEaster = /Good Friday|Easter|Ascension|Whit|Pentecost|Corpus Christi|Maundy/

export function readDecrees(asOf: string): readonly Decree[] {
  return rowsOf('src/holidays/source/decrees.tsv').map(
    ([key = '', body = '', month = '', through = '', forecast = '', source = '']) => ({
      key,
      body,
      month: month === '-' ? null : Number(month),
      announcedThrough: through === 'asOf' ? asOf : through,
      isForecast: forecastOf(forecast),
      source,
    }),
  )
}

function forecastOf(forecast: string): Decree['isForecast'] {
  if (forecast === '') return () => false
  if (forecast === '*') return (row, date) => !byEaster.test(row.name) && moves(row, date)
  const pattern = new RegExp(`^(${forecast.split('/').map(expressionOf).join('|')})$`)
  return ({ name }) => pattern.test(name)
}

const expressionOf = (name: string) => name.replace(/[.()]/g, '\\$&').replaceAll('*', '.*')

/** Returns whether a day isn't the same day of most years. */
const moves = ({ dates }: Row, date: string) =>
  dates.filter((other) => other.slice(5) === date.slice(5)).length * 2 <= dates.length

export const decreeOf = ({ key }: SourceCalendar, decrees: readonly Decree[]): Decree | undefined =>
  decrees.find((one) => isFor(one.key, key)) ?? decrees.find((one) => one.key === key.split('-')[0])
