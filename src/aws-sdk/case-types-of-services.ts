import type { CaseType } from '../editions/generated/vocabulary.js'

/** The service codes of cases that aren't technical. `caseTypeOfService` has the source of each. */
export const caseTypesOfServices = /* @__PURE__ */ Object.freeze({
  'account-management': 'account-and-billing',
  billing: 'account-and-billing',
  'customer-account': 'account-and-billing',
  'general-info': 'account-and-billing',
  'service-chime-end-user': 'account-and-billing',
  'service-connect-number-management': 'account-and-billing',
  'service-data-exchange': 'account-and-billing',
  'service-limit-increase': 'service-limit-increase',
} satisfies Record<string, CaseType>)

/** Returns the case type of a service code without its source, which callers that only read cases don't need. */
export function caseTypeOfCode(serviceCode: string): CaseType {
  const types: Readonly<Record<string, CaseType>> = caseTypesOfServices
  return (Object.hasOwn(types, serviceCode) ? types[serviceCode] : undefined) ?? 'technical'
}
