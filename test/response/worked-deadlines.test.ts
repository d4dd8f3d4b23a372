import {
  type CreatedCase,
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  holidayCalendar,
  noHolidays,
  responseProgress,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'

const technical = { plan: 'developer', caseType: 'technical' } as const
const low = { ...technical, severity: 'low' } as const
const normal = { ...technical, severity: 'normal' } as const
const closed = (...dates: string[]) => holidayCalendar({ closed: dates })
const newYork = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays } as const
const tokyo = { country: 'JP', timeZone: 'Asia/Tokyo', holidays: closed('2026-11-23') } as const

type Row = [working: string, facts: Omit<CreatedCase, 'createdAt'>, createdAt: string, dueAt: string]

// Each title is the working, hours of business time added day by day; offsets are written out, so that a calendar and a clock are all it takes to check.
const rows: Row[] = [
  [
    'Mon 9 h, Tue 10 h, Wed 5 h',
    { ...low, customer: newYork },
    '2026-11-16T09:00:00-05:00',
    '2026-11-18T13:00:00-05:00',
  ],
  [
    'Fri 2 h, Mon 10 h, due as Monday closes',
    { ...normal, customer: newYork },
    '2026-11-20T16:00:00-05:00',
    '2026-11-23T18:00:00-05:00',
  ],
  [
    'opened on Saturday: Mon 10 h, Tue 2 h',
    { ...normal, customer: newYork },
    '2026-11-21T12:00:00-05:00',
    '2026-11-24T10:00:00-05:00',
  ],
  [
    'opened as Monday closes: Tue 10 h, Wed 2 h',
    { ...normal, customer: newYork },
    '2026-11-16T18:00:00-05:00',
    '2026-11-18T10:00:00-05:00',
  ],
  [
    'opened before Monday opens: Mon 10 h, Tue 2 h',
    { ...normal, customer: newYork },
    '2026-11-16T07:00:00-05:00',
    '2026-11-17T10:00:00-05:00',
  ],
  [
    'Tue 0:30 h, Wed 10 h, Thanksgiving, Fri 10 h, weekend, Mon 3:30 h',
    { ...low, customer: { ...newYork, holidays: closed('2026-11-26') } },
    '2026-11-24T17:30:00-05:00',
    '2026-11-30T11:30:00-05:00',
  ],
  [
    'Fri 1 h, clocks go back on Sunday, Mon 10 h, Tue 10 h, Wed 3 h',
    { ...low, customer: newYork },
    '2026-10-30T17:00:00-04:00',
    '2026-11-04T11:00:00-05:00',
  ],
  [
    'Thu 8 h, Christmas on Friday and Saturday, Sunday, Mon 4 h',
    { ...normal, customer: { country: 'DE', timeZone: 'Europe/Berlin', holidays: closed('2026-12-25', '2026-12-26') } },
    '2026-12-24T10:00:00+01:00',
    '2026-12-28T12:00:00+01:00',
  ],
  [
    'in Japanese: Fri 3 h, holiday on Monday, Tue 9 h, Wed 9 h, Thu 3 h',
    { ...low, language: 'ja', customer: tokyo },
    '2026-11-20T15:00:00+09:00',
    '2026-11-26T12:00:00+09:00',
  ],
  [
    'in English: Fri 3 h, holiday on Monday, Tue 10 h, Wed 10 h, Thu 1 h',
    { ...low, customer: tokyo },
    '2026-11-20T15:00:00+09:00',
    '2026-11-26T09:00:00+09:00',
  ],
  [
    'in Japanese: Tue 9 h, Wed 3 h',
    { ...normal, language: 'ja', customer: tokyo },
    '2026-11-24T09:00:00+09:00',
    '2026-11-25T12:00:00+09:00',
  ],
  [
    'Thu 6 h, Friday and Saturday, Sun 10 h, Mon 8 h',
    { ...low, customer: { country: 'EG', timeZone: 'Africa/Cairo', weekend: [5, 6], holidays: noHolidays } },
    '2026-11-19T12:00:00+02:00',
    '2026-11-23T16:00:00+02:00',
  ],
  [
    '15 minutes on Enterprise, on a Sunday night',
    { plan: 'enterprise', caseType: 'technical', severity: 'critical' },
    '2026-11-22T23:50:00Z',
    '2026-11-23T00:05:00Z',
  ],
  [
    '30 minutes on Enterprise On-Ramp',
    { plan: 'enterprise-on-ramp', caseType: 'technical', severity: 'critical' },
    '2026-11-22T23:50:00Z',
    '2026-11-23T00:20:00Z',
  ],
  // Beside the page's: edges, milliseconds, days of another length.
  [
    'a millisecond before closing: Mon 1 ms, Tue 10 h, Wed 2 h less 1 ms',
    { ...normal, customer: newYork },
    '2026-11-16T17:59:59.999-05:00',
    '2026-11-18T09:59:59.999-05:00',
  ],
  [
    'milliseconds are kept',
    { ...normal, customer: newYork },
    '2026-11-16T09:15:30.123-05:00',
    '2026-11-17T11:15:30.123-05:00',
  ],
  [
    'Apia has no 30 December 2011: Thu 29 Dec 1 h, Sat and Sun, Mon 2 Jan 10 h, Tue 3 Jan 1 h',
    { ...normal, customer: { country: 'WS', timeZone: 'Pacific/Apia', holidays: noHolidays } },
    '2011-12-29T17:00:00-10:00',
    '2012-01-03T09:00:00+14:00',
  ],
  [
    '4 hours over the end of summer time are 4 hours',
    { plan: 'business', caseType: 'technical', severity: 'high' },
    '2026-11-01T00:30:00-04:00',
    '2026-11-01T03:30:00-05:00',
  ],
  [
    'three weekend days: Wed 1 h, Thu 10 h, Friday to Sunday, Mon 1 h',
    { ...normal, customer: { ...newYork, weekend: [5, 6, 7] } },
    '2026-11-18T17:00:00-05:00',
    '2026-11-23T09:00:00-05:00',
  ],
  [
    'a working Saturday: Fri 1 h, Sat 10 h, Mon 1 h',
    { ...normal, customer: { ...newYork, holidays: holidayCalendar({ closed: [], open: ['2026-11-21'] }) } },
    '2026-11-20T17:00:00-05:00',
    '2026-11-23T09:00:00-05:00',
  ],
]

