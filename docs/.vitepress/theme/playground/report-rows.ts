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

/** What the share of met targets is a share of, and which cases are not in it. */
export function shareNote({
  met,
  missed,
  overdue,
  pending,
  unknown,
  resolvedUnanswered,
  noTarget,
}: ResponseCounts<AwsCase>): string {
  const others = [
    [pending, 'pending'],
    [unknown, 'unknown'],
    [resolvedUnanswered, 'resolved without an answer'],
    [noTarget, 'without a target'],
  ] as const
  const left = others.filter(([count]) => count > 0).map(([count, name]) => `${String(count)} ${name}`)
  const decided = `The met share is of ${String(met + missed + overdue)} decided cases: met, missed or overdue.`
  return left.length === 0 ? decided : `${decided} Not in it: ${left.join(', ')}.`
}

/** What a case of the list is, in a line. */
export function factsOf({ case: { plan, caseType, severity, language }, isConfirmed }: ReportRow): string {
  return [
    `${planNames.en[plan]}${isConfirmed ? '' : ' (not confirmed)'}`,
    caseTypeNames.en[caseType].toLowerCase(),
    severity,
    ...(language === undefined || language === 'en' ? [] : [language]),
  ].join(', ')
}
