import type { Language, Plan } from '../vocabulary.js'

// Separate from the tables, so that a question can tell what the page lacks without bundling their rules.

/** The plans that have a column on the page. */
export const plansOfThePage = /* @__PURE__ */ Object.freeze([
  'basic',
  'developer',
  'business',
  'enterprise-on-ramp',
  'enterprise',
] as const satisfies readonly Plan[])
export type PlanOfThePage = (typeof plansOfThePage)[number]

/** The languages that the page names. */
export const languagesOfThePage = /* @__PURE__ */ Object.freeze(['en', 'ja'] as const satisfies readonly Language[])
export type LanguageOfThePage = (typeof languagesOfThePage)[number]
