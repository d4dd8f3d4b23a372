import {
  caseTypes,
  type Customer,
  type Edition,
  editionInForce,
  editions,
  holidayCalendar,
  noHolidays,
  plans,
  responseTarget,
  severities,
} from 'aws-support-rules'
import { addOpenTime } from 'aws-support-rules/business-time'
import { publicHolidays } from 'aws-support-rules/holidays'
import {
  caseTable,
  createTableSql,
  customerSchedules,
  editionTable,
  holidayTable,
  type NamedCase,
  openSpanTable,
  responseSql,
  responseTargetTable,
  scheduleIdOf,
  scheduleTable,
  warehouseTables,
  warningTable,
} from 'aws-support-rules/tables'
import { customerArbitrary } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { fc, test } from '../laws.js'

const inGermany: Customer = { country: 'DE', holidays: publicHolidays('DE') }

describe('schedules', () => {
  test('are one for each country, zone, weekend, calendar and hours', () => {
    const customers: Customer[] = [
      inGermany,
      { ...inGermany },
      { ...inGermany, timeZone: 'Europe/Berlin', weekend: [7, 6] },
      { ...inGermany, weekend: [7] },
      { ...inGermany, holidays: publicHolidays('DE', { subdivision: 'BY' }) },
      { country: 'CH', holidays: publicHolidays('DE') },
      { country: 'JP', holidays: publicHolidays('JP') },
      { ...inGermany, holidays: publicHolidays },
      { country: 'AE', weekend: [], holidays: noHolidays },
    ]
    expect(Array.from(scheduleTable(customers), ({ scheduleId }) => scheduleId)).toEqual([
      'DE|Europe/Berlin|67|08:00-18:00|DE',
      'DE|Europe/Berlin|7|08:00-18:00|DE',
      'DE|Europe/Berlin|67|08:00-18:00|DE-BY',
      'CH|Europe/Zurich|67|08:00-18:00|DE',
      'JP|Asia/Tokyo|67|08:00-18:00|JP',
      'JP|Asia/Tokyo|67|09:00-18:00|JP',
      'AE|Asia/Dubai||08:00-18:00|none',
    ])
  })

  test('have the name of the zone, however it is spelled', () => {
    const customer = { ...inGermany, timeZone: 'europe/BERLIN' }
    expect(Array.from(scheduleTable([customer]), ({ scheduleId, timeZone }) => [scheduleId, timeZone])).toEqual([
      ['DE|Europe/Berlin|67|08:00-18:00|DE', 'Europe/Berlin'],
    ])
    expect(scheduleIdOf({ customer })).toBe('DE|Europe/Berlin|67|08:00-18:00|DE')
  })

  test('of a customer in Japan have the hours of cases in Japanese too, with the one calendar', () => {
    const customer = { country: 'JP', holidays: holidayCalendar({ id: 'office', closed: ['2026-11-23'] }) }
    const ids = ['JP|Asia/Tokyo|67|08:00-18:00|office', 'JP|Asia/Tokyo|67|09:00-18:00|office']
    expect(Array.from(customerSchedules([customer]), ({ scheduleId }) => scheduleId)).toEqual(ids)
    expect([scheduleIdOf({ customer }), scheduleIdOf({ customer, language: 'ja' })]).toEqual(ids)
  })

  test('tell places apart whose weekends are the same now, and were not before', () => {
    // Johor had Friday and Saturday to the end of 2024, Selangor always Saturday and Sunday.
    const inMalaysia = (subdivision: string) => ({ country: 'MY', subdivision, holidays: publicHolidays('MY') })
    const [johor, selangor] = [inMalaysia('01'), inMalaysia('10')]
    const schedules = Array.from(customerSchedules([johor, selangor, { country: 'AE', holidays: noHolidays }]))
    expect(schedules.map(({ scheduleId }) => scheduleId)).toEqual([
      'MY|Asia/Kuala_Lumpur|56,2025-01-01:67|08:00-18:00|MY',
      'MY|Asia/Kuala_Lumpur|67|08:00-18:00|MY',
      'AE|Asia/Dubai|56,2022-01-01:67|08:00-18:00|none',
    ])
    // Thursday 6 June 2024, 10:00: twelve hours are over on Sunday at 12:00 in Johor, and on Friday in Selangor.
    const createdAt = Date.parse('2024-06-06T10:00:00+08:00')
    for (const [customer, due] of [
      [johor, '2024-06-09T12:00:00+08:00'],
      [selangor, '2024-06-07T12:00:00+08:00'],
    ] as const) {
      const found = schedules.find(({ scheduleId }) => scheduleId === scheduleIdOf({ customer }))
      if (!found) throw new Error('no schedule has the id')
      expect(addOpenTime(found.schedule, createdAt, 12 * 3_600_000)).toBe(Date.parse(due))
    }
  })

  test.each<[string, unknown, string]>([
    ['a list', ['2026-12-25'], 'holidays/invalid'],
    ['null', null, 'holidays/invalid'],
    ['nothing that a calendar has', {}, 'holidays/invalid'],
    ['a name', 'DE', 'holidays/required'],
  ])('have no calendar that is %s', (_, holidays, code) => {
    const customer = { country: 'DE', holidays } as Customer
    for (const ask of [
      () => scheduleIdOf({ customer }),
      () => Array.from(scheduleTable([customer])),
      () => Array.from(customerSchedules([customer])),
    ]) {
      expect(thrown(ask)).toMatchObject({ code })
    }
  })

  test('read a calendar that was not made by holidayCalendar', () => {
    const [row] = scheduleTable([{ country: 'DE', holidays: { closed: ['2026-12-25'] } as never }])
    expect(row?.scheduleId).toBe('DE|Europe/Berlin|67|08:00-18:00|custom')
  })

  test.prop([fc.array(customerArbitrary(), { minLength: 1, maxLength: 4 })])(
    'hold the hours of every customer in every language',
    (customers) => {
      const list = customers.map((customer, index) => ({
        ...customer,
        holidays: (country: string) => named(customer, country, index),
      }))
      const ids = Array.from(customerSchedules(list), ({ scheduleId }) => scheduleId)
      expect(new Set(ids).size).toBe(ids.length)
      const asked = list.flatMap((customer) => [scheduleIdOf({ customer }), scheduleIdOf({ customer, language: 'ja' })])
      expect(new Set(asked)).toEqual(new Set(ids))
    },
  )
  const named = ({ holidays }: Customer, country: string, index: number) =>
    holidayCalendar({ ...(typeof holidays === 'function' ? holidays(country) : noHolidays), id: `calendar ${index}` })

  test('say what they stand for, and what their calendar knows', () => {
    const { timeZoneVersion, ...row } = Array.from(scheduleTable([inGermany]))[0] ?? { timeZoneVersion: '' }
    expect(row).toEqual({
      scheduleId: 'DE|Europe/Berlin|67|08:00-18:00|DE',
      country: 'DE',
      timeZone: 'Europe/Berlin',
      weekend: '67',
      opens: '08:00',
      closes: '18:00',
      calendar: 'DE',
      validFrom: '2020-01-01',
      validTo: '2032-12-31',
      announcedThrough: null,
    })
    expect(timeZoneVersion).toMatch(/^20\d\d[a-z]/)
  })

  test('refuse two calendars with one id and other days, and take one that is made twice', () => {
    const calendar = (day: string) => ({ ...inGermany, holidays: holidayCalendar({ closed: [day] }) })
    expect(Array.from(customerSchedules([calendar('2026-12-24'), calendar('2026-12-24')])).length).toBe(1)
    const error = thrown(() => Array.from(customerSchedules([calendar('2026-12-24'), calendar('2026-12-31')])))
    expect([error.code, error.details]).toEqual([
      'table/repeated-id',
      { scheduleId: 'DE|Europe/Berlin|67|08:00-18:00|custom' },
    ])
  })

  test('name the fact of a customer that is missing', () => {
    expect(thrown(() => Array.from(scheduleTable([{ country: 'US', holidays: noHolidays }]))).code).toBe(
      'time-zone/required',
    )
    expect(thrown(() => scheduleIdOf({ customer: { country: 'DE' } })).code).toBe('holidays/required')
    expect(thrown(() => scheduleIdOf({ customer: inGermany, language: 'ja' })).code).toBe('holidays/required')
  })
})

