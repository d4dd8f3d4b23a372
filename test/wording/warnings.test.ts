import { firstResponse, type Warning } from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import { describeFirstResponse } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

const developer = { plan: 'developer', caseType: 'technical', severity: 'normal' } as const
const urgent = firstResponse({ ...developer, plan: 'business', severity: 'urgent', createdAt: '2026-11-23T08:00:00Z' })

/** The text after the due date and the target. */
function warned(warning: Warning, language: 'en' | 'ja'): string | undefined {
  if (urgent.kind === 'none') throw new Error('no target')
  const text = describeFirstResponse({ ...urgent, warnings: [warning] }, { language })
  return language === 'en' ? text.split(', 1 hour; ')[1] : text.split('（目標：1時間）。')[1]
}

test.each<[Warning, string, string]>([
  [
    { code: 'holidays/outside-data', dates: ['2026-11-23'] },
    'the calendar has no data for Monday 23 November',
    '11月23日（月）のデータはカレンダーにないため、祝日かどうかわかりません。',
  ],
  [
    { code: 'holidays/not-announced', dates: ['2026-12-31', '2027-01-01'] },
    'holidays of Thursday 31 December to Friday 1 January 2027 may not be announced yet',
    '12月31日（木）から2027年1月1日（金）までの祝日はまだ発表されていない可能性があります。',
  ],
  [
    { code: 'holidays/estimated', dates: ['2026-11-23'] },
    'the holiday of Monday 23 November is estimated and may move',
    '11月23日（月）の祝日は推定の日付で、変わることがあります。',
  ],
  [
    { code: 'holidays/estimated', dates: ['2026-11-23', '2026-11-24', '2026-11-26'] },
    'the holidays of Monday 23 November to Tuesday 24 November and Thursday 26 November are estimated and may move',
    '11月23日（月）から11月24日（火）までと11月26日（木）の祝日は推定の日付で、変わることがあります。',
  ],
  [
    { code: 'holidays/regional', dates: ['2026-11-23'], subdivisions: ['BE', 'BY'] },
    'parts of the country (BE, BY) are closed on the counted day Monday 23 November',
    '計算に含めた11月23日（月）は、一部の地域（BE、BY）では休日です。',
  ],
  [
    { code: 'holidays/regional', dates: ['2026-11-23', '2026-11-24'], subdivisions: ['BE'] },
    'parts of the country (BE) are closed on the counted days Monday 23 November to Tuesday 24 November',
    '計算に含めた11月23日（月）から11月24日（火）までは、一部の地域（BE）では休日です。',
  ],
  [
    { code: 'holidays/older-than-case', dates: ['2025-03-01'] },
    'the holidays are those known on Saturday 1 March 2025 and may have changed since',
    '祝日は2025年3月1日（土）時点のデータで、その後変わった可能性があります。',
  ],
  [
    { code: 'edition/plan-ended', dates: ['2027-01-01'] },
    'the plan ended on Friday 1 January 2027 outside AWS GovCloud (US), and these are the rules of 2022',
    'このプランはAWS GovCloud (US) 以外では2027年1月1日（金）に終了しています。2022年のルールで計算しました。',
  ],
  [
    { code: 'hours/language-of-non-technical-case', dates: [] },
    'AWS answers account and billing cases in this language in business hours only',
    'この言語のアカウントおよび請求のケースには、営業時間内にのみ回答があります。',
  ],
  [
    { code: 'severity/as-of-now', dates: [] },
    'the severity is that of today and may have changed since the case was created',
    '重要度は現在のもので、ケースの作成後に変更された可能性があります。',
  ],
])('%j', (warning, english, japanese) => {
  expect(warned(warning, 'en')).toBe(english)
  expect(warned(warning, 'ja')).toBe(japanese)
})

test('three runs of days are listed, and four are from the first to the last', () => {
  const estimated = (...dates: readonly string[]) => warned({ code: 'holidays/estimated', dates }, 'en')
  expect(estimated('2026-11-23', '2026-11-25', '2026-11-27')).toBe(
    'the holidays of Monday 23 November, Wednesday 25 November and Friday 27 November are estimated and may move',
  )
  expect(estimated('2026-11-23', '2026-11-25', '2026-11-27', '2026-11-29')).toBe(
    'the holidays of Monday 23 November to Sunday 29 November are estimated and may move',
  )
})

// Corpus Christi, Thursday 4 June 2026: six states are closed. The city of Augsburg has a calendar of its own.
test('of more than six places, six are named', () => {
  const created = { ...developer, createdAt: '2026-06-03T16:00:00+02:00' }
  const response = firstResponse({ ...created, customer: { country: 'DE', holidays: publicHolidays } })
  expect(response.kind === 'due' && describeFirstResponse(response)).toMatch(
    /; parts of the country \(Augsburg, BW, BY, HE, NW, RP, …\) are closed on the counted day Thursday 4 June$/,
  )
  const six = ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']
  expect(warned({ code: 'holidays/regional', dates: ['2026-06-04'], subdivisions: six }, 'en')).toBe(
    'parts of the country (BW, BY, HE, NW, RP, SL) are closed on the counted day Thursday 4 June',
  )
})

test('a warning of a later release without dates is its code', () => {
  expect(warned({ code: 'hours/moved' as never, dates: [] }, 'en')).toBe('hours/moved')
  expect(warned({ code: 'toString' as never, dates: ['2026-11-23'] }, 'ja')).toBe('toString 11月23日（月）')
})
