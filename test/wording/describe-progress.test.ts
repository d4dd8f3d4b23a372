import {
  type CreatedCase,
  firstResponse,
  holidayCalendar,
  noHolidays,
  responseProgress,
  responseProgressRange,
} from 'aws-support-rules'
import { describeInstant, describeProgress, describeTimeLeft } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

// Friday 16:00 to 18:00, Monday 08:00 to 18:00: 12 hours, so the target ends at closing time.
const onBusinessHours: CreatedCase = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-11-20T16:00:00-05:00',
  customer: { country: 'US', timeZone: 'America/New_York', holidays: noHolidays },
}
const aroundTheClock: CreatedCase = {
  plan: 'business',
  caseType: 'technical',
  severity: 'high',
  createdAt: '2026-11-20T16:00:00Z',
}

const due = 'due Monday 23 November 2026 18:00 (America/New_York)'
const dueInJapanese = '目標期限は2026年11月23日（月）18:00（America/New_York）です。'
const inTime = 'a response until Tuesday 24 November 08:00 is in time'
const inTimeInJapanese = '11月24日（火）08:00までの応答は目標内です。'

test.each([
  [
    '2026-11-23T14:40:00-05:00',
    undefined,
    `3 hours 20 minutes of business time left, ${due}; ${inTime}`,
    `残り時間は営業時間で3時間20分です。${dueInJapanese}${inTimeInJapanese}`,
  ],
  [
    '2026-11-23T17:59:30-05:00',
    undefined,
    `less than a minute of business time left, ${due}; ${inTime}`,
    `残り時間は営業時間で1分未満です。${dueInJapanese}${inTimeInJapanese}`,
  ],
  [
    '2026-11-23T17:58:30-05:00',
    undefined,
    `1 minute of business time left, ${due}; ${inTime}`,
    `残り時間は営業時間で1分です。${dueInJapanese}${inTimeInJapanese}`,
  ],
  [
    '2026-11-23T20:00:00-05:00',
    undefined,
    `no time left, ${due}; ${inTime}`,
    `残り時間はありません。${dueInJapanese}${inTimeInJapanese}`,
  ],
  [
    '2026-11-24T10:05:00-05:00',
    undefined,
    `overdue by 2 hours 5 minutes of business time, ${due}`,
    `目標を営業時間で2時間5分超過しています。${dueInJapanese}`,
  ],
  [
    '2026-12-01T08:00:00-05:00',
    undefined,
    `overdue by 5 business days, ${due}`,
    `目標を5営業日超過しています。${dueInJapanese}`,
  ],
  [
    '2026-12-01T08:00:00-05:00',
    '2026-11-23T17:20:00-05:00',
    `met with 40 minutes of business time left, ${due}`,
    `営業時間で40分を残して目標を達成しました。${dueInJapanese}`,
  ],
  [
    '2026-12-01T08:00:00-05:00',
    '2026-11-24T07:00:00-05:00',
    `met with no time left, ${due}`,
    `残り時間なしで目標を達成しました。${dueInJapanese}`,
  ],
  [
    '2026-12-01T08:00:00-05:00',
    '2026-11-24T09:00:00-05:00',
    `missed by 1 hour of business time, ${due}`,
    `目標を営業時間で1時間超過してから応答がありました。${dueInJapanese}`,
  ],
] as const)('on business hours at %s, answered at %s', (now, respondedAt, english, japanese) => {
  const progress = responseProgress({ ...onBusinessHours, respondedAt }, { now })
  expect(describeProgress(progress)).toBe(english)
  expect(describeProgress(progress, { language: 'ja' })).toBe(japanese)
})

