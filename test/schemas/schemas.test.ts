import { type Customer, holidayCalendar, plans } from 'aws-support-rules'
import { countries } from 'aws-support-rules/countries'
import {
  createdCaseSchema,
  customerSchema,
  draftSchema,
  holidayCalendarSchema,
  instantSchema,
  planSchema,
} from 'aws-support-rules/schemas'
import { caseArbitrary, customerArbitrary, validDraft } from 'aws-support-rules/testing'
import { Temporal } from 'temporal-polyfill'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { test } from '../laws.js'
import { draft } from '../questions/drafts.js'

const created = { plan: 'developer', caseType: 'technical', severity: 'low', createdAt: '2026-11-23T08:00:00Z' }
const issues = (result: { error?: { issues: readonly { path: readonly PropertyKey[]; code?: string }[] } }) =>
  (result.error?.issues ?? []).map(({ path }) => path.join('.'))

test.prop([validDraft()])('a valid draft comes through as it is', (draft) => {
  expect(draftSchema.parse(draft)).toEqual(draft)
})

/** A customer as data: one calendar in place of the function. */
const asData = ({ holidays, ...customer }: Customer) => ({
  ...customer,
  holidays: typeof holidays === 'function' ? holidays(customer.country) : holidays,
})

test.prop([customerArbitrary().map(asData)])('a customer comes through as it is', (customer) => {
  expect(customerSchema.parse(customer)).toEqual(customer)
})

const anyData = caseArbitrary().map(({ customer, ...created }) => ({ ...created, customer: asData(customer) }))
test.prop([anyData])(
  'a created case comes through as it is, without the edition, which is no data',
  ({ edition, ...data }) => {
    expect(createdCaseSchema.parse(data)).toEqual(data)
    expect(issues(createdCaseSchema.safeParse({ ...data, edition }))).toEqual([''])
  },
)

describe('a created case', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', {}, ['plan', 'caseType', 'severity', 'createdAt']],
    ['unknown words', { ...created, plan: 'Business', severity: 'sev1' }, ['plan', 'severity']],
    ['no instant', { ...created, createdAt: '2026-11-23' }, ['createdAt']],
    ['a customer without a country', { ...created, customer: {} }, ['customer.country']],
    ['a country in small letters', { ...created, customer: { country: 'de' } }, ['customer.country']],
    [
      'a time zone of another country',
      { ...created, customer: { country: 'DE', timeZone: 'Asia/Tokyo' } },
      ['customer.timeZone'],
    ],
    [
      'a week of weekend',
      { ...created, customer: { country: 'DE', weekend: [1, 2, 3, 4, 5, 6, 7] } },
      ['customer.weekend'],
    ],
    ['weekday 0', { ...created, customer: { country: 'DE', weekend: [0, 6] } }, ['customer.weekend.0']],
    [
      'a 30 February',
      { ...created, customer: { country: 'DE', holidays: { closed: [{ date: '2026-02-30' }] } } },
      ['customer.holidays.closed.0.date'],
    ],
    ['somebody else who opened it', { ...created, openedBy: 'partner' }, ['openedBy']],
    ['unknown keys', { ...created, customer: { country: 'DE', zone: 'x' }, now: 5 }, ['customer', '']],
  ])('with %s has all of its problems', (_, input, expected) => {
    expect(issues(createdCaseSchema.safeParse(input))).toEqual(expected)
  })

  test.each(['customer', 'aws'])('may be opened by %s', (openedBy) => {
    expect(createdCaseSchema.parse({ ...created, openedBy })).toEqual({ ...created, openedBy })
  })

  test('takes every country, and any zone where the country has none of its own', () => {
    for (const country of countries) expect(customerSchema.safeParse({ country }).success).toBe(true)
    expect(customerSchema.safeParse({ country: 'BV', timeZone: 'Europe/Oslo' }).success).toBe(true)
  })
})

describe('an instant', () => {
  test.each<[string, unknown]>([
    ['text with an offset', '2026-11-23T08:00:00+01:00'],
    ['epoch milliseconds', 1_795_420_800_000],
    ['a Date', new Date(0)],
    ['a Temporal instant', Temporal.Instant.fromEpochMilliseconds(0)],
    ['a js-joda instant', { toEpochMilli: () => 0 }],
  ])('is %s', (_, value) => {
    expect(instantSchema.safeParse(value).success).toBe(true)
    expect(createdCaseSchema.safeParse({ ...created, createdAt: value }).success).toBe(true)
  })

  test.each<[string, unknown]>([
    ['text without an offset', '2026-11-23T08:00:00'],
    ['half a millisecond', 1_795_420_800_000.5],
    ['epoch seconds', 1_795_420_800],
    ['an invalid Date', new Date(NaN)],
    ['an object that says so', { toEpochMilli: 5 }],
    [
      'an object that throws',
      {
        toEpochMilli: () => {
          throw new Error('no')
        },
      },
    ],
    ['nothing', undefined],
  ])('is not %s', (_, value) => {
    expect(instantSchema.safeParse(value).success).toBe(false)
    expect(issues(createdCaseSchema.safeParse({ ...created, createdAt: value }))).toEqual(['createdAt'])
  })
})

