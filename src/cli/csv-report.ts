import { csvCell } from './printable.js'
import type { Report } from './report-data.js'
import { caseData } from './rows.js'

const columns = [
  ...(['caseId', 'displayId', 'accountId', 'plan', 'severity', 'caseType', 'createdAt'] as const),
  ...(['state', 'dueAt', 'lateAfter', 'warnings'] as const),
] as const

/** Prints a row for each case, as RFC 4180 has it. */
export function* csvReport({ rows, now }: Report): Generator<string> {
  yield `${columns.join(',')}\r\n`
  for (const row of rows) {
    const { warnings, ...fields } = caseData(row, now)
    const data = { ...fields, warnings: warnings.map(({ code }) => code).join(' ') }
    yield `${columns.map((column) => csvCell(data[column] ?? '')).join(',')}\r\n`
  }
}
