import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { edition2022_10 } from 'aws-support-rules'
import {
  openSpanTable,
  responseSql,
  type ResponseSqlOptions,
  responseTargetTable,
  warehouseTables,
} from 'aws-support-rules/tables'
import { load } from '../../docs/examples/warehouse/load.js'
import type { AnswerCells } from './difference.js'
import { schedules, type Workload } from './workload.js'

export async function duckDb(threads = 2): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  return instance.connect()
}

/** Returns statements that let the tables that the statement reads hold nulls everywhere. */
export const allowNulls = (['openSpans', 'responseTargets', 'asOf'] as const).flatMap((table) => {
  const { name, columns } = warehouseTables[table]
  return columns.map(({ column }) => `alter table ${name} alter column ${column} drop not null`)
})

/** All that the statement reads, but the cases. */
export async function loadReference(connection: DuckDBConnection, { from, to, now }: Workload): Promise<void> {
  await load(connection, 'openSpans', openSpanTable(schedules, { from, to }))
  await load(connection, 'responseTargets', responseTargetTable(edition2022_10))
  await load(connection, 'asOf', [{ nowAt: now }])
}

/** What the statement gives, as the table `answers`. */
export async function answer(connection: DuckDBConnection, names: ResponseSqlOptions = {}): Promise<void> {
  await connection.run(`create or replace table answers as ${responseSql(names)}`)
}

const numberOf = (value: unknown) => (typeof value === 'bigint' ? Number(value) : null)

export async function answers(connection: DuckDBConnection): Promise<AnswerCells[]> {
  const result = await connection.stream(
    'select case_id, target_ms, due_at, late_after, counted_ms, state from answers',
  )
  const cells: AnswerCells[] = []
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const [caseId, targetMs, dueAt, lateAfter, countedMs, state] of chunk.getRows()) {
      cells.push([
        String(caseId),
        numberOf(targetMs),
        numberOf(dueAt),
        numberOf(lateAfter),
        numberOf(countedMs),
        String(state),
      ])
    }
  }
  return cells
}
