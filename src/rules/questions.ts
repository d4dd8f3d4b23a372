export { advice, type Advice } from './advice.js'
export { canChangeSeverity, type SeverityChange } from './change-severity.js'
export { allowedCaseTypes, canCreateCase, caseRoute } from './case-types.js'
export { compareEditions, type EditionChange } from './compare-editions.js'
export { allowedContactMethods, canAddContacts, canUseContactMethod, copiesOperationsContact, ownEmailAdvice } from './contact.js'
export type { Attachment, Contact, Draft } from './draft.js'
export type { ComparedAnswer } from './edition-questions.js'
export type { Asked } from './facts.js'
export { plansOffered, planSuccession } from './plans.js'
export { type Refusal, refusals } from './refusals.js'
export { canReopenCase, type Reopening } from './reopening.js'
export { responseTarget } from './response-target.js'
export {
  allowedSeverities,
  canUseSeverity,
  highestSeverity,
  severityLevels,
  type SeverityLevel,
  suggestSeverity,
} from './severities.js'
export type { EarlierChange, WantedChange } from './wanted-change.js'
