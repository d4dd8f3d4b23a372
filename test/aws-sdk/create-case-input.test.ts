import type { Draft } from 'aws-support-rules'
import { createCaseLimits, issueTypes, readCase, toCreateCaseInput } from 'aws-support-rules/aws-sdk'
import { validDraft } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { test } from '../laws.js'

const draft: Draft = {
  plan: 'enterprise',
  caseType: 'technical',
  severity: 'high',
  service: 'amazon-dynamodb',
  category: 'throttling',
  subject: 'Writes are throttled',
  description: 'All writes fail.',
  language: 'ja',
  contact: { method: 'web' },
}
const codes = (given: Draft) => {
  const result = toCreateCaseInput(given)
  return result.kind === 'refused' ? result.problems.map(({ code, path }) => [code, ...path]) : result.kind
}

test.each([
  ['plan', { plan: 'busines' }, 'Expected a plan; got "busines". Did you mean business? Pass one of '],
  ['caseType', { caseType: 'tecnical' }, 'Expected a case type; got "tecnical". Did you mean technical? Pass one of '],
])('throws for a %s that is none', (field, change, message) => {
  expect(() => toCreateCaseInput({ ...draft, ...change } as Draft)).toThrow(
    expect.objectContaining({ path: [field], message: expect.stringContaining(message) as string }) as Error,
  )
})

test('has the fields of CreateCase and no others', () => {
  expect(toCreateCaseInput({ ...draft, additionalContacts: ['a@example.com'] })).toEqual({
    kind: 'input',
    input: {
      issueType: 'technical',
      serviceCode: 'amazon-dynamodb',
      categoryCode: 'throttling',
      severityCode: 'high',
      subject: 'Writes are throttled',
      communicationBody: 'All writes fail.',
      language: 'ja',
      ccEmailAddresses: ['a@example.com'],
    },
    unsupportedFields: [],
  })
})

test('has no CC addresses if the draft has no additional contacts', () => {
  const result = toCreateCaseInput(draft)
  expect(result.kind === 'input' && 'ccEmailAddresses' in result.input).toBe(false)
})

test('leaves empty fields to refusals, but for the body', () => {
  const empty = { service: '', category: '', subject: '' }
  expect(toCreateCaseInput({ ...draft, ...empty })).toMatchObject({
    kind: 'input',
    input: { serviceCode: '', categoryCode: '', subject: '' },
  })
})

test('says what the API has no place for', () => {
  const withMore = { ...draft, contact: { method: 'chat' as const }, attachments: [{ name: 'log', bytes: 1 }] }
  expect(toCreateCaseInput(withMore)).toMatchObject({
    kind: 'input',
    unsupportedFields: [['contact'], ['attachments']],
  })
})

describe('the limits of the API', () => {
  const addresses = (count: number) => Array.from({ length: count }, (_, index) => `user${index}@example.com`)
  test.each<[string, Draft, unknown]>([
    ['a limit increase', { ...draft, caseType: 'service-limit-increase' }, [['create-case/no-issue-type', 'caseType']]],
    ['no body', { ...draft, description: '' }, [['create-case/body-length', 'description']]],
    ['8,000 characters', { ...draft, description: 'x'.repeat(8000) }, 'input'],
    ['8,001 characters', { ...draft, description: 'x'.repeat(8001) }, [['create-case/body-length', 'description']]],
    ['8,000 characters of two units each', { ...draft, description: '😀'.repeat(8000) }, 'input'],
    ['ten addresses', { ...draft, additionalContacts: addresses(10) }, 'input'],
    [
      'eleven addresses',
      { ...draft, additionalContacts: addresses(11) },
      [['create-case/too-many-addresses', 'additionalContacts']],
    ],
    ['Basic Support', { ...draft, plan: 'basic' }, [['create-case/subscription-required', 'plan']]],
    ['Developer Support', { ...draft, plan: 'developer' }, [['create-case/subscription-required', 'plan']]],
    [
      'all of it at once',
      {
        ...draft,
        plan: 'basic',
        caseType: 'service-limit-increase',
        description: '',
        additionalContacts: addresses(11),
      },
      [
        ['create-case/subscription-required', 'plan'],
        ['create-case/no-issue-type', 'caseType'],
        ['create-case/body-length', 'description'],
        ['create-case/too-many-addresses', 'additionalContacts'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(codes(given)).toEqual(expected)
  })

  // API Reference of 2022: Business, Enterprise On-Ramp or Enterprise; since 2025-12-02: Business Support+, Enterprise or
  // Unified Operations.
  test.each(['business', 'business-support-plus', 'enterprise-on-ramp', 'enterprise', 'unified-operations'] as const)(
    '%s has the API',
    (plan) => {
      expect(codes({ ...draft, plan })).toBe('input')
    },
  )

  test.each<[string, unknown, string]>([
    ['no draft', null, 'facts/invalid'],
    ['an unknown plan', { ...draft, plan: 'gold' }, 'plan/unknown'],
    ['an unknown case type', { ...draft, caseType: 'toString' }, 'case-type/unknown'],
    ['a body that is no text', { ...draft, description: 5 }, 'draft/invalid'],
    ['addresses that are no list', { ...draft, additionalContacts: 'a@example.com' }, 'draft/invalid'],
  ])('%s is a broken contract', (_, given, code) => {
    expect(() => toCreateCaseInput(given as Draft)).toThrow(expect.objectContaining({ code }) as Error)
  })
})

const apiDraft = validDraft().filter(
  ({ plan, caseType, additionalContacts = [] }) =>
    plan !== 'basic' &&
    plan !== 'developer' &&
    issueTypes[caseType] !== null &&
    additionalContacts.length <= createCaseLimits.ccEmailAddresses,
)

test.prop([apiDraft])('a valid draft that the API takes comes back from DescribeCases as the same case', (given) => {
  const result = toCreateCaseInput(given)
  if (result.kind === 'refused') throw new Error('refused')
  const { input } = result
  // What AWS makes of an input: the body becomes the first communication, the issue type is not printed.
  const described = {
    subject: input.subject,
    serviceCode: input.serviceCode,
    severityCode: input.severityCode,
    language: input.language,
    ccEmailAddresses: input.ccEmailAddresses ?? [],
    timeCreated: '2026-11-23T08:00:00.000Z',
    recentCommunications: {
      communications: [
        {
          body: input.communicationBody,
          submittedBy: 'Admin <a@example.com>',
          timeCreated: '2026-11-23T08:00:00.000Z',
        },
      ],
    },
  }
  const caseType = input.issueType === 'technical' ? 'technical' : 'account-and-billing'
  const { plan, severity, language, subject } = given
  expect(readCase(described, { plan, caseType })).toMatchObject({
    kind: 'case',
    case: { plan, caseType: given.caseType, severity, language, subject },
  })
})
