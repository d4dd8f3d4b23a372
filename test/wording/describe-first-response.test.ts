import {
  type CreatedCase,
  type Customer,
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  type Holiday,
  holidayCalendar,
  noHolidays,
} from 'aws-support-rules'
import { describeFirstResponse } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

const developer = (severity: 'low' | 'normal', createdAt: string, customer: Customer): CreatedCase => ({
  plan: 'developer',
  caseType: 'technical',
  severity,
  createdAt,
  customer,
})
const inGermany = (...closed: readonly (string | Holiday)[]): Customer => ({
  country: 'DE',
  holidays: holidayCalendar({ closed }),
})
const newYear = { date: '2027-01-01', name: "New Year's Day" }
const christmas = { date: '2026-12-25', name: 'Christmas Day' }
const weekOfJune = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05']

test.each<readonly [string, CreatedCase, string, string]>([
  [
    'Thursday 8 h, Christmas, the weekend, Monday 4 h',
    developer('normal', '2026-12-24T10:00:00+01:00', inGermany(christmas)),
    'due Monday 28 December 12:00 (Europe/Berlin), 12 business hours; Friday 25 December (Christmas Day) and the weekend are not counted',
    '目標期限は12月28日（月）12:00（Europe/Berlin）です（目標：12営業時間）。12月25日（金）のChristmas Dayと週末は数えません。',
  ],
  [
    'over the New Year: Wednesday 1 h, Monday 10 h, Tuesday 10 h, Wednesday 3 h; no year can be mistaken',
    developer('low', '2026-12-30T17:00:00+01:00', inGermany(newYear, '2026-12-31')),
    "due Wednesday 6 January 2027 11:00 (Europe/Berlin), 24 business hours; Thursday 31 December 2026 (holiday), Friday 1 January (New Year's Day) and the weekend are not counted",
    "目標期限は2027年1月6日（水）11:00（Europe/Berlin）です（目標：24営業時間）。2026年12月31日（木）の祝日、1月1日（金）のNew Year's Dayと週末は数えません。",
  ],
  [
    'from a closed day over the New Year: Monday 10 h, Tuesday 2 h',
    developer('normal', '2026-12-31T12:00:00+01:00', inGermany(newYear, '2026-12-31')),
    "due Tuesday 5 January 2027 10:00 (Europe/Berlin), 12 business hours; Thursday 31 December 2026 (holiday), Friday 1 January (New Year's Day) and the weekend are not counted",
    "目標期限は2027年1月5日（火）10:00（Europe/Berlin）です（目標：12営業時間）。2026年12月31日（木）の祝日、1月1日（金）のNew Year's Dayと週末は数えません。",
  ],
  [
    'two holidays of one name, and nothing else: Monday 10 h, Thursday 2 h',
    developer(
      'normal',
      '2026-06-01T08:00:00+02:00',
      inGermany(...['2026-06-02', '2026-06-03'].map((date) => ({ date, name: 'Stocktaking' }))),
    ),
    'due Thursday 4 June 10:00 (Europe/Berlin), 12 business hours; Tuesday 2 June to Wednesday 3 June (Stocktaking) are not counted',
    '目標期限は6月4日（木）10:00（Europe/Berlin）です（目標：12営業時間）。6月2日（火）から6月3日（水）までのStocktakingは数えません。',
  ],
  [
    'holidays of one name are one, and two weekends are counted: Friday 10 h, Thursday 10 h, Friday 4 h',
    developer(
      'low',
      '2026-05-29T08:00:00+02:00',
      inGermany(
        ...['2026-06-01', '2026-06-02', '2026-06-03'].map((date) => ({ date, name: 'Stocktaking' })),
        '2026-06-05',
      ),
    ),
    'due Monday 8 June 12:00 (Europe/Berlin), 24 business hours; Monday 1 June to Wednesday 3 June (Stocktaking), Friday 5 June (holiday) and 2 weekends are not counted',
    '目標期限は6月8日（月）12:00（Europe/Berlin）です（目標：24営業時間）。6月1日（月）から6月3日（水）までのStocktaking、6月5日（金）の祝日と週末2回は数えません。',
  ],
  [
    'more than five closed times are told by their number: names differ from day to day',
    developer(
      'normal',
      '2026-06-01T09:00:00+02:00',
      inGermany(...weekOfJune.map((date) => ({ date, name: `Day ${date}` })), '2026-06-08'),
    ),
    'due Wednesday 10 June 10:00 (Europe/Berlin), 12 business hours; 6 closed days from Monday 1 June to Monday 8 June and the weekend are not counted',
    '目標期限は6月10日（水）10:00（Europe/Berlin）です（目標：12営業時間）。6月1日（月）から6月8日（月）までの休業日6日と週末は数えません。',
  ],
  [
    'half a weekend is told by its date: created on a Sunday',
    developer('normal', '2026-11-22T12:00:00+01:00', inGermany()),
    'due Tuesday 24 November 10:00 (Europe/Berlin), 12 business hours; Sunday 22 November is not counted',
    '目標期限は11月24日（火）10:00（Europe/Berlin）です（目標：12営業時間）。11月22日（日）は数えません。',
  ],
  [
    'a weekend of two separate days, Friday and Sunday, is told by its dates: Thursday 10 h, Saturday 2 h',
    developer('normal', '2026-11-26T08:00:00+08:00', { country: 'BN', holidays: noHolidays }),
    'due Saturday 28 November 10:00 (Asia/Brunei), 12 business hours; Friday 27 November is not counted',
    '目標期限は11月28日（土）10:00（Asia/Brunei）です（目標：12営業時間）。11月27日（金）は数えません。',
  ],
  [
    'open on Thursdays alone, and nothing else is closed: 10 h, 10 h and 4 h',
    developer('low', '2026-11-26T08:00:00+01:00', { ...inGermany(), weekend: [1, 2, 3, 5, 6, 7] }),
    'due Thursday 10 December 12:00 (Europe/Berlin), 24 business hours; 2 weekends are not counted',
    '目標期限は12月10日（木）12:00（Europe/Berlin）です（目標：24営業時間）。週末2回は数えません。',
  ],
  [
    'created in the evening of New Year’s Eve, so counted from Friday on: the year is told',
    developer('normal', '2026-12-31T18:30:00+01:00', inGermany()),
    'due Monday 4 January 2027 10:00 (Europe/Berlin), 12 business hours; the weekend is not counted',
    '目標期限は2027年1月4日（月）10:00（Europe/Berlin）です（目標：12営業時間）。週末は数えません。',
  ],
  [
    'a target that ends on Friday at closing time: the first late response is one in open time',
    developer('normal', '2026-11-26T16:00:00+01:00', inGermany()),
    'due Friday 27 November 18:00 (Europe/Berlin), 12 business hours; a response until Monday 30 November 08:00 is in time',
    '目標期限は11月27日（金）18:00（Europe/Berlin）です（目標：12営業時間）。11月30日（月）08:00までの応答は目標内です。',
  ],
  [
    'around the clock: one hour, on the clock of UTC',
    { plan: 'business', caseType: 'technical', severity: 'urgent', createdAt: '2026-12-31T23:30:59Z' },
    'due Friday 1 January 2027 00:30 (UTC), 1 hour',
    '目標期限は2027年1月1日（金）00:30（UTC）です（目標：1時間）。',
  ],
  [
    'no target',
    { plan: 'basic', caseType: 'technical', severity: 'low', createdAt: '2026-11-23T08:00:00Z' },
    'no target: Basic Support has no technical cases',
    '初回応答時間の目標はありません。ベーシックサポートでは、技術サポートのケースを作成できません。',
  ],
])('%s', (_, created, english, japanese) => {
  const explained = explainFirstResponse(created)
  expect(describeFirstResponse(explained)).toBe(english)
  expect(describeFirstResponse(explained, { language: 'ja' })).toBe(japanese)
})

