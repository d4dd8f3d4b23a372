import {
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  type RegionalHoliday,
  responseReport,
} from 'aws-support-rules'
import { holidayCalendar } from 'aws-support-rules/business-time'
import { publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'

const twelveHours = { plan: 'developer', caseType: 'technical', severity: 'normal' } as const

function responseOf(createdAt: string, country: string, more: { subdivision?: string; timeZone?: string } = {}) {
  const response = firstResponse({
    ...twelveHours,
    createdAt,
    customer: { country, holidays: publicHolidays, ...more },
  })
  if (response.kind !== 'due') throw new Error('no target')
  return { due: response.dueAt.toISOString(), warnings: response.warnings, counting: response.counting }
}

describe('deadlines that the calendars of 2026-05 got wrong, counted by hand', () => {
  test.each([
    // Local elections of November 4: gov.za/documents/notices/public-holidays-act-declaration-fourth-day-november-2026-public-holiday
    ['ZA', '2026-11-03T16:00:00+02:00', '2026-11-05T18:00:00+02:00'],
    // Good Friday to Easter Monday, then the Tuesday for Ching Ming: general holidays, Cap. 149
    ['HK', '2026-04-02T16:00:00+08:00', '2026-04-08T18:00:00+08:00'],
    // Friday, January 2 was swapped for Saturday the 10th: vietnamnews.vn/society/1732658
    ['VN', '2025-12-31T16:00:00+07:00', '2026-01-05T18:00:00+07:00'],
    ['VN', '2026-01-09T16:00:00+07:00', '2026-01-10T18:00:00+07:00'],
    // Eid al-Fitr, Thursday the 19th to Monday the 23rd: egyptianstreets.com/2026/03/12
    ['EG', '2026-03-18T16:00:00+02:00', '2026-03-24T18:00:00+02:00'],
    // July 13 by Act 2578 of 2026: github.com/vacanza/holidays/pull/3607
    ['CO', '2026-07-10T16:00:00-05:00', '2026-07-14T18:00:00-05:00'],
    // December 17 instead of January 14: JORT 113 of 2021
    ['TN', '2026-12-16T16:00:00+01:00', '2026-12-18T18:00:00+01:00'],
    // May 25 to 31, and Saturday the 23rd is worked: hrnww.com (2026-05-09)
    ['BD', '2026-05-24T16:00:00+06:00', '2026-06-01T18:00:00+06:00'],
    // The list of the Department of Personnel and Training has Holi on March 4
    ['IN', '2026-03-03T16:00:00+05:30', '2026-03-05T18:00:00+05:30'],
    // January 15 and 16: eagle.co.ug/2026/01/10
    ['UG', '2026-01-14T16:00:00+03:00', '2026-01-19T18:00:00+03:00'],
  ])('%s, created at %s', (country, createdAt, due) => {
    expect(responseOf(createdAt, country).due).toBe(new Date(due).toISOString())
  })

  test('Australia Day 2025 closed Monday the 27th in every state, so also without a state', () => {
    const { due } = responseOf('2025-01-24T16:00:00+11:00', 'AU', { timeZone: 'Australia/Sydney' })
    expect(due).toBe(new Date('2025-01-28T18:00:00+11:00').toISOString())
  })
})

describe('each date has its own weekend', () => {
  test('Thursday, June 3, 2021, in the Emirates: Friday and Saturday were the weekend', () => {
    const { due, counting } = responseOf('2021-06-03T16:00:00+04:00', 'AE')
    expect(due).toBe(new Date('2021-06-06T18:00:00+04:00').toISOString())
    expect(counting?.weekend).toEqual([5, 6])
  })

  test('the last Thursday of 2021: Friday, Saturday by the old weekend, then Sunday by the new one', () => {
    const created = { ...twelveHours, createdAt: '2021-12-30T16:00:00+04:00' }
    const explained = explainFirstResponse({ ...created, customer: { country: 'AE', holidays: publicHolidays } })
    expect(explained.skipped?.map(({ date, because }) => `${date} ${because}`)).toEqual([
      '2021-12-31 weekend',
      '2022-01-01 weekend',
      '2022-01-02 weekend',
    ])
  })

  test('Friday is worked in Dubai and free in Sharjah', () => {
    const thursday = '2026-02-05T16:00:00+04:00'
    expect(responseOf(thursday, 'AE', { subdivision: 'DU' }).due).toBe('2026-02-06T14:00:00.000Z')
    expect(responseOf(thursday, 'AE', { subdivision: 'SH' }).due).toBe('2026-02-09T14:00:00.000Z')
  })

  test('one calendar for two states does not mix their weekends', () => {
    const holidays = holidayCalendar({ closed: [] })
    const dueIn = (subdivision: string) => {
      const customer = { country: 'MY', holidays, subdivision }
      const response = firstResponse({ ...twelveHours, createdAt: '2026-01-08T16:00:00+08:00', customer })
      return response.kind === 'due' ? response.dueAt.toISOString() : null
    }
    expect([dueIn('14'), dueIn('02'), dueIn('14')]).toEqual([
      '2026-01-09T10:00:00.000Z',
      '2026-01-11T10:00:00.000Z',
      '2026-01-09T10:00:00.000Z',
    ])
  })
})

describe('holidays/regional', () => {
  const maundyThursday = '2026-04-02T16:00:00+01:00'

  test('London before Easter: without a nation Monday counts, and the warning names who is closed', () => {
    const { due, warnings } = responseOf(maundyThursday, 'GB')
    expect(due).toBe(new Date('2026-04-06T18:00:00+01:00').toISOString())
    expect(warnings).toEqual([
      { code: 'holidays/regional', dates: ['2026-04-06'], subdivisions: ['ENG', 'NIR', 'WLS'] },
    ])
  })

  test('the warning of several answers has the places of all of them', () => {
    const customer = { country: 'GB', holidays: publicHolidays }
    const cases = [maundyThursday, '2026-03-16T16:00:00Z', '2026-07-10T16:00:00+01:00'].map((createdAt) => ({
      ...twelveHours,
      ...{ createdAt, customer },
    }))
    expect(responseReport(cases, { now: '2026-08-01T00:00:00Z' }).warnings).toEqual([
      {
        code: 'holidays/regional',
        dates: ['2026-03-17', '2026-04-06', '2026-07-13'],
        subdivisions: ['ENG', 'NIR', 'WLS'],
        cases: 3,
      },
    ])
    const range = firstResponseRange({ ...twelveHours, createdAt: maundyThursday, customer })
    expect(range.kind === 'range' && range.warnings.map(({ subdivisions }) => subdivisions)).toEqual([
      ['ENG', 'NIR', 'WLS'],
    ])
  })

  test('the order of regional days changes no warning, and a day that is listed twice is told once', () => {
    const [first, later] = [
      { date: '2026-11-24', subdivisions: ['BY'] },
      { date: '2027-06-01', subdivisions: ['BE'] },
    ]
    const warningsOf = (...regional: RegionalHoliday[]) => {
      const customer = { country: 'DE', holidays: holidayCalendar({ closed: [], regional }) }
      const response = firstResponse({ ...twelveHours, createdAt: '2026-11-23T12:00:00+01:00', customer })
      return response.kind === 'due' && response.warnings
    }
    const warning = [{ code: 'holidays/regional', dates: ['2026-11-24'], subdivisions: ['BY'] }]
    expect(warningsOf(first, later)).toEqual(warning)
    expect(warningsOf(later, first)).toEqual(warning)
    expect(warningsOf(later, first, first)).toEqual(warning)
  })

  test('with its nation the day is closed, and there is nothing to warn of', () => {
    const { due, warnings } = responseOf(maundyThursday, 'GB', { subdivision: 'ENG' })
    expect(due).toBe(new Date('2026-04-07T18:00:00+01:00').toISOString())
    expect(warnings).toEqual([])
  })

  test('a calendar of the whole country does not warn of the days of other subdivisions than the customer’s', () => {
    // Epiphany, Tuesday 6 January 2026, is a holiday in Bavaria and two other states, and not in Berlin.
    const warningsIn = (subdivision: string) => {
      const customer = { country: 'DE', subdivision, holidays: publicHolidays('DE') }
      const response = firstResponse({ ...twelveHours, createdAt: '2026-01-05T12:00:00+01:00', customer })
      return response.kind === 'due' && response.warnings.map(({ dates }) => dates)
    }
    expect(warningsIn('BE')).toEqual([])
    // The day is counted, although Bavaria is closed, and what is no state may be a mistake.
    expect(warningsIn('BY')).toEqual([['2026-01-06']])
    expect(warningsIn('ZZ')).toEqual([['2026-01-06']])
  })

  test('the day on which a case is due is warned of', () => {
    // Monday 12:00 to 18:00, and six hours of Epiphany.
    const { due, warnings } = responseOf('2026-01-05T12:00:00+01:00', 'DE')
    expect(due).toBe(new Date('2026-01-06T14:00:00+01:00').toISOString())
    expect(warnings.map(({ code, dates }) => [code, dates])).toEqual([['holidays/regional', ['2026-01-06']]])
  })

  test('a regional day that is passed but not counted is not warned of', () => {
    // Created on Epiphany after closing time: counted are the 7th and the 8th.
    expect(responseOf('2026-01-06T19:00:00+01:00', 'DE').warnings).toEqual([])
    expect(responseOf('2026-01-06T17:00:00+01:00', 'DE').warnings.map(({ code }) => code)).toEqual([
      'holidays/regional',
    ])
  })

  test.each([
    ['DE', '2026-09-14T09:00:00+02:00', {}],
    ['FR', '2026-09-14T09:00:00+02:00', {}],
    ['JP', '2026-09-14T09:00:00+09:00', {}],
    ['US', '2026-09-14T09:00:00-04:00', { timeZone: 'America/New_York' }],
  ] as const)('a plain week of %s has no warning', (country, createdAt, more) => {
    expect(responseOf(createdAt, country, more).warnings).toEqual([])
  })
})

describe('holidays/older-than-case', () => {
  const calendar = holidayCalendar({ id: 'office', closed: [], asOf: '2025-03-01' })
  const codesOf = (createdAt: string) => {
    const response = firstResponse({ ...twelveHours, createdAt, customer: { country: 'FR', holidays: calendar } })
    return response.kind === 'due' ? response.warnings : []
  }

  test('a calendar may be a year old, and no older', () => {
    expect(codesOf('2026-03-01T09:00:00+01:00')).toEqual([])
    expect(codesOf('2026-03-02T09:00:00+01:00')).toEqual([{ code: 'holidays/older-than-case', dates: ['2025-03-01'] }])
  })

  test.each([
    // The year from 2027-03-01 has a 29 February.
    ['2027-03-01', '2028-03-01T09:00:00Z', '2028-03-02T09:00:00Z'],
    ['2028-02-29', '2029-03-01T09:00:00Z', '2029-03-02T09:00:00Z'],
  ])('the year after %s ends on its day', (asOf, last, later) => {
    const holidays = holidayCalendar({ closed: [], asOf })
    const isOld = (createdAt: string) => {
      const response = firstResponse({ ...twelveHours, createdAt, customer: { country: 'GB', holidays } })
      return response.kind === 'due' && response.warnings.some(({ code }) => code === 'holidays/older-than-case')
    }
    expect([last, later].map(isOld)).toEqual([false, true])
  })
})

test('a past forecast that nothing confirms is closed, and warned of', () => {
  const [date = ''] = publicHolidays('MV').unconfirmed ?? []
  expect(date).not.toBe('')
  expect(publicHolidays('MV').closed.find((day) => day.date === date)?.estimated).toBeUndefined()
  const { warnings } = responseOf(`${date}T09:00:00+05:00`, 'MV')
  expect(warnings.find(({ code }) => code === 'holidays/estimated')?.dates).toContain(date)
})

test('a report sorts the subdivisions of its warnings', () => {
  const regional = [
    { date: '2026-11-24', subdivisions: ['DE-SN'] },
    { date: '2026-12-01', subdivisions: ['DE-BY', 'DE-BE'] },
  ]
  const customer = { country: 'DE', holidays: { ...holidayCalendar({ closed: [] }), regional } }
  const { warnings } = responseReport(
    ['2026-11-24', '2026-12-01'].map((date) => ({ ...twelveHours, customer, createdAt: `${date}T09:00:00+01:00` })),
    { now: '2026-12-24T00:00:00Z' },
  )
  expect(warnings).toEqual([
    {
      code: 'holidays/regional',
      dates: ['2026-11-24', '2026-12-01'],
      subdivisions: ['DE-BE', 'DE-BY', 'DE-SN'],
      cases: 2,
    },
  ])
})
