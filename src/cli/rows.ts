import type { ErrorPath } from '../errors.js'
import type { CreatedCase } from '../response/created-case.js'
import type { ResponseProgress, ResponseState } from '../response/response-progress.js'
import type { Warning } from '../response/warning.js'

/** What a report needs of a case. */
export interface ReportedCase extends CreatedCase {
  readonly createdAt: number
  readonly caseId?: string | undefined
  readonly displayId?: string | undefined
  readonly accountId?: string | undefined
}

/** A case, and where it stands. */
export interface CaseRow {
  /** Its position among all cases of the files, from 1. */
  readonly number: number
  readonly case: ReportedCase
  readonly state: ResponseState
  readonly dueAt: number | null
  readonly lateAfter: number | null
  readonly warnings: readonly Warning[]
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

const noWarnings: readonly Warning[] = []

export function rowOf(reported: ReportedCase, number: number, progress: ResponseProgress): CaseRow {
  const { state } = progress
  if (progress.state === 'no-target')
    return { number, case: reported, state, dueAt: null, lateAfter: null, warnings: noWarnings }
  const { dueAt, lateAfter, warnings } = progress
  return {
    ...{ number, case: reported, state, dueAt: dueAt.getTime(), lateAfter: lateAfter.getTime() },
    warnings: warnings.length === 0 ? noWarnings : warnings,
  }
}

/** Returns what a case is called: by its display id, which is the same in every event of the case. */
export const nameOf = ({ displayId, caseId }: Pick<ReportedCase, 'displayId' | 'caseId'>, otherwise: string): string =>
  displayId ?? caseId ?? otherwise

/** Returns the row as data for JSON and CSV. */
export function rowData({ case: reported, state, dueAt, lateAfter, warnings }: CaseRow) {
  const { caseId = null, displayId = null, accountId = null, plan, severity, caseType, createdAt } = reported
  return {
    ...{ caseId, displayId, accountId, plan, severity, caseType, createdAt: iso(createdAt), state },
    ...{ dueAt: dueAt === null ? null : iso(dueAt), lateAfter: lateAfter === null ? null : iso(lateAfter), warnings },
  }
}

export const iso = (instant: number): string => new Date(instant).toISOString()
