import { readServices, readSeverityLevels, readSupportedLanguages } from 'aws-support-rules/aws-sdk'
import { describe, expect, test } from 'vitest'

const readers: [
  string,
  string,
  (output: object) => { problems: readonly { code: string; path: unknown; message: string }[] },
][] = [
  ['DescribeServices', 'services', readServices],
  ['DescribeSeverityLevels', 'severityLevels', readSeverityLevels],
  ['DescribeSupportedLanguages', 'supportedLanguages', readSupportedLanguages],
]

describe.each(readers)('the output of %s', (operation, name, read) => {
  test.each<[string, unknown]>([
    [
      'the error of an account without the API',
      { __type: 'SubscriptionRequiredException', message: 'Premium Support' },
    ],
    ['an error of the SDK', { name: 'ThrottlingException', message: 'Rate exceeded', $fault: 'client' }],
  ])('is not %s', (_, error) => {
    const { problems } = read(error as object)
    expect(problems).toMatchObject([{ code: 'input/invalid', path: [] }])
    expect(problems[0]?.message).toContain(operation)
    expect(problems[0]?.message).toMatch(/"(SubscriptionRequired|Throttling)Exception"/)
  })

  test.each([{}, { [name]: null }, { [name]: {} }, [], 5, null, { checks: [] }])('is not %j', (other) => {
    expect(read(other as object).problems).toMatchObject([{ code: 'input/invalid', path: [name] }])
  })

  test('may be empty', () => {
    expect(read({ [name]: [] }).problems).toEqual([])
  })
})

test('reads services with their categories, and reports entries without a code beside them', () => {
  const services = [
    {
      code: 'amazon-dynamodb',
      name: 'DynamoDB',
      categories: [{ code: 'throttling', name: 'Throttling' }, { name: 'Other' }],
    },
    { name: 'S3' },
    { code: 'amazon-s3', categories: 'all' },
    { code: 'amazon-sqs' },
  ]
  const { services: read, problems } = readServices({ services } as object)
  expect(read).toEqual([
    { code: 'amazon-dynamodb', name: 'DynamoDB', categories: [{ code: 'throttling', name: 'Throttling' }] },
    { code: 'amazon-sqs', name: 'amazon-sqs', categories: [] },
  ])
  expect(problems.map(({ path }) => path.join('.'))).toEqual([
    'services.0.categories.1.code',
    'services.1.code',
    'services.2.categories',
  ])
})

test('reads languages in the order of the package', () => {
  const supportedLanguages = [{ code: 'ja' }, { code: 'EN' }, { code: 'en' }]
  expect(readSupportedLanguages({ supportedLanguages })).toMatchObject({
    languages: ['en', 'ja'],
    problems: [{ code: 'language/unknown', path: ['supportedLanguages', 1, 'code'] }],
  })
})
