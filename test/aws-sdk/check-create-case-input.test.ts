import { allowedSeverities, edition2026_08, editionInForce, editions, plansOffered } from 'aws-support-rules'
import {
  checkCreateCaseInput,
  type CreateCaseFacts,
  readServices,
  readSupportedLanguages,
  toCreateCaseInput,
} from 'aws-support-rules/aws-sdk'
import { validDraft } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { test } from '../laws.js'

const edition = editionInForce('2026-11-24T10:00:00Z')
const facts: CreateCaseFacts = { plan: 'business', edition }
const input = {
  subject: 'Writes are throttled',
  communicationBody: 'All writes fail since 10:40 UTC.',
  serviceCode: 'amazon-dynamodb',
  categoryCode: 'throttling',
  severityCode: 'urgent',
  issueType: 'technical',
  language: 'en',
  ccEmailAddresses: ['ops@example.com'],
}
const found = (change: object, asked: CreateCaseFacts = facts) =>
  checkCreateCaseInput({ ...input, ...change }, asked).map(({ code, path }) => [code, ...path].join(' '))
const said = (change: object, asked: CreateCaseFacts = facts) =>
  checkCreateCaseInput({ ...input, ...change }, asked).map(({ message }) => message)

test('accepts a whole input, and one with what the API requires', () => {
  expect(found({})).toEqual([])
  const { subject, communicationBody } = input
  expect(checkCreateCaseInput({ subject, communicationBody }, facts)).toEqual([])
  expect(found({ attachmentSetId: 'set', uploadIds: ['one'], dryRun: true, issueType: 'customer-service' })).toEqual([])
})

test.each([
  ['attachmentSetID', 'attachmentSetId'],
  ['dryrun', 'dryRun'],
])('the mistyped field %s is %s', (key, name) => {
  expect(said({ [key]: 'x' })).toEqual([`Expected a field of CreateCase; got "${key}". Did you mean ${name}?`])
})

test.each(['account-and-billing', 'billing', 'account', 'customer service', 'customer_service'])(
  'the issue type %s is customer-service',
  (issueType) => {
    expect(said({ issueType, serviceCode: 'billing' }).join()).toMatch(/Did you mean "customer-service"\?$/)
  },
)

test.each(['service-limit-increase', 'service-limit', 'limit-increase'])(
  'there is no issue type for %s',
  (issueType) => {
    expect(found({ issueType })).toContain('create-case/no-issue-type issueType')
  },
)

describe('the words of CreateCase', () => {
  test.each([
    [
      'account-and-billing',
      'Expected "technical" or "customer-service"; got "account-and-billing". Did you mean "customer-service"?',
    ],
    ['tecnical', 'Expected "technical" or "customer-service"; got "tecnical". Did you mean "technical"?'],
    ['question', 'Expected "technical" or "customer-service"; got "question".'],
  ])('the issue type %s is not one of the API', (issueType, message) => {
    expect(found({ issueType })).toEqual(['create-case/unknown-issue-type issueType'])
    expect(said({ issueType })).toEqual([message])
  })

  test('no issue type creates a limit increase', () => {
    expect(found({ issueType: 'service-limit-increase' })).toEqual(['create-case/no-issue-type issueType'])
  })

  test.each([
    ['ops', 'which has no @'],
    ['ops@example', 'whose domain has no dot'],
    ['ops @example.com', 'which contains a space'],
    ['a@b@example.com', 'which has more than one @'],
    ['@example.com', 'which has no name before the @'],
    ['ops@', 'which has no domain after the @'],
    ['ops@exämple.com', 'which has a character or a length that e-mail addresses do not have'],
  ])('the address %s comes with its fault', (address, fault) => {
    expect(found({ ccEmailAddresses: ['ok@example.com', address] })).toEqual([
      'additional-contacts/email-addresses ccEmailAddresses 1',
    ])
    expect(said({ ccEmailAddresses: [address] })).toEqual([
      `Expected an e-mail address such as name@example.com; got "${address}", ${fault}.`,
    ])
  })

  test('a key that CreateCase does not have comes with the one that was meant', () => {
    expect(said({ severity: 'urgent', Subject: 'x', priority: 1 })).toEqual([
      'Expected a field of CreateCase; got "severity". Did you mean severityCode?',
      'Expected a field of CreateCase; got "Subject". Did you mean subject?',
      'Expected a field of CreateCase; got "priority".',
    ])
  })
})

