import federal from '@18f/us-federal-holidays'
import { flags, HebrewCalendar } from '@hebcal/core'
import joursFeries from '@socialgouv/jours-feries'
import { publicHolidays } from 'aws-support-rules/holidays'
import { getHolidays as germanHolidays, type Region } from 'feiertagejs'
import { getHolidays as icelandicHolidays } from 'fridagar'
import { describe, expect, test } from 'vitest'
import { weekday } from './dates.js'

const states: readonly Region[] = [
  ...(['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV'] as const),
  ...(['NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'] as const),
]
const years = Array.from({ length: 13 }, (_, index) => 2020 + index)
const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)
/** The date of a midnight of the host, which is an hour off where the clocks have changed since the day it was counted from. */
const dateOfHost = (midnight: Date) => {
  const near = new Date(midnight.getTime() + 2 * 3_600_000)
  return dateOf(Date.UTC(near.getFullYear(), near.getMonth(), near.getDate()))
}
const inOrder = (dates: readonly string[]) => [...new Set(dates)].sort()
const closedOf = (country: string, subdivision?: string) => publicHolidays(country, { subdivision }).closed
const wholeDays = (country: string, subdivision?: string) =>
  closedOf(country, subdivision).flatMap(({ date, from }) => (from === undefined ? [date] : []))
const weekdays = (dates: readonly string[]) => dates.filter((date) => weekday(date) <= 5)

describe('each day from 2020 to 2032 is closed here and there, or in neither', () => {
  test.each(states)('DE-%s and feiertagejs', (region) => {
    const theirs = years.flatMap((year) => germanHolidays(year, region).map((day) => dateOf(day.date.getTime())))
    // Easter and Pentecost are Sundays, which only some of the states' acts name. In Bavaria, Assumption Day closes
    // the municipalities with more Catholics than Protestants, not the state.
    const compared = (dates: readonly string[]) =>
      inOrder(dates).filter((date) => weekday(date) < 7 && !(region === 'BY' && date.endsWith('-08-15')))
    // Berlin closes on anniversaries once, each by an act of its own, which feiertagejs doesn't have.
    const once = region === 'BE' ? ['2020-05-08', '2025-05-08', '2028-06-17'] : []
    expect(compared(wholeDays('DE', region)).filter((date) => !once.includes(date))).toEqual(compared(theirs))
  })

  test.each([
    ['FR', undefined, false],
    ['FR-57', '57', true],
    ['FR-6AE', '6AE', true],
  ] as const)('%s and @socialgouv/jours-feries', (_, subdivision, alsace) => {
    const theirs = years.flatMap((year) => Object.values(joursFeries(year, { alsace })).map(dateOfHost))
    expect(wholeDays('FR', subdivision)).toEqual(inOrder(theirs))
  })

  test('IS and fridagar, with the part days from 13:00', () => {
    const theirs = years.flatMap((year) => icelandicHolidays(year))
    const dates = (isHalf: boolean) =>
      inOrder(theirs.flatMap((day) => ((day.halfDay ?? false) === isHalf ? [dateOf(day.date.getTime())] : [])))
    const parts = closedOf('IS').flatMap(({ date, from }) => (from === '13:00' ? [date] : []))
    expect(wholeDays('IS')).toEqual(dates(false))
    expect(parts).toEqual(dates(true))
  })

  test('IL and @hebcal/core', () => {
    const unixEpoch = 719_163
    const theirs = years.flatMap((year) =>
      HebrewCalendar.calendar({ year, isHebrewYear: false, il: true })
        .filter((event) => (event.getFlags() & flags.CHAG) !== 0 || event.getDesc() === "Yom HaAtzma'ut")
        .map((event) => dateOf((event.getDate().abs() - unixEpoch) * 86_400_000)),
    )
    // The days of elections are no days of the Hebrew calendar.
    const elections = ['2020-03-02', '2021-03-23', '2022-11-01']
    expect(wholeDays('IL')).toEqual(inOrder([...theirs, ...elections]))
  })

  test('the working days of the US and @18f/us-federal-holidays', () => {
    const theirs = [...years, 2033].flatMap((year) => federal.allForYear(year).map(({ date }) => dateOfHost(date)))
    expect(weekdays(wholeDays('US'))).toEqual(weekdays(inOrder(theirs)).filter((date) => date < '2033'))
  })
})
