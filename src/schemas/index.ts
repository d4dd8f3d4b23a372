export { acceptedDraftSchema } from './accepted-draft.js'
export {
  explainedFirstResponseSchema,
  firstResponseRangeSchema,
  firstResponseSchema,
  responseProgressRangeSchema,
  responseProgressSchema,
  targetUsedAtSchema,
} from './answers.js'
export { checkDraft } from './check-draft.js'
export { type CreatedCaseData, type CreatedCaseInput, createdCaseSchema, createdCaseSchemaFor } from './created-case.js'
export { type CustomerInput, customerSchema } from './customer.js'
export { type DraftInput, draftSchema, draftSchemaFor } from './draft.js'
export type { DraftProblem } from './draft-problems.js'
export { holidayCalendarSchema, type HolidaysInput } from './holiday-calendar.js'
export { instantSchema } from './instant.js'
export { scheduleSchema } from './schedule.js'
export { caseTypeSchema, contactMethodSchema, languageSchema, planSchema, severitySchema } from './words.js'
