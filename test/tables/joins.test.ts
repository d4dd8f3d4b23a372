import { readFileSync } from 'node:fs'
import { editionInForce, editions, firstResponse, type Partition, responseProgress } from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import {
  caseTable,
  customerSchedules,
  editionTable,
  openSpanTable,
  responseTargetTable,
  warningTable,
} from 'aws-support-rules/tables'
import { expect, test } from 'vitest'
import { load } from '../../docs/examples/warehouse/load.js'
import { thrown } from '../business-time/thrown.js'
import { seeded } from '../oracle/random.js'
import { answer, duckDb } from './duckdb.js'

/** The statements of the guide, in their order. */
const [editionJoin = '', warningJoin = ''] = Array.from(
  readFileSync('docs/warehouse.md', 'utf8').matchAll(/^```sql\n([^`]*)```/gm),
  ([, text]) => text ?? '',
)

test('the join of the guide gives each case the edition in force at its creation, in its partition', async () => {
  const connection = await duckDb()
  await load(connection, 'editions', editionTable({ editions, editionInForce }))
  await connection.run(
    'create table support_cases (case_id varchar, created_at bigint, responded_at bigint, answered_by bigint, opened_by varchar, resolved boolean, plan varchar, case_type varchar, severity varchar, schedule_id varchar, aws_partition varchar)',
  )
  const starts = editions.map(({ inForceFrom }) => Date.parse(`${inForceFrom}T00:00:00Z`))
  const asked = (['aws', 'aws-us-gov'] satisfies Partition[]).flatMap((partition) =>
    [...starts.flatMap((at) => [at - 1, at]), 8.64e15].map((at) => ({ partition, at })),
  )
  for (const [index, { partition, at }] of asked.entries())
    await connection.run(
      `insert into support_cases (case_id, created_at, aws_partition) values (${index}, ${at}, '${partition}')`,
    )
  await connection.run(editionJoin)
  const got = (await connection.runAndReadAll('select edition from cases order by case_id::int')).getRows().flat()
  const earliest = Math.min(...starts)
  expect(got).toEqual(
    asked.map(({ partition, at }) => (at < earliest ? null : editionInForce(new Date(at), { partition }).id)),
  )
  connection.closeSync()
})

test('cases in every language that editions add have the answer of responseProgress', async () => {
  const customers = ['DE', 'KR'].map((country) => ({ country, holidays: publicHolidays }))
  const cases = editions.flatMap(({ id, inForceFrom, languages }) =>
    customers.flatMap((customer) =>
      (['en', 'ja', 'zh', 'ko', 'tr', 'es'] as const)
        .filter((language) => languages[language].allowed && id !== 'aws-us-gov-2025-05')
        .flatMap((language) =>
          (['technical', 'account-and-billing'] as const).map((caseType) => ({
            caseId: [id, customer.country, language, caseType].join(),
            ...{ plan: 'developer' as const, severity: 'low' as const, caseType, language, customer },
            // Six days after it came into force, its hours are those of the edition.
            createdAt: Date.parse(`${inForceFrom}T03:00:00Z`) + 6 * 86_400_000,
            edition: editionInForce,
          })),
        ),
    ),
  )
  const now = Date.UTC(2027, 1, 1)
  const connection = await duckDb()
  const range = { from: '2022-01-01T00:00:00Z', to: '2028-01-01T00:00:00Z' }
  await load(connection, 'openSpans', openSpanTable(customerSchedules(customers, { edition: editions }), range))
  await load(
    connection,
    'responseTargets',
    editions.flatMap((edition) => Array.from(responseTargetTable(edition))),
  )
  await load(connection, 'asOf', [{ nowAt: now }])
  await load(connection, 'cases', caseTable(cases))
  await answer(connection)
  const got = (await connection.runAndReadAll('select case_id, state, due_at from answers')).getRows()
  const inOrder = (rows: readonly (readonly unknown[])[]) => rows.map(String).sort()
  const expected = cases.map((one) => {
    const progress = responseProgress(one, { now })
    return [one.caseId, progress.state, 'dueAt' in progress ? progress.dueAt.getTime() : null]
  })
  expect(inOrder(got)).toEqual(inOrder(expected))
  expect(expected.map(String)).toContainEqual(expect.stringMatching(/^2026-08,DE,zh,account-and-billing,overdue,/))
  connection.closeSync()
})

test('the join of the guide warns as firstResponse does', async () => {
  const inGermany = { country: 'DE', holidays: publicHolidays }
  const elsewhere = ['SA', 'EG', 'IN', 'JP'].map((country) => ({ country, holidays: publicHolidays }))
  const inChina = { country: 'CN', timeZone: 'Asia/Shanghai', holidays: publicHolidays }
  const places = [inGermany, inChina, ...elsewhere]
  const random = seeded(7)
  // Years with forecasts, and years before and after the holiday data.
  const cases = Array.from({ length: 2000 }, (_, index) => ({
    caseId: String(index),
    plan: 'developer' as const,
    caseType: 'technical' as const,
    severity: random.pick(['low', 'normal'] as const),
    createdAt: random.between(Date.UTC(2019, 10, 1), Date.UTC(2033, 2, 1)),
    customer: random.pick([inGermany, inChina, ...elsewhere]),
  }))
  const range = { from: '2019-01-01T00:00:00Z', to: '2034-01-01T00:00:00Z' }
  const connection = await duckDb()
  await load(connection, 'openSpans', openSpanTable(customerSchedules(places), range))
  await load(connection, 'warnings', warningTable(customerSchedules(places), range))
  await load(
    connection,
    'responseTargets',
    editions.flatMap((edition) => Array.from(responseTargetTable(edition))),
  )
  await load(connection, 'asOf', [{ nowAt: Date.UTC(2033, 11, 1) }])
  await load(connection, 'cases', caseTable(cases))
  await answer(connection)
  await connection.run('create view first_responses as from answers')
  const rows = (await connection.runAndReadAll(`${warningJoin} order by a.case_id::int`)).getRows()
  const codes = ['holidays/outside-data', 'holidays/not-announced', 'holidays/estimated', 'holidays/regional'] as const
  const got = rows.map(([, warnings]) => String(warnings).split(' ').filter(Boolean))
  const expected = cases.map((one) => {
    const response = firstResponse(one)
    const warned = response.kind === 'due' ? response.warnings.map(({ code }) => code) : []
    return codes.filter((code) => warned.includes(code))
  })
  expect(got).toEqual(expected)
  for (const code of codes) expect(expected.some((list) => list.includes(code))).toBe(true)
  expect(expected.some((list) => list.length === 0)).toBe(true)
  connection.closeSync()
})

test('an edition table does not depend on the order of the editions', () => {
  const source = { editions: [...editions].reverse(), editionInForce }
  expect(editionTable(source)).toEqual(editionTable({ editions, editionInForce }))
})

test('an edition table needs editions and editionInForce', () => {
  for (const source of [null, {}, { editions }, { editions: 5, editionInForce }])
    expect(thrown(() => editionTable(source as never)).code).toBe('facts/invalid')
  expect(thrown(() => editionTable({ editions: [null as never], editionInForce })).code).toBe('edition/invalid')
})
