import { listOf } from '../arguments.js'
import { edition2022_10 } from '../editions/2022-10/edition.js'
import { epochMillisecondsOf } from '../instant.js'
import { type CaseOfEdition, caseOfEdition } from '../response/edition-of-case.js'
import type { ReportedCase } from '../response/response-report.js'
import { editionOf } from '../rules/facts.js'
import { responseTarget } from '../rules/response-target.js'
import { scheduleIdOf } from './schedule-id.js'

/** A case for the statement of `responseSql`: instants in epoch milliseconds, and the ids of its edition and schedule. */
export interface CaseRow {
  readonly caseId: string | null
  readonly createdAt: number | null
  readonly respondedAt: number | null
  readonly edition: string | null
  readonly plan: string | null
  readonly caseType: string | null
  readonly severity: string | null
  /** Null where no business hours are counted. */
  readonly scheduleId: string | null
}

/** A response that is no instant: no `Date` can hold it, so the statement says so. Null would be a case without an answer. */
const noInstant = Number.MAX_SAFE_INTEGER

/**
 * Cases as rows, one for each, whatever is wrong with it: what can't be read is null, a response that can't be read is 9007199254740991, and the
 * statement of `responseSql` gives such a case a state that says so. Cases of DescribeCases go in as `readCase` of `aws-support-rules/aws-sdk` gives them.
 *
 * It throws for no case; `facts/invalid` for cases that are no list.
 *
 * @example
 * import { noHolidays } from 'aws-support-rules'
 * import { caseTable } from 'aws-support-rules/tables'
 *
 * const customer = { country: 'DE', holidays: noHolidays }
 * const created = { plan: 'developer', caseType: 'technical', severity: 'normal', createdAt: '2026-11-23T08:00:00Z', customer } as const
 * const [row, broken] = Array.from(caseTable([{ ...created, caseId: 'case-1' }, { ...created, createdAt: 'soon' }]))
 * row?.scheduleId // => 'DE|Europe/Berlin|67|08:00-18:00|none'
 * row?.createdAt // => Date.UTC(2026, 10, 23, 8)
 * broken?.createdAt // => null
 */
export function caseTable(cases: Iterable<NamedCase>): Iterable<CaseRow> {
  const list = listOf(cases, 'cases')
  return {
    *[Symbol.iterator]() {
      for (const one of list) yield orElse(emptyRow, () => rowOf(one))
    },
  }
}

/** A case with what names it. */
export interface NamedCase extends ReportedCase {
  readonly caseId?: string | undefined
}

const emptyRow: CaseRow = /* @__PURE__ */ Object.freeze({
  caseId: null,
  createdAt: null,
  respondedAt: null,
  edition: null,
  plan: null,
  caseType: null,
  severity: null,
  scheduleId: null,
})

function rowOf(one: NamedCase): CaseRow {
  const { caseId, createdAt, respondedAt, plan, caseType, severity } = one
  const found = orElse(null, () => caseOfEdition(one))
  return {
    caseId: textOf(caseId),
    createdAt: orElse(null, () => epochMillisecondsOf(createdAt, ['createdAt'])),
    respondedAt: respondedAt === undefined ? null : orElse(noInstant, () => epochMillisecondsOf(respondedAt, ['respondedAt'])),
    edition: found && orElse(null, () => (editionOf(found) ?? edition2022_10).id),
    plan: textOf(plan),
    caseType: textOf(caseType),
    severity: textOf(severity),
    scheduleId: found && orElse(null, () => scheduleIn(found)),
  }
}

function scheduleIn(one: CaseOfEdition): string | null {
  const { customer } = one
  return customer !== undefined && responseTarget(one).kind === 'business-hours' ? scheduleIdOf({ ...one, customer }) : null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Whatever reading somebody's value throws. */
function orElse<Value, Otherwise>(otherwise: Otherwise, read: () => Value): Value | Otherwise {
  try {
    return read()
  } catch {
    return otherwise
  }
}
