import type { ResponseCounts, ResponseReport } from 'aws-support-rules'
import type { AwsCase } from 'aws-support-rules/aws-sdk'

const headings = [
  '',
  'cases',
  'met',
  'missed',
  'pending',
  'overdue',
  'unknown',
  'resolved unanswered',
  'no target',
  'met share',
  'median',
  '90 %',
]

/** Prints a report as a table, one row a group, with the worst cases under it. */
export function printReport({ total, byPlan, bySeverity, byMonth, byCountry }: ResponseReport<AwsCase>): void {
  const rows = [
    headings,
    row('all', total),
    ...byPlan.map((tally) => row(tally.plan, tally)),
    ...bySeverity.map((tally) => row(tally.severity, tally)),
    ...byMonth.map((tally) => row(`${tally.month} (UTC)`, tally)),
    ...byCountry.map((tally) => row(tally.country ?? 'no country', tally)),
  ]
  const widths = headings.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  console.log(rows.map(line).join('\n'))
  if (total.worst.length === 0) return
  console.log('\nLate, the worst first')
  for (const { case: late, progress } of total.worst) {
    console.log(
      `  ${late.displayId ?? late.caseId ?? ''}  ${progress.state}, ${duration(-progress.remainingMs)} over, ${progress.fraction.toFixed(1)} times the target`,
    )
  }
}

function row(name: string, tally: ResponseCounts<AwsCase>): string[] {
  const { cases, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget, metShare, medianMs, p90Ms } =
    tally
  const counts = [cases, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget].map(String)
  return [
    name,
    ...counts,
    metShare === null ? '–' : `${(metShare * 100).toFixed(0)} %`,
    ...[medianMs, p90Ms].map((ms) => (ms === null ? '–' : duration(ms))),
  ]
}

/** `15 minutes`, `1 hour`, `24 hours`, and `1 h 20 min` between. */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 60) return `${minutes} minutes`
  if (minutes === 60) return '1 hour'
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
