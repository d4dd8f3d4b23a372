import { editionInForce, firstResponse } from 'aws-support-rules'
import { type CaseAccount, readCreateCaseTrail } from 'aws-support-rules/aws-sdk'
import { expect, test } from 'vitest'

/** The record in the Support User Guide's page on CloudTrail, ten years later. */
const record = {
  eventVersion: '1.04',
  userIdentity: { type: 'IAMUser', accountId: '111122223333', userName: 'janedoe' },
  eventTime: '2026-04-13T18:05:53Z',
  eventSource: 'support.amazonaws.com',
  eventName: 'CreateCase',
  awsRegion: 'us-east-1',
  requestParameters: {
    severityCode: 'low',
    categoryCode: 'other',
    language: 'en',
    serviceCode: 'support-api',
    issueType: 'technical',
  },
  responseElements: { caseId: 'case-111122223333-muen-2026-c3f2077e504940f2' },
  eventType: 'AwsApiCall',
  recipientAccountId: '111122223333',
}
const fromEventBridge = { source: 'aws.support', 'detail-type': 'AWS API Call via CloudTrail', detail: record }
const account: CaseAccount = { plan: 'business', edition: editionInForce }

test.each<[string, unknown]>([
  ['a record', record],
  ['EventBridge', fromEventBridge],
  ['a file of CloudTrail', { Records: [record] }],
  ['LookupEvents', { Events: [{ EventName: 'CreateCase', CloudTrailEvent: JSON.stringify(record) }] }],
  ['SQS', { Records: [{ messageId: 'a', body: JSON.stringify(fromEventBridge) }] }],
])('reads the case that %s holds', (_, event) => {
  const read = readCreateCaseTrail(event, account)
  expect(read).toEqual({
    kind: 'case',
    case: {
      plan: 'business',
      edition: editionInForce,
      caseType: 'technical',
      severity: 'low',
      createdAt: new Date('2026-04-13T18:05:53Z'),
      language: 'en',
      caseId: record.responseElements.caseId,
      accountId: '111122223333',
      serviceCode: 'support-api',
    },
  })
  const response = read.kind === 'case' && firstResponse(read.case)
  expect(response && response.kind === 'due' && response.dueAt).toEqual(new Date('2026-04-14T18:05:53Z'))
})

test.each([undefined, 'technical', 'customer-service'])(
  'a limit increase is one whatever its issue type, %s, as for readCase',
  (issueType) => {
    const requestParameters = { ...record.requestParameters, issueType, serviceCode: 'service-limit-increase' }
    expect(readCreateCaseTrail({ ...record, requestParameters }, account)).toMatchObject({
      case: { caseType: 'service-limit-increase' },
    })
  },
)

test('an empty language is none', () => {
  const requestParameters = { ...record.requestParameters, language: '' }
  expect(readCreateCaseTrail({ ...record, requestParameters }, account)).toMatchObject({ kind: 'case' })
})

test.each([
  ['customer-service', 'account-and-billing'],
  ['technical', 'technical'],
  ['service-limit-increase', 'service-limit-increase'],
  [undefined, 'technical'],
])('the issue type %s is the case type %s, whatever the service', (issueType, caseType) => {
  const requestParameters = { ...record.requestParameters, issueType, serviceCode: 'general-info' }
  expect(readCreateCaseTrail({ ...record, requestParameters }, account)).toMatchObject({ case: { caseType } })
})

test('the severity is that of the creation, so it has no warning, and the plan is that of the day', () => {
  const plan = (createdAt: number) => (createdAt < Date.UTC(2026, 3, 13) ? 'business' : 'enterprise')
  const read = readCreateCaseTrail(record, { ...account, plan })
  expect(read).toMatchObject({ kind: 'case', case: { plan: 'enterprise' } })
  const response = read.kind === 'case' && firstResponse(read.case)
  expect(response && response.kind === 'due' && response.warnings).toEqual([])
})

test.each<[string, unknown, string[]]>([
  ['nothing', null, ['event/unknown ']],
  ['an empty list', [], ['event/unknown ']],
  ['two records', [record, record], ['event/several ']],
  [
    'a case of AWS Security Incident Response',
    { ...record, eventSource: 'security-ir.amazonaws.com' },
    ['event/unknown '],
  ],
  ['another call', { ...fromEventBridge, detail: { ...record, eventName: 'ResolveCase' } }, ['event/unknown detail']],
  [
    'a call that AWS refused',
    { ...record, errorCode: 'SubscriptionRequiredException', responseElements: null },
    ['create-case/failed errorCode'],
  ],
  ['a dry run', { ...record, errorCode: 'DryRunOperationException' }, ['create-case/failed errorCode']],
  ['hidden parameters', { ...record, requestParameters: null }, ['severity/unknown requestParameters.severityCode']],
  [
    'everything wrong',
    {
      ...record,
      eventTime: 'noon',
      requestParameters: { severityCode: 'sev1', language: 'xx', issueType: 'billing' },
      responseElements: {},
    },
    [
      'case-type/unknown requestParameters.issueType',
      'severity/unknown requestParameters.severityCode',
      'language/unknown requestParameters.language',
      'instant/invalid eventTime',
      'event/unknown responseElements.caseId',
    ],
  ],
  [
    'a case of AWS Managed Services',
    { ...record, requestParameters: { ...record.requestParameters, serviceCode: 'sentinel-report-incident' } },
    ['case/managed-services requestParameters.serviceCode'],
  ],
])('%s has no case', (_, event, expected) => {
  const read = readCreateCaseTrail(event, account)
  expect(read.kind === 'problems' && read.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
    expected,
  )
})

test.each<[unknown, string]>([
  [null, 'got null.'],
  [[], 'got [].'],
  [{ detail: {} }, 'got an object without eventName and eventSource.'],
  [{ ...record, eventName: 'ResolveCase' }, 'got "ResolveCase" of "support.amazonaws.com".'],
])('%j is named, since it is no record of CreateCase', (event, what) => {
  const read = readCreateCaseTrail(event, account)
  expect(read.kind === 'problems' && read.problems.map(({ message }) => message)).toEqual([
    `Expected CreateCase of support.amazonaws.com; ${what}`,
  ])
})
