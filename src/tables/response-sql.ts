import { reading } from '../errors.js'
import { optionsOf } from '../guards.js'
import { dialectOf, type DialectOption, quoteOf } from './sql-dialect.js'
import { type ReadTables, statementAnswer, statementSteps } from './statement-steps.js'
import { tableName } from './table-name.js'
import { warehouseTables } from './warehouse-tables.js'

/**
 * The names of the tables in your warehouse: `table`, `schema.table` or `catalog.schema.table`, and the dialect of your
 * engine.
 *
 * A part has up to 63 ASCII letters, digits, `_`, `$` and `-`, and doesn't start with a digit.
 */
export type ResponseSqlOptions = Partial<Record<keyof ReadTables, string | undefined>> & DialectOption

/**
 * Returns one `select` that computes the first-response deadline of each case, in whole milliseconds.
 *
 * Its columns are `case_id`, `target_ms`, `due_at`, `late_after`, `counted_ms` and `state`. The results equal those of
 * `responseProgress` at the instant in the table `asOf`. There is one row for each case, whatever is in the tables. If
 * a case can't be counted, its state says why: see `responseStates`. The text is SQL without date functions, and is the
 * same for every engine, except that the dialect chooses the quotes.
 *
 * You can only set the names of the tables and the dialect. The names are quoted, so they keep their case and may be
 * keywords. Nothing else in the text is quoted like a name. Without a dialect, the quotes are double.
 *
 * Throws `table/unsafe-name` unless a name has one to three parts of up to 63 letters, digits, `_`, `$` or `-`, joined by
 * dots, and isn't the name of a step of the statement. Throws `facts/invalid` for an unknown option, and if the dialect isn't in `sqlDialects`.
 *
 * @example
 * import { responseSql } from 'aws-support-rules/tables'
 *
 * const text = responseSql({ cases: 'archive.support_cases' })
 * text.includes('from "archive"."support_cases"') // => true
 * text.includes('from "open_spans"') // => true
 * responseSql({ dialect: 'bigquery' }).includes('from `open_spans`') // => true
 * responseSql({ cases: 'cases; drop table cases' }) // throws 'table/unsafe-name'
 */
export function responseSql(options: ResponseSqlOptions = {}): string {
  return reading(() => {
    const given = optionsOf(options, ['cases', 'asOf', 'responseTargets', 'openSpans', 'dialect'])
    const quote = quoteOf(dialectOf(given))
    const stepNames = Object.keys(statementSteps({ cases: '', asOf: '', responseTargets: '', openSpans: '' }))
    const named = (table: keyof ReadTables) =>
      tableName(given[table] ?? warehouseTables[table].name, quote, [table], stepNames)
    const all = statementSteps({
      cases: named('cases'),
      asOf: named('asOf'),
      responseTargets: named('responseTargets'),
      openSpans: named('openSpans'),
    })
    const list = Object.entries(all).map(([name, text]) => `${name} as (${text}\n)`)
    return `with ${list.join(',\n')}${statementAnswer}\n`
  })
}