describe('the issue type and the service', () => {
  test.each([
    ['technical', 'billing', 'create-case/service-of-other-type serviceCode'],
    ['technical', 'account-management', 'create-case/service-of-other-type serviceCode'],
    [undefined, 'customer-account', 'create-case/service-of-other-type serviceCode'],
    ['technical', 'service-limit-increase', 'create-case/no-issue-type serviceCode'],
    ['customer-service', 'service-limit-increase', 'create-case/no-issue-type serviceCode'],
  ])('%s does not fit %s', (issueType, serviceCode, expected) => {
    expect(found({ issueType, serviceCode })).toEqual([expected])
  })

  test.each([
    ['customer-service', 'billing'],
    ['technical', 'general-info'],
    ['customer-service', 'general-info'],
    ['customer-service', 'service-of-next-year'],
  ])('%s fits %s', (issueType, serviceCode) => {
    expect(found({ issueType, serviceCode })).toEqual([])
  })

  const draft = {
    plan: 'business',
    caseType: 'technical',
    severity: 'low',
    service: 'billing',
    category: 'other',
    subject: 'Invoice',
    description: 'Which cost center?',
    language: 'en',
    contact: { method: 'web' },
  } as const
  test.each([
    ['billing', 'create-case/service-of-other-type'],
    ['service-limit-increase', 'create-case/no-issue-type'],
  ])('a technical draft about %s becomes no input', (service, code) => {
    expect(toCreateCaseInput({ ...draft, service })).toMatchObject({
      kind: 'refused',
      problems: [{ code, path: ['service'] }],
    })
  })
})

describe('the plan', () => {
  test.each(['basic', 'developer'] as const)('%s has no API', (plan) => {
    expect(found({}, { ...facts, plan })).toEqual(['create-case/subscription-required'])
    // What doesn't depend on the plan is still said.
    expect(found({ subject: ' ', severityCode: 'sev1' }, { ...facts, plan })).toEqual([
      'create-case/subscription-required',
      'create-case/required subject',
      'severity/unknown severityCode',
    ])
  })

  test('has a highest severity, and the message names the others', () => {
    expect(found({ severityCode: 'critical' })).toEqual(['severity/critical severityCode'])
    expect(said({ severityCode: 'critical' })).toEqual([
      'Expected one of low, normal, high, urgent on the plan business; got "critical".',
    ])
    expect(found({ severityCode: 'critical' }, { ...facts, plan: 'enterprise' })).toEqual([])
  })

  test.each([...editions])('of every edition: every severity that it has, and no other ($id)', (each) => {
    for (const plan of plansOffered({ edition: each }).filter((one) => one !== 'basic' && one !== 'developer')) {
      const allowed = allowedSeverities({ plan, caseType: 'technical', edition: each })
      const accepted = ['low', 'normal', 'high', 'urgent', 'critical'].filter(
        (severityCode) => found({ severityCode }, { plan, edition: each }).length === 0,
      )
      expect(accepted).toEqual(allowed)
    }
  })

  test('that the edition does not offer is its rule', () => {
    const later = editionInForce('2027-01-01T00:00:00Z')
    expect(found({ severityCode: 'critical' }, { plan: 'business', edition: later })).toEqual([
      'plan/not-offered-any-more',
    ])
  })

  test('or language that the page does not have needs an edition', () => {
    expect(found({}, { plan: 'unified-operations' })).toEqual(['edition/required'])
    expect(found({ language: 'ko' }, { plan: 'business' })).toEqual(['edition/required language'])
    expect(found({ language: 'ko' })).toEqual([])
    expect(found({ language: 'ja' }, { plan: 'business' })).toEqual([])
  })
})

