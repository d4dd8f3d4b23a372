import { type ErrorPath, expected } from '../errors.js'
import { type Fields, isMissing, isOneOf, nearestWord } from '../guards.js'
import { addressFault } from './address-fault.js'
import { createCaseLimits } from './create-case-input.js'
import type { AwsCreateCaseInput } from './shapes.js'

/** Takes a fault of a field: an error code or the id of a rule, the path and the message. */
export type Report = (code: string, path: ErrorPath, message: string) => void

const keys = /* @__PURE__ */ Object.keys({
  subject: true,
  communicationBody: true,
  serviceCode: true,
  categoryCode: true,
  severityCode: true,
  issueType: true,
  language: true,
  ccEmailAddresses: true,
  attachmentSetId: true,
  uploadIds: true,
  dryRun: true,
} satisfies Record<keyof AwsCreateCaseInput, true>)

/** What people and drafts call the fields of CreateCase. */
const fieldMeant = /* @__PURE__ */ new Map([
  ['body', 'communicationBody'],
  ['description', 'communicationBody'],
  ['service', 'serviceCode'],
  ['category', 'categoryCode'],
  ['severity', 'severityCode'],
  ['caseType', 'issueType'],
  ['additionalContacts', 'ccEmailAddresses'],
])
/** What people and drafts call the issue type `customer-service`. */
const customerService = ['account-and-billing', 'billing', 'account', 'customer service', 'customer_service']
const limitIncrease = ['service-limit-increase', 'service-limit', 'limit-increase']

/** Reports the keys that CreateCase doesn't have, and the fields of another type. */
export function checkFields(fields: Fields, report: Report): void {
  for (const key of Object.keys(fields).filter((each) => !keys.includes(each))) {
    const nearest = fieldMeant.get(key) ?? nearestWord(key, keys)
    const advice = nearest === undefined ? '' : `Did you mean ${nearest}?`
    report('key/unknown', [key], expected('a field of CreateCase', key, advice))
  }
  for (const name of ['serviceCode', 'categoryCode', 'attachmentSetId']) {
    const value = fields[name]
    if (!isMissing(value) && typeof value !== 'string')
      report('input/invalid', [name], expected(`${name} as a string`, value))
  }
  const { dryRun } = fields
  if (!isMissing(dryRun) && typeof dryRun !== 'boolean')
    report('input/invalid', ['dryRun'], expected('dryRun to be true or false', dryRun))
}

/** Reports a missing subject, and a body that is missing or too long. */
export function checkTexts({ subject, communicationBody }: Fields, report: Report): void {
  if (typeof subject !== 'string' || subject.trim() === '')
    report('create-case/required', ['subject'], expected('a subject that says what the case is about', subject))
  const path = ['communicationBody']
  if (typeof communicationBody !== 'string' || communicationBody.trim() === '') {
    report('create-case/required', path, expected('a body that describes the problem', communicationBody))
    return
  }
  const characters = Array.from(communicationBody).length
  if (characters <= createCaseLimits.bodyCharacters) return
  const message = `Expected a body of 1 to ${createCaseLimits.bodyCharacters} characters; got ${characters}.`
  report('create-case/body-length', path, message)
}

/** Returns the issue type, `technical` by default as in the API. Reports a word that the API doesn't have. */
export function issueTypeIn({ issueType }: Fields, report: Report): 'technical' | 'customer-service' | undefined {
  const words = ['technical', 'customer-service'] as const
  if (isMissing(issueType)) return 'technical'
  if (isOneOf(words, issueType)) return issueType
  const path = ['issueType']
  const what = '"technical" or "customer-service"'
  if (isOneOf(limitIncrease, issueType)) {
    const advice = 'The AWS Support API cannot create service limit increases. Use Service Quotas or Support Center.'
    report('create-case/no-issue-type', path, expected(what, issueType, advice))
    return undefined
  }
  const nearest = isOneOf(customerService, issueType) ? 'customer-service' : nearestWord(issueType, words)
  const advice = nearest === undefined ? '' : `Did you mean "${nearest}"?`
  report('create-case/unknown-issue-type', path, expected(what, issueType, advice))
  return undefined
}

/** Reports too many addresses in copy, and each address with its fault. */
export function checkAddresses({ ccEmailAddresses: given }: Fields, report: Report): void {
  if (isMissing(given)) return
  const path = ['ccEmailAddresses']
  if (!Array.isArray(given)) {
    report('input/invalid', path, expected('an array of e-mail addresses', given))
    return
  }
  const most = createCaseLimits.ccEmailAddresses
  if (given.length > most)
    report('create-case/too-many-addresses', path, `Expected at most ${most} CC addresses; got ${given.length}.`)
  for (const [index, address] of Array.from<unknown>(given).entries()) {
    const fault =
      typeof address === 'string'
        ? addressFault(address)
        : expected('an e-mail address such as name@example.com', address)
    if (fault !== undefined) report('additional-contacts/email-addresses', [...path, index], fault)
  }
}

const mostUploads = 10

/** Reports upload ids that aren't text, and too many of them. */
export function checkUploads({ uploadIds: given }: Fields, report: Report): void {
  if (isMissing(given)) return
  const path = ['uploadIds']
  if (!Array.isArray(given) || Array.from<unknown>(given).some((id) => typeof id !== 'string')) {
    report('input/invalid', path, expected('an array of upload ids', given))
    return
  }
  if (given.length > mostUploads)
    report('create-case/too-many-uploads', path, `Expected at most ${mostUploads} uploads; got ${given.length}.`)
}
