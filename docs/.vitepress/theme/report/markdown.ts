import type { WordingLanguage } from 'aws-support-rules/wording'
import { markdownCell } from '../../../../src/cli/printable.js'
import type { CountsGroup } from './counts-table.js'
import type { ReportAnswer, ShownCase } from './session.js'
import { type ReportTexts, reportTexts } from './texts.js'

/** What the page shows, all cases of a kind together. */
export interface ShownReport {
  readonly cases: number
  readonly when: string
  readonly report: ReportAnswer
  readonly late: readonly ShownCase[]
  readonly pending: readonly ShownCase[]
  readonly notCounted: readonly ShownCase[]
}

/** Writes the report for an issue, a wiki or a chat, in the language of the page. */
export function markdownReport(
  { cases, when, report, late, pending, notCounted }: ShownReport,
  language: WordingLanguage,
): string {
  const texts = reportTexts[language]
  return [
    `# ${texts.heading}`,
    `${texts.title(cases, report)}${language === 'ja' ? '。' : '. '}${texts.asOf(when)}`,
    report.share,
    countsText(report.groups, texts),
    ...section(texts.late, late, texts),
    ...section(texts.states.pending, pending, texts),
    ...section(texts.notCounted, notCounted, texts),
    ...(report.warnings.length === 0 ? [] : [`## ${texts.warnings}`, report.warnings.map(listed).join('\n')]),
  ].join('\n\n')
}

const listed = (text: string): string => `- ${markdownCell(text)}`

const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`

function countsText(groups: readonly CountsGroup[], { columns }: ReportTexts): string {
  const rows = groups.flatMap(({ title, rows: ofGroup }) =>
    ofGroup.map(({ name, cells }) => line([title === '' ? name : `${title}: ${name}`, ...cells])),
  )
  return [line(['', ...columns]), line(['---', ...columns.map(() => '---:')]), ...rows].join('\n')
}

function section(title: string, cases: readonly ShownCase[], texts: ReportTexts): readonly string[] {
  if (cases.length === 0) return []
  const { state, case: one, account, plan, severity, due, standing, states } = texts
  const headings = [state, one, account, `${plan}, ${severity}`, due, standing]
  const rows = cases.map((each) => line([states[each.state], each.name, each.account, each.facts, each.due, each.left]))
  return [`## ${title}`, [line(headings), line(headings.map(() => '---')), ...rows].join('\n')]
}
