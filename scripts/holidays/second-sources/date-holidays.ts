import Holidays from 'date-holidays'

const msPerDay = 86_400_000

/** Returns the whole days that date-holidays calls public, in a country or one of its states. */
export function datesInDateHolidays(key: string, years: readonly number[]): ReadonlySet<string> {
  const [country = '', state] = key.split('-')
  const calendar = new Holidays(country, state ?? '')
  const days = years.flatMap((year) => calendar.getHolidays(year))
  return new Set(days.filter((day) => day.type === 'public' && isWhole(day)).flatMap(datesOf))
}

export const countriesInDateHolidays = (): readonly string[] => Object.keys(new Holidays().getCountries())

interface Day {
  readonly date: string
  readonly start: Date
  readonly end: Date
}

const isWhole = ({ start, end }: Day) => end.getTime() - start.getTime() > 0.9 * msPerDay

/** Local dates: 'YYYY-MM-DD HH:mm:ss' is where a holiday starts, and one that starts in the evening is the next day's. */
function datesOf({ date, start, end }: Day): readonly string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + (date.slice(11, 13) >= '12' ? msPerDay : 0)
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / msPerDay))
  return Array.from({ length: days }, (_, index) => new Date(first + index * msPerDay).toISOString().slice(0, 10))
}
