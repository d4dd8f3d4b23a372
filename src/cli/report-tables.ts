import type { ResponseCounts } from '../response/response-counts.js'
import type { ResponseReport } from '../response/response-report.js'
import type { CaseRow } from './rows.js'

/** The headings of the table, and its rows: one a group. */
export interface ReportTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const headings = [
  ...['', 'cases', 'met', 'missed', 'pending', 'overdue', 'unknown', 'resolved unanswered', 'no target'],
  ...['met share', 'median', '90 %'],
]

/** Returns the report as a table. Accounts have rows if there are several. */
export function reportTable(report: ResponseReport<CaseRow>, timeZone: string): ReportTable {
  const { total, byPlan, bySeverity, byMonth, byCountry, byGroup = [] } = report
  return {
    headings,
    rows: [
      row('all', total),
      ...byPlan.map((counts) => row(counts.plan, counts)),
      ...bySeverity.map((counts) => row(counts.severity, counts)),
      ...byMonth.map((counts) => row(`${counts.month} (${timeZone})`, counts)),
      ...byCountry.map((counts) => row(counts.country ?? 'no country', counts)),
      ...(byGroup.length > 1 ? byGroup.map((counts) => row(`account ${counts.group}`, counts)) : []),
    ],
  }
}

function row(name: string, counts: ResponseCounts<CaseRow>): readonly string[] {
  const { cases, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget } = counts
  return [
    name,
    ...[cases, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget].map(String),
    counts.metShare === null ? '–' : `${(counts.metShare * 100).toFixed(0)} %`,
    ...[counts.medianMs, counts.p90Ms].map((ms) => (ms === null ? '–' : shortTime(ms))),
  ]
}

/** Returns `45 min`, `3 h` or `12 h 20 min`. */
function shortTime(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${String(rest)} min`
  return [`${String(hours)} h`, rest > 0 ? `${String(rest)} min` : ''].filter((part) => part !== '').join(' ')
}
