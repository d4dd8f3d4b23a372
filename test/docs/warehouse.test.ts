import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { editionInForce, firstResponse, responseProgress } from 'aws-support-rules'
import { accountIdOf, type AwsCaseDetails, readCase } from 'aws-support-rules/aws-sdk'
import { publicHolidays } from 'aws-support-rules/holidays'
import { customerSchema, planSchema } from 'aws-support-rules/schemas'
import { responseSql, responseStates, warehouseTables } from 'aws-support-rules/tables'
import { afterAll, describe, expect, test } from 'vitest'
import { tableRows } from '../../scripts/markdown-tables.js'
import { writeDashboardExports } from './dashboard-exports.js'

const guide = readFileSync('docs/warehouse.md', 'utf8')

describe('docs/warehouse.md', () => {
  test.each(Object.values(warehouseTables).map((table) => [table.name, table] as const))(
    'has the columns of %s as they are',
    (name, { row, columns }) => {
      const [, section = ''] = guide.split(`### \`${name}\`\n`)
      expect(section.trimStart().startsWith(row)).toBe(true)
      const [, ...rows] = tableRows(section.split(/\n##/)[0] ?? '')
      expect(rows).toEqual(
        columns.map(({ column, type, optional, means }) => [
          `\`${column}\``,
          `${type}${optional ? ', may be null' : ''}`,
          means,
        ]),
      )
    },
  )

  test('has the states in their order', () => {
    const rows = tableRows(guide)
    const first = rows.findIndex(([state, when]) => state === 'state' && when === 'when') + 1
    expect(rows.slice(first, first + responseStates.length)).toEqual(
      responseStates.map(({ state, means }) => [`\`${state}\``, means]),
    )
  })
})

describe('docs/examples/warehouse', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-warehouse-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('writes Parquet files whose answers are those of responseProgress, and reports every case or says why not', async () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'docs/examples/warehouse/report.ts', folder],
      {
        encoding: 'utf8',
      },
    )
    expect(status).toBe(0)
    const { cases } = JSON.parse(readFileSync('docs/examples/cases.json', 'utf8')) as { cases: AwsCaseDetails[] }
    const accounts = JSON.parse(readFileSync('docs/examples/accounts.json', 'utf8')) as Record<
      string,
      { plan: string } | undefined
    >
    const expected = cases.flatMap((details) => {
      const { plan, ...place } = accounts[accountIdOf(details.caseId ?? '') ?? ''] ?? { plan: '' }
      const customer = customerSchema.parse(place)
      const read = readCase(details, {
        plan: planSchema.parse(plan),
        customer: { ...customer, holidays: publicHolidays },
        edition: editionInForce,
      })
      if (read.kind === 'problems') return []
      const progress = responseProgress(read.case, { now: '2026-12-25T02:25:00Z' })
      return [
        [
          details.caseId,
          progress.state,
          'dueAt' in progress ? BigInt(progress.dueAt.getTime()) : null,
          'elapsedMs' in progress ? BigInt(progress.elapsedMs) : null,
        ],
      ]
    })
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const got = await connection.runAndReadAll(
      `select case_id, state, due_at, counted_ms from '${join(folder, 'first_responses.parquet')}'`,
    )
    const inOrder = (rows: readonly (readonly unknown[])[]) =>
      [...rows].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    expect(inOrder(got.getRows())).toEqual(inOrder(expected))
    const reported = [...stdout.matchAll(/^(?:basic|developer|business|enterprise)\S* +(\d+) /gm)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    )
    expect(reported).toBe(expected.length)
    expect((stdout.split('Not in the report\n')[1]?.match(/^ {2}\d+ {2}\S/gm) ?? []).length).toBe(
      cases.length - expected.length,
    )
    connection.closeSync()
  })

  test('reads the exports of Cloud Intelligence Dashboards, and writes the tables that Athena reads', async () => {
    const { cases: examples } = JSON.parse(readFileSync('docs/examples/cases.json', 'utf8')) as {
      cases: AwsCaseDetails[]
    }
    // A case of a language that has hours of its own since 2025.
    const inJapan = examples.find(({ language, caseId }) => language === 'ja' && caseId?.includes('222233334444'))
    const chinese = { serviceCode: 'billing', categoryCode: 'other', language: 'zh' }
    const cases = [...examples, { ...inJapan, ...chinese, caseId: 'case-222233334444-muzh-2026-0' }]
    const [exported, tables] = [join(folder, 'exports'), join(folder, 'tables')]
    writeDashboardExports(exported, cases)
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'docs/examples/warehouse/exports.ts', exported, tables],
      { encoding: 'utf8' },
    )
    expect(status).toBe(0)
    const accounts = JSON.parse(readFileSync('docs/examples/accounts.json', 'utf8')) as Record<string, { plan: string }>
    const expected = cases.flatMap((details) => {
      const { plan, ...place } = accounts[accountIdOf(details.caseId ?? '') ?? ''] ?? { plan: '' }
      const customer = { ...customerSchema.parse(place), holidays: publicHolidays }
      const read = readCase(details, {
        plan: planSchema.parse(plan),
        customer,
        edition: editionInForce,
        complete: true,
      })
      return read.kind === 'problems' ? [] : [[details.caseId, BigInt(firstResponseOf(read.case))]]
    })
    expect(expected.find(([caseId]) => caseId === 'case-222233334444-muzh-2026-0')?.[1]).toBeGreaterThan(0n)
    expect(stdout).toContain(`${expected.length} cases in `)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const table of ['cases', 'as_of', 'response_targets', 'open_spans'])
      await connection.run(`create view ${table} as from '${join(tables, table, 'rows.parquet')}'`)
    const got = await connection.runAndReadAll(
      `select case_id, coalesce(due_at, 0) from (${responseSql()}) order by case_id`,
    )
    expect(got.getRows()).toEqual(expected.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
    connection.closeSync()
  })
})

/** When the first response is due, in epoch milliseconds; 0 if there is no target. */
function firstResponseOf(created: Parameters<typeof firstResponse>[0]): number {
  const response = firstResponse(created)
  return response.kind === 'due' ? response.dueAt.getTime() : 0
}
