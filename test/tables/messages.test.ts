// What people read who passed something wrong: the place and the whole message of each fault.
import { type Customer, editionInForce, editions, errorCodes, holidayCalendar, noHolidays } from 'aws-support-rules'
import { createSchedule } from 'aws-support-rules/business-time'
import {
  caseTable,
  createTableSql,
  customerSchedules,
  editionTable,
  holidayTable,
  openSpanTable,
  responseSql,
  responseStates,
  responseTargetTable,
  scheduleIdOf,
  scheduleTable,
  warehouseTables,
  warningTable,
} from 'aws-support-rules/tables'
import { expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

const desk = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']] } })
const night = createSchedule({ timeZone: 'UTC', week: { 1: [['20:00', '06:00']] } })
const named = { scheduleId: 'desk', schedule: desk }
const range = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }
const closedOn = (day: string): Customer => ({ country: 'DE', holidays: holidayCalendar({ closed: [day] }) })
const [newYear, dayAfter] = [closedOn('2026-01-01'), closedOn('2026-01-02')]
const inGermany: Customer = { country: 'DE', holidays: noHolidays }

const iterable = (name: string) => `${name}: Expected an iterable of ${name}, such as an array; got 5.`
const instant =
  'Expected an exact instant; got "soon". Pass a Date, whole epoch milliseconds, or text with an offset, such as "2026-11-23T08:00:00Z".'
const sameId =
  'Expected a different id for each calendar; got two calendars "custom" with different days. Set the id with holidayCalendar({ id, ... }).'
const unsafe = 'Expected the name of a table: one to three parts of up to 63 letters, digits, _, $ or -, joined by dots'
const dialects = 'bigquery, clickhouse, databricks, duckdb, postgresql, redshift, snowflake, spark, sqlite, trino'

test.each<[() => unknown, string]>([
  [() => caseTable(5 as never), iterable('cases')],
  [() => holidayTable(5 as never), iterable('calendars')],
  [() => customerSchedules(5 as never), iterable('customers')],
  [() => scheduleTable(5 as never), iterable('customers')],
  [() => warningTable(5 as never, range), iterable('schedules')],
  [() => editionTable({ editions: 5 as never, editionInForce }), iterable('editions')],
  [() => scheduleTable([], null as never), 'options: Expected options such as { edition, timeZones }; got null.'],
  [() => openSpanTable(desk, null as never), 'range: Expected a range such as { from, to }; got null.'],
  [() => openSpanTable(desk, { ...range, from: 'soon' }), `from: ${instant}`],
  [() => openSpanTable(desk, { ...range, to: 'soon' }), `to: ${instant}`],
  [
    () => openSpanTable(desk, { ...range, to: range.from }),
    "to: Expected 'from' to be before 'to'; got 2026-01-01T00:00:00.000Z to 2026-01-01T00:00:00.000Z.",
  ],
  [() => openSpanTable({ ...named, scheduleId: '' }, range), 'scheduleId: Expected scheduleId to be text; got "".'],
  ...[openSpanTable, warningTable].map((table): [() => unknown, string] => [
    () => Array.from<object>(table([named, { ...named, schedule: night }], range)),
    'schedules: Expected a different id for each schedule; got two different schedules "desk". Give each its own id.',
  ]),
  [() => Array.from(customerSchedules([newYear, dayAfter])), `customers: ${sameId}`],
  [
    () => Array.from(holidayTable([newYear, dayAfter].map(({ holidays }) => holidays as never))),
    `calendars.1: ${sameId}`,
  ],
  [
    () => Array.from(holidayTable([noHolidays, null as never])),
    'calendars.1: Expected a calendar such as holidayCalendar returns; got null.',
  ],
  [() => editionTable(null as never), 'source: Expected editions and editionInForce; got null.'],
  [() => editionTable({ editions } as never), 'editionInForce: Expected the function editionInForce; got undefined.'],
  [
    () => editionTable({ editions: [null as never], editionInForce }),
    'editions.0: Expected an edition such as edition2022_10; got null.',
  ],
  [() => responseTargetTable(null as never), ': Expected an edition such as edition2022_10; got null.'],
  [() => responseTargetTable({} as never), 'id: Expected the whole cell id of the edition; got undefined.'],
  [
    () => Array.from(responseTargetTable({ id: 'own' } as never)),
    'severities.account-and-billing.low.basic: Expected the whole cell severities.account-and-billing.low.basic of the edition; got undefined.',
  ],
  [() => responseSql(null as never), 'options: Expected options such as { cases, asOf }; got null.'],
  [
    () => responseSql({ casess: 'a' } as never),
    'casess: Expected an option; got "casess". Did you mean cases? Pass one of cases, asOf, responseTargets, openSpans, dialect.',
  ],
  [
    () => responseSql({ dialect: 'oracle' as never }),
    `dialect: Expected a dialect; got "oracle". Pass one of ${dialects}.`,
  ],
  [
    () => responseSql({ cases: 'a'.repeat(64) }),
    `cases: ${unsafe}; got "${'a'.repeat(64)}". Do not use the name of a step of the statement.`,
  ],
  [() => responseSql({ cases: 'a b' }), `cases: ${unsafe}; got "a b". Do not use the name of a step of the statement.`],
  [
    () => createTableSql('cases', { name: '1' }),
    `name: ${unsafe}; got "1". Do not use the name of a step of the statement.`,
  ],
  [() => createTableSql('cases', null as never), 'options: Expected options such as { name, dialect }; got null.'],
  [
    () => createTableSql('case' as never),
    'table: Expected the name of a table; got "case". Did you mean cases? Pass one of cases, asOf, responseTargets, openSpans, schedules, holidays, editions, warnings.',
  ],
  [() => scheduleIdOf(null as never), ': Expected an object of facts; got null.'],
  [
    () => scheduleIdOf({ customer: inGermany, language: 'xx' as never }),
    'language: Expected a language; got "xx". Pass one of en, ja.',
  ],
  [
    () => scheduleIdOf({ customer: inGermany, caseType: 'tech' as never }),
    'caseType: Expected a case type; got "tech". Pass one of account-and-billing, service-limit-increase, technical.',
  ],
  ...[customerSchedules, scheduleTable].map((table): [() => unknown, string] => [
    () => table([inGermany], { edtion: editions[0] } as never),
    'edtion: Expected an option; got "edtion". Did you mean edition? Pass one of edition, timeZones.',
  ]),
  [
    () => Array.from(customerSchedules([inGermany], { edition: editionInForce as never })),
    'edition: Expected an edition or a list of editions; got a value of type function. For the cases of editionInForce, pass editions.',
  ],
  [() => Array.from(scheduleTable([inGermany], { edition: [] })), 'edition: Expected at least one edition; got [].'],
  [
    () => Array.from(scheduleTable([inGermany], { edition: [...editions, null as never] })),
    'edition.6: Expected an edition such as edition2022_10; got null.',
  ],
])('%s', (ask, line) => {
  const { code, path = [], message } = thrown(ask)
  expect(errorCodes).toContain(code)
  expect(`${path.join('.')}: ${message}`).toBe(line)
})

