import { type CreatedCase, noHolidays, responseProgress } from 'aws-support-rules'
import { describeProgress } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

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
    `overdue by 50 hours of business time, ${due}`,
    `目標を営業時間で50時間超過しています。${dueInJapanese}`,
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
    '2026-11-23T23:30:00Z',
    'overdue by 3 days 3 hours, due Friday 20 November 2026 21:00 (Europe/Berlin)',
    '目標を3日3時間超過しています。目標期限は2026年11月20日（金）21:00（Europe/Berlin）です。',
  ],
])('around the clock at %s', (now, english, japanese) => {
  const progress = responseProgress(aroundTheClock, { now })
  expect(describeProgress(progress, { timeZone: 'Europe/Berlin' })).toBe(english)
  expect(describeProgress(progress, { timeZone: 'Europe/Berlin', language: 'ja' })).toBe(japanese)
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
