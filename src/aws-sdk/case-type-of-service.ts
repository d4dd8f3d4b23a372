import type { CaseType } from '../editions/generated/vocabulary.js'
import { throwExpected } from '../errors.js'
import { caseTypesOfServices } from './case-types-of-services.js'
import { filledText } from './fields.js'

/** The case type of a service code, and the source for it. */
export interface ServiceCaseType {
  readonly caseType: CaseType
  /**
   * `stated`: AWS links to new cases of this service with this issue type.
   * `contested`: AWS says otherwise elsewhere.
   * `inferred`: AWS doesn't say it.
   */
  readonly basis: 'stated' | 'inferred' | 'contested'
  readonly source: string
}

type Code = keyof typeof caseTypesOfServices

/** Where AWS links to new cases with the service code and `issueType=customer-service`. */
const linkedFrom: Readonly<Record<Exclude<Code, 'general-info' | 'service-limit-increase'>, string>> = {
  'account-management': 'The error for an account that is not verified yet',
  billing: 'The Route 53 Developer Guide',
  'customer-account': 'The Trusted Advisor check of exposed access keys',
  'service-chime-end-user': 'The Connect Administrator Guide',
  'service-connect-number-management': 'The Connect Administrator Guide',
  'service-data-exchange': 'The Data Exchange User Guide',
}

const contested =
  'The EC2 and S3 guides link to new cases with this service code and issueType=customer-service. The example of create-case in the AWS CLI has the issue type technical.'
const ofLimitIncreases = 'Published scripts and mocks find limit increases in DescribeCases by this code.'
const otherwise = 'Every service of AWS has technical cases; the codes of other cases are few and listed.'

/**
 * Returns the case type for a service code from DescribeCases, which doesn't return the issue type.
 *
 * If you know the case type, pass it to `readCase` as `caseType`.
 *
 * Throws `case-type/unknown` if the service code isn't text or is empty.
 *
 * @example
 * import { caseTypeOfService } from 'aws-support-rules/aws-sdk'
 *
 * caseTypeOfService('amazon-dynamodb').caseType // => 'technical'
 * caseTypeOfService('billing') // => { caseType: 'account-and-billing', basis: 'stated', source: 'The Route 53 Developer Guide links to new cases with this service code and issueType=customer-service.' }
 * caseTypeOfService('service-limit-increase').basis // => 'inferred'
 * caseTypeOfService('general-info').basis // => 'contested'
 */
export function caseTypeOfService(serviceCode: string): ServiceCaseType {
  if (filledText(serviceCode) === undefined)
    throwExpected('case-type/unknown', 'a service code', serviceCode, ['serviceCode'])
  return isListed(serviceCode)
    ? { caseType: caseTypesOfServices[serviceCode], ...sourceOf(serviceCode) }
    : { caseType: 'technical', basis: 'inferred', source: otherwise }
}

function sourceOf(code: Code): Omit<ServiceCaseType, 'caseType'> {
  if (code === 'general-info') return { basis: 'contested', source: contested }
  if (code === 'service-limit-increase') return { basis: 'inferred', source: ofLimitIncreases }
  const source = `${linkedFrom[code]} links to new cases with this service code and issueType=customer-service.`
  return { basis: 'stated', source }
}

const isListed = (serviceCode: string): serviceCode is Code => Object.hasOwn(caseTypesOfServices, serviceCode)
