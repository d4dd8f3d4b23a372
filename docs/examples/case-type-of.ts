import type { CaseType } from 'aws-support-rules'

/** Services of the console's "Account and billing"; DescribeCases prints no case type, and its services tell them apart. */
const accountAndBilling = ['account-management', 'billing', 'customer-account']

export function caseTypeOf(serviceCode: string): CaseType {
  if (serviceCode === 'service-limit-increase') return 'service-limit-increase'
  return accountAndBilling.includes(serviceCode) ? 'account-and-billing' : 'technical'
}
