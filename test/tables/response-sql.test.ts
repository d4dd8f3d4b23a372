import type { DuckDBConnection } from '@duckdb/node-api'
import { type Edition, edition2022_10 } from 'aws-support-rules'
import { createSchedule } from 'aws-support-rules/business-time'
import {
  openSpanTable,
  responseSql,
  responseStates,
  responseTargetTable,
  sqlDialects,
  type WarehouseState,
} from 'aws-support-rules/tables'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { append, load } from '../../docs/examples/warehouse/load.js'
import { thrown } from '../business-time/thrown.js'
import { fc, test } from '../laws.js'
import { differences } from './difference.js'
import { allowNulls, answer, answers, duckDb, loadReference } from './duckdb.js'
import { hostileTables, withoutNow } from './hostile.js'
import { askedCases, type Workload } from './workload.js'

// The years in which Samoa skipped a day, with both changes of the clocks of every zone.
const workload: Workload = { from: Date.UTC(2011, 6, 1), to: Date.UTC(2013, 6, 1), now: Date.UTC(2013, 4, 20, 9, 30) }

test('DuckDB gives the answers of the library to 50,000 cases, among them each state that the library has', async () => {
  const connection = await duckDb()
  await loadReference(connection, workload)
  const asked = Array.from(askedCases(50_000, 1, workload))
  await load(
    connection,
    'cases',
    asked.map(({ row }) => row),
  )
  await answer(connection)
  expect(differences(asked, await answers(connection))).toEqual({ count: 0, first: [] })
  const states = new Set(asked.map(({ expected }) => expected.state))
  expect([...states].sort()).toEqual([
    'met',
    'missed',
    'no-target',
    'out-of-range',
    'overdue',
    'pending',
    'resolved-unanswered',
    'response-before-creation',
    'unknown',
  ])
  connection.closeSync()
})

const hour = 3_600_000
const facts = { edition: '2022-10', plan: 'developer', caseType: 'technical', severity: 'normal' }
const at = (text: string) => Date.parse(`${text}Z`)
const desk = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']], 2: [['08:00', '18:00']] } })
const range = { from: at('2026-11-16T00:00:00'), to: at('2026-12-07T00:00:00') }
const [monday8, monday18, tuesday8] = [at('2026-11-23T08:00:00'), at('2026-11-23T18:00:00'), at('2026-11-24T08:00:00')]

