import { weekendOf } from 'aws-support-rules/countries'
import { publicHolidays } from 'aws-support-rules/holidays'
import { expect, test } from 'vitest'
import { readSettlements, settles } from '../../scripts/data/holiday-vote.js'
import { datesInDateHolidays } from '../../scripts/holidays/second-sources/date-holidays.js'
import { datesBetween, weekday } from './dates.js'

// Where the two sources differ by definition (bank holidays, states), one of them would have to be bent to agree: not here.
const keys = 'AT AU-NSW BE BR CA CL CZ DE DE-BY DK ES FR GB-ENG IE IL IT JP NO NZ PE PL PT SE US ZA'.split(' ')
const years = [2024, 2025, 2026]
const settlements = readSettlements()

test.each(keys)('the working days closed from 2024 to 2026 in %s are those of date-holidays', (key) => {
  const [country = '', subdivision] = key.split('-')
  const theirs = datesInDateHolidays(key, years)
  const ours = new Set(publicHolidays(country, { subdivision }).closed.map((day) => day.date))
  const isSettled = (date: string) =>
    settlements.some((one) => settles(one, { country, date, isClosed: ours.has(date), closedIn: [], openIn: [] }))
  const worked = datesBetween('2024-01-01', '2026-12-31').filter(
    (date) => !weekendOf(country, { date }).some((day) => day === weekday(date)) && !isSettled(date),
  )
  expect(worked.filter((date) => ours.has(date))).toEqual(worked.filter((date) => theirs.has(date)))
})
