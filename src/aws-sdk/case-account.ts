import type { Edition } from '../editions/edition.js'
import type { CaseType, Language, Plan } from '../editions/generated/vocabulary.js'
import {
  type ErrorPath,
  expected,
  formatValue,
  isSupportRulesError,
  type Problem,
  SupportRulesError,
  withPath,
} from '../errors.js'
import { objectOf, refuseUnknownKey } from '../guards.js'
import { caseTypeOf, languageOf, planOf, requiredEdition } from '../questions/facts.js'
import type { CreatedCase } from '../response/created-case.js'
import { orProblem } from './fields.js'
import { isOfManagedServices } from './managed-services.js'

/** What AWS's data don't contain: the account's plan and customer, and the case type if you know it. */
export interface CaseAccount extends Pick<CreatedCase, 'customer' | 'edition' | 'timeZones'> {
  /**
   * The plan when the case was created.
   *
   * Pass a function of the creation, in epoch milliseconds, for an account that has changed its plan.
   */
  readonly plan: Plan | ((createdAt: number) => Plan)
  /** The default is the case type of the service code. */
  readonly caseType?: CaseType | undefined
  /** Whether the case contains all of its communications. Pass `true` if you fetched every page. */
  readonly complete?: boolean | undefined
}

const accountKeys = [
  'plan',
  'caseType',
  'complete',
  'customer',
  'edition',
  'timeZones',
] as const satisfies readonly (keyof CaseAccount)[]

/** Returns the account if it is one. A field that is misspelled would leave another one out. */
export function accountOf(account: CaseAccount): CaseAccount {
  objectOf(account, 'the account as { plan, customer, edition }', ['account'])
  refuseUnknownKey(account, accountKeys, 'a field of the account', 'facts/invalid', ['account'])
  return account
}

/** The plan and the edition of an account when a case was created; `undefined` if they have problems. */
interface AccountThen {
  readonly plan: Plan | undefined
  readonly edition: Edition | undefined
}

/**
 * Returns the plan and the edition at the creation of a case, and adds their problems.
 *
 * Every question would refuse a plan or a language that the edition lacks, so it is reported here.
 */
export function accountThen(
  account: CaseAccount,
  { createdAt, language }: { readonly createdAt: number | undefined; readonly language: Language | undefined },
  problems: Problem[],
): AccountThen {
  const edition = editionThen(account, createdAt, problems)
  // If the edition itself is invalid, the other checks would only repeat that.
  if (account.edition !== undefined && edition === undefined) return { plan: undefined, edition }
  const ask = planThen(account, createdAt)
  const plan = ask && orProblem(problems, () => planOf({ plan: ask() }, edition))
  orProblem(problems, () => languageOf({ language }, edition))
  return { plan, edition }
}

/** Returns what tells the plan. A plan by date has no answer if the creation isn't known. */
function planThen({ plan }: CaseAccount, createdAt: number | undefined): (() => Plan) | undefined {
  if (typeof plan !== 'function') return () => plan
  return createdAt === undefined ? undefined : () => withPath(['plan'], () => planBy(plan, createdAt))
}

function planBy(plan: (createdAt: number) => Plan, createdAt: number): Plan {
  try {
    return plan(createdAt)
  } catch (error) {
    if (isSupportRulesError(error)) throw error
    // A problem has no cause, so its message says what was thrown.
    const message = `Expected a function that returns a plan; got one that throws ${formatValue(String(error))}.`
    throw new SupportRulesError('input/unreadable', message, { cause: error })
  }
}

function editionThen(
  { edition }: CaseAccount,
  createdAt: number | undefined,
  problems: Problem[],
): Edition | undefined {
  if (edition === undefined) return undefined
  if (typeof edition !== 'function') return orProblem(problems, () => requiredEdition(edition, ['edition']))
  if (createdAt === undefined) return undefined
  return orProblem(problems, () =>
    requiredEdition(
      withPath(['timeCreated'], () => edition(createdAt)),
      ['edition'],
    ),
  )
}

/** Returns the case type that the account gives, or `undefined` if there is none. */
export const givenCaseType = ({ caseType }: CaseAccount, problems: Problem[]): CaseType | undefined =>
  caseType && orProblem(problems, () => caseTypeOf({ caseType }))

/** Adds a problem for a case of AWS Managed Services. */
export function refuseManagedServices(serviceCode: string | undefined, path: ErrorPath, problems: Problem[]): void {
  if (serviceCode === undefined || !isOfManagedServices(serviceCode)) return
  const message = expected(
    'a case of AWS Support',
    serviceCode,
    'AWS Managed Services (AMS) has commitments of its own: leave it out.',
  )
  problems.push({ code: 'case/managed-services', path, message })
}
