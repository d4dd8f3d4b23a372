export { advice, type Advice } from './advice.js'
export { allowedCaseTypes, canCreateCase, caseRoute } from './case-types.js'
export { allowedContactMethods, canAddContacts, canUseContactMethod, copiesOperationsContact, ownEmailAdvice } from './contact.js'
export type { Attachment, Contact, Draft } from './draft.js'
export type { Asked } from './facts.js'
export { type Refusal, refusals } from './refusals.js'
export { responseTarget } from './response-target.js'
export {
  allowedSeverities,
  canChangeSeverity,
  canUseSeverity,
  highestSeverity,
  severityLevels,
  type SeverityLevel,
  suggestSeverity,
} from './severities.js'
