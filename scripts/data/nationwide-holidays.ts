import { type Row, type SourceCalendar, withoutDates } from './holiday-source.js'

/**
 * Adds to each country the days on which every one of its subdivisions is closed.
 *
 * A source that states a day state by state leaves it out of the country's own list.
 */
export function withNationwideDays(calendars: readonly SourceCalendar[]): readonly SourceCalendar[] {
  return calendars
    .filter(({ key }) => !key.includes('-'))
    .flatMap((country) => {
      const parts = calendars.filter(({ key }) => key.startsWith(`${country.key}-`))
      const missing = daysOfAll(country, parts)
      if (missing.length === 0) return [country, ...parts]
      return [{ ...country, added: [...country.added, ...missing] }, ...parts.map((part) => relativeTo(missing, part))]
    })
}

const isClosed = (row: Row) => row.mark !== 'o'

function daysOfAll(country: SourceCalendar, parts: readonly SourceCalendar[]): readonly Row[] {
  const known = new Set(country.added.flatMap(({ dates }) => dates))
  const [first, ...rest] = parts.map(({ added }) => new Set(added.filter(isClosed).flatMap(({ dates }) => dates)))
  const dates = [...(first ?? [])].filter((date) => !known.has(date) && rest.every((part) => part.has(date))).sort()
  return dates.map((date) => {
    const rows = parts.flatMap(({ added }) => added.filter((row) => isClosed(row) && row.dates.includes(date)))
    const count = (name: string) => rows.filter((row) => row.name === name).length
    const [usual] = [...rows].sort((a, b) => count(b.name) - count(a.name) || (a.name < b.name ? -1 : 1))
    if (!usual) throw new Error(`${country.key}: no name for ${date}`)
    return { ...usual, dates: [date] }
  })
}

/** Returns the differences of a subdivision from a country that has these days too. */
function relativeTo(days: readonly Row[], part: SourceCalendar): SourceCalendar {
  const isSame = (row: Row, date: string) =>
    days.some((day) => day.name === row.name && day.mark === row.mark && day.dates.includes(date))
  const renamed = days.filter(
    (day) => !part.added.some((row) => row.name === day.name && row.dates.some((d) => day.dates.includes(d))),
  )
  return { ...part, added: withoutDates(part.added, isSame), removed: [...part.removed, ...renamed] }
}
