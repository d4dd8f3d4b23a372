import * as z from 'zod'
import type { Edition } from '../editions/edition.js'
import { reading } from '../errors.js'
import { objectOf } from '../guards.js'
import { requiredEdition } from '../questions/facts.js'
import type { CreatedCase, EditionResolver } from '../response/created-case.js'
import { customerSchema } from './customer.js'
import { instantSchema } from './instant.js'
import { optionalField } from './optional-field.js'
import { pageLanguageSchema, pagePlanSchema } from './page-words.js'
import { untrustedObject } from './untrusted.js'
import { caseTypeSchema, languageSchema, planSchema, severitySchema } from './words.js'

/** A created case as data. The edition and the time-zone data are objects, which your program adds. */
export type CreatedCaseData = Omit<CreatedCase, 'edition' | 'timeZones'>

/* @__NO_SIDE_EFFECTS__ */
const caseFields = (plan: typeof planSchema, language: typeof languageSchema) => {
  const answer = z.optional(z.nullable(instantSchema))
  return {
    plan,
    caseType: caseTypeSchema,
    severity: severitySchema,
    createdAt: instantSchema.describe('When the case was created, with a UTC offset'),
    language: optionalField(language, 'The language of the case, as an ISO 639-1 code; en by default'),
    customer: optionalField(customerSchema, 'The customer; used only if business hours are counted'),
    respondedAt: answer.describe('When AWS first responded; null if it has not'),
    answeredBy: answer.describe(
      'In place of respondedAt: an instant by which AWS had answered; null if not even that is known',
    ),
    openedBy: optionalField(z.enum(['customer', 'aws']), 'Who opened the case; customer by default'),
    resolved: optionalField(z.boolean(), 'Whether the case is resolved'),
    severityAsOfNow: optionalField(
      z.boolean(),
      'Whether the severity may have been different when the case was created',
    ),
  } satisfies Record<keyof CreatedCaseData, z.ZodType>
}

/**
 * Parses a created case, such as a line of JSON, with the rules of the page.
 *
 * A plan or language that isn't on the page is a problem. Use `createdCaseSchemaFor` to pass an edition. If the target
 * counts business hours, `firstResponse` requires more of the customer than this schema; its error has a code.
 */
export const createdCaseSchema = /* @__PURE__ */ (() =>
  untrustedObject(caseFields(pagePlanSchema, pageLanguageSchema)))()

/** The input of `createdCaseSchema`, before the customer's calendars are parsed. */
export type CreatedCaseInput = z.input<typeof createdCaseSchema>

/**
 * Returns a schema for created cases that adds the edition to its output.
 *
 * Throws `facts/invalid`, `edition/invalid`.
 *
 * @example
 * import { editionInForce, firstResponse } from 'aws-support-rules'
 * import { createdCaseSchema, createdCaseSchemaFor } from 'aws-support-rules/schemas'
 *
 * const json: unknown = JSON.parse('{ "plan": "business-support-plus", "caseType": "technical", "severity": "critical", "createdAt": "2026-11-23T08:00:00Z" }')
 * createdCaseSchema.safeParse(json).success // => false
 * const response = firstResponse(createdCaseSchemaFor({ edition: editionInForce }).parse(json))
 * response.kind === 'due' && response.dueAt // => new Date('2026-11-23T08:30:00Z')
 */
export function createdCaseSchemaFor(facts: {
  readonly edition: Edition | EditionResolver
}): z.ZodType<CreatedCase, CreatedCaseInput> {
  return reading(() => {
    const { edition } = objectOf(facts, '{ edition }', [])
    if (typeof edition !== 'function') requiredEdition(edition, ['edition'])
    return untrustedObject(caseFields(planSchema, languageSchema)).transform((data) => ({ ...data, edition }))
  })
}
