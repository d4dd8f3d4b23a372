import type { CaseType } from '../editions/generated/vocabulary.js'
import { type ErrorPath, formatValue, type Problem } from '../errors.js'
import { caseTypeOfService } from './case-type-of-service.js'
import { issueTypes } from './issue-types.js'

/**
 * Returns the problem if a service has only cases of another type.
 *
 * Only listed services count. The others may have cases of both types, and so may a service whose type is contested.
 */
export function caseTypeFault(caseType: CaseType, serviceCode: string, path: ErrorPath): Problem | undefined {
  if (serviceCode === '') return undefined
  const ofService = caseTypeOfService(serviceCode)
  if (ofService.caseType === caseType || ofService.caseType === 'technical' || ofService.basis === 'contested')
    return undefined
  const issueType = issueTypes[ofService.caseType]
  if (issueType === null) {
    const message = `Expected a service of ${issueTypes[caseType] ?? caseType} cases; got ${formatValue(serviceCode)}, for which the AWS Support API has no issue type. Use Service Quotas or Support Center.`
    return { code: 'create-case/no-issue-type', path, message }
  }
  const message = `Expected a service of ${issueTypes[caseType] ?? caseType} cases; got ${formatValue(serviceCode)}, which has only ${issueType} cases. Change the issue type to ${issueType}, or choose another service.`
  return { code: 'create-case/service-of-other-type', path, message }
}
