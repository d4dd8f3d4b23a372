import { edition2022_10 } from '../editions/2022-10/edition.js'
import { isMissing, iterableOf } from '../guards.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import { editionOf, languageOf, planOf } from '../questions/facts.js'
import { responseTarget } from '../questions/response-target.js'
import { type CaseFacts, caseFacts } from '../response/case-facts.js'
import type { CreatedCase } from '../response/created-case.js'
import { answersOf } from '../response/response-progress.js'
import { scheduleIdOf } from './schedule-id.js'

/** A case for the statement of `responseSql`: instants in epoch milliseconds, and the ids of its edition and schedule. */
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
  /** Null where no business hours are counted. */
  readonly scheduleId: string | null
}

/** An answer that is no instant: no `Date` can hold it, so the statement says so. Null would be a case without an answer. */
const noInstant = Number.MAX_SAFE_INTEGER

/**
 * Cases as rows, one for each, whatever is wrong with it: what can't be read is null, an answer that can't be read or is not known (`answeredBy: null`) is
 * 9007199254740991, and the statement of `responseSql` gives such a case a state that says so. Cases of DescribeCases go in as `readCase` of `aws-support-rules/aws-sdk` gives them.
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
  const list = iterableOf(cases, 'cases')
  return {
    *[Symbol.iterator]() {
      for (const one of list) yield orElse(emptyRow, () => rowOf(one))
    },
  }
}

/** A case with what names it. */
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
  const { caseId, plan, caseType, severity } = one
  const words = { plan: textOf(plan), caseType: textOf(caseType), severity: textOf(severity) }
  const facts = orElse(null, () => caseFacts(one))
  if (facts === null) {
    const createdAt = orElse(null, () => epochMillisecondsOf(one.createdAt, []))
    return {
      ...emptyRow,
      ...words,
      caseId: textOf(caseId),
      createdAt,
      respondedAt: instantOr(one.respondedAt, noInstant),
    }
  }
  return {
    caseId: textOf(caseId),
    createdAt: facts.from,
    ...answersIn(facts),
    openedBy: facts.isOpenedByAws ? 'aws' : 'customer',
    resolved: facts.isResolved,
    edition: orElse(null, () => editionIdOf(facts)),
    ...words,
    scheduleId: orElse(null, () => scheduleIn(facts)),
  }
}

/** An answer before the creation stays there, so that the statement says so. */
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
  return isMissing(value) ? null : orElse(otherwise, () => epochMillisecondsOf(value, []))
}

/** The page has no answer for a plan or a language that it lacks: without an edition, such a case has no target that is known. */
function editionIdOf(facts: CaseFacts): string {
  planOf(facts)
  languageOf(facts)
  return (editionOf(facts) ?? edition2022_10).id
}

function scheduleIn(facts: CaseFacts): string | null {
  const { customer } = facts
  return customer !== undefined && responseTarget(facts).kind === 'business-hours'
    ? scheduleIdOf({ ...facts, customer })
    : null
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