/** A warehouse of one schedule, from Monday 16 November to Tuesday 1 December 18:00, and what a test puts into it. */
describe('a case of one desk, open on Mondays and Tuesdays from 08:00 to 18:00', () => {
  let connection: DuckDBConnection
  beforeAll(async () => {
    connection = await duckDb()
    await load(connection, 'openSpans', openSpanTable({ scheduleId: 'desk', schedule: desk }, range))
    await load(connection, 'responseTargets', responseTargetTable(edition2022_10))
    await load(connection, 'asOf', [{ nowAt: at('2026-11-24T12:00:00') }])
    await load(connection, 'cases', [])
  })
  afterAll(() => {
    connection.closeSync()
  })

  const usual = {
    case_id: "'case'",
    created_at: monday8,
    responded_at: 'null',
    edition: "'2022-10'",
    plan: "'developer'",
    case_type: "'technical'",
    severity: "'normal'",
    schedule_id: "'desk'",
  }
  type Cells = Partial<Record<keyof typeof usual, string | number>>

  const insert = (cells: Cells) =>
    connection.run(
      `insert into cases by name select ${Object.entries({ ...usual, ...cells })
        .map(([name, cell]) => `${cell} as ${name}`)
        .join(', ')}`,
    )

  /** The answers to cases that are the usual one but for some cells, with tables changed before and put back afterwards. */
  async function ask(cases: readonly Cells[], change: readonly string[] = []) {
    await connection.run('begin')
    for (const cells of cases) await insert(cells)
    for (const one of change) await connection.run(one)
    await answer(connection)
    const got = await answers(connection)
    await connection.run('rollback')
    return got.map(([, targetMs, dueAt, lateAfter, countedMs, state]) => ({
      targetMs,
      dueAt,
      lateAfter,
      countedMs,
      state,
    }))
  }
  const stateOf = async (cells: Cells, change?: readonly string[]) =>
    (await ask([cells], change)).map(({ state }) => state)

  test('is due on Tuesday at 10:00, twelve hours after Monday 08:00', async () => {
    const due = at('2026-11-24T10:00:00')
    expect(await ask([{}])).toEqual([
      { targetMs: 12 * hour, dueAt: due, lateAfter: due, countedMs: 14 * hour, state: 'overdue' },
    ])
  })

  test('is due at closing, and late after the next opening, where the target ends at closing', async () => {
    // Monday 16:00 and two hours, Tuesday ten hours; the next opening is the Monday after.
    const [answered] = await ask([
      { created_at: at('2026-11-23T16:00:00'), responded_at: at('2026-11-24T11:59:59.999') },
    ])
    expect(answered).toEqual({
      targetMs: 12 * hour,
      dueAt: at('2026-11-24T18:00:00'),
      lateAfter: at('2026-11-30T08:00:00'),
      countedMs: 6 * hour - 1,
      state: 'met',
    })
  })

  test.each([
    ['met', 'at the end of the target', at('2026-11-24T10:00:00')],
    ['missed', 'a millisecond later', at('2026-11-24T10:00:00') + 1],
    ['met', 'in the instant of its creation', monday8],
    ['response-before-creation', 'a millisecond before', monday8 - 1],
    ['missed', 'in the instant of now', at('2026-11-24T12:00:00')],
    ['overdue', 'not yet: a millisecond after now', at('2026-11-24T12:00:00') + 1],
  ])('is %s where it is answered %s', async (state, _, respondedAt) => {
    expect(await stateOf({ responded_at: respondedAt })).toEqual([state])
  })

  test('counts nothing before its creation', async () => {
    expect(await ask([{ created_at: at('2026-11-30T07:00:00') }])).toEqual([
      {
        targetMs: 12 * hour,
        dueAt: at('2026-12-01T10:00:00'),
        lateAfter: at('2026-12-01T10:00:00'),
        countedMs: 0,
        state: 'pending',
      },
    ])
  })

  test('counts from the next opening where it is created at closing', async () => {
    const [created] = await ask([{ created_at: monday18 }])
    expect([created?.dueAt, created?.countedMs]).toEqual([at('2026-11-30T10:00:00'), 4 * hour])
    const [opening] = await ask([{ created_at: tuesday8 }])
    expect([opening?.dueAt, opening?.countedMs]).toEqual([at('2026-11-30T10:00:00'), 4 * hour])
  })

  test('is counted around the clock on other plans, whatever its schedule, also before 1970', async () => {
    expect(
      await ask([
        {
          plan: "'business'",
          severity: "'urgent'",
          schedule_id: 'null',
          created_at: -5 * hour,
          responded_at: -4 * hour + 1,
        },
      ]),
    ).toEqual([{ targetMs: hour, dueAt: -4 * hour, lateAfter: -4 * hour, countedMs: hour + 1, state: 'missed' }])
  })

  test('is due at once where the target is no time at all', async () => {
    const none = ["update response_targets set target_ms = 0 where plan = 'developer'"]
    for (const created of [monday18, monday18 + hour]) {
      expect(await ask([{ created_at: created, responded_at: created }], none)).toEqual([
        { targetMs: 0, dueAt: created, lateAfter: tuesday8, countedMs: 0, state: 'met' },
      ])
    }
  })

  test('comes back with a state that says what is wrong with it', async () => {
    const broken: readonly (readonly [WarehouseState, Cells])[] = [
      ['invalid-created-at', { created_at: 'null' }],
      ['invalid-created-at', { created_at: '9223372036854775807' }],
      ['invalid-created-at', { created_at: '-9223372036854775808', plan: "'business'" }],
      ['invalid-responded-at', { responded_at: '9007199254740991' }],
      ['response-before-creation', { responded_at: 0 }],
      ['response-before-creation', { responded_at: 0, plan: "'basic'", severity: "'low'" }],
      ['unknown-target', { plan: 'null' }],
      ['unknown-target', { plan: "'platinum'" }],
      ['unknown-target', { severity: "'sev1'" }],
      ['unknown-target', { edition: 'null' }],
      ['no-target', { plan: "'basic'", severity: "'low'" }],
      ['no-target', { case_type: "'service-limit-increase'", severity: "'low'", schedule_id: 'null' }],
      ['unknown-schedule', { schedule_id: 'null' }],
      ['unknown-schedule', { schedule_id: "'elsewhere'" }],
      ['out-of-range', { created_at: range.from - 1 }],
      ['out-of-range', { created_at: at('2026-12-01T18:00:00') }],
      ['out-of-range', { created_at: at('2026-12-01T07:00:00') }],
      ['out-of-range', { created_at: 8.64e15, plan: "'business'" }],
    ]
    for (const [state, cells] of broken)
      await insert({ ...cells, case_id: `'${state} for ${Object.entries(cells).join(' ').replaceAll("'", '')}'` })
    await answer(connection)
    const got = await answers(connection)
    await connection.run('delete from cases')
    expect(got).toHaveLength(broken.length)
    for (const [caseId, , , , , state] of got) expect(caseId).toMatch(new RegExp(`^${state} for `))
  })

  test.each([
    ['out-of-range', { responded_at: at('2026-12-01T18:00:00') }, ['update as_of set now_at = 1900000000000']],
    ['out-of-range', {}, ['update as_of set now_at = 1900000000000']],
    ['invalid-now', {}, ['delete from as_of']],
    ['invalid-now', {}, ['insert into as_of select now_at from as_of']],
    ['invalid-now', {}, ['update as_of set now_at = 8640000000000001']],
    ['unknown-target', {}, ['delete from response_targets']],
    ['invalid-target', {}, ['insert into response_targets select * from response_targets']],
    ['invalid-target', {}, ['update response_targets set target_ms = -1']],
    ['invalid-target', {}, ["update response_targets set kind = 'sometimes'"]],
    ['unknown-schedule', {}, ['delete from open_spans']],
    ['broken-schedule', {}, ['insert into open_spans select * from open_spans']],
    ['broken-schedule', {}, [`delete from open_spans where span_start = ${monday8}`]],
    [
      'broken-schedule',
      {},
      [
        `insert into open_spans select schedule_id, closed_from, span_start, span_end, open_before from open_spans where span_start = ${monday8}`,
      ],
    ],
    // As long in all as before, of another Monday's row twice.
    [
      'broken-schedule',
      {},
      [
        `delete from open_spans where span_start = ${monday8}`,
        `insert into open_spans select * from open_spans where span_start = ${at('2026-11-30T08:00:00')}`,
      ],
    ],
    ['broken-schedule', {}, [`update open_spans set closed_from = closed_from - 1 where span_start = ${monday8}`]],
    ['broken-schedule', {}, ['update open_spans set open_before = open_before + 1']],
    ['broken-schedule', {}, ['delete from open_spans where open_before = 0']],
    [
      'broken-schedule',
      { schedule_id: "'empty'" },
      [`insert into open_spans values ('empty', ${monday8}, ${monday8}, ${monday8}, 0)`],
    ],
    ['overdue', {}, [`delete from open_spans where span_start > ${tuesday8}`]],
  ] satisfies [string, Cells, string[]?][])('is %s: %o %o', async (state, cells, change: string[] = []) => {
    expect(await stateOf(cells, change)).toEqual([state])
  })

  test('has one answer for each row, also where rows come twice and every one is broken', async () => {
    const twice = [
      'insert into open_spans select * from open_spans',
      'insert into response_targets select * from response_targets',
      'insert into as_of select * from as_of',
    ]
    expect(await ask([{}, {}, { created_at: 'null' }, { case_id: 'null' }], twice)).toHaveLength(4)
  })

  test('has no deadline after the last instant that a Date can hold', async () => {
    expect(await ask([{ created_at: 8.64e15, plan: "'business'" }])).toEqual([
      { targetMs: 12 * hour, dueAt: null, lateAfter: null, countedMs: 0, state: 'out-of-range' },
    ])
  })

  test('keeps the deadline where only the response or now is broken', async () => {
    const due = at('2026-11-24T10:00:00')
    for (const [cells, change] of [
      [{ responded_at: 0 }],
      [{ responded_at: '9007199254740991' }],
      [{}, ['delete from as_of']],
      [{}, ['update as_of set now_at = 1900000000000']],
    ] as const) {
      const [answered] = await ask([cells], change)
      expect([answered?.dueAt, answered?.lateAfter, answered?.countedMs]).toEqual([due, due, null])
    }
  })
})

