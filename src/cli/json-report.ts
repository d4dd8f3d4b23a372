import type { LateCase } from '../response/response-counts.js'
import { printable } from './printable.js'
import type { Report } from './report-data.js'
import { caseData, type CaseRow, iso } from './rows.js'

/** Prints `{ now, cases, report, problems, notes }`. */
export function* jsonReport({ now, rows, report, problems, notes }: Report): Generator<string> {
  const { total, byPlan, bySeverity, byMonth, byCountry, byGroup = [], warnings } = report
  const named = { total, byPlan, bySeverity, byMonth, byCountry, byAccount: byGroup, warnings }
  yield `{\n"now": ${json(iso(now))},\n"cases": [`
  yield* listed(rows, (row) => caseData(row, now))
  yield `],\n"report": ${json(named, worstOf(now))},\n"problems": [`
  yield* listed(problems, (problem) => problem)
  yield '],\n"notes": ['
  yield* listed(notes, (note) => note)
  yield ']\n}\n'
}

function* listed<Value>(values: readonly Value[], dataOf: (value: Value) => object): Generator<string> {
  for (const [index, value] of values.entries()) yield `${index === 0 ? '\n' : ',\n'}${json(dataOf(value))}`
  if (values.length > 0) yield '\n'
}

type Replace = (this: unknown, key: string, value: unknown) => unknown

const json = (value: unknown, replace?: Replace): string => printable(JSON.stringify(value, replace))

/** The late cases of a report, with the data that the list of cases has. */
const worstOf =
  (now: number): Replace =>
  (key, value) => {
    if (key !== 'worst' || !Array.isArray(value)) return value
    return value.map((late: LateCase<CaseRow>) => ({ ...late, case: caseData(late.case, now) }))
  }