test.each([
  [
    '2026-11-20T19:00:00Z',
    '1 hour left, due Friday 20 November 2026 21:00 (Europe/Berlin)',
    '残り時間は1時間です。目標期限は2026年11月20日（金）21:00（Europe/Berlin）です。',
  ],
  [
    '2026-11-22T19:59:00Z',
    'overdue by 47 hours 59 minutes, due Friday 20 November 2026 21:00 (Europe/Berlin)',
    '目標を47時間59分超過しています。目標期限は2026年11月20日（金）21:00（Europe/Berlin）です。',
  ],
  [
    '2026-11-22T20:00:00Z',
    'overdue by 2 days, due Friday 20 November 2026 21:00 (Europe/Berlin)',
    '目標を2日超過しています。目標期限は2026年11月20日（金）21:00（Europe/Berlin）です。',
  ],
  [
    '2026-11-23T23:30:00Z',
    'overdue by 3 days 3 hours, due Friday 20 November 2026 21:00 (Europe/Berlin)',
    '目標を3日3時間超過しています。目標期限は2026年11月20日（金）21:00（Europe/Berlin）です。',
  ],
])('around the clock at %s', (now, english, japanese) => {
  const progress = responseProgress(aroundTheClock, { now })
  expect(describeProgress(progress, { timeZone: 'Europe/Berlin' })).toBe(english)
  expect(describeProgress(progress, { timeZone: 'Europe/Berlin', language: 'ja' })).toBe(japanese)
})

test('what makes the deadline less certain is said with the progress', () => {
  const moon = holidayCalendar({ closed: [{ date: '2026-11-26', name: 'Moon', estimated: true }] })
  const progress = responseProgress(
    {
      plan: 'developer',
      caseType: 'technical',
      severity: 'normal',
      createdAt: '2026-11-25T08:00:00+01:00',
      customer: { country: 'DE', holidays: moon },
    },
    { now: '2026-11-27T09:30:00Z' },
  )
  expect(describeProgress(progress)).toBe(
    'overdue by 30 minutes of business time, due Friday 27 November 2026 10:00 (Europe/Berlin); the holiday of Thursday 26 November is estimated and may move',
  )
  expect(describeProgress(progress, { language: 'ja' })).toMatch(
    /11月26日（木）の祝日は推定の日付で、変わることがあります。$/,
  )
})

test('a case without a target has the reason', () => {
  const progress = responseProgress(
    { ...aroundTheClock, caseType: 'service-limit-increase', severity: 'low' },
    { now: '2026-11-23T08:00:00Z' },
  )
  expect(describeProgress(progress)).toBe(
    'no target: AWS publishes no first-response target for service limit increases',
  )
  expect(describeProgress(progress, { language: 'ja' })).toBe(
    '初回応答時間の目標はありません。AWSは、サービスの上限緩和の初回応答時間の目標を公表していません。',
  )
})

// Due on Monday 23 November at 18:00; ten hours a day.
test.each([
  [
    '2026-11-25T17:59:00-05:00',
    'overdue by 19 hours 59 minutes of business time',
    '目標を営業時間で19時間59分超過しています。',
  ],
  [
    '2026-11-26T17:59:00-05:00',
    'overdue by 29 hours 59 minutes of business time',
    '目標を営業時間で29時間59分超過しています。',
  ],
  ['2026-11-26T18:00:00-05:00', 'overdue by 3 business days', '目標を3営業日超過しています。'],
  ['2026-11-27T11:40:00-05:00', 'overdue by 3 business days 3 hours', '目標を3営業日と3時間超過しています。'],
  ['2026-12-07T17:59:00-05:00', 'overdue by 9 business days 9 hours', '目標を9営業日と9時間超過しています。'],
  ['2026-12-08T09:00:00-05:00', 'overdue by 10 business days', '目標を10営業日超過しています。'],
  // 1,261 hours are 126 days and an hour.
  ['2027-05-19T09:00:00-04:00', 'overdue by 126 business days', '目標を126営業日超過しています。'],
])('long business time at %s is in business days', (now, english, japanese) => {
  const progress = responseProgress(onBusinessHours, { now })
  expect(describeTimeLeft(progress)).toBe(english)
  expect(describeTimeLeft(progress, { language: 'ja' })).toBe(japanese)
})

