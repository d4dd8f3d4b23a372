import type { Holiday } from '../business-time/holiday-calendar.js'
import { holidayTable as table } from './table.generated.js'

const rowWidth = 7
const dayWidth = 2
const seriesWidth = (table.lastYear - table.firstYear + 1) * dayWidth

type Mark = '+' | '~' | 'o'
/** The names of each date, each with its mark. */
type Days = Map<string, Map<string, Mark>>

let names: readonly string[] | undefined
const nameAt = (index: number) => (names ??= table.names.split('\n'))[index] ?? ''

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Returns the dates of a row: the same day of every year after '=', else the series with that number. */
function* datesOf(row: string): Iterable<string> {
  const everyYear = row.startsWith('=')
  const from = everyYear ? 0 : parseInt(row.slice(4), 36) * seriesWidth
  for (let year = table.firstYear, at = from; year <= table.lastYear; year++, at += dayWidth) {
    const day = everyYear ? row.slice(5) : table.series.slice(at, at + dayWidth)
    if (day === '..') continue
    const number = parseInt(day, 36)
    yield `${year}-${twoDigits(Math.floor(number / 31) + 1)}-${twoDigits((number % 31) + 1)}`
  }
}

function eachDay(rows: string, visit: (date: string, name: string, mark: Mark) => void): void {
  for (let at = 0; at < rows.length; at += rowWidth) {
    const row = rows.slice(at, at + rowWidth)
    const mark = row.startsWith('~') ? '~' : row.startsWith('o') ? 'o' : '+'
    const name = nameAt(parseInt(row.slice(1, 4), 36))
    for (const date of datesOf(row)) visit(date, name, mark)
  }
}

function change(days: Days, line: string): void {
  const [added = '', removed = ''] = line.slice(line.indexOf(':') + 1).split('-')
  eachDay(removed, (date, name) => days.get(date)?.delete(name))
  eachDay(added, (date, name, mark) => {
    const of = days.get(date) ?? new Map<string, Mark>()
    days.set(date, of.set(name, mark))
  })
}

/** Returns the closed and open days of a country. For a subdivision, pass the line with its differences too. */
export function decode(
  national: string,
  subdivision?: string,
): { closed: readonly Holiday[]; open: readonly Holiday[] } {
  const days: Days = new Map()
  change(days, national)
  if (subdivision !== undefined) change(days, subdivision)
  const closed: Holiday[] = []
  const open: Holiday[] = []
  for (const date of [...days.keys()].sort()) {
    const marks = days.get(date) ?? new Map<string, Mark>()
    if (marks.size === 0) continue
    const kinds = [...marks.values()]
    // A date with two names is estimated if one of them is moon-sighted: the moon may close a day next to it.
    const estimated = kinds.includes('~') ? { estimated: true } : {}
    if (kinds.includes('o')) open.push(Object.freeze({ date }))
    else closed.push(Object.freeze({ date, name: [...marks.keys()].sort().join('; '), ...estimated }))
  }
  return { closed: Object.freeze(closed), open: Object.freeze(open) }
}
