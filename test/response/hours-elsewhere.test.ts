import {
  type CreatedCase,
  type Edition,
  edition2022_10,
  edition2026_08,
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  holidayCalendar,
  noHolidays,
} from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import { scheduleIdOf, scheduleTable } from 'aws-support-rules/tables'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

type Language = Edition['languages']['en']
type Place = Exclude<Extract<Language, { allowed: true }>['hours']['place'], 'customer'>

/** The rules of August 2026, but cases in Korean are counted from 09:00 to 18:00 at a place. */
function inKoreanAt(place: unknown, hours: object = {}): Edition {
  const { because } = edition2026_08.languages.en
  const cell = {
    allowed: true,
    because,
    hours: { opens: '09:00', closes: '18:00', place, because, ...hours },
  } as Language
  return { ...edition2026_08, id: 'mine', languages: { ...edition2026_08.languages, ko: cell } }
}

const seoul: Place = { country: 'KR', timeZone: 'Asia/Seoul', weekend: [6, 7] }
const created = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  language: 'ko',
  createdAt: '2026-12-24T15:00:00+09:00',
} as const
const inBrazil = { country: 'BR', timeZone: 'America/Sao_Paulo', holidays: publicHolidays }
const dueAt = (facts: Partial<CreatedCase>) => {
  const response = firstResponse({ ...created, customer: inBrazil, edition: inKoreanAt(seoul), ...facts })
  return response.kind === 'due' && response.dueAt
}

describe("an edition of the caller with a language's hours in Seoul", () => {
  test('Thursday 3 h, Christmas Day, weekend, Monday 9 h, Tuesday 9 h, Wednesday 3 h in Seoul, for a customer in Brazil', () => {
    expect(dueAt({})).toEqual(new Date('2026-12-30T12:00:00+09:00'))
  })

  test('Seollal from 16 to 18 February 2026: Friday 3 h, Thursday 9 h, for a customer in Brazil', () => {
    const severity = 'normal'
    expect(dueAt({ severity, createdAt: '2026-02-13T15:00:00+09:00' })).toEqual(new Date('2026-02-19T18:00:00+09:00'))
    // Without holidays the nine hours are those of Monday.
    const customer = { ...inBrazil, holidays: () => noHolidays }
    expect(dueAt({ severity, createdAt: '2026-02-13T15:00:00+09:00', customer })).toEqual(
      new Date('2026-02-16T18:00:00+09:00'),
    )
  })

  test('names the place of the hours', () => {
    const response = firstResponse({ ...created, customer: inBrazil, edition: inKoreanAt(seoul) })
    expect(response).toMatchObject({
      counting: { timeZone: 'Asia/Seoul', opens: '09:00', closes: '18:00', weekend: [6, 7], calendar: 'KR' },
    })
    const range = firstResponseRange({
      ...created,
      customer: { ...inBrazil, timeZone: undefined },
      edition: inKoreanAt(seoul),
    })
    expect(range).toMatchObject({ byTimeZone: [{ timeZone: 'Asia/Seoul' }] })
  })

  test('takes the calendar of a customer there, and no other calendar alone', () => {
    const inKorea = { country: 'KR', holidays: publicHolidays('KR') }
    expect(dueAt({ customer: inKorea })).toEqual(new Date('2026-12-30T12:00:00+09:00'))
    const error = thrown(() => dueAt({ customer: { ...inBrazil, holidays: publicHolidays('BR') } }))
    expect(error).toMatchObject({
      code: 'holidays/required',
      path: ['customer', 'holidays'],
      details: { country: 'KR' },
    })
    expect(error.message).toContain('the holidays of KR')
    expect(error.message).toContain('publicHolidays')
  })

  test('leaves cases in English with the customer: Wednesday 10 h, Thursday 2 h in Sao Paulo', () => {
    expect(dueAt({ language: 'en', severity: 'normal', createdAt: '2026-12-23T08:00:00-03:00' })).toEqual(
      new Date('2026-12-24T10:00:00-03:00'),
    )
  })

  test('has a schedule of its own in the tables', () => {
    const edition = inKoreanAt(seoul)
    expect(scheduleIdOf({ customer: inBrazil, language: 'ko', edition })).toBe('KR|Asia/Seoul|67|09:00-18:00|KR')
    expect(Array.from(scheduleTable([inBrazil], { edition }), ({ scheduleId }) => scheduleId)).toContain(
      'KR|Asia/Seoul|67|09:00-18:00|KR',
    )
  })
})

test('a place whose weekend is Friday and Saturday: Thursday 3 h, Sunday 9 h in Jerusalem', () => {
  const jerusalem: Place = { country: 'IL', timeZone: 'Asia/Jerusalem', weekend: [5, 6] }
  const due = dueAt({
    severity: 'normal',
    createdAt: '2026-11-26T15:00:00+02:00',
    customer: { ...inBrazil, holidays: () => noHolidays },
    edition: inKoreanAt(jerusalem),
  })
  expect(due).toEqual(new Date('2026-11-29T18:00:00+02:00'))
})

test.each<[string, Edition, string]>([
  ['an unknown time zone', inKoreanAt({ ...seoul, timeZone: 'Mars/Olympus' }), 'time-zone/unknown'],
  ['no time zone', inKoreanAt({ country: 'KR', weekend: [6, 7] }), 'edition/invalid'],
  ['no hours of the day', inKoreanAt(seoul, { opens: '9' }), 'schedule/invalid-span'],
  ['a week of weekend', inKoreanAt({ ...seoul, weekend: [1, 2, 3, 4, 5, 6, 7] }), 'weekend/invalid'],
])('%s is told at the languages of the edition', (_, edition, code) => {
  const error = thrown(() => dueAt({ edition }))
  expect([error.code, error.path?.slice(0, 2)]).toEqual([code, ['edition', 'languages']])
})

test('hours of the customer that are none are told there too', () => {
  const hours = {
    ...edition2022_10.languages.en,
    hours: { opens: '8', closes: '18:00', place: 'customer', because: edition2022_10.languages.en.because },
  } as Language
  const edition = { ...edition2022_10, languages: { ...edition2022_10.languages, en: hours } }
  const error = thrown(() => dueAt({ language: 'en', edition }))
  expect([error.code, error.path]).toEqual(['schedule/invalid-span', ['edition', 'languages']])
})

test('parts of days that close hours past midnight are told', () => {
  // Monday night 8 h, Tuesday 22:00 to 23:00, Wednesday none, and from Thursday 22:00 the last 3 h.
  const { because } = edition2026_08.languages.en
  const hours = { opens: '22:00', closes: '06:00', place: 'customer', because } as const
  const nights = {
    ...edition2026_08,
    id: 'nights',
    languages: { ...edition2026_08.languages, en: { allowed: true, because, hours } },
  } as Edition
  const eve = { date: '2026-11-24', from: '23:00', name: 'Eve' }
  const night = { date: '2026-11-25', from: '20:00', name: 'Night' }
  const explained = explainFirstResponse({
    ...created,
    language: 'en',
    severity: 'normal',
    createdAt: '2026-11-23T22:00:00Z',
    customer: { country: 'GB', holidays: holidayCalendar({ closed: [eve, night] }) },
    edition: nights,
  })
  expect(explained).toMatchObject({
    dueAt: new Date('2026-11-27T01:00:00Z'),
    partDays: [eve],
    skipped: [{ date: '2026-11-25', because: 'holiday', name: 'Night' }],
  })
})
