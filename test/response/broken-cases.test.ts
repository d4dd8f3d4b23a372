import {
  type CreatedCase,
  firstResponse,
  firstResponseRange,
  holidayCalendar,
  noHolidays,
  responseProgress,
  responseReport,
} from 'aws-support-rules'
import { describe, expect, it } from 'vitest'

const customer = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays } as const
const created = { plan: 'developer', caseType: 'technical', severity: 'low', createdAt: '2026-11-16T09:00:00-05:00', customer } as const

describe('a broken contract', () => {
  it.each<[string, unknown, string, (string | number)[]]>([
    ['no case', undefined, 'facts/invalid', []],
    ['an unknown plan', { ...created, plan: 'gold' }, 'plan/unknown', ['plan']],
    ['an unknown case type', { ...created, caseType: 'toString' }, 'case-type/unknown', ['caseType']],
    ['an unknown severity', { ...created, severity: 'sev1' }, 'severity/unknown', ['severity']],
    ['an unknown language', { ...created, language: 'fr' }, 'language/unknown', ['language']],
    ['an unknown language where none is needed', { ...created, plan: 'basic', language: '' }, 'language/unknown', ['language']],
    ['no instant', { ...created, createdAt: '2026-11-16' }, 'instant/invalid', ['createdAt']],
    ['no instant where there is no target', { ...created, plan: 'basic', createdAt: 'soon' }, 'instant/invalid', ['createdAt']],
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
      'holidays/japan-required',
      ['customer', 'holidaysInJapan'],
    ],
    ['a calendar by its name', { ...created, customer: { ...customer, holidays: 'US' } }, 'holidays/required', ['customer', 'holidays']],
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
    ['a time zone that is no text', { ...created, customer: { ...customer, timeZone: 5 } }, 'time-zone/unknown', ['customer', 'timeZone']],
    ['zone data that are none', { ...created, timeZones: {} }, 'time-zone/invalid-data', ['timeZones']],
    [
      'a time zone of another country',
      { ...created, customer: { ...customer, timeZone: 'Europe/Berlin' } },
      'time-zone/not-in-country',
      ['customer', 'timeZone'],
    ],
    ['an unknown country', { ...created, customer: { ...customer, country: 'Utopia' } }, 'country/unknown', ['customer', 'country']],
    ['a country in small letters', { ...created, customer: { ...customer, country: 'us' } }, 'country/unknown', ['customer', 'country']],
    ['weekday 0', { ...created, customer: { ...customer, weekend: [0, 6] } }, 'weekend/invalid', ['customer', 'weekend']],
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
    ['an instant after them', { ...created, createdAt: '2099-01-01T00:00:00Z' }, 'instant/outside-time-zone-data', ['createdAt']],
  ])('%s', (_, broken, code, path) => {
    expect(() => firstResponse(broken as CreatedCase)).toThrow(expect.objectContaining({ code, path }) as Error)
  })

  it('names the zones to choose from', () => {
    expect(() => firstResponse({ ...created, customer: { country: 'ES', holidays: noHolidays } })).toThrow(
      expect.objectContaining({ details: { candidates: ['Europe/Madrid', 'Atlantic/Canary'] } }) as Error,
    )
  })

  it('says what to pass', () => {
    expect(() => firstResponse({ ...created, customer: { country: 'DE' } })).toThrow(/publicHolidays\('DE'\).*noHolidays/)
  })
})

describe('a remembered clock', () => {
  const due = (weekend: unknown) => firstResponse({ ...created, customer: { ...customer, weekend: weekend as [6] } })

  it('is not taken for another weekend', () => {
    due([7])
    expect(due([6, 6])).toMatchObject({ counting: { weekend: [6] } })
    expect(due([6, 7, 6, 7, 6, 7, 6, 7])).toMatchObject({ counting: { weekend: [6, 7] } })
  })

  it.each([[['6']], [[38]], [6], ['6'], [[6.5]], [null], [[6, undefined]]])('does not let %j through', (weekend) => {
    due([6])
    expect(() => due(weekend)).toThrow(expect.objectContaining({ code: 'weekend/invalid' }) as Error)
  })
})

describe('a range', () => {
  it.each([[undefined], [null], [5]])('of %s is refused', (broken) => {
    expect(() => firstResponseRange(broken as unknown as CreatedCase)).toThrow(expect.objectContaining({ code: 'facts/invalid' }) as Error)
  })

  it('of a customer that is null is refused', () => {
    expect(() => firstResponseRange({ ...created, customer: null as never })).toThrow(
      expect.objectContaining({ code: 'customer/required' }) as Error,
    )
  })

  it('of a case in Japanese has the clock of Japan alone, whatever the customer says of zones', () => {
    const range = firstResponseRange({
      ...created,
      language: 'ja',
      customer: { country: 'US', timeZone: 'Mars/Olympus', holidaysInJapan: noHolidays },
    })
    expect(range).toMatchObject({ byTimeZone: [{ timeZone: 'Asia/Tokyo' }] })
  })

  it('around the clock has no clock', () => {
    expect(firstResponseRange({ ...created, plan: 'business' })).toMatchObject({
      kind: 'range',
      byTimeZone: [],
      earliest: new Date('2026-11-17T09:00:00-05:00'),
    })
  })
})

describe('what needs less than it seems', () => {
  it('a country with one clock needs no time zone, and a weekend is its own', () => {
    expect(firstResponse({ ...created, customer: { country: 'EG', holidays: noHolidays } })).toMatchObject({
      counting: { timeZone: 'Africa/Cairo', weekend: [5, 6] },
    })
  })

  it("a customer in Japan has Japan's holidays already", () => {
    const holidays = holidayCalendar({ id: 'JP', closed: [] })
    expect(firstResponse({ ...created, language: 'ja', customer: { country: 'JP', holidays } })).toMatchObject({
      counting: { calendar: 'JP' },
    })
  })

  it('a calendar from JSON works as a frozen one does, and may change between calls', () => {
    const holidays = { id: 'mine', closed: [{ date: '2026-11-16' }], open: [] }
    const due = () => firstResponse({ ...created, customer: { ...customer, holidays } })
    expect(due()).toMatchObject({ dueAt: new Date('2026-11-19T12:00:00-05:00') })
    holidays.closed.pop()
    expect(due()).toMatchObject({ dueAt: new Date('2026-11-18T13:00:00-05:00') })
  })

  it('a time zone may be written in small letters', () => {
    expect(firstResponse({ ...created, customer: { ...customer, timeZone: 'america/new_york' } })).toMatchObject({
      counting: { timeZone: 'America/New_York' },
    })
  })

  it('an alias is as good as the name of its zone', () => {
    expect(firstResponse({ ...created, customer: { ...customer, timeZone: 'US/Eastern' } })).toMatchObject({
      dueAt: new Date('2026-11-18T13:00:00-05:00'),
    })
  })
})

it.each([
  ['responseProgress', () => Reflect.apply(responseProgress, undefined, [created]) as unknown],
  ['responseReport', () => Reflect.apply(responseReport, undefined, [[created]]) as unknown],
])('%s without an instant says what to pass', (_, ask) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'facts/invalid', path: ['now'] }) as Error)
})