test.each([
  ['2026-11-30T19:59:00Z', 'overdue by 9 days 23 hours', '目標を9日23時間超過しています。'],
  ['2026-12-01T08:00:00Z', 'overdue by 10 days', '目標を10日超過しています。'],
])('long time around the clock at %s is in days', (now, english, japanese) => {
  const progress = responseProgress(aroundTheClock, { now })
  expect(describeTimeLeft(progress)).toBe(english)
  expect(describeTimeLeft(progress, { language: 'ja' })).toBe(japanese)
})

test('a business day is as long as the hours of the edition, past midnight too', () => {
  const progress = responseProgress(onBusinessHours, { now: '2026-11-26T18:00:00-05:00' })
  if (!('elapsedMs' in progress) || progress.counting === null) throw new Error('no business hours')
  const withHours = (opens: string, closes: string) =>
    describeTimeLeft({ ...progress, counting: { ...progress.counting, opens, closes } } as typeof progress)
  expect(withHours('08:00', '18:00')).toBe('overdue by 3 business days')
  expect(withHours('09:30', '17:00')).toBe('overdue by 4 business days')
  expect(withHours('22:00', '06:00')).toBe('overdue by 3 business days 6 hours')
  expect(withHours('00:00', '24:00')).toBe('overdue by 30 hours of business time')
  expect(withHours('08:00', '08:00')).toBe('overdue by 30 hours of business time')
})

test('the time left is the beginning of the progress', () => {
  const answered = { ...onBusinessHours, answeredBy: null }
  for (const language of ['en', 'ja'] as const) {
    const unknown = responseProgress(answered, { now: '2026-12-01T08:00:00-05:00' })
    expect(describeProgress(unknown, { language }).startsWith(describeTimeLeft(unknown, { language }))).toBe(true)
  }
  const none = responseProgress({ ...aroundTheClock, openedBy: 'aws' }, { now: '2026-12-01T08:00:00Z' })
  expect(describeTimeLeft(none)).toBe('no target: AWS publishes no first-response target for a case that AWS opened')
  const met = responseProgress(
    { ...aroundTheClock, respondedAt: '2026-11-20T17:00:00Z' },
    { now: '2026-12-01T08:00:00Z' },
  )
  expect(describeTimeLeft(met)).toBe('met with 3 hours left')
  const noAnswers = [
    { ...met, state: ['met'] },
    { state: 'late' },
    { kind: 'range', earliest: null, latest: null },
    { kind: 'range', earliest: 5 },
  ]
  for (const noAnswer of noAnswers)
    expect(thrown(() => describeTimeLeft(noAnswer as never)).code).toBe('answer/invalid')
})

test('a zone of the caller’s choice wins over that of the business hours', () => {
  const pending = responseProgress(onBusinessHours, { now: '2026-11-23T14:40:00-05:00' })
  expect(describeProgress(pending, { timeZone: 'Asia/Tokyo' })).toBe(
    '3 hours 20 minutes of business time left, due Tuesday 24 November 2026 08:00 (Asia/Tokyo); a response until Tuesday 24 November 22:00 is in time',
  )
})

const repeatedHour = (createdAt: string) => firstResponse({ ...aroundTheClock, severity: 'urgent', createdAt })

test('of a repeated hour, the text says which one', () => {
  const options = { timeZone: 'America/New_York' }
  const dueTimes = ['2026-11-01T04:30:00Z', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'].map((createdAt) => {
    const response = repeatedHour(createdAt)
    if (response.kind === 'none') throw new Error('no target')
    return describeInstant(response.dueAt, options)
  })
  expect(dueTimes).toEqual([
    'Sunday 1 November 2026 01:30 (America/New_York, UTC-04:00)',
    'Sunday 1 November 2026 01:30 (America/New_York, UTC-05:00)',
    'Sunday 1 November 2026 02:30 (America/New_York)',
  ])
  // London's second one is at UTC itself, and Lord Howe repeats half an hour.
  const inJapanese = { timeZone: 'Europe/London', language: 'ja' } as const
  expect(describeInstant(Date.UTC(2026, 9, 25, 1, 30), inJapanese)).toBe(
    '2026年10月25日（日）01:30（Europe/London, UTC+00:00）',
  )
  expect(describeInstant(Date.UTC(2026, 3, 4, 15, 10), { timeZone: 'Australia/Lord_Howe' })).toBe(
    'Sunday 5 April 2026 01:40 (Australia/Lord_Howe, UTC+10:30)',
  )
})

