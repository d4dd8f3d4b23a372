import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { edition2022_10 } from 'aws-support-rules'
import { openSpanTable, type ResponseSqlOptions, responseTargetTable } from 'aws-support-rules/tables'
import { append, load } from '../../docs/examples/warehouse/load.js'
import { allowNulls, duckDb } from '../../test/tables/duckdb.js'
import { hostileTables, withoutNow } from '../../test/tables/hostile.js'
import { type AskedCase, askedCases, schedules, type Workload } from '../../test/tables/workload.js'

/** Twenty years, with cases until the middle of the last one. */
const workload: Workload = {
  from: Date.UTC(2010, 0, 1),
  to: Date.UTC(2030, 0, 1),
  now: Date.UTC(2029, 5, 1, 9, 30),
}

/** The statement over some tables, with the answers of the library. */
export interface Question {
  readonly name: string
  readonly tables: ResponseSqlOptions
  readonly asked: readonly AskedCase[]
}

/** The tables of the questions. */
export const preparedTables = ['cases', 'open_spans', 'response_targets', 'as_of', 'as_of_twice'] as const

/**
 * Writes the tables as Parquet files, each in its own folder: cases over every schedule of the workload, and all
 * hostile rows. Returns the questions about them.
 */
export async function prepare(folder: string, count: number): Promise<readonly Question[]> {
  const hostile = hostileTables(count)
  const asked = [...askedCases(count, 2, workload), ...hostile.cases]
  const connection = await duckDb()
  await load(connection, 'openSpans', openSpanTable(schedules, workload))
  await load(connection, 'responseTargets', responseTargetTable(edition2022_10))
  await load(connection, 'asOf', [{ nowAt: workload.now }])
  await load(
    connection,
    'cases',
    asked.map(({ row }) => row),
  )
  for (const statement of allowNulls) await connection.run(statement)
  await append(connection, 'openSpans', hostile.openSpans)
  await append(connection, 'responseTargets', hostile.responseTargets)
  await connection.run('create table as_of_twice as from as_of union all from as_of')
  for (const table of preparedTables) {
    mkdirSync(join(folder, table), { recursive: true })
    await connection.run(`copy ${table} to '${join(folder, table, 'rows.parquet')}' (format parquet)`)
  }
  connection.closeSync()
  return [
    { name: 'answers', tables: {}, asked },
    { name: 'answers_without_now', tables: { asOf: 'as_of_twice' }, asked: withoutNow(asked) },
  ]
}
