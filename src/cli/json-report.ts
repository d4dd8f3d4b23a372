import { printable } from './printable.js'
import type { Report } from './report-data.js'
import { type CaseRow, iso, rowData } from './rows.js'

/** Prints `{ now, cases, report, problems, notes }`. */
export function* jsonReport({ now, rows, report, problems, notes }: Report): Generator<string> {
  const { total, byPlan, bySeverity, byMonth, byCountry, byGroup = [], warnings } = report
  const named = { total, byPlan, bySeverity, byMonth, byCountry, byAccount: byGroup, warnings }
  yield `{\n"now": ${json(iso(now))},\n"cases": [`
  yield* listed(rows.map(rowData))
  yield `],\n"report": ${json(named, worstOf(rows))},\n"problems": [`
  yield* listed(problems)
  yield '],\n"notes": ['
  yield* listed(notes)
  yield ']\n}\n'
}

function* listed(values: readonly object[]): Generator<string> {
  for (const [index, value] of values.entries()) yield `${index === 0 ? '\n' : ',\n'}${json(value)}`
  if (values.length > 0) yield '\n'
}

type Replace = (this: unknown, key: string, value: unknown) => unknown

const json = (value: unknown, replace?: Replace): string => printable(JSON.stringify(value, replace))

/** The late cases of a report, with the data that the list of cases has. */
const worstOf =
  (rows: readonly CaseRow[]): Replace =>
  (key, value) => {
    if (key !== 'worst' || !Array.isArray(value)) return value
    return value.map((late: { readonly index: number; readonly progress: object }) => {
      const row = rows[late.index]
      return { case: row && rowData(row), index: late.index, progress: late.progress }
    })
  }
