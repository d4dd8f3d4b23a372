// Parses responseSql and createTableSql as each dialect with sqlglot, which has a parser for each. Says whether the
// syntax is that of the engine, and not whether the engine gives the right answers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTableSql, responseSql, type SqlDialect, sqlDialects, warehouseTables } from 'aws-support-rules/tables'
import { pythonWith } from '../python-with.js'

/** The names of sqlglot that differ. */
const names: Readonly<Partial<Record<SqlDialect, string>>> = { postgresql: 'postgres' }

/** The names of the tables. */
const tables = Object.keys(warehouseTables) as (keyof typeof warehouseTables)[]

const folder = mkdtempSync(join(tmpdir(), 'aws-support-rules-dialects-'))
try {
  for (const dialect of sqlDialects) {
    const statements = [responseSql({ dialect }), ...tables.map((table) => createTableSql(table, { dialect }))]
    writeFileSync(join(folder, `${names[dialect] ?? dialect}.sql`), statements.join(';\n'))
  }
  const python = pythonWith('sqlglot', ['sqlglot==30.30.0'])
  process.exitCode = spawnSync(python, ['scripts/warehouse/parse.py', folder], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
