export type { AnswerWord } from './answers.js'
export { type DescribedDecision, describeDecision } from './describe-decision.js'
export { describeFirstResponse } from './describe-first-response.js'
export { describeInstant } from './describe-instant.js'
export { describeProgress } from './describe-progress.js'
export { describeRefusal } from './describe-refusal.js'
export { describeTarget } from './describe-target.js'
export { describeTimeLeft } from './describe-time-left.js'
export { type WallTimeOptions, type WordingLanguage, wordingLanguages, type WordingOptions } from './language.js'
export {
  caseTypeNames,
  contactMethodNames,
  languageNames,
  planNames,
  responseStateNames,
  severityNames,
} from './names.js'
export type { DescribedRefusal } from './refusal-words.js'
export { summaryOf } from './summaries.js'
export type { DescribedProgress } from './time-left.js'
