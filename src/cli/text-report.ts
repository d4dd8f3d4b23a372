import { timelineText } from '../picture/timeline-text.js'
import { explainFirstResponse } from '../response/explain-first-response.js'
import { describeInstant } from '../wording/describe-instant.js'
import { groupedNotes } from './grouped-notes.js'
import { cellsOf, isOpen, lateCount, listedHeadings, openCases, worstCases } from './listed-cases.js'
import { onOneLine, printable } from './printable.js'
import type { Report } from './report-data.js'
import { reportTable } from './report-tables.js'
import { warningLines } from './warning-lines.js'

const mostOpen = 20
const pictureWidth = 100

/** Prints a report for a terminal. */
export function* textReport(report: Report): Generator<string> {
  const { rows, now, timeZone = 'UTC', problems, notes } = report
  const count = rows.length === 1 ? '1 case' : `${String(rows.length)} cases`
  yield `${count}, as of ${describeInstant(now, { timeZone })}\n\n`
  const { headings, rows: groups } = reportTable(report.report, timeZone)
  yield* aligned([headings, ...groups], 1)
  const worst = worstCases(report)
  yield* section('Late, the worst first', worst.map(cellsOf))
  yield* more(lateCount(report) - worst.length)
  for (const { name, row } of worst) {
    const picture = timelineText(explainFirstResponse(row), { timeZone: report.timeZone, width: pictureWidth })
    yield `\n${onOneLine(name)}\n${printable(picture)}\n`
  }
  yield* section('Waiting for an answer', openCases(report, mostOpen).map(cellsOf))
  yield* more(rows.filter(isOpen).length - mostOpen)
  yield* lines('Warnings', warningLines(report.report.warnings))
  yield* lines('Not in the report', groupedNotes(problems))
  yield* lines('To note', groupedNotes(notes))
}

function* section(title: string, rows: readonly (readonly string[])[]): Generator<string> {
  if (rows.length === 0) return
  yield `\n${title}\n`
  yield* aligned([listedHeadings, ...rows], listedHeadings.length)
}

function* more(others: number): Generator<string> {
  if (others > 0) yield `and ${String(others)} more\n`
}

function* lines(title: string, texts: readonly string[]): Generator<string> {
  if (texts.length === 0) return
  yield `\n${title}\n`
  for (const text of texts) yield `  ${onOneLine(text)}\n`
}

/** Returns rows in columns. The first ones begin at the left, and the others end at the right, as numbers do. */
function* aligned(rows: readonly (readonly string[])[], textColumns: number): Generator<string> {
  const shown = rows.map((cells) => cells.map(onOneLine))
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((cells) => (cells[column] ?? '').length)))
  for (const cells of shown) {
    const padded = cells.map((cell, column) =>
      column < textColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    yield `${padded.join('  ').trimEnd()}\n`
  }
}
