import type { CaseType } from '../editions/generated/vocabulary.js'

/** The case type of a service code, and the source for it. */
export interface ServiceCaseType {
  readonly caseType: CaseType
  /** AWS doesn't publish service codes by case type, so each row is inferred. */
  readonly basis: 'inferred'
  readonly source: string
}

const inferred = (caseType: CaseType, source: string): ServiceCaseType => ({ caseType, basis: 'inferred', source })

/**
 * Service codes of cases that aren't technical. DescribeCases has no issue type, so the service tells the cases apart.
 */
const byServiceCode: Readonly<Record<string, ServiceCaseType>> = {
  'account-management': inferred(
    'account-and-billing',
    'Published scripts create cases with it and the issue type customer-service, category billing.',
  ),
  billing: inferred(
    'account-and-billing',
    'The console has Billing among the services of account and billing cases only.',
  ),
  'customer-account': inferred(
    'account-and-billing',
    'Published scripts change account details with it, which only account and billing cases do.',
  ),
  'service-limit-increase': inferred(
    'service-limit-increase',
    'Published scripts and mocks find limit increases in DescribeCases by this code.',
  ),
}

const otherwise = inferred(
  'technical',
  'Every service of AWS has technical cases; the codes of other cases are few and listed.',
)

/**
 * Returns the case type for a service code from DescribeCases, which doesn't return the issue type.
 *
 * If you know the case type, pass it to `readCase` as `caseType`.
 *
 * @example
 * import { caseTypeOfService } from 'aws-support-rules/aws-sdk'
 *
 * caseTypeOfService('amazon-dynamodb').caseType // => 'technical'
 * caseTypeOfService('billing').caseType // => 'account-and-billing'
 * caseTypeOfService('service-limit-increase').basis // => 'inferred'
 */
export function caseTypeOfService(serviceCode: string): ServiceCaseType {
  return (Object.hasOwn(byServiceCode, serviceCode) ? byServiceCode[serviceCode] : undefined) ?? otherwise
}
