// Measures the statement of responseSql over millions of cases on DuckDB and Spark: seconds, memory and rows a second, for
// cases spread over every schedule of the workload, and for cases of which nine in ten have the same schedule.
//
//   tsx scripts/warehouse/scale.ts MILLIONS...       such as 1 10 30
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { responseSql, type SqlDialect } from 'aws-support-rules/tables'
import { duckDb, loadReference } from '../../test/tables/duckdb.js'
import { schedules, type Workload } from '../../test/tables/workload.js'
import { pythonWith } from '../python-with.js'

const workload: Workload = {
  from: Date.UTC(2018, 0, 1),
  to: Date.UTC(2030, 0, 1),
  now: Date.UTC(2029, 5, 1),
}
const hour = 3_600_000
const threads = 2

/** Reads every column of every answer, and returns little. The remainders add up without an overflow. */
const totals = (dialect: SqlDialect) => {
  const sums = ['due_at', 'late_after', 'counted_ms'].map((column) => `sum(${column} % 1000003) as ${column}`)
  return `select state, count(*) as cases, ${sums.join(', ')} from (${responseSql({ dialect })}) answers group by state order by state`
}

/** Writes the tables as Parquet files. With `skewed`, nine cases in ten have the same schedule. */
async function prepare(folder: string, cases: number, skewed: boolean): Promise<void> {
  const connection = await duckDb(threads)
  await loadReference(connection, workload)
  const ids = schedules.map(({ scheduleId }) => `'${scheduleId}'`).join(', ')
  // `hash` spreads the numbers, so neither the instants nor the schedules are in order.
  const part = (salt: number, of: number | string) => `(hash(i * 4 + ${salt}) % ${of})::bigint`
  const pick = `${part(1, schedules.length)} + 1`
  await connection.run(`create table cases as
    select 'case-' || i as case_id,
      ${workload.from + 48 * hour} + ${part(0, workload.now - workload.from - 96 * hour)} as created_at,
      case when ${part(2, 10)} > 0 then created_at + ${part(3, 96 * hour)} end as responded_at,
      null::bigint as answered_by, 'customer' as opened_by, false as resolved, '2022-10' as edition, 'developer' as plan,
      'technical' as case_type, case when i % 2 = 0 then 'normal' else 'low' end as severity,
      [${ids}][${skewed ? `case when ${part(5, 10)} > 0 then 1 else ${pick} end` : pick}] as schedule_id
    from range(${cases}) numbers(i)`)
  for (const table of ['cases', 'open_spans', 'response_targets', 'as_of']) {
    mkdirSync(join(folder, table), { recursive: true })
    await connection.run(`copy ${table} to '${join(folder, table, 'rows.parquet')}' (format parquet)`)
  }
  connection.closeSync()
}

interface Measured {
  readonly seconds: number
  readonly memoryMB: number
  readonly totals: readonly (readonly unknown[])[]
  readonly plan: string
}

/** Runs the statement in a fresh process, which prints what it measured as its last line. */
function measure(engine: 'duckdb' | 'spark', folder: string): Measured {
  writeFileSync(join(folder, 'totals.sql'), totals(engine))
  const [program, ...args] =
    engine === 'duckdb'
      ? [process.execPath, '--import', 'tsx', 'scripts/warehouse/scale-duckdb.ts', folder, String(threads)]
      : [pythonWith('spark', ['pyspark==4.3.0']), 'scripts/warehouse/scale_spark.py', folder, `local[${threads}]`]
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${engine} failed\n${stderr.slice(-4000)}`)
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Measured
}

const millions = process.argv.slice(2).map(Number)
for (const count of millions.length > 0 ? millions : [1]) {
  for (const skewed of [false, true]) {
    const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-scale-'))
    try {
      await prepare(folder, count * 1e6, skewed)
      const results = (['duckdb', 'spark'] as const).map((engine) => [engine, measure(engine, folder)] as const)
      for (const [engine, { seconds, memoryMB, plan }] of results) {
        const rate = (count / seconds).toFixed(2)
        const of = `${count} million cases${skewed ? ', nine in ten of one schedule' : ''}`
        console.log(`${engine}: ${of}: ${seconds.toFixed(1)} s, ${rate} million a second, ${memoryMB.toFixed(0)} MB`)
        if (count === millions[0] && !skewed) console.log(plan)
      }
      const [one, other] = results.map(([, result]) => JSON.stringify(result.totals))
      if (one !== other) throw new Error(`The engines disagree:\n${one ?? ''}\n${other ?? ''}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}