describe('a holiday calendar', () => {
  const days = {
    id: 'mine',
    closed: ['2026-12-25', { date: '2026-01-01', name: 'New Year' }],
    open: ['2026-12-26'],
    validTo: '2026-12-31',
  }

  test('comes out as holidayCalendar makes it, also from JSON of its own', () => {
    expect(holidayCalendarSchema.parse(days)).toEqual(holidayCalendar(days))
    expect(Object.isFrozen(holidayCalendarSchema.parse(days).closed)).toBe(true)
    expect(holidayCalendarSchema.parse(JSON.parse(JSON.stringify(holidayCalendar(days))))).toEqual(
      holidayCalendar(days),
    )
  })

  test.each<[string, unknown, string[]]>([
    ['no days', {}, ['closed']],
    ['dates that are none', { closed: ['2026-13-01', '2026-02-29', '2024-02-29'] }, ['closed.0', 'closed.1']],
    ['bounds the wrong way round', { closed: [], validFrom: '2026-02-01', validTo: '2026-01-01' }, ['validFrom']],
  ])('with %s is refused', (_, input, expected) => {
    expect(issues(holidayCalendarSchema.safeParse(input))).toEqual(expected)
  })
})

test('every schema is a Standard Schema', () => {
  expect(planSchema['~standard'].vendor).toBe('zod')
  expect(draftSchema['~standard'].validate({})).toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ path: ['plan'] })]) as unknown,
  })
})

describe('schemas built from these', () => {
  const extended = draftSchema.extend({ ticket: z.string() })

  test('parse their own fields, and nothing unknown', () => {
    expect(issues(extended.safeParse({ ...draft, ticket: 5 }))).toEqual(['ticket'])
    expect(extended.parse({ ...draft, ticket: 'T-1' })).toEqual({ ...draft, ticket: 'T-1' })
    expect(issues(draftSchema.pick({ subject: true }).safeParse({ subject: 'x', plan: 'basic' }))).toEqual([''])
    expect(customerSchema.safeExtend({ name: z.string() }).parse({ country: 'DE', name: 'Mia' }).name).toBe('Mia')
    expect(planSchema.options).toEqual(plans)
  })

  test('keep what the schema refuses', () => {
    expect(issues(extended.safeParse({ ...draft, plan: 'unified-operations', ticket: '' }))).toEqual(['plan'])
    const customer = customerSchema.safeExtend({ name: z.string() })
    expect(issues(customer.safeParse({ country: 'DE', timeZone: 'Asia/Tokyo', name: 'Mia' }))).toEqual(['timeZone'])
  })

  test('report what can’t be read', () => {
    const throwing = {
      get plan() {
        throw new Error('no')
      },
    }
    for (const schema of [extended, draftSchema.partial(), draftSchema.omit({ plan: true })])
      expect(schema.safeParse(throwing).error?.issues.map(({ code, path }) => [code, path])).toEqual([['custom', []]])
    expect(issues(z.object({ draft: draftSchema }).safeParse({ draft: throwing }))).toEqual(['draft'])
  })
})

test('null in an optional field means that it is left out', () => {
  const data = {
    ...created,
    language: null,
    customer: { country: 'DE', timeZone: null, weekend: null },
    resolved: null,
  }
  expect(createdCaseSchema.parse(data)).toEqual({ ...created, customer: { country: 'DE' } })
  expect(createdCaseSchema.parse({ ...created, answeredBy: null })).toEqual({ ...created, answeredBy: null })
  expect(issues(createdCaseSchema.safeParse({ ...created, severity: null }))).toEqual(['severity'])
})

test('what can’t be read is an issue', () => {
  const throwing = {
    get plan() {
      throw new Error('no')
    },
  }
  for (const schema of [draftSchema, createdCaseSchema, customerSchema, holidayCalendarSchema]) {
    expect(schema.safeParse(throwing).error?.issues).toMatchObject([
      { message: expect.stringContaining('plain data') as string },
    ])
  }
})
