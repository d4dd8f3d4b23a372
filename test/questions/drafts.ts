import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedSeverities,
  canAddAdditionalContacts,
  caseTypes,
  type Contact,
  contactMethods,
  type Draft,
  type Edition,
  edition2022_10,
  languages,
  plans,
  plansOffered,
  severities,
} from 'aws-support-rules'
import * as fc from 'fast-check'

/** A draft that nothing refuses, to break in one place. */
export const draft: Draft = {
  plan: 'enterprise',
  caseType: 'technical',
  severity: 'normal',
  service: 'amazon-dynamodb',
  category: 'throttling',
  subject: 'Writes are throttled',
  description: 'Since 10:40 UTC every write to the orders table fails.',
  language: 'en',
  contact: { method: 'web' },
}

const word = <Word extends string>(words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words)
const text = fc.oneof(fc.constantFrom('', ' ', '\t\n', 'text'), fc.string())
const contact: fc.Arbitrary<Contact> = fc.oneof(
  fc.record({ method: word(contactMethods.filter((method) => method !== 'phone')) }),
  fc.record({ method: fc.constant('phone' as const), country: text, number: text }),
)

/** Drafts of every kind, most of them refused, with sizes and counts on their limits. */
export const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    plan: word(plans),
    caseType: word(caseTypes),
    severity: word(severities),
    service: text,
    category: text,
    subject: text,
    description: text,
    language: word(languages),
    contact,
    attachments: fc.array(fc.record({ name: text, bytes: fc.constantFrom(0, 1, 5_242_879, 5_242_880, 5_242_881) }), {
      maxLength: 5,
    }),
    additionalContacts: fc.array(fc.oneof(fc.emailAddress(), text), { maxLength: 3 }),
    signedInAs: fc.constantFrom('root-user', 'iam-user'),
    resoldSupport: fc.boolean(),
  },
  {
    requiredKeys: [
      'plan',
      'caseType',
      'severity',
      'service',
      'category',
      'subject',
      'description',
      'language',
      'contact',
    ],
  },
)

const filled = fc.stringMatching(/^\S[^\n]{0,40}$/)

/** Drafts that nothing in an edition refuses, some of them at its limits. */
export const acceptedDraftsOf = (edition: Edition): fc.Arbitrary<Draft> =>
  word(plansOffered({ edition }))
    .chain((plan) => word(allowedCaseTypes({ plan, edition })).map((caseType) => ({ plan, caseType, edition })))
    .chain((facts) =>
      word(languages.filter((each) => edition.languages[each].allowed)).map((language) => ({ ...facts, language })),
    )
    .chain((facts) =>
      fc.record({
        plan: fc.constant(facts.plan),
        caseType: fc.constant(facts.caseType),
        severity: word(allowedSeverities(facts)),
        service: filled,
        category: filled,
        subject: filled,
        description: filled,
        language: fc.constant(facts.language),
        contact: word(allowedContactMethods(facts)).map((method): Contact =>
          method === 'phone' ? { method, country: 'JP', number: '03 5550 0100' } : { method },
        ),
        attachments: fc.array(fc.record({ name: filled, bytes: fc.constantFrom(0, edition.attachments.mostBytes) }), {
          maxLength: edition.attachments.most,
        }),
        additionalContacts: fc.array(fc.constantFrom('a@example.com', 'b.c@example.org'), {
          maxLength: canAddAdditionalContacts(facts).allowed ? (edition.additionalContactCount?.most ?? 12) : 0,
        }),
      }),
    )

/** Drafts that the page accepts. */
export const acceptedDrafts: fc.Arbitrary<Draft> = acceptedDraftsOf(edition2022_10)
