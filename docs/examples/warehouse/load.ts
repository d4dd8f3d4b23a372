import {
  BIGINT,
  BOOLEAN,
  DATE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api'
import { createTableSql, type WarehouseColumn, warehouseTables } from 'aws-support-rules/tables'

/** How many rows DuckDB takes at once. */
const rowsAtOnce = 2048
const msPerDay = 86_400_000

const columnTypes = { BIGINT, VARCHAR, DATE, BOOLEAN }

function valueOf(value: unknown, type: WarehouseColumn['type']): DuckDBValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return BigInt(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return type === 'DATE' ? new DuckDBDateValue(Date.parse(value) / msPerDay) : value
  throw new TypeError(`${typeof value} is no value of a column`)
}

/** Makes one of the tables and fills it, a chunk at a time: only that much of the rows is in memory. */
export async function load(
  connection: DuckDBConnection,
  table: keyof typeof warehouseTables,
  rows: Iterable<object>,
): Promise<void> {
  const { name, columns } = warehouseTables[table]
  await connection.run(createTableSql(table))
  const appender = await connection.createAppender(name)
  const types = columns.map(({ type }) => columnTypes[type])
  let lists: DuckDBValue[][] = columns.map(() => [])
  const flush = () => {
    const chunk = DuckDBDataChunk.create(types)
    chunk.setColumns(lists)
    appender.appendDataChunk(chunk)
    lists = columns.map(() => [])
  }
  for (const row of rows) {
    for (const [index, { field, type }] of columns.entries()) lists[index]?.push(valueOf(Reflect.get(row, field), type))
    if (lists[0]?.length === rowsAtOnce) flush()
  }
  if (lists[0]?.length !== 0) flush()
  appender.closeSync()
}
