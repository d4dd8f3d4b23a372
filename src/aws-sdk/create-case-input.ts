import { objectOf, unknownWord } from '../arguments.js'
import { type CaseType, caseTypes } from '../editions/vocabulary.js'
import { type ErrorPath, type Problem, shown, SupportRulesError } from '../errors.js'
import type { Draft } from '../questions/draft.js'
import { type Fields, fieldsOf } from './fields.js'
import type { AwsCreateCaseInput } from './shapes.js'

/** The issue type of CreateCase for each case type; the API cannot create limit increases. */
export const issueTypes: Readonly<Record<CaseType, 'customer-service' | 'technical' | null>> = /* @__PURE__ */ Object.freeze({
  'account-and-billing': 'customer-service',
  'service-limit-increase': null,
  technical: 'technical',
})

/** What CreateCase takes at most: characters of the body, and addresses in copy. */
export const createCaseLimits: { readonly bodyCharacters: number; readonly ccEmailAddresses: number } = /* @__PURE__ */ Object.freeze({
  bodyCharacters: 8000,
  ccEmailAddresses: 10,
})

/** The input of CreateCase, or what of the draft the API does not take. */
export type CreateCaseInput =
  | {
      readonly kind: 'input'
      readonly input: AwsCreateCaseInput
      /** Fields of the draft for which CreateCase has no place: a contact other than the web, and files, which are uploaded first. */
      readonly unsupportedFields: readonly ErrorPath[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/**
 * The input of CreateCase for a draft. A service limit increase is refused: the API has no issue type for it, Service Quotas or Support Center take it. So are
 * a body of no or more than 8,000 characters, and more than ten addresses in copy. What the page refuses is for `refusals` to say, before.
 *
 * Accounts on Basic or Developer Support have no AWS Support API: AWS answers them `SubscriptionRequiredException`.
 *
 * Throws `facts/invalid`, `case-type/unknown`, and `draft/invalid` for a field that is no text.
 *
 * @example
 * import { toCreateCaseInput } from 'aws-support-rules/aws-sdk'
 *
 * const draft = {
 *   plan: 'business',
 *   caseType: 'account-and-billing',
 *   severity: 'low',
 *   service: 'billing',
 *   category: 'invoices',
 *   subject: 'Cost center',
 *   description: 'Which cost center is on the invoice of October?',
 *   language: 'en',
 *   contact: { method: 'web' },
 * } as const
 * const created = toCreateCaseInput(draft)
 * created.kind === 'input' && created.input.issueType // => 'customer-service'
 * const refused = toCreateCaseInput({ ...draft, caseType: 'service-limit-increase' })
 * refused.kind === 'refused' && refused.problems.map(({ code }) => code) // => ['create-case/no-issue-type']
 */
export function toCreateCaseInput(draft: Draft): CreateCaseInput {
  const fields = fieldsOf(objectOf(draft, 'a draft', []))
  const issueType = issueTypes[knownCaseType(fields['caseType'])]
  const [communicationBody, subject] = [textAt(fields, 'description'), textAt(fields, 'subject')]
  const ccEmailAddresses = listAt(fields, 'additionalContacts').map((address, index) => checkedText(address, ['additionalContacts', index]))
  const problems: Problem[] = []
  if (issueType === null) {
    const message = 'The AWS Support API has no issue type for a service limit increase: use Service Quotas or the form in Support Center.'
    problems.push({ code: 'create-case/no-issue-type', path: ['caseType'], message })
  }
  const characters = Array.from(communicationBody).length
  if (characters < 1 || characters > createCaseLimits.bodyCharacters) {
    const message = `CreateCase takes a body of 1 to ${createCaseLimits.bodyCharacters} characters, not ${characters}.`
    problems.push({ code: 'create-case/body-length', path: ['description'], message })
  }
  if (ccEmailAddresses.length > createCaseLimits.ccEmailAddresses) {
    const message = `CreateCase takes ${createCaseLimits.ccEmailAddresses} addresses in copy, not ${ccEmailAddresses.length}.`
    problems.push({ code: 'create-case/too-many-addresses', path: ['additionalContacts'], message })
  }
  if (issueType === null || problems.length > 0) return { kind: 'refused', problems }
  return {
    kind: 'input',
    input: {
      subject,
      communicationBody,
      serviceCode: textAt(fields, 'service'),
      categoryCode: textAt(fields, 'category'),
      severityCode: textAt(fields, 'severity'),
      issueType,
      language: textAt(fields, 'language'),
      ...(ccEmailAddresses.length > 0 && { ccEmailAddresses }),
    },
    unsupportedFields: [
      ...(fieldsOf(fields['contact'])['method'] === 'web' ? [] : [['contact']]),
      ...(listAt(fields, 'attachments').length > 0 ? [['attachments']] : []),
    ],
  }
}

const textAt = (fields: Fields, field: keyof Draft): string => checkedText(fields[field], [field])

// Types promise all this; drafts that nobody checked come from JavaScript.
function checkedText(text: unknown, path: ErrorPath): string {
  if (typeof text === 'string') return text
  throw new SupportRulesError('draft/invalid', `Expected text, not ${shown(text)}.`, { path })
}

function listAt(fields: Fields, field: keyof Draft): readonly unknown[] {
  const list = fields[field] ?? []
  if (Array.isArray(list)) return Array.from<unknown>(list)
  throw new SupportRulesError('draft/invalid', `Expected a list, not ${shown(list)}.`, { path: [field] })
}

function knownCaseType(caseType: unknown): CaseType {
  const known = caseTypes.find((each) => each === caseType)
  if (known !== undefined) return known
  throw unknownWord(caseType, caseTypes, 'case type', 'case-type/unknown', ['caseType'])
}