test('every hostile row has its state, and no other row changes', async () => {
  const connection = await duckDb()
  await loadReference(connection, workload)
  for (const statement of allowNulls) await connection.run(statement)
  const usual = Array.from(askedCases(2_000, 5, workload))
  const hostile = hostileTables(usual.length)
  const asked = [...usual, ...hostile.cases]
  await append(connection, 'openSpans', hostile.openSpans)
  await append(connection, 'responseTargets', hostile.responseTargets)
  await load(
    connection,
    'cases',
    asked.map(({ row }) => row),
  )
  await answer(connection)
  expect(differences(asked, await answers(connection))).toEqual({ count: 0, first: [] })
  for (const values of ['', '(1), (2)', '(null)', '(9223372036854775807)', '(-9223372036854775808)']) {
    await connection.run('delete from as_of')
    if (values !== '') await connection.run(`insert into as_of values ${values}`)
    await answer(connection)
    expect(differences(withoutNow(asked), await answers(connection))).toEqual({ count: 0, first: [] })
  }
  connection.closeSync()
})

// Hours of a small clock, so that rows often fit, and often nearly fit.
const smallRow = fc.tuple(fc.nat(8), fc.nat(3), fc.nat(3), fc.nat(8)).map(([closedFrom, closed, open, openBefore]) => ({
  closedFrom,
  spanStart: closedFrom + closed,
  spanEnd: closedFrom + closed + open,
  openBefore,
}))
type SmallRow = Readonly<Record<'closedFrom' | 'spanStart' | 'spanEnd' | 'openBefore', number>>
/** Rows that continue each other, of which one number may be changed, or two swapped. */
const smallSchedule = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 }),
    fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(3)),
  )
  .map(([lengths, [fieldAt, oneAt, twoAt, more, changeAt]]): readonly SmallRow[] => {
    let [at, openBefore] = [0, 0]
    const rows = lengths.map(([closed, open]) => {
      const row = { closedFrom: at, spanStart: at + closed, spanEnd: at + closed + open, openBefore }
      at = row.spanEnd
      openBefore += open
      return row
    })
    const fields = ['closedFrom', 'spanStart', 'spanEnd', 'openBefore'] as const
    const field = fields[fieldAt] ?? 'spanEnd'
    const [one, two] = [oneAt % rows.length, twoAt % rows.length]
    const value = (row: number) => rows[row]?.[field] ?? 0
    const change = [
      rows,
      rows.map((row, index) => (index === one ? { ...row, [field]: value(one) + more - 1 } : row)),
      rows.map((row, index) => ({ ...row, [field]: value(index === one ? two : index === two ? one : index) })),
      rows.map((row, index) => (index === one ? (rows[two] ?? row) : row)),
    ]
    return change[changeAt] ?? rows
  })

