import { explainFirstResponse, holidayCalendar, noHolidays } from 'aws-support-rules'
import { timelineText } from 'aws-support-rules/picture'
import { caseArbitrary } from 'aws-support-rules/testing'
import { expect } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { fc, test } from '../laws.js'
import { christmas, dueAtClosing, longClosure, sydney, urgent, withoutTarget } from './cases.js'

const lines = (...text: string[]) => text.join('\n')

test('draws half an hour in a character', () => {
  expect(timelineText(explainFirstResponse(christmas))).toBe(
    lines(
      'First response due Mon 28 Dec 2026 12:00 (Europe/Berlin), 12 business hours',
      'after the creation on Thu 24 Dec 2026 10:00',
      '            00          06          12          18          24',
      'Thu 24 Dec  ................----################............  8 h',
      'Fri 25 Dec  Christmas Day',
      'Sat 26 Dec  Weekend',
      'Sun 27 Dec  Weekend',
      'Mon 28 Dec  ................########------------............  4 h',
      '# counted  - open, not counted  . closed',
    ),
  )
})

test('in Japanese, full-width characters take two columns', () => {
  expect(timelineText(explainFirstResponse(christmas), { language: 'ja', width: 60 })).toBe(
    lines(
      '初回応答の期限：2026年12月28日（月）12:00（Europe/Berlin）、',
      '作成：2026年12月24日（木）10:00、目標：12営業時間',
      '                00    06    12    18    24',
      '12月24日（木）  ........--########......  8時間',
      '12月25日（金）  Christmas Day',
      '12月26日（土）  週末',
      '12月27日（日）  週末',
      '12月28日（月）  ........####------......  4時間',
      '# 計測  - 計測外  . 休業',
    ),
  )
})

test('a day of 25 hours has hours of its own and says so', () => {
  expect(timelineText(explainFirstResponse(sydney), { timeZone: 'Australia/Sydney' }).split('\n').slice(2)).toEqual([
    '           00          06          12          18          24',
    'Sat 4 Apr  ----------------------##########################  13 h',
    '           00           06          12         18          24',
    'Sun 5 Apr  #####################---------------------------  11 h',
    '           25-hour day',
    '# counted  - open, not counted',
  ])
})

test('says until when a response is on time, and folds a long closure', () => {
  expect(timelineText(explainFirstResponse(dueAtClosing))).toContain('\non time until Tue 24 Nov 2026 08:00\n')
  expect(timelineText(explainFirstResponse(longClosure))).toContain(
    '\n2 Jul – 9 Aug  39 days: Company holidays, Weekend\n',
  )
})

test('in another zone, a part-day holiday is told on the days that its closed part touches', () => {
  const rowsIn = (timeZone: string, closed: { readonly from?: string; readonly to?: string }) => {
    const holidays = holidayCalendar({ closed: [{ date: '2026-12-24', name: 'Christmas Eve', ...closed }] })
    const created = {
      ...christmas,
      severity: 'low',
      createdAt: '2026-12-23T10:00:00Z',
      customer: { country: 'IS', holidays },
    } as const
    const text = timelineText(explainFirstResponse(created), { timeZone, width: 100 }).split('\n')
    return text.flatMap((line, index) => (line.includes('Christmas Eve') ? [text[index - 1]?.slice(0, 6)] : []))
  }
  const afternoon = { from: '13:00' }
  expect(rowsIn('Atlantic/Reykjavik', afternoon)).toEqual(['Thu 24'])
  // 13:00 in Iceland is 05:00 in Los Angeles, and the end of the day 16:00.
  expect(rowsIn('America/Los_Angeles', afternoon)).toEqual(['Thu 24'])
  // In Auckland, it is 02:00 of the next day. In Tokyo, it is 22:00, so the part touches both days.
  expect(rowsIn('Pacific/Auckland', afternoon)).toEqual(['Fri 25'])
  expect(rowsIn('Asia/Tokyo', afternoon)).toEqual(['Thu 24', 'Fri 25'])
  // 08:00 in Iceland is midnight in Los Angeles.
  expect(rowsIn('America/Los_Angeles', { to: '08:00' })).toEqual([])
  expect(rowsIn('America/Los_Angeles', { to: '09:00' })).toEqual(['Wed 23', 'Thu 24'])
})

test('says of each holiday whether it is estimated', () => {
  const textOf = (closed: Parameters<typeof holidayCalendar>[0]['closed'], language?: 'ja') =>
    timelineText(
      explainFirstResponse({ ...christmas, customer: { country: 'DE', holidays: holidayCalendar({ closed }) } }),
      { language, timeZone: 'Asia/Tokyo' },
    )
  const closed = [
    { date: '2026-12-24', from: '13:00', name: 'Christmas Eve', estimated: true },
    { date: '2026-12-25', name: 'Day of Arafah', estimated: true },
  ]
  // In Tokyo, both are on the same day.
  expect(textOf(closed)).toContain('\nFri 25 Dec  Christmas Eve (estimated), Day of Arafah (estimated)\n')
  expect(textOf(closed, 'ja')).toContain('Christmas Eve（推定）、Day of Arafah（推定）')
})

