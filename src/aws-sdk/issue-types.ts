import type { CaseType } from '../editions/generated/vocabulary.js'

/** The issue type of CreateCase for each case type. The API can't create service limit increases. */
export const issueTypes: Readonly<Record<CaseType, 'customer-service' | 'technical' | null>> =
  /* @__PURE__ */ Object.freeze({
    'account-and-billing': 'customer-service',
    'service-limit-increase': null,
    technical: 'technical',
  })

/** The issue types of AWS's links to new cases. The API accepts the first two. */
export const issueTypeWords = ['customer-service', 'technical', 'service-limit-increase'] as const

/** The case type of each issue type. */
export const caseTypesOfIssueTypes: Readonly<Record<(typeof issueTypeWords)[number], CaseType>> =
  /* @__PURE__ */ Object.freeze({
    'customer-service': 'account-and-billing',
    technical: 'technical',
    'service-limit-increase': 'service-limit-increase',
  })
