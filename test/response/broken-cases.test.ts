import {
  type CreatedCase,
  edition2022_10,
  editionInForce,
  firstResponse,
  firstResponseRange,
  holidayCalendar,
  noHolidays,
  responseProgress,
  responseReport,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'

const customer = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays } as const
const created = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-11-16T09:00:00-05:00',
  customer,
} as const

describe('a broken contract', () => {
  test.each<[string, unknown, string, (string | number)[]]>([
    ['no case', undefined, 'facts/invalid', []],
    ['an unknown plan', { ...created, plan: 'gold' }, 'plan/unknown', ['plan']],
    ['an unknown case type', { ...created, caseType: 'toString' }, 'case-type/unknown', ['caseType']],
    ['an unknown severity', { ...created, severity: 'sev1' }, 'severity/unknown', ['severity']],
    ['an unknown language', { ...created, language: 'xx' }, 'language/unknown', ['language']],
    [
      'an unknown language where none is needed',
      { ...created, plan: 'basic', language: '' },
      'language/unknown',
      ['language'],
    ],
    ['no instant', { ...created, createdAt: '2026-11-16' }, 'instant/invalid', ['createdAt']],
    [
      'no instant where there is no target',
      { ...created, plan: 'basic', createdAt: 'soon' },
      'instant/invalid',
      ['createdAt'],
    ],
    ['no customer', { ...created, customer: undefined }, 'customer/required', ['customer']],
    ['a customer that is null', { ...created, customer: null }, 'customer/required', ['customer']],
    [
      'no holidays',
      { ...created, customer: { country: 'US', timeZone: 'America/New_York' } },
      'holidays/required',
      ['customer', 'holidays'],
    ],
    [
      'no Japanese holidays for a case in Japanese',
      { ...created, language: 'ja' },
      'holidays/required',
      ['customer', 'holidays'],
    ],
    [
      'a calendar by its name',
      { ...created, customer: { ...customer, holidays: 'US' } },
      'holidays/required',
      ['customer', 'holidays'],
    ],
    [
      'a calendar with a date that is none',
      { ...created, customer: { ...customer, holidays: { id: 'x', closed: [{ date: '2026-02-30' }], open: [] } } },
      'holidays/invalid-date',
      ['customer', 'holidays', 'closed', 0, 'date'],
    ],
    [
      'several clocks and no time zone',
      { ...created, customer: { ...customer, timeZone: undefined } },
      'time-zone/required',
      ['customer', 'timeZone'],
    ],
    [
      'an old name of another country',
      { ...created, customer: { ...customer, timeZone: 'Asia/Calcutta' } },
      'time-zone/not-in-country',
      ['customer', 'timeZone'],
    ],
    [
      'a time zone of nowhere',
      { ...created, customer: { ...customer, timeZone: 'America/Gotham' } },
      'time-zone/unknown',
      ['customer', 'timeZone'],
    ],
    [
      'a time zone that is no text',
      { ...created, customer: { ...customer, timeZone: 5 } },
      'time-zone/unknown',
      ['customer', 'timeZone'],
    ],
    ['zone data that are none', { ...created, timeZones: {} }, 'time-zone/invalid-data', ['timeZones']],
    [
      'a time zone of another country',
      { ...created, customer: { ...customer, timeZone: 'Europe/Berlin' } },
      'time-zone/not-in-country',
      ['customer', 'timeZone'],
    ],
    [
      'an unknown country',
      { ...created, customer: { ...customer, country: 'Utopia' } },
      'country/unknown',
      ['customer', 'country'],
    ],
    [
      'a country in small letters',
      { ...created, customer: { ...customer, country: 'us' } },
      'country/unknown',
      ['customer', 'country'],
    ],
    [
      'weekday 0',
      { ...created, customer: { ...customer, weekend: [0, 6] } },
      'weekend/invalid',
      ['customer', 'weekend'],
    ],
    [
      'a week of weekend',
      { ...created, customer: { ...customer, weekend: [1, 2, 3, 4, 5, 6, 7] } },
      'weekend/invalid',
      ['customer', 'weekend'],
    ],
    [
      'an instant before the time-zone data',
      { ...created, createdAt: '1980-01-01T00:00:00Z' },
      'instant/outside-time-zone-data',
      ['createdAt'],
    ],
    [
      'an instant after them',
      { ...created, createdAt: Date.UTC(10_000, 0, 2) },
      'instant/outside-time-zone-data',
      ['createdAt'],
    ],
  ])('%s', (_, broken, code, path) => {
    expect(() => firstResponse(broken as CreatedCase)).toThrow(expect.objectContaining({ code, path }) as Error)
  })

  test('names the zones to choose from', () => {
    expect(() => firstResponse({ ...created, customer: { country: 'ES', holidays: noHolidays } })).toThrow(
      expect.objectContaining({ details: { candidates: ['Europe/Madrid', 'Atlantic/Canary'] } }) as Error,
    )
  })

  test('says what to pass', () => {
    const asking = (facts: object) => () => firstResponse({ ...created, ...facts })
    const of = (given: object) => asking({ customer: { ...customer, ...given } })
    expect(asking({ customer: { country: 'DE' } })).toThrow(/publicHolidays\('DE'\).*noHolidays/)
    expect(asking({ customer: undefined })).toThrow(
      'Expected customer, since the target counts business hours; got undefined. Pass { country, timeZone, holidays }',
    )
    expect(of({ country: 'ES', timeZone: undefined })).toThrow(
      'Expected timeZone, since ES has several time zones; got undefined. Pass one such as Europe/Madrid, Atlantic/Canary.',
    )
    expect(of({ country: 'HM', timeZone: undefined })).toThrow(
      'Expected timeZone, since HM has no time zone of its own; got undefined.',
    )
    expect(of({ country: 'ES', timeZone: 'Europe/Paris' })).toThrow(
      'Expected a time zone of ES; got "Europe/Paris". Pass one such as Europe/Madrid, Atlantic/Canary.',
    )
    expect(of({ weekend: [6, 'Sunday'] })).toThrow(
      'leaves at least one working day; got [6, "Sunday"]. Monday is 1, Sunday is 7.',
    )
    expect(asking({ language: 'xx' })).toThrow('Expected a language; got "xx". Pass one of en, ja.')
    expect(asking({ language: 'xx' })).toThrow(
      expect.objectContaining({ details: { candidates: ['en', 'ja'] } }) as Error,
    )
    expect(() =>
      responseProgress({ ...created, respondedAt: '2026-11-16T08:00:00-05:00' }, { now: created.createdAt }),
    ).toThrow(
      'Expected a response no earlier than the Date 2026-11-16T14:00:00.000Z, when the case was created; got the Date 2026-11-16T13:00:00.000Z.',
    )
    expect(() => responseProgress(created, null as never)).toThrow('Expected { now } as the second argument; got null.')
    expect(() => firstResponse(null as never)).toThrow('Expected an object of facts; got null.')
  })

  test('names the customer’s country and the field of the zone', () => {
    const refused = (given: object) => () => firstResponse({ ...created, customer: { ...customer, ...given } })
    expect(refused({ country: 'XX', weekend: [7] })).toThrow(
      expect.objectContaining({ code: 'country/unknown', path: ['customer', 'country'] }) as Error,
    )
    expect(refused({ country: 'ES', timeZone: 'Europe/Paris' })).toThrow(
      expect.objectContaining({ details: { candidates: ['Europe/Madrid', 'Atlantic/Canary'] } }) as Error,
    )
  })

  test('takes any zone for a country that has none of its own', () => {
    expect(
      firstResponse({
        ...created,
        customer: { country: 'HM', timeZone: 'Indian/Kerguelen', weekend: [6, 7], holidays: noHolidays },
      }),
    ).toMatchObject({
      counting: { timeZone: 'Indian/Kerguelen' },
    })
  })

  test('a deadline after the last instant is at the field of the creation', () => {
    expect(() => firstResponse({ ...created, plan: 'business', createdAt: 8.64e15 })).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['createdAt'] }) as Error,
    )
  })

  test('an edition that is chosen is asked for the creation, and its fault is there', () => {
    const asked: unknown[] = []
    const edition = (at: unknown) => {
      asked.push(at)
      return edition2022_10
    }
    expect(firstResponse({ ...created, edition })).toEqual(firstResponse(created))
    expect(asked).toEqual([Date.parse(created.createdAt)])
    expect(() => firstResponse({ ...created, edition, createdAt: 'soon' })).toThrow(
      expect.objectContaining({ code: 'instant/invalid', path: ['createdAt'] }) as Error,
    )
    expect(() => firstResponse({ ...created, edition: editionInForce, createdAt: '2001-01-01T00:00:00Z' })).toThrow(
      expect.objectContaining({ code: 'edition/none-in-force', path: ['createdAt'] }) as Error,
    )
  })
})

