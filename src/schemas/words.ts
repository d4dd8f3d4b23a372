import * as z from 'zod'
import { caseTypes, contactMethods, languages, plans, severities } from '../editions/generated/vocabulary.js'

/* @__NO_SIDE_EFFECTS__ */
const oneOf = <const Word extends string>(words: readonly Word[], description: string) =>
  z.enum(words).describe(description)

/** Parses one of `plans`. */
export const planSchema = /* @__PURE__ */ oneOf(plans, 'The AWS Support plan of the account')

/** Parses one of `caseTypes`. */
export const caseTypeSchema = /* @__PURE__ */ oneOf(caseTypes, 'What the case is about')

/** Parses one of `severities`. */
export const severitySchema = /* @__PURE__ */ oneOf(
  severities,
  'How severe the problem is, from low (general guidance) to critical (business-critical system down)',
)

/** Parses one of `contactMethods`. */
export const contactMethodSchema = /* @__PURE__ */ oneOf(contactMethods, 'How AWS should answer')

/** Parses one of `languages`. */
export const languageSchema = /* @__PURE__ */ oneOf(languages, 'The language of the case, as an ISO 639-1 code')
