import type { CaseType } from '../editions/vocabulary.js'

/** The case type that a service code stands for, and what that rests on. */
export interface ServiceCaseType {
  readonly caseType: CaseType
  /** AWS publishes no list of service codes by case type: each row is inferred. */
  readonly basis: 'inferred'
  readonly source: string
}

const inferred = (caseType: CaseType, source: string): ServiceCaseType => ({ caseType, basis: 'inferred', source })

/** Service codes of cases that are not technical. DescribeCases prints no issue type, and its services tell the cases apart. */
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
 * The case type for a service code of DescribeCases, which prints no issue type. Where you know it better, say so: `readCase` takes a `caseType`.
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