/** Counts hour by hour, instead of comparing rows: each hour is in one row, and each sum is the hours open before. */
function isWhole(rows: readonly SmallRow[]): boolean {
  const hours = Array.from({ length: 40 }, (_, index) => index - 2)
  const [begin, end] = [Math.min(...rows.map((row) => row.closedFrom)), Math.max(...rows.map((row) => row.spanEnd))]
  const open = (hour: number) => rows.some((row) => row.spanStart <= hour && hour < row.spanEnd)
  return (
    rows.every(
      (row) =>
        row.closedFrom <= row.spanStart &&
        row.spanStart < row.spanEnd &&
        row.openBefore === hours.filter((hour) => hour < row.spanStart && open(hour)).length,
    ) &&
    hours.every(
      (hour) =>
        rows.filter((row) => row.closedFrom <= hour && hour < row.spanEnd).length ===
        (begin <= hour && hour < end ? 1 : 0),
    )
  )
}

test.prop(
  [
    fc.array(fc.oneof(smallSchedule, fc.array(smallRow, { minLength: 1, maxLength: 3 })), {
      minLength: 200,
      maxLength: 400,
    }),
  ],
  { numRuns: 10 },
)('a schedule is broken unless each hour is in one row, and each row has the sum of the hours before', async (list) => {
  const connection = await duckDb()
  await load(
    connection,
    'openSpans',
    list.flatMap((rows, index) => rows.map((row) => ({ scheduleId: String(index), ...row }))),
  )
  await load(connection, 'responseTargets', responseTargetTable(edition2022_10))
  await load(connection, 'asOf', [{ nowAt: 0 }])
  await load(
    connection,
    'cases',
    list.map((_, index) => ({ caseId: String(index), createdAt: 0, ...facts, scheduleId: String(index) })),
  )
  await answer(connection)
  const got = await answers(connection)
  connection.closeSync()
  expect(got).toHaveLength(list.length)
  for (const [caseId, , , , , state] of got)
    expect([list[Number(caseId)], state !== 'broken-schedule']).toEqual([
      list[Number(caseId)],
      isWhole(list[Number(caseId)] ?? []),
    ])
})