// From Wednesday 10:00, eight hours; the rest of Thursday's parts, from 08:00.
test.each<readonly [Holiday[], string, string]>([
  [
    [{ date: '2026-12-24', to: '10:00', name: 'Stocktaking' }],
    '24 December 14:00 (Europe/Berlin), 12 business hours; Thursday 24 December until 10:00 (Stocktaking) is not counted',
    '12月24日（木）10:00まで（Stocktaking）は数えません。',
  ],
  [
    [{ date: '2026-12-24', from: '10:00', to: '11:30', name: ' ' }],
    '24 December 13:30 (Europe/Berlin), 12 business hours; Thursday 24 December 10:00 to 11:30 (holiday) is not counted',
    '12月24日（木）10:00から11:30まで（祝日）は数えません。',
  ],
  [
    [{ date: '2026-12-24', from: '11:00', name: 'Christmas Eve' }, christmas],
    '28 December 09:00 (Europe/Berlin), 12 business hours; Thursday 24 December from 11:00 (Christmas Eve), Friday 25 December (Christmas Day) and the weekend are not counted',
    '12月24日（木）11:00以降（Christmas Eve）、12月25日（金）のChristmas Dayと週末は数えません。',
  ],
  [
    [
      { date: '2026-12-23', from: '16:00' },
      { date: '2026-12-24', to: '09:00' },
    ],
    '24 December 15:00 (Europe/Berlin), 12 business hours; Wednesday 23 December from 16:00 (holiday) and Thursday 24 December until 09:00 (holiday) are not counted',
    '12月23日（水）16:00以降（祝日）と12月24日（木）09:00まで（祝日）は数えません。',
  ],
])('parts of days are told by their times: %j', (closed, english, japanese) => {
  const explained = explainFirstResponse(developer('normal', '2026-12-23T10:00:00+01:00', inGermany(...closed)))
  expect(describeFirstResponse(explained)).toMatch(/^due (Thursday|Monday) /)
  expect(describeFirstResponse(explained).endsWith(english)).toBe(true)
  expect(describeFirstResponse(explained, { language: 'ja' }).endsWith(japanese)).toBe(true)
})

