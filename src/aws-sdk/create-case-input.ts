import { caseTypes, plans } from '../editions/generated/vocabulary.js'
import { type ErrorPath, expected, type Problem, reading } from '../errors.js'
import { fieldsOf, listOf, objectOf, textOf, wordOf } from '../guards.js'
import type { Draft } from '../questions/draft.js'
import { caseTypeFault } from './case-type-fault.js'
import { issueTypes } from './issue-types.js'
import type { AwsCreateCaseInput } from './shapes.js'
import { hasSupportApi } from './support-api-plans.js'

/** The limits of CreateCase: characters in the body, and CC addresses. */
export const createCaseLimits: { readonly bodyCharacters: number; readonly ccEmailAddresses: number } =
  /* @__PURE__ */ Object.freeze({
    bodyCharacters: 8000,
    ccEmailAddresses: 10,
  })

/** The input of CreateCase, or the reasons why the API can't take the draft. */
export type CreateCaseInput =
  | {
      readonly kind: 'input'
      readonly input: AwsCreateCaseInput
      /**
       * Fields of the draft that CreateCase doesn't support: a contact method other than web, and files, which you
       * upload first.
       */
      readonly unsupportedFields: readonly ErrorPath[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/**
 * Returns the input of CreateCase for a draft.
 *
 * The result is `refused` in these cases:
 * - The plan is Basic or Developer Support. These accounts can't use the AWS Support API (API Reference): AWS returns
 *   `SubscriptionRequiredException`. Use Support Center.
 * - The case is a service limit increase. The API has no issue type for it: use Service Quotas or Support Center.
 * - The service has cases of another type only: `billing` in a technical case.
 * - The body is empty or longer than 8,000 characters.
 * - There are more than ten CC addresses.
 *
 * This function doesn't check what the page refuses: call `refusals` first.
 *
 * Throws `facts/invalid`, `plan/unknown`, `case-type/unknown`, and `draft/invalid` if a field isn't text.
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
 * const withoutApi = toCreateCaseInput({ ...draft, plan: 'developer' })
 * withoutApi.kind === 'refused' && withoutApi.problems.map(({ code }) => code) // => ['create-case/subscription-required']
 */
export function toCreateCaseInput(draft: Draft): CreateCaseInput {
  return reading(() => {
    const fields = fieldsOf(objectOf(draft, 'a draft', []))
    const plan = wordOf(fields['plan'], plans, 'a plan', 'plan/unknown', ['plan'])
    const caseType = wordOf(fields['caseType'], caseTypes, 'a case type', 'case-type/unknown', ['caseType'])
    const issueType = issueTypes[caseType]
    const serviceCode = draftText(fields['service'], 'service')
    const [communicationBody, subject] = [
      draftText(fields['description'], 'description'),
      draftText(fields['subject'], 'subject'),
    ]
    const ccEmailAddresses = draftList(fields['additionalContacts'], 'additionalContacts').map((address, index) =>
      draftText(address, 'additionalContacts', index),
    )
    const problems: Problem[] = []
    if (!hasSupportApi(plan)) {
      const message = expected(
        'a plan with the AWS Support API, such as "enterprise"',
        plan,
        'AWS would return SubscriptionRequiredException. Use Support Center.',
      )
      problems.push({ code: 'create-case/subscription-required', path: ['plan'], message })
    }
    if (issueType === null) {
      const message =
        'Expected a technical or an account and billing case; got a service limit increase, for which the AWS Support API has no issue type. Use Service Quotas or Support Center.'
      problems.push({ code: 'create-case/no-issue-type', path: ['caseType'], message })
    }
    const fault = issueType === null ? undefined : caseTypeFault(caseType, serviceCode, ['service'])
    if (fault !== undefined) problems.push(fault)
    const characters = Array.from(communicationBody).length
    if (characters < 1 || characters > createCaseLimits.bodyCharacters) {
      const message = `Expected a body of 1 to ${createCaseLimits.bodyCharacters} characters; got ${characters}.`
      problems.push({ code: 'create-case/body-length', path: ['description'], message })
    }
    if (ccEmailAddresses.length > createCaseLimits.ccEmailAddresses) {
      const message = `Expected at most ${createCaseLimits.ccEmailAddresses} CC addresses; got ${ccEmailAddresses.length}.`
      problems.push({ code: 'create-case/too-many-addresses', path: ['additionalContacts'], message })
    }
    if (issueType === null || problems.length > 0) return { kind: 'refused', problems }
    return {
      kind: 'input',
      input: {
        subject,
        communicationBody,
        serviceCode,
        categoryCode: draftText(fields['category'], 'category'),
        severityCode: draftText(fields['severity'], 'severity'),
        issueType,
        language: draftText(fields['language'], 'language'),
        ...(ccEmailAddresses.length > 0 && { ccEmailAddresses }),
      },
      unsupportedFields: [
        ...(fieldsOf(fields['contact'])['method'] === 'web' ? [] : [['contact']]),
        ...(draftList(fields['attachments'], 'attachments').length > 0 ? [['attachments']] : []),
      ],
    }
  })
}

/** Returns a text field of a draft. Types promise text, but untyped callers may pass something else. */
const draftText = (value: unknown, ...path: (string | number)[]): string => textOf(value, 'draft/invalid', path)

const draftList = (value: unknown, field: keyof Draft): readonly unknown[] =>
  listOf(value ?? [], field, 'draft/invalid', [field])
