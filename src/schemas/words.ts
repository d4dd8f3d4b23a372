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
} from '../editions/generated/vocabulary.js'

/** Parses one of `plans`. */
export const planSchema: z.ZodType<Plan, Plan> = /* @__PURE__ */ z.enum(plans)

/** Parses one of `caseTypes`. */
export const caseTypeSchema: z.ZodType<CaseType, CaseType> = /* @__PURE__ */ z.enum(caseTypes)

/** Parses one of `severities`. */
export const severitySchema: z.ZodType<Severity, Severity> = /* @__PURE__ */ z.enum(severities)

/** Parses one of `contactMethods`. */
export const contactMethodSchema: z.ZodType<ContactMethod, ContactMethod> = /* @__PURE__ */ z.enum(contactMethods)

/** Parses one of `languages`. */
export const languageSchema: z.ZodType<Language, Language> = /* @__PURE__ */ z.enum(languages)
