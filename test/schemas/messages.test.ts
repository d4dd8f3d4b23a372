// What people read who sent something wrong: the place and the whole message of each issue.
import { edition2026_08, firstResponse } from 'aws-support-rules'
import {
  acceptedDraftSchema,
  checkDraft,
  createdCaseSchema,
  createdCaseSchemaFor,
  customerSchema,
  draftSchemaFor,
  holidayCalendarSchema,
  instantSchema,
} from 'aws-support-rules/schemas'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'

const created = { plan: 'developer', caseType: 'technical', severity: 'low', createdAt: '2026-11-23T08:00:00Z' }
const issues = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
const inGermany = (change: object) => issues(customerSchema, { country: 'DE', ...change })

const date = 'Expected a valid date YYYY-MM-DD'
const bounds = 'validFrom: Expected validFrom to be at or before validTo'
const order = "Expected 'from' to be before 'to'"
const forms =
  'holidays.closed: Expected one calendar, { closed: [...] }, or calendars by country code, such as { "JP": { closed: [...] } }'
const empty = { closed: [] }
const backwards = { closed: [], validFrom: '2026-02-01', validTo: '2026-01-01' }
const onNewYear = (part: object) => ({ holidays: { closed: [{ date: '2026-01-01', ...part }] } })

describe('a customer', () => {
  test.each<[object, string[]]>([
    [{ timeZone: 'Asia/Tokyo' }, ['timeZone: Expected a time zone of the country']],
    [{ weekend: [1, 2, 3, 4, 5, 6, 7] }, ['weekend: Expected at least one day outside the weekend']],
    [{ weekend: [1, 2, 3, 4, 5, 6] }, []],
    [{ weekend: [6, 6, 6, 6, 6, 6, 6] }, []],
    [{ holidays: {} }, [forms]],
    [{ holidays: { id: 'office' } }, [forms]],
    [{ holidays: { DE: empty, de: empty } }, ['holidays.de: Expected a country code such as "DE"; got "de"']],
    [{ holidays: { DEU: empty } }, ['holidays.DEU: Expected a country code such as "DE"; got "DEU"']],
    [{ holidays: { ...empty, DE: empty } }, ['holidays.DE: Expected a field of a calendar; got "DE"']],
    [
      { holidays: { ...empty, ['x'.repeat(81)]: empty } },
      [`holidays.${'x'.repeat(81)}: Expected a field of a calendar; got "${'x'.repeat(80)}"`],
    ],
    [{ holidays: backwards }, [`holidays.${bounds}`]],
    [{ holidays: { DE: backwards } }, [`holidays.DE.${bounds}`]],
    [{ holidays: { DE: { closed: ['2026-02-30'] } } }, [`holidays.DE.closed.0: ${date}`]],
    [onNewYear({ from: '13:00', to: '12:00' }), [`holidays.closed.0.to: ${order}`]],
    [onNewYear({ from: '12:00', to: '12:00' }), [`holidays.closed.0.to: ${order}`]],
    [onNewYear({ to: '00:00' }), [`holidays.closed.0.to: ${order}`]],
    [onNewYear({ to: '12:60' }), ['holidays.closed.0.to: Expected a time of day HH:mm']],
    [onNewYear({ from: '23:59' }), []],
    [onNewYear({ to: '00:01' }), []],
  ])('with %j', (change, expected) => {
    expect(inGermany(change)).toEqual(expected)
  })

  test('whose calendars lack the country of the case is told which there are', () => {
    const customer = { country: 'DE', holidays: { JP: empty, FR: empty } }
    expect(() => firstResponse(createdCaseSchema.parse({ ...created, customer }))).toThrow(
      expect.objectContaining({
        code: 'holidays/required',
        path: ['customer', 'holidays'],
        message:
          'Expected the holidays of DE, where this case is counted; got those of JP, FR. Add them to customer.holidays.',
        details: { country: 'DE' },
      }) as Error,
    )
    const { holidays } = customerSchema.parse(customer)
    expect(() => typeof holidays === 'function' && holidays('DE')).toThrow(
      expect.objectContaining({ code: 'holidays/required', path: ['DE'] }) as Error,
    )
    const own = { country: 'FR', holidays: { JP: empty, FR: { closed: ['2026-11-23'] } } }
    const response = firstResponse(createdCaseSchema.parse({ ...created, customer: own }))
    // 24 hours from Tuesday 08:00 in Paris, since Monday is closed: Tuesday, Wednesday, and Thursday 12:00.
    expect(response.kind === 'due' && response.dueAt).toEqual(new Date('2026-11-26T11:00:00Z'))
  })
})

