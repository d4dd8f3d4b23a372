import { describeInstant } from '../wording/describe-instant.js'
import { groupedNotes } from './grouped-notes.js'
import { cellsOf, listedHeadings, openCases, worstCases } from './listed-cases.js'
import { markdownCell } from './printable.js'
import type { Report } from './report-data.js'
import { reportTable } from './report-tables.js'

/** Prints a report for an issue, a wiki or a chat. */
export function* markdownReport(report: Report): Generator<string> {
  const { now, timeZone = 'UTC', problems, notes } = report
  yield `# First responses\n\nAs of ${markdownCell(describeInstant(now, { timeZone }))}.\n\n`
  const { headings, rows } = reportTable(report.report, timeZone)
  yield* table(headings, rows, 1)
  yield* section('Late, the worst first', worstCases(report).map(cellsOf))
  yield* section('Waiting for an answer', openCases(report).map(cellsOf))
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