describe('worked deadlines', () => {
  test.each(rows)('%s', (_, facts, createdAt, dueAt) => {
    const created = { ...facts, createdAt }
    const response = explainFirstResponse(created)
    expect(response.kind === 'due' && response.dueAt.toISOString()).toBe(new Date(dueAt).toISOString())
    const counted = (response.counted ?? []).reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0)
    expect(counted).toBe(response.kind === 'due' && response.target.minutes * 60_000)
  })
})

describe('late after', () => {
  const lateAfter = (severity: 'low' | 'normal', createdAt: string) => {
    const response = firstResponse({ ...technical, severity, createdAt, customer: newYork })
    return response.kind === 'due' ? response.lateAfter.toISOString() : response.kind
  }

  test('is the next opening where the target ends at closing time', () => {
    expect(lateAfter('normal', '2026-11-20T16:00:00-05:00')).toBe(new Date('2026-11-24T08:00:00-05:00').toISOString())
  })

  test('is the due instant elsewhere', () => {
    expect(lateAfter('low', '2026-11-16T09:00:00-05:00')).toBe(new Date('2026-11-18T13:00:00-05:00').toISOString())
  })

  test('is the due instant around the clock', () => {
    const response = firstResponse({
      plan: 'business',
      caseType: 'technical',
      severity: 'urgent',
      createdAt: '2026-11-20T18:00:00Z',
    })
    expect(response).toMatchObject({
      dueAt: new Date('2026-11-20T19:00:00Z'),
      lateAfter: new Date('2026-11-20T19:00:00Z'),
      counting: null,
    })
  })
})