test('an instant that is none is refused', () => {
  // Seconds for milliseconds would be a day of January 1970.
  for (const instant of [new Date(NaN), NaN, '2026-11-01T05:30:00Z', null, 1_764_000_000, 1_764_000_000_000.5])
    expect(thrown(() => describeInstant(instant as never)).code).toBe('instant/invalid')
})

test('numbers are instants from 1973 on, and a Date may be earlier', () => {
  const first = Date.UTC(1973, 0, 1)
  expect(describeInstant(first)).toBe('Monday 1 January 1973 00:00 (UTC)')
  expect(thrown(() => describeInstant(first - 1)).code).toBe('instant/invalid')
  expect(describeInstant(new Date(first - 1))).toBe('Sunday 31 December 1972 23:59 (UTC)')
})

test('a range has the words of its first and its last clock, or one text', () => {
  const unitedStates = {
    ...onBusinessHours,
    createdAt: '2026-11-22T12:00:00Z',
    customer: { country: 'US', holidays: noHolidays },
  }
  const range = responseProgressRange(unitedStates, { now: '2026-11-24T15:30:00Z' })
  const last = 'Pacific/Honolulu'
  expect(describeTimeLeft(range)).toBe(
    `depends on the time zone; in America/New_York: overdue by 30 minutes of business time; in ${last}: 2 hours of business time left`,
  )
  expect(describeTimeLeft(range, { language: 'ja' })).toBe(
    `タイムゾーンによって異なります。America/New_Yorkでは、目標を営業時間で30分超過しています。${last}では、残り時間は営業時間で2時間です。`,
  )
  expect(describeProgress(range)).toBe(
    `depends on the time zone; in America/New_York: overdue by 30 minutes of business time, due Tuesday 24 November 2026 10:00 (America/New_York); in ${last}: 2 hours of business time left, due Tuesday 24 November 2026 10:00 (${last})`,
  )
  const unknown = responseProgressRange({ ...unitedStates, answeredBy: null }, { now: '2026-12-24T15:30:00Z' })
  expect(describeTimeLeft(unknown)).toBe('not known whether answered in time')
  const continuous = responseProgressRange(aroundTheClock, { now: '2026-11-20T17:00:00Z' })
  expect(describeProgress(continuous)).toBe('3 hours left, due Friday 20 November 2026 20:00 (UTC)')
  const none = responseProgressRange({ ...aroundTheClock, openedBy: 'aws' }, { now: '2026-11-20T17:00:00Z' })
  expect(describeProgress(none)).toBe('no target: AWS publishes no first-response target for a case that AWS opened')
})

test('a range whose zones have the same due time says where they differ', () => {
  const inSpain: CreatedCase = {
    ...onBusinessHours,
    createdAt: '2026-11-20T15:00:00Z',
    customer: { country: 'ES', holidays: noHolidays },
  }
  expect(describeTimeLeft(responseProgressRange(inSpain, { now: '2026-11-23T17:30:00Z' }))).toBe(
    'depends on the time zone; in Atlantic/Canary: overdue by 30 minutes of business time; in Europe/Madrid: no time left',
  )
  expect(describeTimeLeft(responseProgressRange(inSpain, { now: '2026-11-20T19:00:00Z' }))).toBe(
    'depends on the time zone; in Atlantic/Canary: 9 hours of business time left; in Europe/Madrid: 10 hours of business time left',
  )
})
