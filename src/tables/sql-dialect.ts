import { frozen } from '../frozen.js'
import { isOneOf, unknownWord } from '../guards.js'

/** The engines whose quotes and types `responseSql` and `createTableSql` know. */
export const sqlDialects = /* @__PURE__ */ frozen([
  'bigquery',
  'clickhouse',
  'databricks',
  'duckdb',
  'postgresql',
  'redshift',
  'snowflake',
  'spark',
  'sqlite',
  'trino',
] as const)

/** An engine of `sqlDialects`. */
export type SqlDialect = (typeof sqlDialects)[number]

/** The dialect of an engine. Without it, names are in double quotes, and types are those of standard SQL. */
export interface DialectOption {
  readonly dialect?: SqlDialect | undefined
}

export function dialectOf({ dialect }: DialectOption): SqlDialect | undefined {
  if (dialect === undefined || isOneOf(sqlDialects, dialect)) return dialect
  throw unknownWord(dialect, sqlDialects, 'a dialect', 'facts/invalid', ['dialect'])
}

/** Returns the quotation mark of names. */
export const quoteOf = (dialect: SqlDialect | undefined): '"' | '`' =>
  dialect === 'bigquery' || dialect === 'databricks' || dialect === 'spark' ? '`' : '"'
