import { responseProgress } from '../response/response-progress.js'
import { describeInstant } from '../wording/describe-instant.js'
import { describeTimeLeft } from '../wording/describe-time-left.js'
import type { Report } from './report-data.js'
import { type CaseRow, nameOf } from './rows.js'

/** A case that a person should look at: in words, for a line or a row of a table. */
export interface ListedCase {
  readonly row: CaseRow
  readonly name: string
  readonly account: string
  readonly severity: string
  readonly due: string
  readonly left: string
}

export const listedHeadings = ['case', 'account', 'severity', 'due', 'where it stands'] as const

export const cellsOf = ({ name, account, severity, due, left }: ListedCase): readonly string[] => [
  ...[name, account, severity, due, left],
]

/** Returns the cases that wait for an answer, the one that is due first at the top. */
export function openCases({ rows, now, timeZone }: Report, most = Infinity): readonly ListedCase[] {
  return rows
    .filter(({ state }) => state === 'pending' || state === 'overdue')
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || a.number - b.number)
    .slice(0, most)
    .map((row) => listed(row, now, timeZone))
}

/** Returns the cases that were answered late, or that are, in the order of the report: the worst first. */
export function worstCases({ rows, now, timeZone, report }: Report): readonly ListedCase[] {
  return report.total.worst.flatMap(({ index }) => {
    const row = rows[index]
    return row === undefined ? [] : [listed(row, now, timeZone)]
  })
}

/** Returns all cases that were answered late. */
export function missedCases({ rows, now, timeZone }: Report): readonly ListedCase[] {
  return rows.filter(({ state }) => state === 'missed').map((row) => listed(row, now, timeZone))
}

function listed(row: CaseRow, now: number, timeZone: string | undefined): ListedCase {
  const { case: reported, dueAt } = row
  const progress = responseProgress(reported, { now })
  const zone = timeZone ?? ('counting' in progress ? progress.counting?.timeZone : undefined) ?? 'UTC'
  return {
    row,
    name: nameOf(reported, `case ${String(row.number)}`),
    account: reported.accountId ?? '',
    severity: reported.severity,
    due: dueAt === null ? '' : describeInstant(dueAt, { timeZone: zone }),
    left: describeTimeLeft(progress),
  }
}
