import { holidayCalendar } from 'aws-support-rules/business-time'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dateOfDay } from '../../src/business-time/civil-date.js'

const digits = (value: number, length: number) => String(value).padStart(length, '0')
const range = (end: number) => Array.from({ length: end }, (_, index) => index)

const accepts = (ask: () => unknown) => {
  try {
    ask()
    return true
  } catch {
    return false
  }
}

// Without a time, engines guess: some take 0001-13-13 for a day in local time.
test.each([0, 1, 4, 13, 99, 100, 1900, 2000, 2023, 2024, 9999])(
  'the dates of the year %i are those of Temporal',
  (year) => {
    const dates = range(20).flatMap((month) =>
      range(34).map((day) => [digits(year, 4), digits(month, 2), digits(day, 2)].join('-')),
    )
    const ours = dates.filter((date) => accepts(() => holidayCalendar({ closed: [date] })))
    expect(ours).toEqual(dates.filter((date) => accepts(() => Temporal.PlainDate.from(date))))
    expect(ours.length).toBe(Temporal.PlainDate.from(`${digits(year, 4)}-01-01`).daysInYear)
  },
)

test('a date is the same when it is asked for again, after more days than are kept', () => {
  const days = [...range(12_000), ...range(10)]
  const first = Temporal.PlainDate.from('2000-01-01')
  expect(days.map((day) => dateOfDay(10_957 + day))).toEqual(days.map((day) => first.add({ days: day }).toString()))
})
