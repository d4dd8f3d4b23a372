import { describeInstant } from '../wording/describe-instant.js'
import { groupedNotes } from './grouped-notes.js'
import { cellsOf, lateCount, listedHeadings, openCases, worstCases } from './listed-cases.js'
import { markdownCell } from './printable.js'
import type { Report } from './report-data.js'
import { reportTable } from './report-tables.js'
import { warningLines } from './warning-lines.js'

/** Prints a report for an issue, a wiki or a chat. */
export function* markdownReport(report: Report): Generator<string> {
  const { now, timeZone = 'UTC', problems, notes } = report
  yield `# First responses\n\nAs of ${markdownCell(describeInstant(now, { timeZone }))}.\n\n`
  const { headings, rows } = reportTable(report.report, timeZone)
  yield* table(headings, rows, 1)
  const worst = worstCases(report)
  yield* section('Late, the worst first', worst.map(cellsOf))
  const others = lateCount(report) - worst.length
  if (others > 0) yield `\nand ${String(others)} more\n`
  yield* section('Waiting for an answer', openCases(report).map(cellsOf))
  yield* list('Warnings', warningLines(report.report.warnings))
  yield* list('Not in the report', groupedNotes(problems))
  yield* list('To note', groupedNotes(notes))
}

function* section(title: string, rows: readonly (readonly string[])[]): Generator<string> {
  if (rows.length === 0) return
  yield `\n## ${title}\n\n`
  yield* table(listedHeadings, rows, listedHeadings.length)
}

function* table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
): Generator<string> {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  yield line(headings)
  yield line(headings.map((_, column) => (column < textColumns ? '---' : '---:')))
  for (const cells of rows) yield line(cells.map(markdownCell))
}

function* list(title: string, texts: readonly string[]): Generator<string> {
  if (texts.length === 0) return
  yield `\n## ${title}\n\n`
  for (const text of texts) yield `- ${markdownCell(text)}\n`
}
