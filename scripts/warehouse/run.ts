// Compares the statement of responseSql with the library on real engines: 1,000,000 cases on DuckDB and 100,000 on
// PostgreSQL, with the same text. Fails if a result differs.
import { edition2022_10 } from 'aws-support-rules'
import { openSpanTable, responseSql, responseTargetTable } from 'aws-support-rules/tables'
import { load } from '../../docs/examples/warehouse/load.js'
import { type AnswerCells, differences } from '../../test/tables/difference.js'
import { answer, answers, duckDb, loadReference } from '../../test/tables/duckdb.js'
import { type AskedCase, askedCases, schedules, type Workload } from '../../test/tables/workload.js'
import { withPostgres } from './postgres.js'

const workload: Workload = { from: Date.UTC(2010, 0, 1), to: Date.UTC(2030, 0, 1), now: Date.UTC(2029, 5, 1, 9, 30) }
const faults: string[] = []

async function timed<T>(what: string, run: () => Promise<T> | T): Promise<readonly [T, number]> {
  const began = performance.now()
  const result = await run()
  const seconds = (performance.now() - began) / 1000
  console.log(`${what}: ${seconds.toFixed(1)} s`)
  return [result, seconds]
}

function report(engine: string, asked: readonly AskedCase[], got: readonly AnswerCells[]): void {
  const { count, first } = differences(asked, got)
  console.log(`${engine}: ${count} differences in ${asked.length} cases over ${schedules.length} schedules`)
  if (count > 0) faults.push(`${engine}: ${JSON.stringify(first)}`)
}

async function onDuckDb(count: number): Promise<void> {
  const [asked] = await timed(`the library, ${count} cases`, () => Array.from(askedCases(count, 1, workload)))
  const connection = await duckDb()
  const [, reference] = await timed('DuckDB: the spans of twenty years', () => loadReference(connection, workload))
  const [, loaded] = await timed('DuckDB: load of the cases', () =>
    load(
      connection,
      'cases',
      asked.map(({ row }) => row),
    ),
  )
  const [, answered] = await timed('DuckDB: the statement', () => answer(connection))
  const seconds = reference + loaded + answered
  console.log(`DuckDB: ${seconds.toFixed(1)} s in all, ${Math.round(count / seconds)} cases a second`)
  report('DuckDB', asked, await answers(connection))
}

const cell = (text: string) => (text === '' ? null : Number(text))

async function onPostgres(count: number): Promise<void> {
  const asked = Array.from(askedCases(count, 2, workload))
  await withPostgres(async (server) => {
    await timed('PostgreSQL: load', async () => {
      await server.load('openSpans', openSpanTable(schedules, workload))
      await server.load('responseTargets', responseTargetTable(edition2022_10))
      await server.load('asOf', [{ nowAt: workload.now }])
      await server.load(
        'cases',
        asked.map(({ row }) => row),
      )
    })
    await timed('PostgreSQL: the statement', () => server.sql(`create table answers as ${responseSql()}`))
    const lines = server
      .sql('select case_id, target_ms, due_at, late_after, counted_ms, state from answers')
      .trimEnd()
      .split('\n')
    const got = lines.map((line): AnswerCells => {
      const [caseId = '', targetMs = '', dueAt = '', lateAfter = '', countedMs = '', state = ''] = line.split('|')
      return [caseId, cell(targetMs), cell(dueAt), cell(lateAfter), cell(countedMs), state]
    })
    report(`PostgreSQL ${server.sql('show server_version').trim()}`, asked, got)
  })
}

// In CI, the test suite already covers DuckDB with fewer cases.
if (!process.argv.includes('--postgres')) await onDuckDb(1_000_000)
await onPostgres(100_000)
for (const fault of faults) console.error(`FAILED ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