test('without an explanation the year is always told, and no days are', () => {
  const response = firstResponse(developer('normal', '2026-12-24T10:00:00+01:00', inGermany(christmas)))
  expect(describeFirstResponse(response)).toBe('due Monday 28 December 2026 12:00 (Europe/Berlin), 12 business hours')
  expect(describeFirstResponse(response, { language: 'ja' })).toBe(
    '目標期限は2026年12月28日（月）12:00（Europe/Berlin）です（目標：12営業時間）。',
  )
})

test('a time zone of the caller’s choice wins', () => {
  const urgent = explainFirstResponse({
    plan: 'business',
    caseType: 'technical',
    severity: 'urgent',
    createdAt: '2026-12-31T20:00:00Z',
  })
  expect(describeFirstResponse(urgent, { timeZone: 'asia/tokyo' })).toBe(
    'due Friday 1 January 06:00 (Asia/Tokyo), 1 hour',
  )
  const response = firstResponse(developer('normal', '2026-12-24T10:00:00+01:00', inGermany(christmas)))
  expect(describeFirstResponse(response, { timeZone: 'Asia/Tokyo' })).toBe(
    'due Monday 28 December 2026 20:00 (Asia/Tokyo), 12 business hours',
  )
})

test('a range has its earliest and its latest due time', () => {
  const holidays = holidayCalendar({ closed: [{ date: '2026-11-24', estimated: true }] })
  const range = firstResponseRange(developer('normal', '2026-11-22T12:00:00Z', { country: 'ES', holidays }))
  expect(describeFirstResponse(range)).toBe(
    'due between Wednesday 25 November 2026 10:00 (Europe/Madrid) and Wednesday 25 November 2026 10:00 (Atlantic/Canary), depending on the time zone, 12 business hours; the holiday of Tuesday 24 November is estimated and may move',
  )
  expect(describeFirstResponse(range, { timeZone: 'UTC', language: 'ja' })).toBe(
    '目標期限は、タイムゾーンによって2026年11月25日（水）09:00（UTC）から2026年11月25日（水）10:00（UTC）までの間です（目標：12営業時間）。11月24日（火）の祝日は推定の日付で、変わることがあります。',
  )
  const one = firstResponseRange(developer('normal', '2026-12-24T10:00:00+01:00', inGermany(christmas)))
  expect(describeFirstResponse(one)).toBe('due Monday 28 December 2026 12:00 (Europe/Berlin), 12 business hours')
  const none = firstResponseRange({
    ...developer('normal', '2026-12-24T10:00:00+01:00', inGermany(christmas)),
    openedBy: 'aws',
  })
  expect(describeFirstResponse(none)).toBe(
    'no target: AWS publishes no first-response target for a case that AWS opened',
  )
})

