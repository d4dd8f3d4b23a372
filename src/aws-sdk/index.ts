export { accountIdOf } from './account-id-of.js'
export { type CaseAccount } from './case-account.js'
export { caseTypeOfService, type ServiceCaseType } from './case-type-of-service.js'
export { checkCreateCaseInput, type CreateCaseFacts, type CreateCaseProblem } from './check-create-case-input.js'
export { type CreateCaseInput, createCaseLimits, toCreateCaseInput } from './create-case-input.js'
export { readCreateCaseTrail, type ReadCreateCaseTrailResult } from './create-case-trail.js'
export { type FirstResponseAt, firstResponseAt } from './first-response-at.js'
export { issueTypes } from './issue-types.js'
export { type AwsCase, readCase, type ReadCaseResult } from './read-case.js'
export { type CreateCaseSchedule, scheduleFromCreateCaseOptions } from './schedule-from-create-case-options.js'
export { readServices, type ReadServicesResult, type Service } from './services.js'
export { plansWithSeverities, readSeverityLevels, type ReadSeverityLevelsResult } from './severity-levels.js'
export type {
  AwsAttachmentDetails,
  AwsCaseDetails,
  AwsCommunication,
  AwsCommunicationTypeOptions,
  AwsCreateCaseInput,
  AwsCreateCaseOptions,
  AwsDateInterval,
  AwsRecentCommunications,
  AwsService,
  AwsServiceCategory,
  AwsServices,
  AwsSeverityLevel,
  AwsSeverityLevels,
  AwsSupportedHour,
  AwsSupportedLanguage,
  AwsSupportedLanguages,
} from './shapes.js'
export {
  readSupportCaseEvent,
  type ReadSupportCaseEventResult,
  readSupportCaseEvents,
  type ReadSupportCaseEventsResult,
  type SupportCaseEvent,
  type SupportCaseEventName,
  supportCaseEvents,
} from './support-case-event.js'
export { readSupportedLanguages, type ReadSupportedLanguagesResult } from './supported-languages.js'
