import * as z from 'zod'
import type { Edition } from '../editions/edition.js'
import { contactMethods, signIns } from '../editions/generated/vocabulary.js'
import { objectOf } from '../guards.js'
import type { Draft } from '../questions/draft.js'
import { requiredEdition } from '../questions/facts.js'
import { pageLanguageSchema, pagePlanSchema } from './page-words.js'
import { untrusted } from './untrusted.js'
import { caseTypeSchema, languageSchema, planSchema, severitySchema } from './words.js'

/* @__NO_SIDE_EFFECTS__ */
const shapeOf = (plan: typeof planSchema, language: typeof languageSchema): z.ZodType<Draft, Draft> => {
  const fields = {
    plan,
    caseType: caseTypeSchema,
    severity: severitySchema,
    service: z.string(),
    category: z.string(),
    subject: z.string(),
    description: z.string(),
    language,
    contact: z.discriminatedUnion('method', [
      z.strictObject({ method: z.enum(contactMethods).exclude(['phone']) }),
      z.strictObject({
        method: z.literal('phone'),
        country: z.string(),
        number: z.string(),
        extension: z.optional(z.string()),
      }),
    ]),
    attachments: z.optional(z.array(z.strictObject({ name: z.string(), bytes: z.int().min(0) }))),
    additionalContacts: z.optional(z.array(z.string())),
    signedInAs: z.optional(z.enum(signIns)),
    resoldSupport: z.optional(z.boolean()),
  } satisfies Record<keyof Draft, z.ZodType>
  return z.strictObject(fields)
}

/**
 * Parses a draft and checks the types of its fields, with the rules of the page.
 *
 * A plan or language that isn't on the page is a problem. Use `draftSchemaFor` to pass an edition. The schema doesn't
 * check what the page refuses: use `refusals` for that, or `checkDraft` for both.
 */
export const draftSchema: z.ZodType<Draft, Draft> = /* @__PURE__ */ (() =>
  untrusted<Draft, Draft>(shapeOf(pagePlanSchema, pageLanguageSchema)))()

/**
 * Returns a schema for drafts that adds the edition to its output.
 *
 * Throws `facts/invalid`, `edition/invalid`.
 *
 * @example
 * import { editionInForce, refusals } from 'aws-support-rules'
 * import { draftSchemaFor } from 'aws-support-rules/schemas'
 *
 * const draft = draftSchemaFor({ edition: editionInForce('2026-11-23T08:00:00Z') }).parse({
 *   plan: 'business-support-plus',
 *   caseType: 'technical',
 *   severity: 'critical',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: 'Writes are throttled',
 *   description: 'All writes fail since 10:40 UTC.',
 *   language: 'ko',
 *   contact: { method: 'chat' },
 * })
 * refusals(draft) // => []
 */
export function draftSchemaFor(facts: {
  readonly edition: Edition
}): z.ZodType<Draft & { readonly edition: Edition }, Draft> {
  const edition = requiredEdition(objectOf(facts, '{ edition }', []).edition, ['edition'])
  return untrusted<Draft & { readonly edition: Edition }, Draft>(
    anyDraftShape().transform((draft) => ({ ...draft, edition })),
  )
}

/** Returns the schema for a draft of any edition. The input must already be plain data. */
export const anyDraftShape = (): z.ZodType<Draft, Draft> => shapeOf(planSchema, languageSchema)
