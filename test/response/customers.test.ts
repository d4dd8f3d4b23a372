import {
  type CreatedCase,
  type Customer,
  firstResponse,
  holidayCalendar,
  noHolidays,
  responseReport,
} from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import { createdCaseSchema, customerSchema } from 'aws-support-rules/schemas'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

const created = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'low',
  createdAt: '2026-11-20T15:00:00+09:00',
} as const
const asked = (customer: unknown, facts: object = {}) =>
  firstResponse({ ...created, ...facts, customer: customer as Customer })
const dueAt = (customer: unknown, facts: object = {}) => {
  const response = asked(customer, facts)
  return response.kind === 'due' && response.dueAt.toISOString()
}

describe('holidays as a function', () => {
  test('of the country serve cases that are counted elsewhere', () => {
    const countries: string[] = []
    const holidays = (country: string) => {
      countries.push(country)
      return publicHolidays(country)
    }
    // Friday 15:00 to 18:00, Tuesday 9 h after Labour Thanksgiving Day, Wednesday 9 h, Thursday 09:00 to 12:00 in Tokyo.
    expect(dueAt({ country: 'US', holidays }, { language: 'ja' })).toBe('2026-11-26T03:00:00.000Z')
    expect(dueAt({ country: 'JP', holidays })).toBe('2026-11-26T00:00:00.000Z')
    expect(countries).toEqual(['JP', 'JP'])
  })

  test('of a subdivision are those of the customer, and never of another country', () => {
    const calls: unknown[] = []
    const holidays = (...call: unknown[]) => {
      calls.push(call)
      return noHolidays
    }
    asked({ country: 'DE', subdivision: 'BY', holidays })
    asked({ country: 'DE', subdivision: 'BY', holidays }, { language: 'ja' })
    asked({ country: 'DE', holidays })
    expect(calls).toEqual([['DE', { subdivision: 'BY' }], ['JP'], ['DE']])
    expect(thrown(() => asked({ country: 'DE', subdivision: 'XX', holidays: publicHolidays }))).toMatchObject({
      code: 'holidays/unknown-country',
      path: ['customer', 'subdivision'],
    })
    const epiphany = { country: 'DE', holidays: publicHolidays, createdAt: '2026-01-05T16:00:00+01:00' }
    const normal = { severity: 'normal', createdAt: epiphany.createdAt }
    expect(dueAt({ country: 'DE', holidays: publicHolidays }, normal)).toBe('2026-01-06T17:00:00.000Z')
    expect(dueAt({ country: 'DE', subdivision: 'BY', holidays: publicHolidays }, normal)).toBe(
      '2026-01-07T17:00:00.000Z',
    )
  })

  test.each<[string, unknown, string, (string | number)[]]>([
    ['returns nothing', () => undefined, 'holidays/required', ['customer', 'holidays']],
    [
      'returns a day that is none',
      () => ({ closed: ['2026-02-30'] }),
      'holidays/invalid-date',
      ['customer', 'holidays', 'closed', 0],
    ],
    ['knows no such country', () => publicHolidays('XX'), 'holidays/unknown-country', ['customer', 'holidays']],
  ])('that %s is refused', (_, holidays, code, path) => {
    expect(thrown(() => asked({ country: 'DE', holidays }))).toMatchObject({ code, path })
  })
})

test('time zones that throw are named as what throws', () => {
  const timeZones = {
    version: 'broken',
    transitionsOf: () => {
      throw new Error('no data')
    },
  }
  expect(thrown(() => asked({ country: 'DE', holidays: noHolidays }, { timeZones }))).toMatchObject({
    code: 'input/unreadable',
    path: ['timeZones'],
  })
})

describe('a lone calendar', () => {
  test('where another country is counted is asked for by name', () => {
    for (const holidays of [publicHolidays('DE'), noHolidays, undefined]) {
      const error = thrown(() => asked({ country: 'DE', holidays }, { language: 'ja' }))
      expect(error).toMatchObject({
        code: 'holidays/required',
        path: ['customer', 'holidays'],
        details: { country: 'JP' },
      })
      expect(error.message).toContain('the holidays of JP')
    }
    expect(dueAt({ country: 'JP', holidays: publicHolidays('JP') }, { language: 'ja' })).toBe(
      '2026-11-26T03:00:00.000Z',
    )
  })
})

