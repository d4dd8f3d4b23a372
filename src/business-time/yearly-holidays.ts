import { reading, throwExpected } from '../errors.js'
import { fieldsOf, listOf } from '../guards.js'
import { isCivilDate } from './civil-date.js'
import { type Holiday, holidaysOf } from './holiday-calendar.js'

const isYear = (year: unknown): year is number => Number.isInteger(year) && isCivilDate(dateIn(Number(year), '01-01'))

const dateIn = (year: number, day: string) => `${String(year).padStart(4, '0')}-${day}`

/** Returns the holiday in a leap year, in which every day of a year is a date. */
function holidayAt(given: unknown, index: number): Holiday {
  const holiday = typeof given === 'object' ? fieldsOf(given) : { date: given }
  const { date } = holiday
  if (typeof date === 'string' && isCivilDate(dateIn(2000, date))) return { ...holiday, date: dateIn(2000, date) }
  return throwExpected('holidays/invalid-date', 'a day MM-DD of every year', date, ['days', index])
}

/**
 * Returns the dates of holidays that fall on the same day every year, for `holidayCalendar`.
 *
 * Pass the days as `MM-DD`, or as the objects of a calendar with such a `date`. Both years are included. `02-29` is only
 * a date in leap years. If a holiday moves from year to year, such as Easter, list its dates yourself.
 *
 * Throws `holidays/invalid-date` if a day isn't `MM-DD`, and `holidays/invalid` for any other invalid value.
 *
 * @example
 * import { holidayCalendar, yearlyHolidays } from 'aws-support-rules/business-time'
 *
 * const days = yearlyHolidays(['12-25', { date: '12-24', name: 'Christmas Eve', from: '13:00' }], { from: 2026, to: 2027 })
 * holidayCalendar({ closed: days }).closed.map(({ date }) => date) // => ['2026-12-24', '2026-12-25', '2027-12-24', '2027-12-25']
 */
export function yearlyHolidays(
  days: readonly (string | Holiday)[],
  years: { readonly from: number; readonly to: number },
): readonly Holiday[] {
  return reading(() => {
    const { from, to } = fieldsOf(years)
    if (!isYear(from)) throwExpected('holidays/invalid', 'a year from 0 to 9999', from, ['years', 'from'])
    if (!isYear(to) || to < from) throwExpected('holidays/invalid', `a year from ${from} to 9999`, to, ['years', 'to'])
    const list = listOf(days, 'days MM-DD', 'holidays/invalid', ['days']).map(holidayAt)
    const yearly = holidaysOf(list, 'closed', ['days'])
    const all = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    return all
      .flatMap((year) => yearly.map((day) => ({ ...day, date: dateIn(year, day.date.slice(5)) })))
      .filter(({ date }) => isCivilDate(date))
  })
}
