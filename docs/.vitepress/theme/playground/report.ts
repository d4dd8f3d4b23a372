import {
  type InstantInput,
  type Plan,
  type Problem,
  type ResponseProgress,
  responseProgress,
  type ResponseReport,
  responseReport,
} from 'aws-support-rules'
import { type AwsCase, type AwsCaseDetails, readCase } from 'aws-support-rules/aws-sdk'
import { accountOf, nameOf } from './accounts.js'
import { customerOf, problemOf } from './answer.js'
import { type EditionChoice, editionChosen } from './choices.js'

/** What DescribeCases does not print of an account. */
export interface Account {
  readonly plan: Plan
  readonly country: string
  readonly timeZone: string
  /** Whether the visitor has said so. Until then plan and country are those of the form, and its cases aren't counted. */
  readonly isConfirmed: boolean
}

/** What all accounts of a report have in common. */
export interface ReportSettings {
  readonly accounts: ReadonlyMap<string, Account>
  readonly holidays: 'on' | 'off'
  readonly edition: EditionChoice
}

/** A case with a deadline and where it stands. */
export interface ReportRow {
  readonly index: number
  readonly name: string
  readonly case: AwsCase
  readonly progress: ResponseProgress
  /** Whether the plan and the country of its account are known. */
  readonly isConfirmed: boolean
  /** What makes the case less than whole. */
  readonly notes: readonly Problem[]
}

/** A case that has no row, and why. */
export interface LeftOut {
  readonly index: number
  readonly name: string
  readonly problems: readonly Problem[]
}

/** Rows and cases left out are together all the cases of the file; the report counts the rows of confirmed accounts. */
export interface CasesReport {
  readonly report: ResponseReport<AwsCase>
  readonly rows: readonly ReportRow[]
  readonly leftOut: readonly LeftOut[]
}

export function reportOf(cases: readonly unknown[], settings: ReportSettings, now: InstantInput): CasesReport {
  const rows: ReportRow[] = []
  const leftOut: LeftOut[] = []
  for (const [index, details] of cases.entries()) {
    const name = nameOf(details, index)
    const row = rowOf(details, settings, now)
    if ('problems' in row) leftOut.push({ index, name, problems: row.problems })
    else rows.push({ index, name, ...row })
  }
  const report = responseReport(
    rows.filter(({ isConfirmed }) => isConfirmed).map((row) => row.case),
    { now },
  )
  return { report, rows, leftOut }
}

function rowOf(
  details: unknown,
  settings: ReportSettings,
  now: InstantInput,
): Omit<ReportRow, 'index' | 'name'> | { readonly problems: readonly Problem[] } {
  try {
    const account = settings.accounts.get(accountOf(details))
    if (!account)
      return { problems: [{ code: 'plan/unknown', path: ['plan'], message: 'Choose the plan of this account.' }] }
    const customer = customerOf(account.country, account.timeZone, settings.holidays)
    const read = readCase(detailsOf(details), {
      plan: account.plan,
      customer,
      edition: editionChosen(settings.edition),
    })
    if (read.kind === 'problems') return { problems: read.problems }
    // EditionOption for its errors too: a case without a deadline has no row.
    const progress = responseProgress(read.case, { now })
    return {
      case: read.case,
      progress,
      isConfirmed: account.isConfirmed,
      notes: read.kind === 'incomplete' ? read.problems : [],
    }
  } catch (error) {
    return { problems: [problemOf(error)] }
  }
}

/** The reader looks at every field itself; what is no object is read as one without fields. */
function detailsOf(details: unknown): AwsCaseDetails {
  return typeof details === 'object' && details !== null ? details : {}
}

/** How a row stands, in words. */
export function stateOf({ progress }: ReportRow): string {
  return progress.state.replace('-', ' ')
}
