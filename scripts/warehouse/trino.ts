import { responseSql, warehouseTables } from 'aws-support-rules/tables'
import { answerCells, type Engine } from './engine.js'
import { preparedTables } from './prepared.js'
import { versionOf, withTrino } from './trino-server.js'

export const onTrino: Engine = (files, questions) =>
  withTrino(files, async (ask) => {
    for (const table of preparedTables) {
      const { columns } = Object.values(warehouseTables).find(({ name }) => name === table) ?? warehouseTables.asOf
      const list = columns.map(({ column, type }) => `${column} ${type}`).join(', ')
      await ask(`create table ${table} (${list}) with (external_location = 'local:///${table}', format = 'PARQUET')`)
    }
    const answers = []
    for (const { tables } of questions)
      answers.push((await ask(responseSql({ ...tables, dialect: 'trino' }))).map(answerCells))
    return { engine: `${await versionOf(ask)}, a coordinator and a worker`, answers }
  })
