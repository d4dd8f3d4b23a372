import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { createTableSql, warehouseTables } from 'aws-support-rules/tables'
import { writeCsv } from './csv.js'

/** Makes one of the tables and fills it. */
export async function load(
  connection: DuckDBConnection,
  table: keyof typeof warehouseTables,
  rows: Iterable<object>,
): Promise<void> {
  await connection.run(createTableSql(table))
  await append(connection, table, rows)
}

/** Fills one of the tables from a file: DuckDB reads files faster than it takes values from JavaScript. */
export async function append(
  connection: DuckDBConnection,
  table: keyof typeof warehouseTables,
  rows: Iterable<object>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-'))
  try {
    const file = join(folder, `${table}.csv`)
    writeCsv(file, table, rows)
    const { name } = warehouseTables[table]
    const format = `format csv, auto_detect false, header false, quote '"', escape '"', nullstr '', allow_quoted_nulls false`
    await connection.run(`copy ${name} from '${file}' (${format})`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
