export {
  type Holiday,
  type HolidayCalendar,
  holidayCalendar,
  type HolidayDays,
  noHolidays,
  type RegionalHoliday,
} from './business-time/holiday-calendar.js'
export type { IsoWeekday } from './business-time/span.js'
export { type TimeZoneData } from './business-time/time-zone-data.js'
export type { Answer, Because, CaseRoute, Decision, Edition, ResponseTarget, Rule } from './editions/edition.js'
export { edition2022_10 } from './editions/generated/edition-2022-10.js'
export { edition2025_05 } from './editions/generated/edition-2025-05.js'
export { edition2025_12 } from './editions/generated/edition-2025-12.js'
export { edition2026_08 } from './editions/generated/edition-2026-08.js'
export { edition2027_01 } from './editions/generated/edition-2027-01.js'
export { editionAwsUsGov2025_05 } from './editions/generated/edition-aws-us-gov-2025-05.js'
export {
  type CaseType,
  caseTypes,
  type ContactMethod,
  contactMethods,
  type Impact,
  impacts,
  type Language,
  languages,
  type Partition,
  partitions,
  type Plan,
  plans,
  severities,
  type Severity,
  type SignIn,
} from './editions/generated/vocabulary.js'
export { editionInForce, editions } from './editions/in-force.js'
export type { PlanSuccession } from './editions/plan-succession.js'
export { type SourceId, sources } from './editions/sources.js'
export {
  type ErrorCode,
  errorCodes,
  type ErrorPath,
  isSupportRulesError,
  type Problem,
  SupportRulesError,
} from './errors.js'
export type { InstantInput } from './instant.js'
export { allowedCaseTypes, canCreateCase, caseRoute } from './questions/case-types.js'
export { canChangeSeverity, type SeverityChange } from './questions/change-severity.js'
export { compareEditions, type EditionChange } from './questions/compare-editions.js'
export {
  allowedContactMethods,
  canAddAdditionalContacts,
  canUseContactMethod,
  copiesOperationsContact,
  ownEmailAdvice,
} from './questions/contact.js'
export type { Attachment, Contact, Draft } from './questions/draft.js'
export type { ComparedAnswer } from './questions/edition-questions.js'
export type { EditionOption } from './questions/facts.js'
export { allowedLanguages } from './questions/languages.js'
export { plansOffered, planSuccession } from './questions/plans.js'
export { type Recommendation, recommendations } from './questions/recommendations.js'
export type { Refusal, RefusalDetails } from './questions/refusal.js'
export { refusals } from './questions/refusals.js'
export { canReopenCase, type Reopening } from './questions/reopening.js'
export { responseTarget } from './questions/response-target.js'
export {
  allowedSeverities,
  canUseSeverity,
  highestSeverity,
  type SeverityLevel,
  severityLevels,
  suggestSeverity,
} from './questions/severities.js'
export type { EarlierChange, WantedChange } from './questions/wanted-change.js'
export type {
  CountedHours,
  CreatedCase,
  Customer,
  DueFirstResponse,
  EditionResolver,
  FirstResponse,
  HolidaysOfCountry,
  NoFirstResponse,
} from './response/created-case.js'
export {
  type BusinessDay,
  type CountedSpan,
  type ExplainedFirstResponse,
  explainFirstResponse,
  type SkippedDay,
} from './response/explain-first-response.js'
export { firstResponse } from './response/first-response.js'
export { type FirstResponseRange, firstResponseRange } from './response/first-response-range.js'
export {
  type FirstResponseTimeline,
  firstResponseTimeline,
  type TimelineDay,
  type TimelineMark,
  type TimelineOpenSpan,
  type TimelineSpan,
} from './response/first-response-timeline.js'
export type { LateCase, ResponseCounts } from './response/response-counts.js'
export {
  type NoTargetProgress,
  type ResponseProgress,
  responseProgress,
  type ResponseState,
  type TargetProgress,
  type UndecidedProgress,
} from './response/response-progress.js'
export {
  type DueProgress,
  type ResponseProgressRange,
  responseProgressRange,
} from './response/response-progress-range.js'
export {
  type CaseProblem,
  type ReportWarning,
  type ResponseReport,
  responseReport,
  type ResponseReportOptions,
} from './response/response-report.js'
export { type TargetUsedAt, targetUsedAt } from './response/target-used-at.js'
export type { Warning } from './response/warning.js'