describe('what an answer says about itself', () => {
  test('the rules of a business-hours target', () => {
    const { because } = firstResponse({ ...low, createdAt: '2026-11-16T09:00:00-05:00', customer: newYork })
    expect(because.map(({ id }) => id)).toEqual([
      'severity/low',
      'first-response/business-hours',
      'first-response/business-day',
      'first-response/weekends-and-holidays',
      'first-response/customer-country',
      'first-response/time-zone',
      'first-response/effort',
    ])
  })

  test('a case in Japanese is counted in Japan, wherever the customer is', () => {
    const customer = { country: 'US', holidays: () => closed('2026-11-23') }
    const response = firstResponse({ ...low, language: 'ja', createdAt: '2026-11-20T15:00:00+09:00', customer })
    expect(response).toMatchObject({
      dueAt: new Date('2026-11-26T12:00:00+09:00'),
      counting: { timeZone: 'Asia/Tokyo', opens: '09:00', closes: '18:00', weekend: [6, 7], calendar: 'custom' },
    })
    expect(response.because.map(({ id }) => id)).toEqual([
      'severity/low',
      'first-response/business-hours',
      'first-response/japanese',
      'first-response/effort',
    ])
  })

  test('a case around the clock does not look at the customer', () => {
    const response = firstResponse({
      plan: 'business',
      caseType: 'technical',
      severity: 'low',
      createdAt: '2026-11-23T08:00:00Z',
      customer: { country: 'Atlantis' },
    })
    expect(response).toMatchObject({ kind: 'due', warnings: [], dataVersions: {} })
    expect(response.because.map(({ id }) => id)).toEqual([
      'severity/low',
      'first-response/continuous',
      'first-response/effort',
    ])
  })

  test('no target on Basic and for limit increases', () => {
    const basic = firstResponse({
      plan: 'basic',
      caseType: 'account-and-billing',
      severity: 'low',
      createdAt: '2026-11-23T08:00:00Z',
    })
    expect(basic).toMatchObject({ kind: 'none', because: [{ id: 'first-response/none-on-basic' }] })
    const limit = firstResponse({
      plan: 'developer',
      caseType: 'service-limit-increase',
      severity: 'low',
      createdAt: '2026-11-23T08:00:00Z',
    })
    expect(limit).toMatchObject({ kind: 'none', because: [{ id: 'first-response/none-for-limit-increase' }] })
  })

  test('the days that were skipped, a holiday on a weekend as the weekend', () => {
    const holidays = holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }, '2026-12-26'] })
    const customer = { country: 'DE', timeZone: 'Europe/Berlin', holidays }
    expect(explainFirstResponse({ ...normal, createdAt: '2026-12-24T10:00:00+01:00', customer }).skipped).toEqual([
      { date: '2026-12-25', because: 'holiday', name: 'Christmas Day' },
      { date: '2026-12-26', because: 'weekend' },
      { date: '2026-12-27', because: 'weekend' },
    ])
  })

  test('no skipped day that the zone did not have', () => {
    const customer = { country: 'WS', timeZone: 'Pacific/Apia', holidays: closed('2011-12-30', '2012-01-02') }
    const { skipped } = explainFirstResponse({ ...normal, createdAt: '2011-12-29T17:00:00-10:00', customer })
    expect(skipped?.map(({ date }) => date)).toEqual(['2011-12-31', '2012-01-01', '2012-01-02'])
  })

  test('warns of local dates, where they are not those of UTC', () => {
    const datesOf = (country: string, timeZone: string, createdAt: string, known: object) => {
      const customer = {
        country,
        timeZone,
        weekend: [6, 7],
        holidays: holidayCalendar({ closed: [], ...known }),
      } as const
      const response = firstResponse({
        plan: 'developer',
        caseType: 'technical',
        severity: 'normal',
        createdAt,
        customer,
      })
      return response.kind === 'due'
        ? response.warnings.flatMap(({ code, dates }) => (code === 'edition/plan-ended' ? [] : dates))
        : []
    }
    // Thursday 08:00 to Friday 10:00 by the clock of Kiritimati, which is Thursday 20:00 UTC.
    expect(datesOf('KI', 'Pacific/Kiritimati', '2026-12-31T08:00:00+14:00', { validTo: '2026-12-31' })).toEqual([
      '2027-01-01',
    ])
    // Thursday 17:00 by the clock of Pago Pago, which is Friday 04:00 UTC.
    expect(datesOf('AS', 'Pacific/Pago_Pago', '2026-12-31T17:00:00-11:00', { validFrom: '2027-01-01' })).toEqual([
      '2026-12-31',
    ])
    expect(
      datesOf('AS', 'Pacific/Pago_Pago', '2026-12-31T17:00:00-11:00', {
        validFrom: '2026-12-31',
        validTo: '2027-01-04',
      }),
    ).toEqual([])
  })

  test('what the calendar does not know', () => {
    const holidays = holidayCalendar({
      closed: [{ date: '2026-11-19', estimated: true }],
      validTo: '2026-11-30',
      announcedThrough: '2026-11-18',
      asOf: '2026-05-18',
    })
    const response = firstResponse({
      ...low,
      createdAt: '2026-11-17T09:00:00-05:00',
      customer: { ...newYork, holidays },
    })
    expect(response).toMatchObject({
      warnings: [
        { code: 'holidays/not-announced', dates: ['2026-11-19', '2026-11-20'] },
        { code: 'holidays/estimated', dates: ['2026-11-19'] },
      ],
      dataVersions: { holidays: '2026-05-18' },
    })
    const created = { ...low, createdAt: '2026-11-17T09:00:00-05:00', customer: { ...newYork, holidays } } as const
    expect(responseProgress(created, { now: created.createdAt })).toMatchObject({
      warnings: [{ code: 'holidays/not-announced' }, { code: 'holidays/estimated' }],
    })
  })

  test('what the calendar does not know, on any of the clocks', () => {
    // Until Friday 12:00 in Madrid, and on Gran Canaria, where Thursday's business begins an hour later, until Friday 13:00 of Madrid: one list of dates.
    const holidays = holidayCalendar({ closed: [{ date: '2026-11-21', estimated: true }], validTo: '2026-11-19' })
    const range = firstResponseRange({
      ...normal,
      createdAt: '2026-11-19T10:00:00+01:00',
      customer: { country: 'ES', holidays },
    })
    expect(range).toMatchObject({
      warnings: [
        { code: 'holidays/outside-data', dates: ['2026-11-20'] },
        { code: 'holidays/estimated', dates: ['2026-11-21'] },
      ],
    })
    expect(
      firstResponseRange({
        ...normal,
        createdAt: '2026-11-23T08:00:00Z',
        customer: { country: 'ES', holidays: noHolidays },
        plan: 'business',
      }),
    ).toMatchObject({ warnings: [] })
  })
})
