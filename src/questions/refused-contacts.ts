import { fieldsOf, isMissing, listOf, objectOf } from '../guards.js'
import { allowedContactMethods, canAddAdditionalContacts, canUseContactMethod } from './contact.js'
import type { Draft } from './draft.js'
import type { GivenEdition } from './edition-cells.js'
import { isEmailAddress } from './email-address.js'
import { type EditionOption, knownContactMethod } from './facts.js'
import { additionalContactLimit, formRule } from './form-cells.js'
import { isBlank, type Refusal, refusedBy } from './refusal.js'

export function contactRefusals(edition: GivenEdition, draft: Draft & EditionOption): Refusal[] {
  const { plan, contact } = draft
  if (!isMissing(contact)) objectOf(contact, 'a contact { method }', ['contact'], 'draft/invalid')
  const { method, country, number, extension } = fieldsOf(contact)
  if (method === undefined) return [{ path: ['contact'], rule: formRule(edition, 'contactMethod'), details: {} }]
  const contactMethod = knownContactMethod(contact.method, ['contact', 'method'])
  isBlank(extension, ['contact', 'extension'])
  return [
    ...refusedBy(canUseContactMethod({ ...draft, contactMethod }), ['contact', 'method'], () => ({
      plan,
      value: contactMethod,
      choices: allowedContactMethods(draft),
    })),
    ...(method === 'phone' && isBlank(country, ['contact', 'country'])
      ? [{ path: ['contact', 'country'], rule: formRule(edition, 'phoneCountry'), details: {} }]
      : []),
    ...(method === 'phone' && (isBlank(number, ['contact', 'number']) || !/\p{Nd}/u.test(String(number)))
      ? [{ path: ['contact', 'number'], rule: formRule(edition, 'phoneNumber'), details: {} }]
      : []),
  ]
}

export function additionalContactRefusals(edition: GivenEdition, draft: Draft & EditionOption): Refusal[] {
  const addresses = listOf(draft.additionalContacts ?? [], 'addresses', 'draft/invalid', ['additionalContacts'])
  const { plan } = draft
  const value = addresses.length
  const notOffered =
    value > 0 ? refusedBy(canAddAdditionalContacts(draft), ['additionalContacts'], () => ({ plan, value })) : []
  const limit = additionalContactLimit(edition)
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
            rule: formRule(edition, 'emailAddress'),
            details: typeof address === 'string' ? { value: address } : {},
          },
        ],
  )
  return [...notOffered, ...tooMany, ...malformed]
}
