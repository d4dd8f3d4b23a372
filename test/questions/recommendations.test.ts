import {
  type Draft,
  type Edition,
  edition2022_10,
  edition2025_05,
  edition2025_12,
  recommendations,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { draft } from './drafts.js'

const advised = (change: Partial<Draft>) => recommendations({ ...draft, ...change }).map(({ rule }) => rule.id)

describe('what the page recommends', () => {
  test('detail, always', () => {
    expect(advised({ caseType: 'account-and-billing' })).toEqual(['advice/detail', 'advice/description-guidance'])
  })

  test('timestamps and logs with a technical case, which may be about performance', () => {
    expect(advised({})).toEqual(['advice/detail', 'advice/performance', 'advice/description-guidance'])
  })

  test('environment and purpose with general guidance', () => {
    expect(advised({ severity: 'low' })).toEqual([
      'advice/detail',
      'advice/performance',
      'advice/guidance',
      'advice/description-guidance',
    ])
    expect(advised({ severity: 'low', caseType: 'account-and-billing' })).toEqual([
      'advice/detail',
      'advice/description-guidance',
    ])
  })

  test.each<[string, Partial<Draft>, boolean]>([
    ['normal, the highest of Developer', { plan: 'developer', severity: 'normal' }, true],
    ['normal on Business, which has higher ones', { plan: 'business', severity: 'normal' }, false],
    ['high, which speaks of production', { plan: 'enterprise', severity: 'high' }, true],
    ['critical on Enterprise', { plan: 'enterprise', severity: 'critical' }, true],
    [
      'low on Basic, where there is no choice',
      { plan: 'basic', caseType: 'account-and-billing', severity: 'low' },
      false,
    ],
    ['critical on Business, which is refused instead', { plan: 'business', severity: 'critical' }, false],
  ])('to keep the highest severities: %s', (_, change, expected) => {
    expect(advised(change).includes('advice/highest-severities')).toBe(expected)
  })

  test('an unknown sign-in is refused, as everywhere', () => {
    expect(() => advised({ signedInAs: 'IAM' as never })).toThrow(
      expect.objectContaining({ code: 'signed-in-as/unknown', path: ['signedInAs'] }),
    )
  })

  test('each at its field', () => {
    const fields = recommendations({ ...draft, severity: 'critical', signedInAs: 'iam-user' })
    expect(fields.map(({ path, rule }) => [path, rule.id])).toEqual([
      [['severity'], 'advice/highest-severities'],
      [['description'], 'advice/detail'],
      [['description'], 'advice/performance'],
      [['description'], 'advice/description-guidance'],
      [['additionalContacts'], 'additional-contacts/own-address'],
    ])
    const low = recommendations({ ...draft, plan: 'business', severity: 'low' })
    expect(low.map(({ path, rule }) => [path, rule.id])).toContainEqual([['description'], 'advice/guidance'])
  })

  test('nothing about an unknown language, which is refused instead', () => {
    const unknown = { language: 'xx' as Draft['language'] }
    expect(advised(unknown)).toEqual(advised({}))
    expect(recommendations({ ...draft, ...unknown, edition: edition2025_12 })).toHaveLength(3)
    expect(() => advised({ language: 'fr' })).toThrow(
      expect.objectContaining({ code: 'edition/required', path: ['language'] }) as Error,
    )
  })

  test('the own address of an IAM user, where there are additional contacts', () => {
    expect(advised({ signedInAs: 'iam-user' })).toContain('additional-contacts/own-address')
    expect(advised({ signedInAs: 'root-user' })).not.toContain('additional-contacts/own-address')
    expect(advised({ signedInAs: 'iam-user', plan: 'developer' })).not.toContain('additional-contacts/own-address')
  })
})

describe('what AWS says beside the table', () => {
  const later = (change: Partial<Draft>, edition: Edition) =>
    recommendations({ ...draft, ...change, edition }).map(({ path, rule }) => [path.join('.'), rule.id])

  test('technical help for Turkish is in English', () => {
    expect(later({ plan: 'business', language: 'tr' }, edition2025_12)).toContainEqual([
      'language',
      'language/turkish-technical-in-english',
    ])
    expect(later({ plan: 'business', language: 'ja' }, edition2025_12).map(([path]) => path)).not.toContain('language')
  })

  test('customer service in Japanese works 09:00 to 18:00', () => {
    const billing = { caseType: 'account-and-billing', severity: 'low', language: 'ja' } as const
    expect(later(billing, edition2025_05)).toContainEqual(['language', 'first-response/japanese-customer-service'])
    expect(later(billing, edition2022_10)).toContainEqual(['language', 'first-response/japanese-not-technical'])
  })

  test('the page about plans has one primary contact on Developer', () => {
    const developer = { plan: 'developer', signedInAs: 'iam-user' } as const
    expect(later(developer, edition2022_10).at(-1)).toEqual(['signedInAs', 'route/developer-primary-contact'])
    expect(later({ ...developer, signedInAs: 'root-user' }, edition2022_10).join()).not.toContain('primary-contact')
    expect(later({ plan: 'developer' }, edition2022_10).join()).not.toContain('primary-contact')
    expect(later(developer, edition2025_05).join()).not.toContain('primary-contact')
  })
})