test('each date of a calendar is checked', () => {
  const broken = {
    closed: ['1', { date: '2' }],
    open: ['3', { date: '4' }],
    regional: [{ date: '5', subdivisions: ['BY'] }],
    unconfirmed: ['6'],
    validTo: '7',
    announcedThrough: '8',
    asOf: '9',
  }
  expect(issues(holidayCalendarSchema, broken)).toEqual(
    [
      'closed.0',
      'closed.1.date',
      'open.0',
      'open.1.date',
      'regional.0.date',
      'unconfirmed.0',
      ...['validTo', 'announcedThrough', 'asOf'],
    ].map((path) => `${path}: ${date}`),
  )
  expect(issues(holidayCalendarSchema, backwards)).toEqual([bounds])
  expect(issues(holidayCalendarSchema, { closed: [], validFrom: '2026-01-01', validTo: '2026-01-01' })).toEqual([])
  expect(issues(holidayCalendarSchema, { closed: [], validTo: '2026-01-01' })).toEqual([])
  expect(issues(holidayCalendarSchema, { closed: [], validFrom: '2026-01-01' })).toEqual([])
})

describe('a created case', () => {
  const later = { ...created, plan: 'unified-operations', language: 'ko' }
  const noPlan =
    'Expected edition: the default (2022-10) has no plan "unified-operations"; got none. Pass editionInForce(date).'
  const noLanguage =
    'Expected edition: the default (2022-10) has no language "ko"; got none. Pass editionInForce(date).'

  test('with a plan and a language of a later edition says so, to people and programs', () => {
    const { error } = createdCaseSchema.safeParse(later)
    expect(error?.issues).toMatchObject([
      { path: ['plan'], message: noPlan, params: { code: 'edition/required' } },
      { path: ['language'], message: noLanguage, params: { code: 'edition/required' } },
    ])
    expect(createdCaseSchemaFor({ edition: edition2026_08 }).parse(later)).toMatchObject({ edition: edition2026_08 })
  })

  test('without an instant', () => {
    const message =
      'Expected an exact instant; got "soon". Pass a Date, whole epoch milliseconds, or text with an offset, such as "2026-11-23T08:00:00Z".'
    expect(issues(instantSchema, 'soon')).toEqual([`: ${message}`])
    expect(issues(createdCaseSchema, { ...created, createdAt: 'soon' })).toEqual([`createdAt: ${message}`])
  })
})

test('a draft with unknown keys', () => {
  const problems = checkDraft({ urgent: true, contact: { method: 'web', fax: '1' } })
  expect(problems.filter(({ code }) => code === 'key/unknown').map(({ message }) => message)).toEqual([
    'Expected a field of a draft; got "fax".',
    'Expected a field of a draft; got "urgent".',
  ])
})

test.each([
  ['draftSchemaFor', draftSchemaFor],
  ['createdCaseSchemaFor', createdCaseSchemaFor],
  ['acceptedDraftSchema', acceptedDraftSchema],
])('%s without an edition', (_, schemaFor) => {
  expect(() => schemaFor(null as never)).toThrow(
    expect.objectContaining({ code: 'facts/invalid', path: [], message: 'Expected { edition }; got null.' }) as Error,
  )
  expect(() => schemaFor({} as never)).toThrow(
    expect.objectContaining({
      code: 'edition/invalid',
      path: ['edition'],
      message: 'Expected an edition such as edition2022_10; got undefined.',
    }) as Error,
  )
})

test.each([
  ['checkDraft', () => checkDraft({}, { editon: edition2026_08 } as object)],
  ['checkDraft with a bare edition', () => checkDraft({}, edition2026_08 as object)],
  ['acceptedDraftSchema', () => acceptedDraftSchema({ edition: edition2026_08, lang: 'ja' } as never)],
])('%s refuses an option that it does not have', (_, ask) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'facts/invalid' }))
})

test('a day of a calendar that is none is told what a day is', () => {
  expect(issues(holidayCalendarSchema, { closed: [5, { date: '2026-12-24', name: 5 }], open: [5] })).toEqual([
    'closed.0: Expected a date YYYY-MM-DD, or a day { date } that may have name, estimated, from, to',
    'closed.1: Expected a date YYYY-MM-DD, or a day { date } that may have name, estimated, from, to',
    'open.0: Expected a date YYYY-MM-DD, or a day { date } that may have name, estimated',
  ])
})