test('a name that is taken comes with all that are', () => {
  expect(thrown(() => responseSql({ cases: 'cases_known' })).details).toMatchObject({
    taken: expect.arrayContaining(['cases_known', 'spans_read', 'cases_reached']) as string[],
  })
})

test('each table, each column and each state says in a sentence what it means', () => {
  const texts = [
    ...Object.values(warehouseTables).flatMap(({ row, columns }) => [row, ...columns.map(({ means }) => means)]),
    ...responseStates.map(({ means }) => means),
  ]
  expect(texts.filter((text) => !/^[A-Z`0-9].{7,}\.$/.test(text))).toEqual([])
})

test.each([
  [
    'databricks',
    'create table `schedule_warnings` (schedule_id STRING not null, code STRING not null, warn_from BIGINT not null, warn_to BIGINT not null)',
  ],
  [
    'clickhouse',
    'create table "schedule_warnings" (schedule_id String, code String, warn_from Int64, warn_to Int64) engine = MergeTree order by (schedule_id, code, warn_from)',
  ],
  [
    'postgresql',
    'create table "schedule_warnings" (schedule_id VARCHAR not null, code VARCHAR not null, warn_from BIGINT not null, warn_to BIGINT not null)',
  ],
] as const)('%s creates a table so', (dialect, text) => {
  expect(createTableSql('warnings', { dialect })).toBe(text)
})

test('a table of Spark has its text', () => {
  expect(createTableSql('editions', { dialect: 'spark', name: 'a.b.c' })).toBe(
    'create table `a`.`b`.`c` (aws_partition STRING not null, edition STRING not null, in_force_from BIGINT not null, in_force_to BIGINT not null)',
  )
})

test('each table has the columns, and is sorted by the key, that the statement and the guide name', () => {
  const { cases, asOf, responseTargets, openSpans, schedules } = warehouseTables
  const columnsOf = (table: { readonly columns: readonly { readonly column: string; readonly optional: boolean }[] }) =>
    table.columns.map(({ column, optional }) => (optional ? `${column}?` : column)).join(' ')
  expect([cases, asOf, responseTargets, openSpans, schedules].map(({ name }) => name)).toEqual([
    'cases',
    'as_of',
    'response_targets',
    'open_spans',
    'schedules',
  ])
  expect(columnsOf(cases)).toBe(
    'case_id? created_at? responded_at? answered_by? opened_by? resolved? edition? plan? case_type? severity? schedule_id?',
  )
  expect(columnsOf(responseTargets)).toBe('edition plan case_type severity kind target_ms? rule')
  expect(columnsOf(schedules)).toBe(
    'schedule_id country time_zone weekend opens closes calendar time_zone_version valid_from? valid_to? announced_through?',
  )
  expect([asOf, cases, responseTargets, openSpans, schedules].map(({ key }) => key.join())).toEqual([
    '',
    '',
    'edition,plan,case_type,severity',
    'schedule_id,span_start',
    'schedule_id',
  ])
})
