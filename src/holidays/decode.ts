import type { Holiday, RegionalHoliday } from '../business-time/holiday-calendar.js'
import { holidayTable as table } from './table.generated.js'
import { wholeDates } from './whole-dates.js'

const rowWidth = 7
const dayWidth = 2
const seriesWidth = (table.lastYear - table.firstYear + 1) * dayWidth

type Mark = '+' | '~' | 'o'

/** The names of each date with their marks. */
type Days = Map<string, Map<string, Mark>>

let names: readonly string[] | undefined
const nameAt = (index: number) => (names ??= table.names.split('\n'))[index] ?? ''

const twoDigits = (value: number) => String(value).padStart(2, '0')

const monthDays: string[] = []
const monthDayOf = (number: number) =>
  (monthDays[number] ??= `-${twoDigits(Math.floor(number / 31) + 1)}-${twoDigits((number % 31) + 1)}`)

// Subdivisions share most of their series, so each one is read once.
const known = new Map<string, readonly string[]>()

/** Returns the dates of a row: the same day of every year after '=', else those of the series with its number. */
function datesOf(row: string): readonly string[] {
  const everyYear = row.startsWith('=')
  const key = row.slice(everyYear ? 5 : 4)
  const cached = known.get(key)
  if (cached) return cached
  const dates: string[] = []
  const from = everyYear ? 0 : parseInt(key, 36) * seriesWidth
  for (let year = table.firstYear, at = from; year <= table.lastYear; year++, at += dayWidth) {
    const day = everyYear ? key : table.series.slice(at, at + dayWidth)
    if (day !== '..') dates.push(`${year}${monthDayOf(parseInt(day, 36))}`)
  }
  known.set(key, dates)
  return dates
}

function eachRow(rows: string, visit: (row: string, name: string) => void): void {
  for (let at = 0; at < rows.length; at += rowWidth)
    visit(rows.slice(at, at + rowWidth), nameAt(parseInt(rows.slice(at + 1, at + 4), 36)))
}

/** Returns a mark as it is on a date. A letter is the year from which its dates are estimated, A for the first. */
function markOn(date: string, mark: string): Mark {
  if (mark === '~' || mark === 'o') return mark
  return mark >= 'A' && date >= String(table.firstYear + mark.charCodeAt(0) - 65) ? '~' : '+'
}

const partsOf = (line: string) => line.slice(line.indexOf(':') + 1).split('-')

function change(days: Days, line: string): void {
  const [added = '', removed = ''] = partsOf(line)
  eachRow(removed, (row, name) => {
    for (const date of datesOf(row)) days.get(date)?.delete(name)
  })
  eachRow(added, (row, name) => {
    const mark = row.charAt(0)
    for (const date of datesOf(row)) {
      const of = days.get(date) ?? new Map<string, Mark>()
      days.set(date, of.set(name, markOn(date, mark)))
    }
  })
}

/** Returns the names of a closed day. If all of them close a part of it, the day is closed from the first time on. */
function closure(names: readonly string[]): Pick<Holiday, 'name' | 'from'> {
  const whole = names.filter((name) => !name.includes('@'))
  if (whole.length > 0) return { name: whole.join('; ') }
  const parts = names.map((name) => name.split('@'))
  const [from] = parts.map(([, time]) => time).sort()
  return { name: parts.map(([name]) => name).join('; '), from }
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
    const estimated = kinds.includes('~') && { estimated: true }
    if (kinds.includes('o')) open.push(Object.freeze({ date }))
    else closed.push(Object.freeze({ date, ...closure([...marks.keys()].sort()), ...estimated }))
  }
  return { closed: Object.freeze(closed), open: Object.freeze(open) }
}

/** Returns the closed dates of a calendar that nothing confirms, in their order. */
export function unconfirmedDates(id: string, closed: readonly Holiday[]): readonly string[] {
  const dates: string[] = []
  let index = -1
  for (const digit of table.unconfirmed[id] ?? '') {
    index += parseInt(digit, 36)
    if (digit !== 'z') dates.push(closed[index]?.date ?? '')
  }
  return dates
}

/** Returns whether a subdivision closes days beside the country's, by its line. */
export const closesDays = (line: string) => /:[^o-]/.test(line)

/** Returns the days that the country itself doesn't close, with the subdivisions that do, by their lines. */
export function closedBeside(closed: readonly Holiday[], lines: readonly string[]): readonly RegionalHoliday[] {
  const nationwide = wholeDates(closed)
  const byDate = new Map<string, string[]>()
  for (const line of lines) {
    const [code = '', added = ''] = line.split(/[:-]/)
    eachRow(added, (row) => {
      if (row.startsWith('o')) return
      for (const date of datesOf(row)) {
        if (nationwide.has(date)) continue
        const codes = byDate.get(date)
        if (codes === undefined) byDate.set(date, [code])
        else if (codes.at(-1) !== code) codes.push(code)
      }
    })
  }
  const dates = [...byDate.keys()].sort()
  // Frozen here, since to look for what isn't frozen takes longer than to make these days.
  return Object.freeze(
    dates.map((date) => Object.freeze({ date, subdivisions: Object.freeze(byDate.get(date) ?? []) })),
  )
}
