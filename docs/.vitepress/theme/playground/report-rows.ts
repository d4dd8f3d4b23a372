import type { ResponseCounts, ResponseReport } from 'aws-support-rules'
import type { AwsCase } from 'aws-support-rules/aws-sdk'
import { caseTypeNames, planNames } from 'aws-support-rules/wording'
import { durationText } from './duration.js'
import type { ReportRow } from './report.js'

export const reportColumns = [
  'Cases',
  'Met',
  'Missed',
  'Pending',
  'Overdue',
  'Unknown',
  'Resolved unanswered',
  'No target',
  'Met share',
  'Median',
  '90 %',
] as const

export interface GroupRow {
  readonly name: string
  readonly cells: readonly string[]
}

export interface ReportGroup {
  readonly title: string
  readonly rows: readonly GroupRow[]
}

/** The report as the rows of a table, by group; a group of one row says what the total says, and is left out. */
export function groupsOf({
  total,
  byPlan,
  bySeverity,
  byMonth,
  byCountry,
}: ResponseReport<AwsCase>): readonly ReportGroup[] {
  const groups = [
    { title: 'Plan', rows: byPlan.map((tally) => rowOf(planNames.en[tally.plan], tally)) },
    { title: 'Severity', rows: bySeverity.map((tally) => rowOf(tally.severity, tally)) },
    { title: 'Month of creation (UTC)', rows: byMonth.map((tally) => rowOf(tally.month, tally)) },
    { title: 'Country', rows: byCountry.map((tally) => rowOf(tally.country ?? 'none', tally)) },
  ]
  return [{ title: '', rows: [rowOf('All', total)] }, ...groups.filter(({ rows }) => rows.length > 1)]
}

function rowOf(name: string, tally: ResponseCounts<AwsCase>): GroupRow {
  const { cases, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget, metShare, medianMs, p90Ms } =
    tally
  const counts = [cases, met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget].map(String)
  const times = [medianMs, p90Ms].map((ms) => (ms === null ? '–' : durationText(ms)))
  return { name, cells: [...counts, metShare === null ? '–' : `${String(Math.round(metShare * 100))} %`, ...times] }
}

/** What a case of the list is, in a line. */
export function factsOf({ case: { plan, caseType, severity, language } }: ReportRow): string {
  return [
    planNames.en[plan],
    caseTypeNames.en[caseType].toLowerCase(),
    severity,
    ...(language === undefined || language === 'en' ? [] : [language]),
  ].join(', ')
}
