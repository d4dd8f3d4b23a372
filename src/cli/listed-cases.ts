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
    .filter(isOpen)
    .map((row) => ({ row, dueAt: dueAtOf(row, now) }))
    .sort((a, b) => a.dueAt - b.dueAt || a.row.number - b.row.number)
    .slice(0, most)
    .map(({ row }) => listed(row, now, timeZone))
}

export const isOpen = ({ state }: CaseRow): boolean => state === 'pending' || state === 'overdue'

function dueAtOf(row: CaseRow, now: number): number {
  const progress = responseProgress(row, { now })
  return progress.state === 'no-target' ? Infinity : progress.dueAt.getTime()
}

/** Returns the cases that exceeded their targets most, the worst first. */
export const worstCases = ({ now, timeZone, report }: Report): readonly ListedCase[] =>
  report.total.worst.map((late) => listed(late.case, now, timeZone))

/** Returns how many cases exceeded their targets. */
export const lateCount = ({ report }: Report): number => report.total.missed + report.total.overdue

/** Returns all cases that were answered late. */
export const missedCases = ({ rows, now, timeZone }: Report): readonly ListedCase[] =>
  rows.filter(({ state }) => state === 'missed').map((row) => listed(row, now, timeZone))

function listed(row: CaseRow, now: number, timeZone: string | undefined): ListedCase {
  const progress = responseProgress(row, { now })
  const zone = timeZone ?? ('counting' in progress ? progress.counting?.timeZone : undefined) ?? 'UTC'
  return {
    row,
    name: nameOf(row, `case ${String(row.number)}`),
    account: row.accountId ?? '',
    severity: row.severity,
    due: progress.state === 'no-target' ? '' : describeInstant(progress.dueAt, { timeZone: zone }),
    left: describeTimeLeft(progress),
  }
}
