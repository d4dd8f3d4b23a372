import * as fc from 'fast-check'
import { type Language, signIns } from '../editions/generated/vocabulary.js'
import { reading } from '../errors.js'
import { allowedContactMethods, canAddAdditionalContacts } from '../questions/contact.js'
import type { Contact, Draft } from '../questions/draft.js'
import type { EditionOption } from '../questions/facts.js'
import { additionalContactLimit, attachmentLimits } from '../questions/form-cells.js'
import { allowedSeverities } from '../questions/severities.js'
import { askedEdition, cellsOf, languageArbitrary, type PlanAndCaseType } from './case-arbitrary.js'

const anyContact = (method: Contact['method']): fc.Arbitrary<Contact> =>
  method === 'phone'
    ? fc.record(
        {
          method: fc.constant(method),
          country: fc.constantFrom('DE', 'JP', 'US'),
          number: fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String),
          extension: fc.integer({ min: 1, max: 999 }).map(String),
        },
        { requiredKeys: ['method', 'country', 'number'] },
      )
    : fc.constant({ method })

/** The maximum number of addresses if the edition doesn't state one. */
const usualMost = 10

/**
 * Generates drafts that an edition doesn't refuse, up to its limits for files, sizes and addresses.
 *
 * @example
 * import { refusals } from 'aws-support-rules'
 * import { validDraft } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * fc.check(fc.property(validDraft(), (draft) => refusals(draft).length === 0)).failed // => false
 */
export function validDraft(asked: EditionOption = {}): fc.Arbitrary<Draft> {
  return reading(() => {
    return fc.oneof(...cellsOf(asked).map(validDraftIn(asked)))
  })
}

/** Does the same for a plan and one of its case types. */
export function validDraftIn(asked: EditionOption): (cell: PlanAndCaseType) => fc.Arbitrary<Draft> {
  const edition = askedEdition(asked)
  const [{ most, mostBytes }, contactLimit] = [attachmentLimits(edition), additionalContactLimit(edition)]
  const text = fc.string({ maxLength: 40 }).map((rest) => `A${rest}`)
  const languages = languageArbitrary(asked)
  const bytes = fc.oneof(fc.constantFrom(0, 1, mostBytes - 1, mostBytes), fc.nat(mostBytes))
  const files = fc.array(fc.record({ name: text, bytes }), { maxLength: most })
  const address = fc.nat().map((number) => `user.${number}@example.com`)
  const draftIn = (facts: PlanAndCaseType, language: Language) =>
    fc.record(
      {
        plan: fc.constant(facts.plan),
        caseType: fc.constant(facts.caseType),
        severity: fc.constantFrom(...allowedSeverities({ ...asked, ...facts, language })),
        service: text,
        category: text,
        subject: text,
        description: text,
        language: fc.constant(language),
        contact: fc.oneof(...allowedContactMethods({ ...asked, ...facts }).map(anyContact)),
        attachments: files,
        additionalContacts: fc.array(address, {
          maxLength: canAddAdditionalContacts({ ...asked, plan: facts.plan }).allowed
            ? (contactLimit?.most ?? usualMost)
            : 0,
        }),
        signedInAs: fc.constantFrom(...signIns),
        resoldSupport: fc.constant(false),
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
  return (facts) => languages.chain((language) => draftIn(facts, language))
}