test('targets are those of responseTarget, in every edition', () => {
  for (const edition of editions) {
    const rows = Array.from(responseTargetTable(edition))
    expect(rows.map(({ plan, caseType, severity }) => [plan, caseType, severity])).toEqual(
      plans.flatMap((plan) =>
        caseTypes.flatMap((caseType) => severities.map((severity) => [plan, caseType, severity])),
      ),
    )
    for (const { plan, caseType, severity, kind, targetMs, rule, edition: id } of rows) {
      const target = responseTarget({ plan, caseType, severity, edition })
      expect([id, kind, targetMs, rule]).toEqual([
        edition.id,
        target.kind,
        target.kind === 'none' ? null : target.minutes * 60_000,
        target.because[0].id,
      ])
    }
  }
  expect(thrown(() => responseTargetTable({} as Edition)).code).toBe('edition/invalid')
})

test('holidays are the days of each calendar, once', () => {
  const office = holidayCalendar({
    id: 'office',
    closed: [
      '2026-12-25',
      { date: '2026-12-24', from: '13:00' },
      { date: '2026-12-31', name: 'Year’s end', estimated: true },
    ],
    open: ['2026-12-27'],
  })
  const whole = { calendar: 'office', partFrom: '00:00', partTo: '24:00' }
  const rows = Array.from(holidayTable([office, publicHolidays('FR'), holidayCalendar(office)]))
  expect(rows.slice(0, 4)).toEqual([
    { ...whole, localDate: '2026-12-24', kind: 'closed', name: null, estimated: false, partFrom: '13:00' },
    { ...whole, localDate: '2026-12-25', kind: 'closed', name: null, estimated: false },
    { ...whole, localDate: '2026-12-31', kind: 'closed', name: 'Year’s end', estimated: true },
    { ...whole, localDate: '2026-12-27', kind: 'open', name: null, estimated: false },
  ])
  expect(rows.length).toBe(4 + publicHolidays('FR').closed.length)
  const error = thrown(() => Array.from(holidayTable([office, holidayCalendar({ id: 'office', closed: [] })])))
  expect([error.code, error.path]).toEqual(['table/repeated-id', ['calendars', 1]])
  const working = (day: string) => holidayCalendar({ id: 'office', closed: [], open: [day] })
  expect(Array.from(holidayTable([working('2026-12-27'), working('2026-12-27')]))).toHaveLength(1)
  for (const ask of [
    () => Array.from(holidayTable([working('2026-12-27'), working('2026-12-20')])),
    () =>
      Array.from(
        customerSchedules(
          [working('2026-12-27'), working('2026-12-20')].map((holidays) => ({ ...inGermany, holidays })),
        ),
      ),
  ])
    expect(thrown(ask).code).toBe('table/repeated-id')
})

