import type { ResponseReport } from '../response/response-report.js'
import type { ReadCases } from './read-cases.js'
import type { CaseRow } from './rows.js'

/** Everything that a format prints. */
export interface Report extends ReadCases {
  readonly now: number
  /** The zone in which due dates are printed; by default the one in which each case is counted. */
  readonly timeZone: string | undefined
  readonly report: ResponseReport<CaseRow>
}
