import { caseTypeOfService, readCase } from 'aws-support-rules/aws-sdk'
import { expect, test } from 'vitest'

// AWS's own links open new cases with these service codes and issueType=customer-service: the Connect and Data Exchange
// guides, the Route 53 guide, a Trusted Advisor check, and the error of EC2 for an account that isn't verified.
test.each([
  'account-management',
  'billing',
  'customer-account',
  'service-chime-end-user',
  'service-connect-number-management',
  'service-data-exchange',
])('%s has account and billing cases, as AWS links to them', (code) => {
  expect(caseTypeOfService(code)).toMatchObject({ caseType: 'account-and-billing', basis: 'stated' })
  // The page that links is named.
  expect(caseTypeOfService(code).source).toMatch(
    /^The .*(error|Guide|check).* links to new cases with this service code and issueType=customer-service\.$/,
  )
})

test('general-info is contested: AWS links to it as customer-service, and creates it as technical in an example', () => {
  expect(caseTypeOfService('general-info')).toMatchObject({ caseType: 'account-and-billing', basis: 'contested' })
  expect(caseTypeOfService('general-info').source).toMatch(/EC2.*AWS CLI/)
})

test('limit increases are inferred from what others found in DescribeCases', () => {
  expect(caseTypeOfService('service-limit-increase')).toEqual({
    caseType: 'service-limit-increase',
    basis: 'inferred',
    source: 'Published scripts and mocks find limit increases in DescribeCases by this code.',
  })
})

test.each(['amazon-ec2', 'service-code-of-next-year', 'toString', 'constructor'])(
  '%s is inferred as technical',
  (code) => {
    expect(caseTypeOfService(code)).toEqual({
      caseType: 'technical',
      basis: 'inferred',
      source: 'Every service of AWS has technical cases; the codes of other cases are few and listed.',
    })
  },
)

test.each(['', null, undefined, 5, ['billing']])('%j is no service code', (given) => {
  expect(() => caseTypeOfService(given as string)).toThrow(
    expect.objectContaining({ code: 'case-type/unknown', path: ['serviceCode'] }) as Error,
  )
})

test.each(['general-info', 'service-data-exchange', 'amazon-ec2', 'service-limit-increase'])(
  'readCase agrees about %s',
  (serviceCode) => {
    const details = { serviceCode, severityCode: 'low', timeCreated: '2026-11-23T08:00:00.000Z' }
    const read = readCase(details, { plan: 'business' })
    expect(read.kind === 'incomplete' && read.case.caseType).toBe(caseTypeOfService(serviceCode).caseType)
  },
)
