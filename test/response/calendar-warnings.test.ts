import { firstResponse } from 'aws-support-rules'
import { type HolidayCalendar, holidayCalendar } from 'aws-support-rules/business-time'
import { publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'
import { calendarWarnings } from '../../src/response/calendar-warnings.js'
import { datesBetween } from '../holidays/dates.js'
import { fc, test as law } from '../laws.js'

describe('calendarWarnings', () => {
  test('China in 2027 is not announced: each date of the span after 2026', () => {
    expect(calendarWarnings(publicHolidays('CN'), '2026-12-30', '2026-12-31')).toEqual([])
    expect(calendarWarnings(publicHolidays('CN'), '2026-12-31', '2027-01-04')).toEqual([
      { code: 'holidays/not-announced', dates: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'] },
    ])
  })

  test('a forecast holiday counts on the day before and the day after the span', () => {
    const calendar = holidayCalendar({ closed: [{ date: '2027-03-10', estimated: true }, { date: '2027-03-12' }] })
    const estimated = [{ code: 'holidays/estimated', dates: ['2027-03-10'] }]
    expect(calendarWarnings(calendar, '2027-03-05', '2027-03-08')).toEqual([])
    expect(calendarWarnings(calendar, '2027-03-05', '2027-03-09')).toEqual(estimated)
    expect(calendarWarnings(calendar, '2027-03-11', '2027-03-13')).toEqual(estimated)
    expect(calendarWarnings(calendar, '2027-03-12', '2027-03-13')).toEqual([])
  })

  test('a span that leaves the data on both sides names the dates of both', () => {
    const calendar = holidayCalendar({ closed: [], validFrom: '2026-01-02', validTo: '2026-01-03' })
    expect(calendarWarnings(calendar, '2026-01-01', '2026-01-05')).toEqual([
      { code: 'holidays/outside-data', dates: ['2026-01-01', '2026-01-04', '2026-01-05'] },
    ])
  })

  test('no warning is the same empty list each time', () => {
    expect(calendarWarnings(publicHolidays('DE'), '2026-11-23', '2026-11-25')).toBe(
      calendarWarnings(publicHolidays('FR'), '2026-01-01', '2026-01-01'),
    )
  })
})

const dates = datesBetween('2026-02-20', '2026-03-10')
const date = fc.constantFrom(...dates)
const some = fc.option(date, { nil: undefined })

/** The definition, date by date. */
function oneByOne(calendar: ReturnType<typeof holidayCalendar>, span: readonly string[]) {
  const { validFrom = '', validTo = '9', announcedThrough = '9' } = calendar
  const outside = span.filter((at) => at < validFrom || at > validTo)
  const silent = span.filter((at) => !outside.includes(at) && at > announcedThrough)
  const near = new Set(span.flatMap((at) => dates.slice(Math.max(0, dates.indexOf(at) - 1), dates.indexOf(at) + 2)))
  const forecasts = [...calendar.closed, ...calendar.open].filter((day) => day.estimated && near.has(day.date))
  const estimated = forecasts.map((day) => day.date).sort()
  return [
    ['holidays/outside-data', outside],
    ['holidays/not-announced', silent],
    ['holidays/estimated', estimated],
  ]
    .filter(([, found]) => (found ?? []).length > 0)
    .map(([code, found]) => ({ code, dates: found }))
}

const days = fc.array(fc.record({ date, estimated: fc.boolean() }))

law.prop([days, days, fc.tuple(some, some), some, fc.tuple(date, date)])(
  'the warnings of a span are those of its dates, asked one by one',
  (closed, open, [one, other], announcedThrough, [from, to]) => {
    const [validFrom, validTo] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other]
    const [first, last] = from < to ? [from, to] : [to, from]
    const calendar = holidayCalendar({
      closed,
      open,
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      ...(announcedThrough !== undefined && { announcedThrough }),
    })
    expect(calendarWarnings(calendar, first, last)).toEqual(
      oneByOne(
        calendar,
        dates.filter((at) => at >= first && at <= last),
      ),
    )
  },
)

/** A deadline of twelve business hours in Iceland, whose clock is UTC. */
function inIceland(createdAt: Date, holidays: HolidayCalendar) {
  const customer = { country: 'IS', holidays }
  const response = firstResponse({ plan: 'developer', caseType: 'technical', severity: 'normal', createdAt, customer })
  if (response.kind === 'none') throw new Error('no target')
  return response
}

const dateAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
const nearBy = fc.integer({ min: -6, max: 12 }).map((day) => dateAfter('2027-03-08', day))
const warnedCalendar = fc
  .record({
    closed: fc.array(fc.record({ date: nearBy, estimated: fc.boolean() }), { maxLength: 2 }),
    validFrom: fc.option(nearBy, { nil: undefined }),
    validTo: fc.option(
      fc.integer({ min: 0, max: 5 }).map((day) => dateAfter('2027-03-14', day)),
      { nil: undefined },
    ),
    announcedThrough: fc.option(nearBy, { nil: undefined }),
  })
  .filter(({ validFrom = '', validTo = '9' }) => validFrom <= validTo)

law.prop([warnedCalendar, fc.integer({ min: 0, max: 5 * 24 * 60 })])(
  'a deadline has the warnings of its calendar about its days, from the creation to the last instant in time',
  (given, minutes) => {
    const holidays = holidayCalendar(given)
    const createdAt = new Date(Date.UTC(2027, 2, 8) + minutes * 60_000)
    const response = inIceland(createdAt, holidays)
    const [from, to] = [createdAt, response.lateAfter].map((instant) => instant.toISOString().slice(0, 10))
    expect(response.warnings).toEqual([
      ...calendarWarnings(holidays, from ?? '', to ?? ''),
      { code: 'edition/plan-ended', dates: ['2027-01-01'] },
    ])
  },
)

test('what makes a case certain ends two days before a forecast holiday', () => {
  const holidays = holidayCalendar({ closed: [{ date: '2027-03-10', estimated: true }] })
  const warningsOf = (createdAt: string) => inIceland(new Date(createdAt), holidays).warnings.map(({ code }) => code)
  // Eight hours on Thursday 4 March and four on Friday. Then eight on Monday 8 March and four on Tuesday, the day before
  // the forecast.
  expect(warningsOf('2027-03-04T10:00:00Z')).toEqual(['edition/plan-ended'])
  expect(warningsOf('2027-03-08T10:00:00Z')).toEqual(['holidays/estimated', 'edition/plan-ended'])
})
