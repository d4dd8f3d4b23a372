import type { ErrorPath } from '../errors.js'
import type { CreatedCase } from '../response/created-case.js'
import { responseProgress, type ResponseState } from '../response/response-progress.js'
import type { Warning } from '../response/warning.js'

/** What many cases have in common. */
export interface SharedFacts extends Pick<
  CreatedCase,
  'plan' | 'caseType' | 'severity' | 'language' | 'customer' | 'edition' | 'openedBy' | 'resolved' | 'severityAsOfNow'
> {
  readonly state: ResponseState
  readonly accountId: string | undefined
}

interface OwnFacts {
  /** Its position among all cases of the files, from 1. */
  readonly number: number
  readonly createdAt: number
  readonly respondedAt: number | undefined
  readonly answeredBy: number | null | undefined
  readonly caseId: string | undefined
  readonly displayId: string | undefined
}

/**
 * A case of a report, and where it stands.
 *
 * A report of half a million cases holds all of them. So a case has only its own facts, and reads the others from an
 * object that it shares.
 */
export class CaseRow implements CreatedCase {
  readonly number: number
  readonly caseId: string | undefined
  readonly displayId: string | undefined
  // The getters return Dates, since the package refuses numbers before 1973. Many Dates would fill the memory.
  private readonly createdMs: number
  private readonly respondedMs: number | undefined
  private readonly answeredByMs: number | null | undefined
  private readonly shared: SharedFacts

  constructor(shared: SharedFacts, { number, createdAt, respondedAt, answeredBy, caseId, displayId }: OwnFacts) {
    this.shared = shared
    this.number = number
    this.createdMs = createdAt
    this.respondedMs = respondedAt
    this.answeredByMs = answeredBy
    this.caseId = caseId
    this.displayId = displayId
  }

  get createdAt() {
    return new Date(this.createdMs)
  }
  get respondedAt() {
    return this.respondedMs === undefined ? undefined : new Date(this.respondedMs)
  }
  get answeredBy() {
    return typeof this.answeredByMs === 'number' ? new Date(this.answeredByMs) : this.answeredByMs
  }
  get state() {
    return this.shared.state
  }
  get plan() {
    return this.shared.plan
  }
  get caseType() {
    return this.shared.caseType
  }
  get severity() {
    return this.shared.severity
  }
  get language() {
    return this.shared.language
  }
  get customer() {
    return this.shared.customer
  }
  get edition() {
    return this.shared.edition
  }
  get openedBy() {
    return this.shared.openedBy
  }
  get resolved() {
    return this.shared.resolved
  }
  get severityAsOfNow() {
    return this.shared.severityAsOfNow
  }
  get accountId() {
    return this.shared.accountId
  }
}

/** Something to say about a file or one of its cases. */
export interface DataNote {
  readonly file: string
  /** The position of the case among all cases of the files, from 1. */
  readonly case?: number
  readonly caseId?: string | undefined
  readonly displayId?: string | undefined
  readonly code: string
  readonly path: ErrorPath
  readonly message: string
}

/** Returns what a case is called: by its display id, which is the same in every event of the case. */
export const nameOf = ({ displayId, caseId }: Pick<DataNote, 'displayId' | 'caseId'>, otherwise: string): string =>
  displayId ?? caseId ?? otherwise

/** A case as JSON and CSV print it. */
export interface CaseData {
  readonly caseId: string | null
  readonly displayId: string | null
  readonly accountId: string | null
  readonly plan: string
  readonly severity: string
  readonly caseType: string
  readonly createdAt: string
  readonly state: ResponseState
  readonly dueAt: string | null
  readonly lateAfter: string | null
  readonly warnings: readonly Warning[]
}

export function caseData(row: CaseRow, now: number): CaseData {
  const { caseId = null, displayId = null, accountId = null, plan, severity, caseType, createdAt, state } = row
  const progress = responseProgress(row, { now })
  const due = progress.state === 'no-target' ? null : progress
  return {
    caseId,
    displayId,
    accountId,
    plan,
    severity,
    caseType,
    createdAt: createdAt.toISOString(),
    state,
    dueAt: due && iso(due.dueAt.getTime()),
    lateAfter: due && iso(due.lateAfter.getTime()),
    warnings: due?.warnings ?? [],
  }
}

export const iso = (instant: number): string => new Date(instant).toISOString()
