import { severities } from 'aws-support-rules'
import type { Row, RowState } from './rows.js'

/** What the visitor wants to see of the cases. */
export interface ListQuery {
  readonly state: RowState | 'late' | 'open' | ''
  readonly account: string
  readonly severity: string
  /** Found in the name or the subject of a case. */
  readonly text: string
  readonly sort: SortKey
  readonly isReversed: boolean
}

export type SortKey = (typeof sortKeys)[number]
/** `urgency` puts what is overdue first, and what is due soonest. */
export const sortKeys = ['urgency', 'name', 'account', 'severity', 'due'] as const

export const everything: ListQuery = {
  ...{ state: '', account: '', severity: '', text: '' },
  ...{ sort: 'urgency', isReversed: false },
}

export function listedRows(rows: readonly Row[], query: ListQuery): readonly Row[] {
  const words = query.text.trim().toLowerCase()
  const found = rows.filter(
    (row) =>
      isIn(row.state, query.state) &&
      (query.account === '' || row.account === query.account) &&
      (query.severity === '' || row.case?.severity === query.severity) &&
      (words === '' || row.name.toLowerCase().includes(words) || row.subject.toLowerCase().includes(words)),
  )
  const order = orders[query.sort]
  const sign = query.isReversed ? -1 : 1
  return found.sort((a, b) => sign * order(a, b) || a.number - b.number)
}

function isIn(state: RowState, wanted: ListQuery['state']): boolean {
  if (wanted === 'late') return state === 'overdue' || state === 'missed'
  if (wanted === 'open') return state === 'overdue' || state === 'pending'
  return wanted === '' || state === wanted
}

export const states: readonly RowState[] = [
  ...(['overdue', 'pending', 'missed', 'unknown', 'resolved-unanswered', 'met', 'no-target'] as const),
  ...(['unconfirmed', 'left-out'] as const),
]

type Order = (a: Row, b: Row) => number
const byText = (textOf: (row: Row) => string): Order => {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b)))
}
// Two rows without a due date are equal: Infinity less Infinity isn't a number.
const byDue: Order = (a, b) => (a.dueAt === b.dueAt ? 0 : a.dueAt - b.dueAt)
const severityOf = ({ case: one }: Row) => (one ? severities.indexOf(one.severity) : -1)

const orders: Readonly<Record<SortKey, Order>> = {
  urgency: (a, b) => states.indexOf(a.state) - states.indexOf(b.state) || byDue(a, b),
  name: byText(({ name }) => name),
  account: byText(({ account }) => account),
  severity: (a, b) => severityOf(b) - severityOf(a),
  due: byDue,
}