test('reads the spans of years before 1970, with a negative instant in a stretch that crosses the epoch', async () => {
  const zone = {
    timeZone: 'Test/Zone',
    starts: [at('1960-01-01T00:00:00')],
    offsets: [3600],
    until: at('1980-01-01T00:00:00'),
  }
  const schedule = createSchedule({
    timeZone: 'Test/Zone',
    week: { 4: [['00:30', '02:00']], 3: [['22:00', '23:00']] },
    timeZones: { version: 'test', transitionsOf: () => zone },
  })
  const connection = await duckDb()
  await load(
    connection,
    'openSpans',
    openSpanTable({ scheduleId: 'desk', schedule }, { from: '1969-12-01T00:00:00Z', to: '1970-02-01T00:00:00Z' }),
  )
  const edition: Edition = { ...edition2022_10, id: 'test' }
  await load(
    connection,
    'responseTargets',
    Array.from(responseTargetTable(edition), (row) =>
      row.kind === 'business-hours' ? { ...row, targetMs: 2 * hour } : row,
    ),
  )
  await load(connection, 'asOf', [{ nowAt: 0 }])
  const onDesk = { ...facts, edition: 'test', severity: 'low', scheduleId: 'desk' }
  await load(connection, 'cases', [
    { ...onDesk, caseId: '1', createdAt: -1, respondedAt: null },
    { ...onDesk, caseId: '2', createdAt: -25 * hour, respondedAt: -1 },
    { ...onDesk, caseId: '3', createdAt: -3 * hour, respondedAt: null },
  ])
  await answer(connection)
  // In UTC it is open on Wednesdays from 21:00 to 22:00 and from 23:30 to 01:00: on 31 December, and on 7 January.
  const got = (await answers(connection)).map(([caseId, , dueAt, , countedMs, state]) => [
    caseId,
    dueAt,
    countedMs,
    state,
  ])
  expect(got.sort()).toEqual([
    // 1 h and 1 ms until Thursday 01:00, the rest on the next Wednesday.
    ['1', at('1970-01-07T21:59:59.999'), 1, 'pending'],
    // 1 h on Wednesday, 30 min less 1 ms until the answer; due 1 h after 23:30.
    ['2', at('1970-01-01T00:30:00'), 1.5 * hour - 1, 'met'],
    // The same from 21:00 on, and still open at the epoch.
    ['3', at('1970-01-01T00:30:00'), 1.5 * hour, 'pending'],
  ])
  connection.closeSync()
})

describe('responseSql', () => {
  test('is one select that has every state, no function of dates, and double quotes around the names of tables alone', () => {
    const text = responseSql()
    for (const { state } of responseStates) expect(text).toContain(`'${state}'`)
    expect(text).not.toMatch(
      /;|\b(now|date|time|timestamp|extract|interval|epoch|current_\w+)\b *\(|current_|interval/i,
    )
    expect([...new Set(text.match(/"[^"]*"/g))].sort()).toEqual([
      '"as_of"',
      '"cases"',
      '"open_spans"',
      '"response_targets"',
    ])
    const functions = [...text.matchAll(/\b(\w+)\(/g)].map(([, name]) => name)
    expect([...new Set(functions)].sort()).toEqual(['count', 'lag', 'max', 'min', 'mod'])
  })

  test.each(sqlDialects)('has the same text for %s, but for the quotes of names', (dialect) => {
    const text = responseSql({ cases: 'archive.cases', dialect })
    const isBackticked = ['bigquery', 'databricks', 'spark'].includes(dialect)
    expect(text).toContain(isBackticked ? 'from `archive`.`cases`' : 'from "archive"."cases"')
    expect(isBackticked ? text.replaceAll('`', '"') : text).toBe(responseSql({ cases: 'archive.cases' }))
  })

  test('runs on tables with names that are keywords, in a schema', async () => {
    const connection = await duckDb()
    for (const table of ['openSpans', 'responseTargets', 'asOf', 'cases'] as const) await load(connection, table, [])
    await connection.run('create schema "select"')
    for (const [from, to] of [
      ['cases', 'group'],
      ['as_of', 'table'],
      ['open_spans', 'Order'],
      ['response_targets', 'a-b$c'],
    ])
      await connection.run(`create table "select"."${to ?? ''}" as from ${from ?? ''}`)
    const text = responseSql({
      cases: 'select.group',
      asOf: 'select.table',
      openSpans: 'select.Order',
      responseTargets: 'select.a-b$c',
    })
    expect((await connection.runAndReadAll(text)).getRows()).toEqual([])
    connection.closeSync()
  })

  test.each([
    '',
    ' ',
    'cases;',
    'cases"',
    'ca ses',
    "cases'",
    '"cases"',
    'a.b.c.d',
    'a..b',
    '.cases',
    'cases.',
    '1cases',
    'cases\n',
    'cases--',
    'x'.repeat(64),
    'fälle',
    'spans_known',
    'Cases_Asked',
  ])('refuses the name %j', (name) => {
    const error = thrown(() => responseSql({ openSpans: name }))
    expect([error.code, error.path]).toEqual(['table/unsafe-name', ['openSpans']])
  })
})