describe('cases', () => {
  const created = {
    plan: 'developer',
    caseType: 'technical',
    severity: 'normal',
    createdAt: '2026-11-23T08:00:00Z',
    customer: inGermany,
  } as const
  const rowOf = (one: unknown) => Array.from(caseTable([one as NamedCase]))[0]

  test('have their instants, and the ids of their edition and schedule', () => {
    const row = {
      caseId: 'case-1',
      createdAt: Date.UTC(2026, 10, 23, 8),
      respondedAt: Date.UTC(2026, 10, 23, 9),
      answeredBy: null,
      openedBy: 'customer',
      resolved: false,
      edition: '2022-10',
      plan: 'developer',
      caseType: 'technical',
      severity: 'normal',
      scheduleId: 'DE|Europe/Berlin|67|08:00-18:00|DE',
    }
    expect(rowOf({ ...created, caseId: 'case-1', respondedAt: '2026-11-23T09:00:00Z' })).toEqual(row)
    expect(rowOf({ ...created, edition: editionInForce })).toMatchObject({ edition: '2026-08' })
    expect(rowOf({ ...created, plan: 'business' })).toMatchObject({ scheduleId: null })
    expect(rowOf({ ...created, language: 'ja', customer: { ...inGermany, holidays: () => noHolidays } })).toMatchObject(
      {
        scheduleId: 'JP|Asia/Tokyo|67|09:00-18:00|none',
      },
    )
  })

  test('have no instant for an answer that is unknown, and the creation for one in its second', () => {
    const answersOf = (change: object) => {
      const { respondedAt, answeredBy } = rowOf({ ...created, ...change }) ?? {}
      return [respondedAt, answeredBy]
    }
    const createdAt = '2026-11-23T08:00:00.900Z'
    expect(answersOf({})).toEqual([null, null])
    expect(answersOf({ answeredBy: null })).toEqual([null, 9007199254740991])
    expect(answersOf({ answeredBy: 'soon' })).toEqual([null, 9007199254740991])
    expect(answersOf({ answeredBy: '2026-11-23T09:00:00Z' })).toEqual([null, Date.UTC(2026, 10, 23, 9)])
    expect(answersOf({ createdAt, respondedAt: '2026-11-23T08:00:00Z' })).toEqual([Date.parse(createdAt), null])
    expect(answersOf({ createdAt, answeredBy: '2026-11-23T08:00:00Z' })).toEqual([null, Date.parse(createdAt)])
    // Before the creation, or both: the statement reports it.
    expect(answersOf({ respondedAt: '2026-11-23T07:00:00Z' })).toEqual([Date.UTC(2026, 10, 23, 7), null])
    const both = { respondedAt: '2026-11-23T09:00:00Z', answeredBy: '2026-11-23T09:00:00Z' }
    expect(answersOf(both)).toEqual([9007199254740991, null])
  })

  test('have null for what is broken, and no instant for a response that is none', () => {
    expect(rowOf({ ...created, createdAt: '2026-11-23' })).toMatchObject({ createdAt: null })
    expect(rowOf({ ...created, respondedAt: 'soon' })).toMatchObject({ respondedAt: 9007199254740991 })
    expect(rowOf({ ...created, severity: 5, plan: 'platinum' })).toMatchObject({
      severity: null,
      plan: 'platinum',
      scheduleId: null,
    })
    expect(rowOf({ ...created, customer: { country: 'US', holidays: noHolidays } })).toMatchObject({
      plan: 'developer',
      scheduleId: null,
    })
    expect(rowOf({ ...created, edition: editionInForce, createdAt: new Date(0) })).toMatchObject({
      edition: null,
      createdAt: 0,
    })
    expect(
      rowOf({
        ...created,
        get plan() {
          throw new Error('no plan')
        },
      }),
    ).toMatchObject({ plan: null, createdAt: null })
    expect(rowOf(null)).toEqual(
      rowOf({
        get caseId() {
          throw new Error('no id')
        },
      }),
    )
  })
})

