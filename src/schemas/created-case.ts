import * as z from 'zod'
import type { CreatedCase } from '../response/created-case.js'
import { customerShape, type CustomerInput } from './customer.js'
import { instantSchema } from './instant.js'
import { untrusted } from './untrusted.js'
import { caseTypeSchema, languageSchema, planSchema, severitySchema } from './words.js'

/** What data say of a created case. The edition and the time-zone data are objects of the program, which adds them. */
export type CreatedCaseData = Omit<CreatedCase, 'edition' | 'timeZones'>

/** A created case before the calendars of its customer were read. */
export interface CreatedCaseInput extends Omit<CreatedCaseData, 'customer'> {
  readonly customer?: CustomerInput | undefined
}

/**
 * A created case as data, such as a line of JSON. Where business hours are counted, `firstResponse` asks for more of the customer than this schema:
 * it says so with a code.
 */
export const createdCaseSchema: z.ZodType<CreatedCaseData, CreatedCaseInput> = /* @__PURE__ */ (() => {
  const fields = {
    plan: planSchema,
    caseType: caseTypeSchema,
    severity: severitySchema,
    createdAt: instantSchema,
    language: z.optional(languageSchema),
    customer: z.optional(customerShape),
  } satisfies Record<keyof CreatedCaseData, z.ZodType>
  return untrusted<CreatedCaseData, CreatedCaseInput>(z.strictObject(fields))
})()