describe('in JSON', () => {
  const days = { closed: ['2026-11-23'] }
  const parsed = (customer: object) => createdCaseSchema.parse({ ...created, language: 'ja', customer })

  test('holidays are one calendar, or calendars by country code', () => {
    expect(firstResponse(parsed({ country: 'JP', holidays: days }))).toMatchObject({
      dueAt: new Date('2026-11-26T12:00:00+09:00'),
    })
    expect(firstResponse(parsed({ country: 'DE', holidays: { DE: { closed: [] }, JP: days } }))).toMatchObject({
      dueAt: new Date('2026-11-26T12:00:00+09:00'),
    })
    const error = thrown(() => firstResponse(parsed({ country: 'DE', holidays: { DE: days } })))
    expect(error).toMatchObject({
      code: 'holidays/required',
      path: ['customer', 'holidays'],
      details: { country: 'JP' },
    })
  })

  test.each<[string, unknown, string[]]>([
    ['a day that is none, by country', { DE: { closed: ['2026-02-30'] } }, ['holidays.DE.closed.0']],
    ['a calendar beside countries', { closed: [], DE: days }, ['holidays.DE']],
    ['a key that is no country', { Germany: days }, ['holidays.Germany']],
    ['a calendar without days', { id: 'mine' }, ['holidays.closed']],
    ['nothing', {}, ['holidays.closed']],
    [
      'a part of a day that ends before it begins',
      { closed: [{ date: '2026-12-24', from: '13:00', to: '12:00' }] },
      ['holidays.closed.0.to'],
    ],
  ])('%s is a problem at its place', (_, holidays, paths) => {
    expect(
      customerSchema.safeParse({ country: 'DE', holidays }).error?.issues.map(({ path }) => path.join('.')),
    ).toEqual(paths)
  })
})

describe('an unknown key', () => {
  test.each(['exceptions', 'timezone', 'holidaysInJapan', 'name'])('%s of a customer is refused', (key) => {
    expect(thrown(() => asked({ country: 'DE', holidays: noHolidays, [key]: undefined }))).toMatchObject({
      code: 'facts/invalid',
      path: ['customer', key],
    })
  })

  test.each<[string, object, (string | number)[]]>([
    ['hours of a day', { closed: [{ date: '2026-12-24', hours: '13:00' }] }, ['closed', 0, 'hours']],
    ['a misspelt name', { closed: [{ date: '2026-12-24', Name: 'x' }] }, ['closed', 0, 'Name']],
    ['a field of a calendar', { closed: [], holidays: [] }, ['holidays']],
    ['a field of a working day', { closed: [], open: [{ date: '2026-12-26', hours: 5 }] }, ['open', 0, 'hours']],
  ])('%s is refused in a calendar', (_, days, path) => {
    expect(thrown(() => holidayCalendar(days as Parameters<typeof holidayCalendar>[0]))).toMatchObject({
      code: 'holidays/invalid',
      path,
    })
    expect(thrown(() => asked({ country: 'DE', holidays: days }))).toMatchObject({
      code: 'holidays/invalid',
      path: ['customer', 'holidays', ...path],
    })
  })

  test.each([['Deutschland'], ['Germany']])(
    'a country %s is unknown, also with a function for the holidays',
    (country) => {
      for (const holidays of [publicHolidays, noHolidays])
        expect(thrown(() => asked({ country, holidays }))).toMatchObject({
          code: 'country/unknown',
          path: ['customer', 'country'],
        })
    },
  )

  test('a subdivision that is no text is refused, with a function and with a calendar', () => {
    for (const holidays of [publicHolidays, publicHolidays('DE')])
      expect(thrown(() => asked({ country: 'DE', holidays, subdivision: 5 }))).toMatchObject({
        code: 'facts/invalid',
        path: ['customer', 'subdivision'],
      })
  })

  test('of a case is its owner’s', () => {
    expect(firstResponse({ ...created, plan: 'business', note: 'ours' } as CreatedCase).kind).toBe('due')
  })
})

describe('what is read twice', () => {
  test('changes no answer of anybody else', () => {
    const holidays = holidayCalendar({ id: 'shared', closed: [] })
    let reads = 0
    const fickle = {
      country: 'US',
      holidays,
      get timeZone() {
        reads += 1
        return reads % 2 === 1 ? 'America/New_York' : 'America/Los_Angeles'
      },
    }
    const honest = { country: 'US', holidays, timeZone: 'America/New_York' }
    const expected = dueAt({ ...honest, holidays: holidayCalendar({ id: 'other', closed: [] }) })
    expect(dueAt(fickle)).toBe(expected)
    expect(reads).toBe(1)
    expect(dueAt(honest)).toBe(expected)
  })

  test('is read once: each field of a case', () => {
    const reads: string[] = []
    const watched = new Proxy(
      { ...created, customer: { country: 'DE', holidays: noHolidays } },
      {
        get: (target, key) => {
          reads.push(String(key))
          return Reflect.get(target, key) as unknown
        },
      },
    )
    expect(responseReport([watched], { now: '2026-11-21T00:00:00Z' }).total.cases).toBe(1)
    expect([...new Set(reads)]).toHaveLength(reads.length)
  })
})
