import type { Edition } from '../editions/edition.js'
import { fieldsOf, listOf } from '../guards.js'
import { allowedContactMethods, canAddAdditionalContacts } from './contact.js'
import type { Draft } from './draft.js'
import { isEmailAddress } from './email-address.js'
import { type EditionOption, knownContactMethod } from './facts.js'
import { isBlank, type Refusal, refusedBy } from './refusal.js'

export function contactRefusals({ contactMethods, form }: Edition, draft: Draft & EditionOption): Refusal[] {
  const { caseType, plan, contact } = draft
  const { method, country, number } = fieldsOf(contact)
  if (method === undefined) return [{ path: ['contact'], rule: form.contactMethod, details: {} }]
  const known = knownContactMethod(contact.method, ['contact', 'method'])
  const decision = contactMethods[caseType][known][plan]
  return [
    ...refusedBy(decision, ['contact', 'method'], () => ({
      plan,
      value: known,
      choices: allowedContactMethods(draft),
    })),
    ...(method === 'phone' && isBlank(country, ['contact', 'country'])
      ? [{ path: ['contact', 'country'], rule: form.phoneCountry, details: {} }]
      : []),
    ...(method === 'phone' && isBlank(number, ['contact', 'number'])
      ? [{ path: ['contact', 'number'], rule: form.phoneNumber, details: {} }]
      : []),
  ]
}

export function additionalContactRefusals(edition: Edition, draft: Draft & EditionOption): Refusal[] {
  const addresses = listOf(draft.additionalContacts ?? [], 'addresses', 'draft/invalid', ['additionalContacts'])
  const { plan } = draft
  const value = addresses.length
  const notOffered =
    value > 0 ? refusedBy(canAddAdditionalContacts(draft), ['additionalContacts'], () => ({ plan, value })) : []
  const limit = edition.additionalContactCount
  const tooMany =
    limit !== null && value > limit.most
      ? [{ path: ['additionalContacts'], rule: limit.because[0], details: { value, most: limit.most } }]
      : []
  const malformed = addresses.flatMap((address, index) =>
    isEmailAddress(address)
      ? []
      : [
          {
            path: ['additionalContacts', index],
            rule: edition.form.emailAddress,
            details: typeof address === 'string' ? { value: address } : {},
          },
        ],
  )
  return [...notOffered, ...tooMany, ...malformed]
}
