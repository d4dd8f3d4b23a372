import { weekendOf } from 'aws-support-rules/countries'
import { publicHolidays } from 'aws-support-rules/holidays'
import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { datesBetween, weekday } from './dates.js'

// Where the two sources differ by definition (bank holidays, states), one of them would have to be bent to agree: not here.
const keys = ['US', 'GB-ENG', 'DE', 'DE-BY', 'FR', 'JP', 'BR', 'AU-NSW', 'CA', 'IL', 'ES', 'IT', 'SE']
const years = [2024, 2025, 2026]
const msPerDay = 86_400_000

/** Local dates: 'YYYY-MM-DD HH:mm:ss' is where a holiday starts, and one that starts in the evening is the next day's. */
function datesOf({ date, start, end }: { date: string; start: Date; end: Date }): readonly string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + (date.slice(11, 13) >= '12' ? msPerDay : 0)
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / msPerDay))
  return Array.from({ length: days }, (_, index) => new Date(first + index * msPerDay).toISOString().slice(0, 10))
}

test.each(keys)('the working days closed from 2024 to 2026 in %s are those of date-holidays', (key) => {
  const [country = '', state] = key.split('-')
  const theirs = new Holidays(country, state ?? '')
  const theirDates = new Set(
    years.flatMap((year) =>
      theirs
        .getHolidays(year)
        .filter((day) => day.type === 'public')
        .flatMap(datesOf),
    ),
  )
  const ours = new Set(publicHolidays(country, { subdivision: state }).closed.map((day) => day.date))
  const worked = datesBetween('2024-01-01', '2026-12-31').filter(
    (date) => !weekendOf(country).some((day) => day === weekday(date)),
  )
  expect(worked.filter((date) => ours.has(date))).toEqual(worked.filter((date) => theirDates.has(date)))
})
