import * as z from 'zod'
import { contactMethods, signIns } from '../editions/vocabulary.js'
import type { Draft } from '../rules/draft.js'
import { untrusted } from './untrusted.js'
import { caseTypeSchema, languageSchema, planSchema, severitySchema } from './words.js'

/** A draft whose fields have their types. What the page refuses in it is for `refusals`; `checkDraft` does both. */
export const draftSchema: z.ZodType<Draft, Draft> = /* @__PURE__ */ (() => {
  const fields = {
    plan: planSchema,
    caseType: caseTypeSchema,
    severity: severitySchema,
    service: z.string(),
    category: z.string(),
    subject: z.string(),
    description: z.string(),
    language: languageSchema,
    contact: z.discriminatedUnion('method', [
      z.strictObject({ method: z.enum(contactMethods).exclude(['phone']) }),
      z.strictObject({ method: z.literal('phone'), country: z.string(), number: z.string(), extension: z.optional(z.string()) }),
    ]),
    attachments: z.optional(z.array(z.strictObject({ name: z.string(), bytes: z.int().min(0) }))),
    additionalContacts: z.optional(z.array(z.string())),
    signedInAs: z.optional(z.enum(signIns)),
    resoldSupport: z.optional(z.boolean()),
  } satisfies Record<keyof Draft, z.ZodType>
  return untrusted<Draft, Draft>(z.strictObject(fields))
})()
