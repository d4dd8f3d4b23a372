import * as z from 'zod'
import {
  type CaseType,
  caseTypes,
  type ContactMethod,
  contactMethods,
  type Language,
  languages,
  type Plan,
  plans,
  severities,
  type Severity,
} from '../editions/vocabulary.js'

/** One of `plans`. */
export const planSchema: z.ZodType<Plan, Plan> = /* @__PURE__ */ z.enum(plans)

/** One of `caseTypes`. */
export const caseTypeSchema: z.ZodType<CaseType, CaseType> = /* @__PURE__ */ z.enum(caseTypes)

/** One of `severities`. */
export const severitySchema: z.ZodType<Severity, Severity> = /* @__PURE__ */ z.enum(severities)

/** One of `contactMethods`. */
export const contactMethodSchema: z.ZodType<ContactMethod, ContactMethod> = /* @__PURE__ */ z.enum(contactMethods)

/** One of `languages`. */
export const languageSchema: z.ZodType<Language, Language> = /* @__PURE__ */ z.enum(languages)
