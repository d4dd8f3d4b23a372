import { join } from 'node:path'
import { responseSql } from 'aws-support-rules/tables'
import { duckDb } from '../../test/tables/duckdb.js'
import { answerCells, type Engine } from './engine.js'
import { preparedTables } from './prepared.js'

/** DuckDB in this process, over views of the files. */
export const onDuckDb: Engine = async (folder, questions) => {
  const connection = await duckDb()
  for (const table of preparedTables)
    await connection.run(`create view ${table} as from '${join(folder, table, 'rows.parquet')}'`)
  const [[version] = []] = (await connection.runAndReadAll('select version()')).getRows()
  const answers = []
  for (const { tables } of questions)
    answers.push(
      (await connection.runAndReadAll(responseSql({ ...tables, dialect: 'duckdb' }))).getRows().map(answerCells),
    )
  connection.closeSync()
  return { engine: `DuckDB ${String(version)}`, answers }
}
