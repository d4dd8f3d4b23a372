import * as z from 'zod'
import type { Edition } from '../editions/edition.js'
import { objectOf } from '../guards.js'
import { requiredEdition } from '../questions/facts.js'
import type { CreatedCase, EditionResolver } from '../response/created-case.js'
import { type CustomerInput, customerShape } from './customer.js'
import { instantSchema } from './instant.js'
import { pageLanguageSchema, pagePlanSchema } from './page-words.js'
import { untrusted } from './untrusted.js'
import { caseTypeSchema, languageSchema, planSchema, severitySchema } from './words.js'

/** A created case as data. The edition and the time-zone data are objects, which your program adds. */
export type CreatedCaseData = Omit<CreatedCase, 'edition' | 'timeZones'>

/** The input of `createdCaseSchema`, before the customer's calendars are parsed. */
export interface CreatedCaseInput extends Omit<CreatedCaseData, 'customer'> {
  readonly customer?: CustomerInput | undefined
}

/* @__NO_SIDE_EFFECTS__ */
const shapeOf = (plan: typeof planSchema, language: typeof languageSchema) => {
  const answer = z.optional(z.nullable(instantSchema))
  const fields = {
    plan,
    caseType: caseTypeSchema,
    severity: severitySchema,
    createdAt: instantSchema,
    language: z.optional(language),
    customer: z.optional(customerShape),
    respondedAt: answer,
    answeredBy: answer,
    openedBy: z.optional(z.enum(['customer', 'aws'])),
    resolved: z.optional(z.boolean()),
    severityAsOfNow: z.optional(z.boolean()),
  } satisfies Record<keyof CreatedCaseData, z.ZodType>
  return z.strictObject(fields)
}

/**
 * Parses a created case, such as a line of JSON, with the rules of the page.
 *
 * A plan or language that isn't on the page is a problem. Use `createdCaseSchemaFor` to pass an edition. If the target
 * counts business hours, `firstResponse` requires more of the customer than this schema; its error has a code.
 */
export const createdCaseSchema: z.ZodType<CreatedCaseData, CreatedCaseInput> = /* @__PURE__ */ (() =>
  untrusted<CreatedCaseData, CreatedCaseInput>(shapeOf(pagePlanSchema, pageLanguageSchema)))()

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
  const { edition } = objectOf(facts, '{ edition }', [])
  if (typeof edition !== 'function') requiredEdition(edition, ['edition'])
  return untrusted<CreatedCase, CreatedCaseInput>(
    shapeOf(planSchema, languageSchema).transform((data) => ({ ...data, edition })),
  )
}