describe('the limits of the API', () => {
  const addresses = (count: number) => Array.from({ length: count }, (_, index) => `user${index}@example.com`)
  test.each<[string, object, string[]]>([
    ['8,000 characters of two units', { communicationBody: '😀'.repeat(8000) }, []],
    ['8,001 characters', { communicationBody: 'x'.repeat(8001) }, ['create-case/body-length communicationBody']],
    ['an empty body', { communicationBody: '' }, ['create-case/required communicationBody']],
    ['a body that is no text', { communicationBody: 5 }, ['create-case/required communicationBody']],
    ['no subject', { subject: undefined }, ['create-case/required subject']],
    ['ten addresses', { ccEmailAddresses: addresses(10) }, []],
    ['eleven addresses', { ccEmailAddresses: addresses(11) }, ['create-case/too-many-addresses ccEmailAddresses']],
    ['one address without a list', { ccEmailAddresses: 'a@example.com' }, ['input/invalid ccEmailAddresses']],
    [
      'an address that is no text',
      { ccEmailAddresses: [5] },
      ['additional-contacts/email-addresses ccEmailAddresses 0'],
    ],
    ['ten uploads', { uploadIds: addresses(10) }, []],
    ['eleven uploads', { uploadIds: addresses(11) }, ['create-case/too-many-uploads uploadIds']],
    ['an upload that is no text', { uploadIds: [1] }, ['input/invalid uploadIds']],
    [
      'codes that are no text',
      { serviceCode: 1, categoryCode: {} },
      ['input/invalid serviceCode', 'input/invalid categoryCode'],
    ],
    ['a dry run in words', { dryRun: 'true' }, ['input/invalid dryRun']],
    [
      'unknown words',
      { severityCode: 'P1', language: 'de' },
      ['language/unknown language', 'severity/unknown severityCode'],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toEqual(expected)
  })
})

describe("the account's own lists", () => {
  const { services } = readServices({
    services: [{ code: 'amazon-dynamodb', name: 'DynamoDB', categories: [{ code: 'throttling' }, { code: 'other' }] }],
  })
  const { languages } = readSupportedLanguages({ supportedLanguages: [{ code: 'en' }, { code: 'ja' }] })

  test('know services, categories and languages', () => {
    expect(found({}, { ...facts, services, languages })).toEqual([])
    expect(found({ categoryCode: undefined }, { ...facts, services })).toEqual([])
    expect(found({ serviceCode: 'dynamodb' }, { ...facts, services })).toEqual([
      'create-case/unknown-service serviceCode',
    ])
    expect(found({ categoryCode: 'latency' }, { ...facts, services })).toEqual([
      'create-case/unknown-category categoryCode',
    ])
    expect(said({ categoryCode: 'latency' }, { ...facts, services })[0]).toContain('throttling, other')
    expect(found({ serviceCode: '' }, { ...facts, services })).toEqual(['create-case/unknown-service serviceCode'])
    expect(found({ categoryCode: '' }, { ...facts, services })).toEqual(['create-case/unknown-category categoryCode'])
    const bare = services.map((service) => ({ ...service, categories: [] }))
    expect(said({}, { ...facts, services: bare })[0]).toMatch(/\. The service has none\.$/)
    expect(found({ language: 'ko' }, { ...facts, languages })).toEqual(['language/unknown language'])
    expect(said({ language: 'ko' }, { ...facts, languages })).toEqual(['Expected one of en, ja; got "ko".'])
  })
})

test('without a language that AWS offers, each one is a problem', () => {
  expect(said({ language: 'en' }, { ...facts, languages: [] })).toEqual([
    'Expected a language that AWS offers for the case and the plan has, of which there is none; got "en".',
  ])
  expect(found({ language: undefined }, { ...facts, languages: [] })).toEqual([])
})

describe('a broken contract', () => {
  test.each([null, undefined, 'subject', [], 5, new Date(0)])('%j is no input', (given) => {
    expect(checkCreateCaseInput(given, facts)).toMatchObject([{ code: 'input/invalid', path: [] }])
  })

  test.each<[string, unknown, string]>([
    ['no facts', undefined, 'facts/invalid'],
    ['an unknown plan', { plan: 'gold' }, 'plan/unknown'],
    ['a misspelled edition', { plan: 'business', editon: edition2026_08 }, 'facts/invalid editon'],
    [
      'services with their problems',
      { plan: 'business', services: readServices({ services: [] }) },
      'facts/invalid services',
    ],
    ['services as text', { plan: 'business', services: 'amazon-dynamodb' }, 'facts/invalid services'],
    ['null as services', { plan: 'business', services: null }, 'facts/invalid services'],
    ['a number as a service', { plan: 'business', services: [5] }, 'facts/invalid services 0'],
    [
      'a service without categories',
      { plan: 'business', services: [{ code: 'billing' }] },
      'facts/invalid services 0 categories',
    ],
    [
      'null as a category',
      { plan: 'business', services: [{ code: 'billing', categories: [null] }] },
      'facts/invalid services 0 categories 0',
    ],
    [
      'languages with their problems',
      { plan: 'business', languages: { languages: ['en'] } },
      'facts/invalid languages',
    ],
    ['an unknown language', { plan: 'business', languages: ['en', 'xx'] }, 'facts/invalid languages 1'],
    ['an edition by name', { plan: 'business', edition: '2022-10' }, 'edition/invalid'],
  ])('%s throws', (_, given, fault) => {
    const [code, ...place] = fault.split(' ')
    const path = place.map((part) => (/^\d$/.test(part) ? Number(part) : part))
    expect(() => checkCreateCaseInput(input, given as CreateCaseFacts)).toThrow(
      expect.objectContaining(path.length > 0 ? { code, path } : { code }) as Error,
    )
  })
})

test.prop([validDraft({ edition: edition2026_08 })])(
  'what toCreateCaseInput makes of a valid draft is fine',
  (draft) => {
    const made = toCreateCaseInput(draft)
    const problems =
      made.kind === 'input' ? checkCreateCaseInput(made.input, { plan: draft.plan, edition: edition2026_08 }) : []
    expect(problems).toEqual([])
  },
)