describe('the list of tables', () => {
  const rows = {
    cases: caseTable([{ plan: 'basic', caseType: 'technical', severity: 'low', createdAt: 0 }]),
    asOf: [{ nowAt: 0 }],
    responseTargets: responseTargetTable(editions[0] as Edition),
    openSpans: openSpanTable(customerSchedules([inGermany]), {
      from: '2026-01-01T00:00:00Z',
      to: '2027-01-01T00:00:00Z',
    }),
    schedules: scheduleTable([inGermany]),
    holidays: holidayTable([publicHolidays('DE')]),
    editions: editionTable({ editions, editionInForce }),
    warnings: warningTable(customerSchedules([inGermany]), {
      from: '2031-01-01T00:00:00Z',
      to: '2034-01-01T00:00:00Z',
    }),
  }

  test.each(Object.entries(rows))(
    'names the fields of %s, in order, with their types, and rows go through JSON',
    (table, made) => {
      const { columns } = warehouseTables[table as keyof typeof rows]
      const types = { BIGINT: 'number', VARCHAR: 'string', DATE: 'string', BOOLEAN: 'boolean' }
      for (const row of made) {
        expect(Object.keys(row)).toEqual(columns.map(({ field }) => field))
        for (const [index, value] of Object.values(row).entries()) {
          const column = columns[index]
          expect(value === null ? column?.optional : typeof value === types[column?.type ?? 'BIGINT']).toBe(true)
        }
        expect(JSON.parse(JSON.stringify(row))).toEqual(row)
      }
    },
  )

  test('writes its tables', () => {
    expect(createTableSql('openSpans', { name: 'archive.spans' })).toBe(
      'create table "archive"."spans" (schedule_id VARCHAR not null, closed_from BIGINT not null, span_start BIGINT not null, span_end BIGINT not null, open_before BIGINT not null)',
    )
    expect(createTableSql('holidays', { dialect: 'bigquery' })).toBe(
      'create table `holidays` (calendar STRING not null, local_date DATE not null, kind STRING not null, name STRING, estimated BOOL not null, part_from STRING not null, part_to STRING not null)',
    )
    expect(createTableSql('holidays', { dialect: 'clickhouse' })).toBe(
      'create table "holidays" (calendar String, local_date Date32, kind String, name Nullable(String), estimated Bool, part_from String, part_to String) engine = MergeTree order by (calendar, local_date, part_from, part_to)',
    )
    expect(createTableSql('holidays', { dialect: 'redshift' })).toContain(
      '"holidays" (calendar VARCHAR(1024) not null,',
    )
    expect(createTableSql('asOf', { dialect: 'spark' })).toBe('create table `as_of` (now_at BIGINT not null)')
    for (const ask of [createTableSql.bind(null, 'asOf'), responseSql])
      expect(thrown(() => ask({ dialect: 'oracle' as never }))).toMatchObject({
        code: 'facts/invalid',
        path: ['dialect'],
      })
    expect(thrown(() => createTableSql('cases', { name: 'cases"' })).code).toBe('table/unsafe-name')
    const misspelled = { code: 'facts/invalid', path: ['dialekt'] }
    expect(thrown(() => createTableSql('cases', { dialekt: 'spark' } as object))).toMatchObject(misspelled)
    expect(thrown(() => responseSql({ dialekt: 'spark' } as object))).toMatchObject(misspelled)
    expect(thrown(() => responseSql({ as_of: 'x' } as object)).message).toContain('Did you mean asOf?')
  })
})

test.each([
  ['scheduleIdOf', (edition: never) => scheduleIdOf({ customer: { country: 'DE', holidays: noHolidays }, edition })],
  [
    'scheduleTable',
    (edition: never) => Array.from(scheduleTable([{ country: 'DE', holidays: noHolidays }], { edition })),
  ],
])('%s refuses what is no edition', (_, ask) => {
  for (const broken of [{}, null, '2022-10'])
    expect(() => ask(broken as never)).toThrow(expect.objectContaining({ code: 'edition/invalid' }) as Error)
})
