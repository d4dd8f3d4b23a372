import { timelineSvg } from '../picture/timeline-svg.js'
import { explainFirstResponse } from '../response/explain-first-response.js'
import { describeInstant } from '../wording/describe-instant.js'
import { groupedNotes } from './grouped-notes.js'
import { cellsOf, type ListedCase, listedHeadings, missedCases, openCases } from './listed-cases.js'
import { htmlText } from './printable.js'
import type { Report } from './report-data.js'
import { reportTable } from './report-tables.js'
import { warningLines } from './warning-lines.js'

const style = [
  ':root{color-scheme:light dark}',
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}',
  'table{border-collapse:collapse;display:block;overflow-x:auto}',
  'th,td{border-bottom:1px solid #8886;padding:.3rem .7rem;text-align:left;white-space:nowrap}',
  'td.number,th.number{text-align:right}',
  'figure{margin:1.5rem 0}',
  'svg{max-width:100%;height:auto}',
].join('')

/** Prints a report as one page that loads nothing. */
export function* htmlReport(report: Report): Generator<string> {
  const { now, timeZone = 'UTC', problems, notes } = report
  const { headings, rows } = reportTable(report.report, timeZone)
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
  yield '<meta name="viewport" content="width=device-width">\n'
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`
  yield `<title>First responses</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>First responses</h1>\n`
  yield `<p>As of ${htmlText(describeInstant(now, { timeZone }))}</p>\n`
  yield* table(headings, rows, 1)
  yield* section('Waiting for an answer', openCases(report), report)
  yield* section('Answered late', missedCases(report), report)
  yield* list('Warnings', warningLines(report.report.warnings))
  yield* list('Not in the report', groupedNotes(problems))
  yield* list('To note', groupedNotes(notes))
  yield '</body>\n</html>\n'
}

function* section(
  title: string,
  cases: readonly ListedCase[],
  { now, timeZone }: Pick<Report, 'now' | 'timeZone'>,
): Generator<string> {
  if (cases.length === 0) return
  yield `<h2>${title}</h2>\n`
  yield* table(listedHeadings, cases.map(cellsOf), listedHeadings.length)
  for (const { row, name, severity, left } of cases) {
    const { respondedAt } = row
    yield `<figure>\n<figcaption>${htmlText(`${name}, ${severity}: ${left}`)}</figcaption>\n`
    yield `${timelineSvg(explainFirstResponse(row), { timeZone, now, respondedAt })}\n</figure>\n`
  }
}

function* table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
): Generator<string> {
  const cell = (tag: 'th' | 'td') => (text: string, column: number) =>
    `<${tag}${column < textColumns ? '' : ' class="number"'}>${htmlText(text)}</${tag}>`
  yield `<table>\n<thead><tr>${headings.map(cell('th')).join('')}</tr></thead>\n<tbody>\n`
  for (const cells of rows) yield `<tr>${cells.map(cell('td')).join('')}</tr>\n`
  yield '</tbody>\n</table>\n'
}

function* list(title: string, texts: readonly string[]): Generator<string> {
  if (texts.length === 0) return
  yield `<h2>${title}</h2>\n<ul>\n`
  for (const text of texts) yield `<li>${htmlText(text)}</li>\n`
  yield '</ul>\n'
}
