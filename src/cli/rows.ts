import { accountIdOf } from '../aws-sdk/account-id-of.js'
import type { ErrorPath } from '../errors.js'
import type { CreatedCase } from '../response/created-case.js'
import { responseProgress, type ResponseState } from '../response/response-progress.js'
import type { Warning } from '../response/warning.js'

/** A case of a report, and where it stands. It has few fields, because a report of half a million cases holds them all. */
export interface CaseRow extends CreatedCase {
  /** Its position among all cases of the files, from 1. */
  readonly number: number
  readonly state: ResponseState
  readonly createdAt: number
  readonly caseId?: string | undefined
  readonly displayId?: string | undefined
  /** Only if `caseId` doesn't contain it. */
  readonly otherAccountId?: string | undefined
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
export const nameOf = ({ displayId, caseId }: Pick<CaseRow, 'displayId' | 'caseId'>, otherwise: string): string =>
  displayId ?? caseId ?? otherwise

export const accountOfRow = ({ caseId = '', otherAccountId }: CaseRow): string | null =>
  accountIdOf(caseId) ?? otherAccountId ?? null

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
  const { caseId = null, displayId = null, plan, severity, caseType, createdAt, state } = row
  const progress = responseProgress(row, { now })
  const due = progress.state === 'no-target' ? null : progress
  return {
    caseId,
    displayId,
    accountId: accountOfRow(row),
    plan,
    severity,
    caseType,
    createdAt: iso(createdAt),
    state,
    dueAt: due && iso(due.dueAt.getTime()),
    lateAfter: due && iso(due.lateAfter.getTime()),
    warnings: due?.warnings ?? [],
  }
}

export const iso = (instant: number): string => new Date(instant).toISOString()
