import type { Answer, CaseRoute, Decision } from '../editions/edition.js'
import { creation } from '../editions/generated/2022-10/creation.js'
import { routes } from '../editions/generated/2022-10/routes.js'
import { type CaseType, caseTypes, type Plan } from '../editions/generated/vocabulary.js'
import { flagOf } from '../guards.js'
import { type GivenEdition, isAnswer, isDecision, throwMissingCell } from './edition-cells.js'
import { asked, caseTypeOf, type EditionOption, planOf } from './facts.js'

/**
 * Returns the case types that a plan may create, in the page's order (N1–N5).
 *
 * Throws `plan/unknown`.
 *
 * @example
 * import { allowedCaseTypes } from 'aws-support-rules'
 *
 * allowedCaseTypes({ plan: 'basic' }) // => ['account-and-billing', 'service-limit-increase']
 */
export function allowedCaseTypes(facts: { readonly plan: Plan } & EditionOption): readonly CaseType[] {
  return asked(facts, (edition) => {
    const plan = planOf(facts, edition)
    return caseTypes.filter((caseType) => creationCell(edition, caseType, 'direct', plan).allowed)
  })
}

/**
 * Returns whether a plan may create a case of this type (N2–N6).
 *
 * Customers of Resold Support take account and billing cases to their AWS Partner.
 *
 * Throws `plan/unknown`, `case-type/unknown`, and `facts/invalid` if `resoldSupport` isn't true or false.
 *
 * @example
 * import { canCreateCase } from 'aws-support-rules'
 *
 * const { allowed, because } = canCreateCase({ plan: 'basic', caseType: 'technical' })
 * allowed // => false
 * because[0].id // => 'case-type/technical-not-on-basic'
 */
export function canCreateCase(
  facts: {
    readonly plan: Plan
    readonly caseType: CaseType
    readonly resoldSupport?: boolean | undefined
  } & EditionOption,
): Decision {
  return asked(facts, (edition) => creationCell(edition, caseTypeOf(facts), accountOf(facts), planOf(facts, edition)))
}

type Account = 'direct' | 'resoldSupport'

const accountOf = (facts: { readonly resoldSupport?: boolean | undefined }): Account =>
  flagOf(facts.resoldSupport, 'resoldSupport', false) ? 'resoldSupport' : 'direct'

export function creationCell(
  edition: GivenEdition | undefined,
  caseType: CaseType,
  account: Account,
  plan: Plan,
): Decision {
  const table = edition ? edition.creation : creation
  const cell = table?.[caseType]?.[account]?.[plan]
  return isDecision(cell) ? cell : throwMissingCell(cell, 'creation', caseType, account, plan)
}

/**
 * Returns where to create a case of this type (N6–N10).
 *
 * The answer is Support Center, its form for limit increases, Contact Us, the AWS Partner, or nowhere (`none`).
 * `canSignIn` is true by default.
 *
 * Throws `case-type/unknown`, and `facts/invalid` if `canSignIn` or `resoldSupport` isn't true or false.
 *
 * @example
 * import { caseRoute } from 'aws-support-rules'
 *
 * caseRoute({ caseType: 'technical' }).answer // => 'support-center'
 * caseRoute({ caseType: 'account-and-billing', canSignIn: false }).answer // => 'contact-us'
 * caseRoute({ caseType: 'account-and-billing', resoldSupport: true }).answer // => 'aws-partner'
 */
export function caseRoute(
  facts: {
    readonly caseType: CaseType
    readonly canSignIn?: boolean | undefined
    readonly resoldSupport?: boolean | undefined
  } & EditionOption,
): Answer<CaseRoute> {
  return asked(facts, (edition) => {
    const table = edition ? edition.routes : routes
    const [caseType, account] = [caseTypeOf(facts), accountOf(facts)]
    const signIn = flagOf(facts.canSignIn, 'canSignIn', true) ? 'signedIn' : 'notSignedIn'
    const cell = table?.[caseType]?.[account]?.[signIn]
    return isAnswer(cell) ? cell : throwMissingCell(cell, 'routes', caseType, account, signIn)
  })
}
