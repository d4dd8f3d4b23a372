// What people read who passed something wrong: the place and the whole message of each fault.
import {
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  edition2022_10,
  editionInForce,
  ownEmailAdvice,
  plansOffered,
  refusals,
  responseTarget,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import { expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { draft } from './drafts.js'

const plans = 'basic, developer, business, business-support-plus, enterprise-on-ramp, enterprise, unified-operations'
const facts = { plan: 'business', caseType: 'technical', severity: 'low' } as const
const refuse = (change: object) => refusals({ ...draft, ...change })

test.each<[() => unknown, string, string]>([
  [
    () => responseTarget({ ...facts, plan: 'gold' as never }),
    'plan/unknown',
    `plan: Expected a plan; got "gold". Pass one of ${plans}.`,
  ],
  [
    () => responseTarget({ ...facts, caseType: 'tecnical' as never }),
    'case-type/unknown',
    'caseType: Expected a case type; got "tecnical". Did you mean technical? Pass one of account-and-billing, service-limit-increase, technical.',
  ],
  [
    () => responseTarget({ ...facts, severity: 'p1' as never }),
    'severity/unknown',
    'severity: Expected a severity; got "p1". Pass one of low, normal, high, urgent, critical.',
  ],
  // An array with one word in it reads as that word when it is a key.
  [
    () => responseTarget({ ...facts, plan: ['business'] as never }),
    'plan/unknown',
    `plan: Expected a plan; got ["business"]. Pass one of ${plans}.`,
  ],
  [
    () => responseTarget({ ...facts, caseType: ['technical'] as never }),
    'case-type/unknown',
    'caseType: Expected a case type; got ["technical"]. Pass one of account-and-billing, service-limit-increase, technical.',
  ],
  [
    () => responseTarget({ ...facts, severity: ['low'] as never }),
    'severity/unknown',
    'severity: Expected a severity; got ["low"]. Pass one of low, normal, high, urgent, critical.',
  ],
  [
    () => canUseContactMethod({ ...facts, contactMethod: 'e-mail' as never }),
    'contact-method/unknown',
    'contactMethod: Expected a contact method; got "e-mail". Pass one of web, chat, phone.',
  ],
  [
    () => allowedSeverities({ ...facts, language: 'xx' as never }),
    'language/unknown',
    'language: Expected a language; got "xx". Pass one of en, ja, zh, ko, tr, es, fr, pt.',
  ],
  [
    () => allowedSeverities({ ...facts, language: 'ko' }),
    'edition/required',
    'language: Expected edition: the default (2022-10) has no language "ko"; got none. Pass editionInForce(date).',
  ],
  [
    () => suggestSeverity({ ...facts, impact: 'loss' as never }),
    'impact/unknown',
    'impact: Expected an impact; got "loss". Pass one of question, non-critical-function-abnormal, time-sensitive-question, important-function-impaired, important-function-unavailable, critical-function-unavailable.',
  ],
  [
    () => ownEmailAdvice({ signedInAs: 'iam_user' as never }),
    'signed-in-as/unknown',
    'signedInAs: Expected a sign-in; got "iam_user". Did you mean iam-user? Pass one of root-user, iam-user.',
  ],
  [
    () => canCreateCase({ plan: 'unified-operations', caseType: 'technical' }),
    'edition/required',
    'plan: Expected edition: the default (2022-10) has no plan "unified-operations"; got none. Pass editionInForce(date).',
  ],
  [
    () => refuse({ language: 'ko' }),
    'edition/required',
    'language: Expected edition: the default (2022-10) has no language "ko"; got none. Pass editionInForce(date).',
  ],
  [() => canCreateCase(null as never), 'facts/invalid', ': Expected an object of facts; got null.'],
  [
    () => canCreateCase({ plan: 'business', caseType: 'technical', edition: '2022-10' as never }),
    'edition/invalid',
    'edition: Expected an edition such as edition2022_10; got "2022-10".',
  ],
  [
    () => canCreateCase({ plan: 'business', caseType: 'technical', edition: editionInForce as never }),
    'edition/invalid',
    'edition: Expected an edition such as edition2022_10; got a value of type function. Call it: editionInForce(date).',
  ],
  [
    () => plansOffered({ editon: edition2022_10 } as object),
    'facts/invalid',
    'editon: Expected an option; got "editon". Did you mean edition? Pass one of edition.',
  ],
  [
    () => severityLevels({ editions: edition2022_10 } as object),
    'facts/invalid',
    'editions: Expected an option; got "editions". Did you mean edition? Pass one of edition.',
  ],
  [
    () => canAddAdditionalContacts({ plan: '' as never }),
    'plan/unknown',
    `plan: Expected a plan; got "". Pass one of ${plans}.`,
  ],
  [
    () => canChangeSeverity({ ...facts, from: 'low', to: 'high', reason: 5 as never }),
    'facts/invalid',
    'reason: Expected a string; got 5.',
  ],
  [
    () => canChangeSeverity({ ...facts, from: 'p1' as never, to: 'high' }),
    'severity/unknown',
    'from: Expected a severity; got "p1". Pass one of low, normal, high, urgent, critical.',
  ],
  [
    () => canChangeSeverity({ ...facts, from: 'low', to: 'p1' as never }),
    'severity/unknown',
    'to: Expected a severity; got "p1". Pass one of low, normal, high, urgent, critical.',
  ],
  [
    () => refuse({ additionalContacts: 'a@b.co' }),
    'draft/invalid',
    'additionalContacts: Expected an array of addresses; got "a@b.co".',
  ],
  [
    () => refuse({ attachments: {} }),
    'draft/invalid',
    'attachments: Expected an array of attachments; got a value of type object.',
  ],
  [
    () => refuse({ attachments: [{ bytes: '5' }] }),
    'attachment/invalid',
    'attachments.0.bytes: Expected a size in whole bytes; got "5". Pass the size of the file in bytes.',
  ],
  [
    () => refuse({ contact: { method: 'fax' } }),
    'contact-method/unknown',
    'contact.method: Expected a contact method; got "fax". Pass one of web, chat, phone.',
  ],
  [() => refuse({ subject: 5 }), 'draft/invalid', 'subject: Expected a string; got 5.'],
  [
    () => refuse({ contact: { method: 'phone', country: 'US', number: 5 } }),
    'draft/invalid',
    'contact.number: Expected a string; got 5.',
  ],
])('%#: %s', (ask, code, message) => {
  const error = thrown(ask)
  expect([error.code, `${(error.path ?? []).join('.')}: ${error.message}`]).toEqual([code, message])
})
