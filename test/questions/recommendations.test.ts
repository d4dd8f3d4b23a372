import { type Draft, recommendations } from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { draft } from './drafts.js'

const advised = (change: Partial<Draft>) => recommendations({ ...draft, ...change }).map(({ rule }) => rule.id)

describe('what the page recommends', () => {
  test('detail, always', () => {
    expect(advised({ caseType: 'account-and-billing' })).toEqual(['advice/detail'])
  })

  test('timestamps and logs with a technical case, which may be about performance', () => {
    expect(advised({})).toEqual(['advice/detail', 'advice/performance'])
  })

  test('environment and purpose with general guidance', () => {
    expect(advised({ severity: 'low' })).toEqual(['advice/detail', 'advice/performance', 'advice/guidance'])
    expect(advised({ severity: 'low', caseType: 'account-and-billing' })).toEqual(['advice/detail'])
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

  test('the own address of an IAM user, where there are additional contacts', () => {
    expect(advised({ signedInAs: 'iam-user' })).toContain('additional-contacts/own-address')
    expect(advised({ signedInAs: 'root-user' })).not.toContain('additional-contacts/own-address')
    expect(advised({ signedInAs: 'iam-user', plan: 'developer' })).not.toContain('additional-contacts/own-address')
  })
})
