// Compares the statement of responseSql with the library on real engines, with the same text and the same rows: cases
// over every schedule of the workload, and hostile rows. Fails if a result differs.
//
//   tsx scripts/warehouse/run.ts ENGINE...           100,000 cases on each engine
//   tsx scripts/warehouse/run.ts --cases=N ENGINE    another number of cases
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differences } from '../../test/tables/difference.js'
import { schedules } from '../../test/tables/workload.js'
import { onDuckDb } from './duckdb.js'
import type { Engine } from './engine.js'
import { onPostgres } from './postgres.js'
import { prepare } from './prepared.js'
import { pythonEngine } from './python.js'
import { onTrino } from './trino.js'

const spark = (master: string) =>
  pythonEngine({ name: 'spark', packages: ['pyspark==4.3.0'], dialect: 'spark', arguments: [master] })

const engines: Readonly<Record<string, readonly Engine[]>> = {
  duckdb: [onDuckDb],
  postgresql: [onPostgres],
  // Two executors, each a process with one core, and all in one process.
  spark: [spark('local-cluster[2,1,1024]'), spark('local[2]')],
  trino: [onTrino],
  clickhouse: [pythonEngine({ name: 'clickhouse', packages: ['chdb==4.4.0'], dialect: 'clickhouse' })],
  datafusion: [pythonEngine({ name: 'datafusion', packages: ['datafusion==55.0.0'], dialect: undefined })],
  sqlite: [pythonEngine({ name: 'sqlite', packages: ['pyarrow==26.0.1'], dialect: 'sqlite' })],
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const count = Number(process.argv.find((argument) => argument.startsWith('--cases='))?.slice('--cases='.length) ?? 1e5)
const chosen = asked.flatMap((name) => {
  const found = engines[name]
  if (!found) throw new Error(`${name} is none of ${Object.keys(engines).join(', ')}`)
  return found
})

const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-warehouse-'))
try {
  const questions = await prepare(folder, count)
  for (const ask of chosen) {
    const began = performance.now()
    const { engine, answers } = await ask(folder, questions)
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    for (const [index, question] of questions.entries()) {
      const { count: different, first } = differences(question.asked, answers[index] ?? [])
      const all = `${question.asked.length} cases over ${schedules.length} schedules and hostile rows`
      console.log(`${engine}: ${question.name}: ${different} differences in ${all}, ${seconds} s in all`)
      if (different === 0) continue
      process.exitCode = 1
      console.error(`FAILED ${engine}: ${JSON.stringify(first)}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