describe('a range', () => {
  test.each([[undefined], [null], [5]])('of %s is refused', (broken) => {
    expect(() => firstResponseRange(broken as unknown as CreatedCase)).toThrow(
      expect.objectContaining({ code: 'facts/invalid' }) as Error,
    )
  })

  test('of a customer that is null is refused', () => {
    expect(() => firstResponseRange({ ...created, customer: null as never })).toThrow(
      expect.objectContaining({ code: 'customer/required' }) as Error,
    )
  })

  test('of a case in Japanese has the clock of Japan alone, whatever the customer says of zones', () => {
    const range = firstResponseRange({
      ...created,
      language: 'ja',
      customer: { country: 'US', timeZone: 'Mars/Olympus', holidays: () => noHolidays },
    })
    expect(range).toMatchObject({ byTimeZone: [{ timeZone: 'Asia/Tokyo' }] })
  })

  test('around the clock has no clock', () => {
    expect(firstResponseRange({ ...created, plan: 'business' })).toMatchObject({
      kind: 'range',
      byTimeZone: [],
      earliest: new Date('2026-11-17T09:00:00-05:00'),
    })
  })
})

describe('what needs less than it seems', () => {
  test('a country with one clock needs no time zone, and a weekend is its own', () => {
    expect(firstResponse({ ...created, customer: { country: 'EG', holidays: noHolidays } })).toMatchObject({
      counting: { timeZone: 'Africa/Cairo', weekend: [5, 6] },
    })
  })

  test("a customer in Japan has Japan's holidays already", () => {
    const holidays = holidayCalendar({ id: 'JP', closed: [] })
    expect(firstResponse({ ...created, language: 'ja', customer: { country: 'JP', holidays } })).toMatchObject({
      counting: { calendar: 'JP' },
    })
  })

  test('a calendar from JSON works as a frozen one does, and may change between calls', () => {
    const holidays = { id: 'mine', closed: [{ date: '2026-11-16' }], open: [] }
    const due = () => firstResponse({ ...created, customer: { ...customer, holidays } })
    expect(due()).toMatchObject({ dueAt: new Date('2026-11-19T12:00:00-05:00') })
    holidays.closed.pop()
    expect(due()).toMatchObject({ dueAt: new Date('2026-11-18T13:00:00-05:00') })
  })

  test('a time zone may be written in small letters', () => {
    expect(firstResponse({ ...created, customer: { ...customer, timeZone: 'america/new_york' } })).toMatchObject({
      counting: { timeZone: 'America/New_York' },
    })
  })

  test('an alias is as good as the name of its zone', () => {
    expect(firstResponse({ ...created, customer: { ...customer, timeZone: 'US/Eastern' } })).toMatchObject({
      dueAt: new Date('2026-11-18T13:00:00-05:00'),
    })
  })
})

test.each([
  ['responseProgress', () => Reflect.apply(responseProgress, undefined, [created]) as unknown],
  ['responseReport', () => Reflect.apply(responseReport, undefined, [[created]]) as unknown],
])('%s without an instant says what to pass', (_, ask) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'facts/invalid', path: ['now'] }) as Error)
})
