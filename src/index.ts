export { edition2022_10 } from './editions/2022-10/edition.js'
export type { Answer, Because, CaseRoute, Decision, Edition, ResponseTarget, Rule } from './editions/edition.js'
export {
  type CaseType,
  caseTypes,
  type ContactMethod,
  contactMethods,
  type Impact,
  impacts,
  type Language,
  languages,
  type Plan,
  plans,
  severities,
  type Severity,
  type SignIn,
} from './editions/vocabulary.js'
export { type ErrorCode, errorCodes, type ErrorPath, isSupportRulesError, type Problem, SupportRulesError } from './errors.js'
export { type Holiday, type HolidayCalendar, holidayCalendar, noHolidays } from './business-time/holiday-calendar.js'
export type { IsoWeekday } from './business-time/span.js'
export { type TimeZoneData } from './business-time/time-zone-data.js'
export type { CalendarWarning } from './response/calendar-warnings.js'
export type { Counting, CreatedCase, Customer, DueFirstResponse, FirstResponse, NoFirstResponse } from './response/created-case.js'
export { type CountedSpan, type ExplainedFirstResponse, explainFirstResponse, type SkippedDay } from './response/explain-first-response.js'
export { firstResponse } from './response/first-response.js'
export { firstResponseRange, type FirstResponseRange } from './response/first-response-range.js'
export type { InstantInput } from './response/instant.js'
export { type NoTargetProgress, type ResponseProgress, responseProgress, type TargetProgress } from './response/response-progress.js'
export { type CaseProblem, type ReportedCase, type ResponseReport, responseReport } from './response/response-report.js'
export type { LateCase, ResponseTally } from './response/response-tally.js'
export {
  advice,
  type Advice,
  allowedCaseTypes,
  allowedContactMethods,
  allowedSeverities,
  type Asked,
  type Attachment,
  canAddContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  type Contact,
  copiesOperationsContact,
  type Draft,
  highestSeverity,
  ownEmailAdvice,
  type Refusal,
  refusals,
  responseTarget,
  severityLevels,
  type SeverityLevel,
  suggestSeverity,
} from './rules/questions.js'
