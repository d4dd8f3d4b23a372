import { reading } from '../errors.js'
import { optionsOf, unknownWord } from '../guards.js'
import { dialectOf, type DialectOption, quoteOf, type SqlDialect } from './sql-dialect.js'
import { tableName } from './table-name.js'
import { type WarehouseColumn, warehouseTables } from './warehouse-tables.js'

/** The name of the table, by default the one in `warehouseTables`, and the dialect of the engine. */
export interface CreateTableOptions extends DialectOption {
  readonly name?: string | undefined
}

type TypeNames = Readonly<Partial<Record<WarehouseColumn['type'], string>>>

/** The types that an engine names otherwise than standard SQL. */
const typeNames: Readonly<Partial<Record<SqlDialect, TypeNames>>> = {
  bigquery: { BIGINT: 'INT64', VARCHAR: 'STRING', BOOLEAN: 'BOOL' },
  clickhouse: { BIGINT: 'Int64', VARCHAR: 'String', DATE: 'Date32', BOOLEAN: 'Bool' },
  databricks: { VARCHAR: 'STRING' },
  // Redshift reads VARCHAR as VARCHAR(256), and names of holidays may be longer.
  redshift: { VARCHAR: 'VARCHAR(1024)' },
  spark: { VARCHAR: 'STRING' },
}

const columnSql = ({ column, type, optional }: WarehouseColumn, dialect: SqlDialect | undefined): string => {
  const name = (dialect && typeNames[dialect]?.[type]) ?? type
  if (dialect === 'clickhouse') return `${column} ${optional ? `Nullable(${name})` : name}`
  return `${column} ${name}${optional ? '' : ' not null'}`
}

/**
 * Returns the `create table` statement for one of the tables.
 *
 * In ClickHouse the table is a `MergeTree`, sorted by its key.
 *
 * Throws `table/unsafe-name`, and `facts/invalid` if the table isn't in `warehouseTables`, or the dialect isn't in
 * `sqlDialects`.
 *
 * @example
 * import { createTableSql } from 'aws-support-rules/tables'
 *
 * createTableSql('asOf') // => 'create table "as_of" (now_at BIGINT not null)'
 * createTableSql('asOf', { name: 'support.now', dialect: 'bigquery' }) // => 'create table `support`.`now` (now_at INT64 not null)'
 */
export function createTableSql(table: keyof typeof warehouseTables, options: CreateTableOptions = {}): string {
  return reading(() => {
    const tables: readonly string[] = Object.keys(warehouseTables)
    if (!tables.includes(table)) throw unknownWord(table, tables, 'the name of a table', 'facts/invalid', ['table'])
    const given = optionsOf(options, ['name', 'dialect'])
    const dialect = dialectOf(given)
    const { columns, key, name } = warehouseTables[table]
    const lines = columns.map((column) => columnSql(column, dialect)).join(', ')
    const engine = dialect === 'clickhouse' ? ` engine = MergeTree order by (${key.join(', ')})` : ''
    return `create table ${tableName(given.name ?? name, quoteOf(dialect), ['name'])} (${lines})${engine}`
  })
}
