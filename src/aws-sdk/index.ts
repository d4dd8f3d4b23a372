export { accountIdOf } from './account-id-of.js'
export { caseTypeOfService, type ServiceCaseType } from './case-type-of-service.js'
export { type CreateCaseInput, createCaseLimits, issueTypes, toCreateCaseInput } from './create-case-input.js'
export { type FirstResponseAt, firstResponseAt } from './first-response-at.js'
export { type AwsCase, type CaseAccount, readCase, type ReadCaseResult } from './read-case.js'
export { type CreateCaseSchedule, scheduleFromCreateCaseOptions } from './schedule-from-create-case-options.js'
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
  AwsSeverityLevel,
  AwsSeverityLevels,
  AwsSupportedHour,
} from './shapes.js'
export {
  readSupportCaseEvent,
  type ReadSupportCaseEventResult,
  type SupportCaseEvent,
  type SupportCaseEventName,
  supportCaseEvents,
} from './support-case-event.js'