test('the dates of a range have the years of the clock that is shown', () => {
  // In New Zealand it is Thursday 31 December 08:30; the target ends there on 1 January, in UTC on 31 December.
  const range = firstResponseRange(
    developer('normal', '2026-12-30T19:30:00Z', {
      country: 'NZ',
      holidays: holidayCalendar({ closed: [], validTo: '2026-12-30' }),
    }),
  )
  expect(describeFirstResponse(range)).toBe(
    'due Friday 1 January 2027 10:30 (Pacific/Auckland), 12 business hours; the calendar has no data for Thursday 31 December 2026 to Friday 1 January',
  )
})

test('a warning of a later release is told by its code', () => {
  const response = firstResponse(developer('normal', '2026-12-24T10:00:00+01:00', inGermany(christmas)))
  if (response.kind === 'none') throw new Error('no target')
  const later = { ...response, warnings: [{ code: 'holidays/moved' as never, dates: ['2026-12-25'] }] }
  expect(describeFirstResponse(later)).toMatch(/; holidays\/moved Friday 25 December$/)
})

// 24 hours from Thursday 08:00: Thursday, Friday, Monday 12:00.
test.each([
  [
    { closed: [{ date: '2026-11-27', estimated: true }] },
    ' 12:00 (Europe/Berlin), 24 business hours; Friday 27 November (holiday) and the weekend are not counted; the holiday of Friday 27 November is estimated and may move',
    '11月27日（金）の祝日は推定の日付で、変わることがあります。',
  ],
  [
    { closed: [], announcedThrough: '2026-11-27' },
    '; the weekend is not counted; holidays of Saturday 28 November to Monday 30 November may not be announced yet',
    '11月28日（土）から11月30日（月）までの祝日はまだ発表されていない可能性があります。',
  ],
  [
    { closed: [], validTo: '2026-11-29' },
    '; the weekend is not counted; the calendar has no data for Monday 30 November',
    '11月30日（月）のデータはカレンダーにないため、祝日かどうかわかりません。',
  ],
])('what the calendar %j does not know is said', (calendar, english, japanese) => {
  const created = developer('low', '2026-11-26T08:00:00+01:00', { country: 'DE', holidays: holidayCalendar(calendar) })
  const explained = explainFirstResponse(created)
  expect(describeFirstResponse(explained).endsWith(english)).toBe(true)
  expect(describeFirstResponse(explained, { language: 'ja' }).endsWith(japanese)).toBe(true)
})

test('days that do not follow each other are listed, and many are from the first to the last', () => {
  const estimated = (...dates: readonly string[]) => {
    const holidays = holidayCalendar({ closed: dates.map((date) => ({ date, estimated: true })) })
    return describeFirstResponse(
      explainFirstResponse(developer('low', '2026-11-23T08:00:00+01:00', { country: 'DE', holidays })),
    )
  }
  expect(estimated('2026-11-24', '2026-11-26')).toMatch(
    /; the holidays of Tuesday 24 November and Thursday 26 November are estimated and may move$/,
  )
  expect(estimated('2026-11-23', '2026-11-25', '2026-11-27', '2026-12-01')).toMatch(
    /; the holidays of Monday 23 November to Tuesday 1 December are estimated and may move$/,
  )
})

test('a holiday whose name is blank is told as one without a name', () => {
  const created = developer('normal', '2026-12-24T10:00:00+01:00', inGermany({ date: '2026-12-25', name: ' ' }))
  expect(describeFirstResponse(explainFirstResponse(created))).toContain('Friday 25 December (holiday)')
})
