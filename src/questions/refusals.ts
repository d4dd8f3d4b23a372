import type { Decision, Edition, FormRule, Rule } from '../editions/edition.js'
import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { languages } from '../editions/generated/vocabulary.js'
import { type ErrorPath, throwExpected } from '../errors.js'
import { fieldsOf, isMissing, listOf, textOf } from '../guards.js'
import { canCreateCase } from './case-types.js'
import { canAddAdditionalContacts } from './contact.js'
import type { Draft } from './draft.js'
import { isEmailAddress } from './email-address.js'
import { editionOf, type EditionOption, editionRequired, knownContactMethod, planOf } from './facts.js'
import { canUseSeverity } from './severities.js'

/** Something that an edition refuses in a draft: the field, and the rule behind it. */
export interface Refusal {
  readonly path: ErrorPath
  readonly rule: Rule
}

/**
 * Returns everything that the rules refuse in a draft, in the order of the console's form.
 *
 * An empty array means that nothing is refused. Blank text counts as missing. An unknown language is a refusal,
 * not an error.
 *
 * Throws one of these codes:
 * - `plan/unknown`, `case-type/unknown`, `severity/unknown` or `contact-method/unknown` for a value that isn't in the
 *   list
 * - `edition/required` if you pass no edition, and the default edition doesn't have the plan or the language
 * - `attachment/invalid` if a size isn't a whole number of bytes
 * - `draft/invalid` if a text isn't a string, or a list isn't an array
 * - `facts/invalid` if `resoldSupport` isn't true or false
 *
 * @example
 * import { refusals } from 'aws-support-rules'
 *
 * const refused = refusals({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'urgent',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: 'Writes are throttled',
 *   description: '',
 *   language: 'en',
 *   contact: { method: 'web' },
 * })
 * refused.map(({ path }) => path) // => [['severity'], ['description']]
 * refused.map(({ rule }) => rule.id) // => ['severity/urgent', 'form/description']
 */
export function refusals(draft: Draft & EditionOption): readonly Refusal[] {
  const edition = editionOf(draft) ?? edition2022_10
  const plan = refusedBy(edition.plans[planOf(draft)], ['plan'])
  const creation = plan.length > 0 ? plan : refusedBy(canCreateCase(draft), ['caseType'])
  // Such a plan has no severities and no contact methods either, by the same rule. List the rule only once.
  const saidAlready = new Set(creation.map(({ rule }) => rule.id))
  const refused = [
    ...missing(edition, draft, ['service', 'category', 'severity']),
    ...(isBlank(draft.severity, ['severity']) ? [] : severityRefusals(draft)),
    ...missing(edition, draft, ['subject', 'description']),
    ...attachmentRefusals(edition, listOf(draft.attachments ?? [], 'attachments', 'draft/invalid', ['attachments'])),
    ...languageRefusals(edition, draft),
    ...contactRefusals(edition, draft),
    ...additionalContactRefusals(edition, draft),
  ]
  return [...creation, ...refused.filter(({ rule }) => !saidAlready.has(rule.id))]
}

const refusedBy = ({ allowed, because }: Decision, path: ErrorPath): Refusal[] =>
  allowed ? [] : [{ path, rule: because[0] }]

// The types require text, but data from elsewhere may lack it.
const isBlank = (text: unknown, path: ErrorPath): boolean =>
  isMissing(text) || textOf(text, 'draft/invalid', path).trim() === ''

function missing(edition: Edition, draft: Draft, fields: readonly (FormRule & keyof Draft)[]): Refusal[] {
  return fields
    .filter((field) => isBlank(draft[field], [field]))
    .map((field) => ({ path: [field], rule: edition.form[field] }))
}

function severityRefusals(draft: Draft & EditionOption): Refusal[] {
  // An unknown language is refused at the language.
  const { language, ...facts } = draft
  return refusedBy(canUseSeverity(languages.includes(language) ? draft : facts), ['severity'])
}

function attachmentRefusals({ attachments: limits, form }: Edition, attachments: readonly unknown[]): Refusal[] {
  const tooMany = attachments.length > limits.most ? [{ path: ['attachments'], rule: form.attachmentCount }] : []
  const tooLarge = attachments.flatMap((attachment, index) => {
    const bytes = fieldsOf(attachment)['bytes']
    const path = ['attachments', index, 'bytes']
    if (Number.isSafeInteger(bytes) && Number(bytes) >= 0)
      return Number(bytes) > limits.mostBytes ? [{ path, rule: form.attachmentSize }] : []
    throwExpected('attachment/invalid', 'a size in whole bytes', bytes, path, {
      advice: 'Pass the size of the file in bytes.',
    })
  })
  return [...tooMany, ...tooLarge]
}

function languageRefusals(edition: Edition, draft: Draft & EditionOption): Refusal[] {
  const { language } = draft
  if (!languages.includes(language)) return [{ path: ['language'], rule: edition.form.language }]
  const cell = edition.languages[language]
  if (!cell.allowed && draft.edition === undefined) throw editionRequired('language', language)
  return refusedBy(cell, ['language'])
}

function contactRefusals({ contactMethods, form }: Edition, { caseType, plan, contact }: Draft): Refusal[] {
  const { method, country, number } = fieldsOf(contact)
  if (method === undefined) return [{ path: ['contact'], rule: form.contactMethod }]
  const decision = contactMethods[caseType][knownContactMethod(contact.method, ['contact', 'method'])][plan]
  return [
    ...refusedBy(decision, ['contact', 'method']),
    ...(method === 'phone' && isBlank(country, ['contact', 'country'])
      ? [{ path: ['contact', 'country'], rule: form.phoneCountry }]
      : []),
    ...(method === 'phone' && isBlank(number, ['contact', 'number'])
      ? [{ path: ['contact', 'number'], rule: form.phoneNumber }]
      : []),
  ]
}

function additionalContactRefusals(edition: Edition, draft: Draft & EditionOption): Refusal[] {
  const addresses = listOf(draft.additionalContacts ?? [], 'addresses', 'draft/invalid', ['additionalContacts'])
  const notOffered = addresses.length > 0 ? refusedBy(canAddAdditionalContacts(draft), ['additionalContacts']) : []
  const limit = edition.additionalContactCount
  const tooMany =
    limit !== null && addresses.length > limit.most ? [{ path: ['additionalContacts'], rule: limit.because[0] }] : []
  const malformed = addresses.flatMap((address, index) =>
    isEmailAddress(address) ? [] : [{ path: ['additionalContacts', index], rule: edition.form.emailAddress }],
  )
  return [...notOffered, ...tooMany, ...malformed]
}
