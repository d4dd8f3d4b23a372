import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { isMissing, iterableOf } from '../guards.js'
import { instantIn, type InstantInput } from '../instant.js'
import { editionOf, languageOf, planOf } from '../questions/facts.js'
import { targetOf } from '../questions/response-target.js'
import { type CaseFacts, caseFacts } from '../response/case-facts.js'
import type { CreatedCase } from '../response/created-case.js'
import { answersOf } from '../response/standing.js'
import { rows } from './rows.js'
import { scheduleIdOf } from './schedule-id.js'

/**
 * A case for the statement of `responseSql`, with instants in epoch milliseconds and the ids of its edition and
 * schedule.
 */
export interface CaseRow {
  readonly caseId: string | null
  readonly createdAt: number | null
  readonly respondedAt: number | null
  readonly answeredBy: number | null
  readonly openedBy: string | null
  readonly resolved: boolean | null
  readonly edition: string | null
  readonly plan: string | null
  readonly caseType: string | null
  readonly severity: string | null
  /** Null if the target doesn't count business hours. */
  readonly scheduleId: string | null
}

/**
 * Marks an answer that isn't a valid instant. No `Date` can hold it, so the statement reports it. Null would mean that
 * there is no answer.
 */
const noInstant = Number.MAX_SAFE_INTEGER

/**
 * Returns one row for each case, even if the case is invalid.
 *
 * Values that can't be read are null. An answer that can't be read, or is unknown (`answeredBy: null`), is
 * 9007199254740991. The statement of `responseSql` returns a state that explains the problem. You can pass cases from
 * `readCase` of `aws-support-rules/aws-sdk`.
 *
 * It never throws because of a case. Throws `facts/invalid` if the cases aren't iterable.
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
  const list = iterableOf(cases, 'cases')
  return rows(function* () {
    for (const one of list) yield orElse(emptyRow, () => rowOf(one))
  })
}

/** A case with its id. */
export interface NamedCase extends CreatedCase {
  readonly caseId?: string | undefined
}

const emptyRow: CaseRow = /* @__PURE__ */ Object.freeze({
  caseId: null,
  createdAt: null,
  respondedAt: null,
  answeredBy: null,
  openedBy: null,
  resolved: null,
  edition: null,
  plan: null,
  caseType: null,
  severity: null,
  scheduleId: null,
})

function rowOf(one: NamedCase): CaseRow {
  const caseId = textOf(one.caseId)
  const facts = orElse(null, () => caseFacts(one))
  if (facts === null) {
    const { createdAt, respondedAt, plan, caseType, severity } = one
    return {
      ...emptyRow,
      ...{ caseId, plan: textOf(plan), caseType: textOf(caseType), severity: textOf(severity) },
      createdAt: instantIn(createdAt) ?? null,
      respondedAt: instantOr(respondedAt, noInstant),
    }
  }
  // Each field is named, since a spread takes longer than the rest of a row.
  const { respondedAt, answeredBy } = answersIn(facts)
  return {
    caseId,
    createdAt: facts.from,
    respondedAt,
    answeredBy,
    openedBy: facts.isOpenedByAws ? 'aws' : 'customer',
    resolved: facts.isResolved,
    edition: orElse(null, () => editionIdOf(facts)),
    plan: textOf(facts.plan),
    caseType: textOf(facts.caseType),
    severity: textOf(facts.severity),
    scheduleId: orElse(null, () => scheduleIn(facts)),
  }
}

/** Returns the answers. One that is before the creation stays, so that the statement reports it. */
function answersIn(facts: CaseFacts): Pick<CaseRow, 'respondedAt' | 'answeredBy'> {
  const { respondedAt, answeredBy } = facts
  const known = orElse(null, () => answersOf(facts))
  if (known)
    return {
      respondedAt: known.respondedAt,
      answeredBy: known.answeredBy === null ? noInstant : (known.answeredBy ?? null),
    }
  return isMissing(respondedAt)
    ? { respondedAt: null, answeredBy: instantOr(answeredBy, noInstant) }
    : { respondedAt: isMissing(answeredBy) ? instantOr(respondedAt, noInstant) : noInstant, answeredBy: null }
}

function instantOr(value: InstantInput | null | undefined, otherwise: number): number | null {
  return isMissing(value) ? null : (instantIn(value) ?? otherwise)
}

/**
 * Returns the edition's id. Throws without an edition if the plan or the language isn't on the page, because the target
 * is unknown then.
 */
function editionIdOf(facts: CaseFacts): string | null {
  const edition = editionOf(facts)
  planOf(facts, edition)
  languageOf(facts, edition)
  return (edition ?? edition2022_10).id ?? null
}

function scheduleIn(facts: CaseFacts): string | null {
  const { customer } = facts
  return customer !== undefined && targetOf(facts, facts.edition).kind === 'business-hours'
    ? scheduleIdOf({ ...facts, customer })
    : null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Returns `otherwise` if reading the caller's value throws anything. */
function orElse<Value, Otherwise>(otherwise: Otherwise, read: () => Value): Value | Otherwise {
  try {
    return read()
  } catch {
    return otherwise
  }
}