test('the key is there if there are bars, and keeps each sign with its words', () => {
  const closed = [{ date: '2026-12-25', name: 'Eid', estimated: true }]
  const created = { ...christmas, customer: { country: 'DE', holidays: holidayCalendar({ closed }) } }
  const keyAt = (width: number) =>
    timelineText(explainFirstResponse(created), { width, timeZone: 'Asia/Tokyo' })
      .split('\n')
      .filter((line) => line.includes('counted') || /^[#.~-] /.test(line))
  expect(keyAt(60)).toEqual(['# counted  - open, not counted  . closed  ~ estimated'])
  // Together, they have 53 columns.
  expect(keyAt(53)).toEqual(keyAt(60))
  for (const width of [52, 47, 41])
    expect(keyAt(width)).toEqual(['# counted  - open, not counted  . closed', '~ estimated'])
  expect(keyAt(40)).toEqual([])
})

test('in Japanese, no line begins with punctuation, however narrow it is', () => {
  const explained = explainFirstResponse({ ...christmas, customer: { country: 'DE', holidays: noHolidays } })
  for (const timeZone of ['Europe/Berlin', 'America/Argentina/ComodRivadavia'])
    for (let width = 20; width < 60; width++)
      expect(timelineText(explained, { language: 'ja', timeZone, width })).not.toMatch(/^[、。：）]/m)
})

test('has no bars where there is no room for them, and says that there is no target', () => {
  expect(timelineText(explainFirstResponse(christmas), { width: 30 })).toContain(
    '\nThu 24 Dec  8 h\nFri 25 Dec  Christmas Day\n',
  )
  expect(timelineText(explainFirstResponse(withoutTarget))).toBe(
    'No target: AWS publishes no first-response target for Basic Support.',
  )
  expect(timelineText(explainFirstResponse(withoutTarget), { language: 'ja' })).toBe('初回応答時間の目標はありません。')
})

test('a counted span has its mark however short it is, and no more of it than there is', () => {
  const barsFrom = (createdAt: string) =>
    timelineText(explainFirstResponse({ ...christmas, createdAt }))
      .split('\n')
      .flatMap((line) => /^... \d+ ... +([-#.]{48}) {2}(.*)$/.exec(line)?.slice(1, 3) ?? [])
  const hours = (...cells: readonly string[]) => `${'.'.repeat(16)}${cells.join('')}${'.'.repeat(12)}`
  // A minute before closing, and two hours less a minute on Wednesday.
  expect(barsFrom('2026-11-23T17:59:00+01:00')).toEqual([
    ...[hours('-'.repeat(19), '#'), '1 min', hours('#'.repeat(20)), '10 h'],
    ...[hours('#'.repeat(4), '-'.repeat(16)), '1 h 59 min'],
  ])
  // From 16:20, which is later than the middle of its half hour; and five minutes on Wednesday, at the opening.
  expect(barsFrom('2026-11-23T16:20:00+01:00').slice(0, 2)).toEqual([hours('-'.repeat(17), '###'), '1 h 40 min'])
  expect(barsFrom('2026-11-23T16:05:00+01:00').slice(4)).toEqual([hours('#', '-'.repeat(19)), '5 min'])
})

test('the widest is 100,000 columns', () => {
  const drawn = (width: number) => timelineText(explainFirstResponse(christmas), { width })
  expect(drawn(100_000)).toBe(drawn(200))
})

test('a width that is none is refused', () => {
  for (const width of [0, 19, 80.5, '80'] as number[])
    expect(thrown(() => timelineText(explainFirstResponse(urgent), { width })).path).toEqual(['width'])
})

/** Columns by the ranges of East Asian Wide that the texts of this package use. */
const columns = (line: string) =>
  Array.from(line).reduce((sum, one) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(one) ? 2 : 1), 0)

test.prop([
  caseArbitrary(),
  fc.integer({ min: 20, max: 130 }),
  fc.constantFrom('en', 'ja'),
  fc.constantFrom(undefined, 'Asia/Kathmandu', 'America/Argentina/ComodRivadavia', 'Africa/Cairo'),
])('no line is longer than the width, and each counted day has its mark', (created, width, language, timeZone) => {
  const explained = explainFirstResponse(created)
  const text = timelineText(explained, { width, language, timeZone })
  for (const line of text.split('\n')) {
    expect(columns(line)).toBeLessThanOrEqual(width)
    expect(line).toBe(line.trimEnd())
  }
  if (explained.kind === 'due' && width > 70) expect(text.split('\n').some((line) => /#.*\d/.test(line))).toBe(true)
})

test('tells both dates of a folded range in Japanese', () => {
  const holidays = holidayCalendar({
    closed: ['2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'],
  })
  const overNewYear = { ...christmas, customer: { country: 'DE', holidays } }
  expect(timelineText(explainFirstResponse(overNewYear), { language: 'ja', width: 80 })).toContain('12月25日 – 1月3日 ')
  const inDecember = {
    ...overNewYear,
    createdAt: '2026-12-18T17:00:00+01:00',
    customer: {
      country: 'DE',
      holidays: holidayCalendar({ closed: ['21', '22', '23', '24'].map((day) => `2026-12-${day}`) }),
    },
  }
  expect(timelineText(explainFirstResponse(inDecember), { language: 'ja', width: 80 })).toContain(
    '12月19日 – 12月24日 ',
  )
})
