import {
  editionInForce,
  type HolidaysOfCountry,
  isSupportRulesError,
  type Problem,
  responseProgress,
  type ResponseState,
} from 'aws-support-rules'
import { type AwsCase, readCase } from 'aws-support-rules/aws-sdk'
import { type Account, type Accounts, unknownAccount } from './accounts.js'
import type { LoadedCase } from './read-files.js'

/** Where a case stands; also if its account waits for its confirmation, or if it could not be read. */
export type RowState = ResponseState | 'unconfirmed' | 'left-out'

/** A case of the files. All rows together are all the cases. */
export interface Row {
  readonly number: number
  readonly file: string
  readonly name: string
  readonly account: string
  readonly subject: string
  readonly state: RowState
  /** Null if it isn't counted. */
  readonly case: AwsCase | null
  readonly createdAt: number
  /** Infinity if there is no target. */
  readonly dueAt: number
  /** Why it is left out, or what makes it less than whole. */
  readonly problems: readonly Problem[]
}

export function rowsOf(
  cases: readonly LoadedCase[],
  accounts: Accounts,
  { now, holidays }: { readonly now: number; readonly holidays: HolidaysOfCountry },
): readonly Row[] {
  const seen = new Set<string>()
  const accountCases = new Map([...accounts].map(([id, account]) => [id, caseAccountOf(account, holidays)]))
  return cases.map((one): Row => {
    const { number, file, name, account: id, details } = one
    const subject = typeof details['subject'] === 'string' ? details['subject'] : ''
    const own = { number, file, name, account: id, subject, case: null, createdAt: 0, dueAt: Infinity }
    if (!(accounts.get(id) ?? unknownAccount).isConfirmed) return { ...own, state: 'unconfirmed', problems: [] }
    if (name !== '' && seen.has(name)) return { ...own, state: 'left-out', problems: [repeated] }
    const account = accountCases.get(id)
    const counted = account ? countedCase(details, account, now) : { case: null, problems: [] }
    if (counted.case === null) return { ...own, state: 'left-out', problems: counted.problems }
    seen.add(name)
    return { ...own, ...counted }
  })
}

const repeated: Problem = {
  code: 'case/repeated',
  path: [],
  message: 'Expected each case once; got this one again.',
}

type CaseAccount = Parameters<typeof readCase>[1]

function caseAccountOf(
  { plan, country, timeZone, subdivision, partition }: Account,
  holidays: HolidaysOfCountry,
): CaseAccount | null {
  if (plan === '') return null
  return {
    plan,
    edition: partition === 'aws' ? editionInForce : (createdAt) => editionInForce(createdAt, { partition }),
    ...(country === ''
      ? {}
      : {
          customer: {
            country,
            ...(timeZone === '' ? {} : { timeZone }),
            ...(subdivision === '' ? {} : { subdivision }),
            holidays,
          },
        }),
  }
}

function countedCase(
  details: unknown,
  account: CaseAccount,
  now: number,
):
  | (Pick<Row, 'state' | 'createdAt' | 'dueAt' | 'problems'> & { readonly case: AwsCase })
  | { readonly case: null; readonly problems: readonly Problem[] } {
  const read = readCase(details, account)
  if (read.kind === 'problems') return { case: null, problems: read.problems }
  try {
    const progress = responseProgress(read.case, { now })
    return {
      state: progress.state,
      case: read.case,
      createdAt: read.case.createdAt.getTime(),
      dueAt: progress.state === 'no-target' ? Infinity : progress.dueAt.getTime(),
      problems: read.kind === 'incomplete' ? read.problems : [],
    }
  } catch (error) {
    if (!isSupportRulesError(error)) throw error
    return { case: null, problems: [{ code: error.code, path: error.path ?? [], message: error.message }] }
  }
}
