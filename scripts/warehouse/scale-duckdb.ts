// Times the statement in a folder on DuckDB: scale-duckdb.ts FOLDER THREADS.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { duckDb } from '../../test/tables/duckdb.js'

const [folder = '', threads] = process.argv.slice(2)
const connection = await duckDb(Number(threads))
for (const table of ['cases', 'open_spans', 'response_targets', 'as_of'])
  await connection.run(`create view ${table} as from '${join(folder, table, 'rows.parquet')}'`)
const statement = readFileSync(join(folder, 'totals.sql'), 'utf8')
const [[, plan] = []] = (await connection.runAndReadAll(`explain ${statement}`)).getRows()
const began = performance.now()
const totals = (await connection.runAndReadAll(statement)).getRows()
const seconds = (performance.now() - began) / 1000
const memoryMB = process.resourceUsage().maxRSS / 1024
console.log(
  JSON.stringify({ seconds, memoryMB, plan, totals }, (_, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  ),
)
