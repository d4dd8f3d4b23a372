import type * as z from 'zod'
import type { Edition } from '../editions/edition.js'
import { reading } from '../errors.js'
import { objectOf } from '../guards.js'
import type { Draft } from '../questions/draft.js'
import { requiredEdition } from '../questions/facts.js'
import { draftFields } from './draft-fields.js'
import { pageLanguageSchema, pagePlanSchema } from './page-words.js'
import { untrustedObject } from './untrusted.js'
import { languageSchema, planSchema } from './words.js'

/**
 * Parses a draft and checks the types of its fields, with the rules of the page.
 *
 * A plan or language that isn't on the page is a problem. Use `draftSchemaFor` to pass an edition. The schema doesn't
 * check what the page refuses: use `refusals` for that, or `checkDraft` or `acceptedDraftSchema` for both.
 *
 * `null` in an optional field means that the field is left out. Use `extend` to add fields of your own.
 */
export const draftSchema = /* @__PURE__ */ (() => untrustedObject(draftFields(pagePlanSchema, pageLanguageSchema)))()

/** The input of `draftSchema`: a draft as data, in which optional fields may be `null`. */
export type DraftInput = z.input<typeof draftSchema>

/** The schema for a draft of any edition. */
export const anyDraftSchema = /* @__PURE__ */ (() => untrustedObject(draftFields(planSchema, languageSchema)))()

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
}): z.ZodType<Draft & { readonly edition: Edition }, DraftInput> {
  return reading(() => {
    const edition = requiredEdition(objectOf(facts, '{ edition }', []).edition, ['edition'])
    return anyDraftSchema.transform((draft) => ({ ...draft, edition }))
  })
}
