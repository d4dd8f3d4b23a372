import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { createTableSql, warehouseTables } from 'aws-support-rules/tables'
import { csvFiles } from './csv.js'

/** Makes one of the tables and fills it. */
export async function load(
  connection: DuckDBConnection,
  table: keyof typeof warehouseTables,
  rows: Iterable<object>,
): Promise<void> {
  await connection.run(createTableSql(table))
  await append(connection, table, rows)
}

/**
 * Fills one of the tables from files: DuckDB reads files faster than it takes values from JavaScript. It reads each file
 * while the next one is written.
 */
export async function append(
  connection: DuckDBConnection,
  table: keyof typeof warehouseTables,
  rows: Iterable<object>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-'))
  try {
    const { name } = warehouseTables[table]
    const format = `format csv, auto_detect false, header false, quote '"', escape '"', nullstr '', allow_quoted_nulls false`
    // The statement doesn't depend on the order of the rows, and keeping it would take longer.
    await connection.run('set preserve_insertion_order = false')
    let reading: Promise<unknown> = Promise.resolve()
    for (const file of csvFiles(folder, table, rows)) {
      await reading
      reading = connection.run(`copy ${name} from '${file}' (${format})`)
    }
    await reading
  } finally {
    rmSync(folder, { recursive: true })
  }
}
