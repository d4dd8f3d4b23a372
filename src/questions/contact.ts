import type { Answer, Decision } from '../editions/edition.js'
import { additionalContacts } from '../editions/generated/2022-10/additional-contacts.js'
import { contactMethods as contactTable } from '../editions/generated/2022-10/contact-methods.js'
import { operationsContact } from '../editions/generated/2022-10/operations-contact.js'
import { ownEmail } from '../editions/generated/2022-10/own-email.js'
import {
  type CaseType,
  type ContactMethod,
  contactMethods,
  type Plan,
  type SignIn,
} from '../editions/generated/vocabulary.js'
import { type GivenEdition, isAnswer, isDecision, throwMissingCell } from './edition-cells.js'
import { asked, caseTypeOf, type EditionOption, knownContactMethod, planOf, signInOf } from './facts.js'

/**
 * Returns the contact methods that a plan has for a case of this type, in the page's order (N20).
 *
 * The array is empty if the plan has no cases of this type.
 *
 * Throws `plan/unknown`, `case-type/unknown`.
 *
 * @example
 * import { allowedContactMethods } from 'aws-support-rules'
 *
 * allowedContactMethods({ plan: 'developer', caseType: 'technical' }) // => ['web']
 */
export function allowedContactMethods(
  facts: { readonly plan: Plan; readonly caseType: CaseType } & EditionOption,
): readonly ContactMethod[] {
  return asked(facts, (edition) => {
    const [caseType, plan] = [caseTypeOf(facts), planOf(facts, edition)]
    return contactMethods.filter((method) => contactCell(edition, caseType, method, plan).allowed)
  })
}

/**
 * Returns whether AWS can answer a case of this type by this contact method on this plan (N18, N20).
 *
 * The page doesn't say clearly which plans have which methods, so check the `basis` and the `reading` of each rule.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `contact-method/unknown`.
 *
 * @example
 * import { canUseContactMethod } from 'aws-support-rules'
 *
 * canUseContactMethod({ plan: 'developer', caseType: 'technical', contactMethod: 'phone' }).allowed // => false
 * canUseContactMethod({ plan: 'basic', caseType: 'account-and-billing', contactMethod: 'chat' }).because[0].basis // => 'contested'
 */
export function canUseContactMethod(
  facts: { readonly plan: Plan; readonly caseType: CaseType; readonly contactMethod: ContactMethod } & EditionOption,
): Decision {
  return asked(facts, (edition) => {
    const caseType = caseTypeOf(facts)
    const method = knownContactMethod(facts.contactMethod, ['contactMethod'])
    return contactCell(edition, caseType, method, planOf(facts, edition))
  })
}

function contactCell(
  edition: GivenEdition | undefined,
  caseType: CaseType,
  method: ContactMethod,
  plan: Plan,
): Decision {
  const table = edition ? edition.contactMethods : contactTable
  const cell = table?.[caseType]?.[method]?.[plan]
  return isDecision(cell) ? cell : throwMissingCell(cell, 'contactMethods', caseType, method, plan)
}

/**
 * Returns whether a plan may add contacts to its cases (N24, N28).
 *
 * Throws `plan/unknown`.
 *
 * @example
 * import { canAddAdditionalContacts } from 'aws-support-rules'
 *
 * canAddAdditionalContacts({ plan: 'business' }).allowed // => true
 * canAddAdditionalContacts({ plan: 'developer' }).because[0].id // => 'additional-contacts/not-listed-for-developer'
 */
export function canAddAdditionalContacts(facts: { readonly plan: Plan } & EditionOption): Decision {
  return asked(facts, (edition) => {
    const plan = planOf(facts, edition)
    const cell = (edition ? edition.additionalContacts : additionalContacts)?.[plan]
    return isDecision(cell) ? cell : throwMissingCell(cell, 'additionalContacts', plan)
  })
}

/**
 * Returns whether the creator of a case should add their own address to the additional contacts (N26, N27).
 *
 * Throws `signed-in-as/unknown`.
 *
 * @example
 * import { ownEmailAdvice } from 'aws-support-rules'
 *
 * ownEmailAdvice({ signedInAs: 'iam-user' }).answer // => 'include'
 */
export function ownEmailAdvice(
  facts: { readonly signedInAs: SignIn } & EditionOption,
): Answer<'include' | 'not-needed'> {
  return asked(facts, (edition) => {
    const signedInAs = signInOf(facts)
    const cell = (edition ? edition.ownEmail : ownEmail)?.[signedInAs]
    return isAnswer(cell) ? cell : throwMissingCell(cell, 'ownEmail', signedInAs)
  })
}

/**
 * Returns whether the account's Operations contact receives copies of the correspondence (N29, N30).
 *
 * The page says this only about Basic Support.
 *
 * Throws `plan/unknown`, `case-type/unknown`.
 *
 * @example
 * import { copiesOperationsContact } from 'aws-support-rules'
 *
 * copiesOperationsContact({ plan: 'basic', caseType: 'account-and-billing' }).answer // => 'yes'
 * copiesOperationsContact({ plan: 'business', caseType: 'account-and-billing' }).answer // => 'not-stated'
 */
export function copiesOperationsContact(
  facts: { readonly plan: Plan; readonly caseType: CaseType } & EditionOption,
): Answer<'yes' | 'no' | 'not-stated'> {
  return asked(facts, (edition) => {
    const [caseType, plan] = [caseTypeOf(facts), planOf(facts, edition)]
    const cell = (edition ? edition.operationsContact : operationsContact)?.[caseType]?.[plan]
    return isAnswer(cell) ? cell : throwMissingCell(cell, 'operationsContact', caseType, plan)
  })
}
