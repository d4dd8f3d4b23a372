import {
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  copiesOperationsContact,
  edition2022_10,
  highestSeverity,
  ownEmailAdvice,
  responseTarget,
  type Rule,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'

const ids = ({ because }: { readonly because: readonly Rule[] }): string[] => because.map(({ id }) => id)

describe('which rules an answer rests on', () => {
  test('every customer has billing cases and limit increases; technical cases start at Developer', () => {
    expect(ids(canCreateCase({ plan: 'basic', caseType: 'account-and-billing' }))).toEqual([
      'case-type/account-and-billing',
    ])
    expect(ids(canCreateCase({ plan: 'basic', caseType: 'service-limit-increase' }))).toEqual([
      'case-type/service-limit-increase',
    ])
    expect(ids(canCreateCase({ plan: 'basic', caseType: 'technical' }))).toEqual(['case-type/technical-not-on-basic'])
    expect(ids(canCreateCase({ plan: 'developer', caseType: 'technical' }))).toEqual([
      'case-type/technical',
      'case-type/third-party-not-on-developer',
    ])
    expect(ids(canCreateCase({ plan: 'business', caseType: 'technical' }))).toEqual(['case-type/technical'])
  })

  test('Resold Support sends billing to the partner, and says that the page is silent on the rest', () => {
    const plan = 'business'
    expect(ids(canCreateCase({ plan, caseType: 'account-and-billing', resoldSupport: true }))).toEqual([
      'case-type/resold-support',
    ])
    const limitIncrease = canCreateCase({ plan, caseType: 'service-limit-increase', resoldSupport: true })
    expect(ids(limitIncrease)).toContain('case-type/resold-support-other-types')
    expect(limitIncrease.because.at(-1)).toMatchObject({ basis: 'inferred', statements: ['N6'] })
  })

  test('a route names the rule that decides it', () => {
    expect(ids(caseRoute({ caseType: 'technical' }))).toEqual(['route/support-center', 'route/sign-in'])
    expect(ids(caseRoute({ caseType: 'service-limit-increase' }))).toContain('route/limit-increase-form')
    expect(ids(caseRoute({ caseType: 'account-and-billing', canSignIn: false }))).toEqual(['route/contact-us'])
    expect(ids(caseRoute({ caseType: 'technical', canSignIn: false }))).toEqual(['route/contact-us-not-other-types'])
  })

  test('a severity rests on its row of the table, and billing on its reading as well', () => {
    expect(ids(canUseSeverity({ plan: 'developer', caseType: 'technical', severity: 'high' }))).toEqual([
      'severity/high',
    ])
    expect(ids(canUseSeverity({ plan: 'business', caseType: 'account-and-billing', severity: 'urgent' }))).toEqual([
      'severity/urgent',
      'severity/account-and-billing',
    ])
    expect(ids(canUseSeverity({ plan: 'enterprise-on-ramp', caseType: 'technical', severity: 'critical' }))).toEqual([
      'severity/critical-on-ramp',
    ])
    expect(ids(canUseSeverity({ plan: 'enterprise', caseType: 'technical', severity: 'critical' }))).toEqual([
      'severity/critical',
    ])
    expect(ids(canUseSeverity({ plan: 'basic', caseType: 'account-and-billing', severity: 'normal' }))).toEqual([
      'severity/basic',
    ])
    expect(ids(canUseSeverity({ plan: 'enterprise', caseType: 'service-limit-increase', severity: 'high' }))).toEqual([
      'severity/high',
      'severity/service-limit-increase',
    ])
  })

  test('the highest severity says why there is none', () => {
    expect(highestSeverity({ plan: 'developer', caseType: 'technical' })).toMatchObject({ answer: 'normal' })
    expect(ids(highestSeverity({ plan: 'developer', caseType: 'technical' }))).toEqual([
      'severity/normal',
      'severity/highest-per-plan',
    ])
    const none = highestSeverity({ plan: 'basic', caseType: 'technical' })
    expect(none.answer).toBeNull()
    expect(ids(none)).toEqual(['case-type/technical-not-on-basic'])
  })

  test('a target names its row and its clock', () => {
    expect(ids(responseTarget({ plan: 'developer', caseType: 'technical', severity: 'low' }))).toEqual([
      'severity/low',
      'first-response/business-hours',
    ])
    expect(ids(responseTarget({ plan: 'business', caseType: 'technical', severity: 'normal' }))).toEqual([
      'severity/normal',
      'first-response/continuous',
    ])
    expect(ids(responseTarget({ plan: 'basic', caseType: 'account-and-billing', severity: 'low' }))).toEqual([
      'first-response/none-on-basic',
    ])
    expect(ids(responseTarget({ plan: 'enterprise', caseType: 'service-limit-increase', severity: 'low' }))).toEqual([
      'first-response/none-for-limit-increase',
    ])
    expect(ids(responseTarget({ plan: 'developer', caseType: 'technical', severity: 'critical' }))).toEqual([
      'severity/critical',
    ])
  })

  test('a severity stays as it was chosen', () => {
    const facts = { plan: 'enterprise', caseType: 'technical', from: 'normal' } as const
    expect(ids(canChangeSeverity({ ...facts, to: 'urgent' }))).toEqual(['severity/fixed-after-creation'])
    expect(ids(canChangeSeverity({ ...facts, to: 'normal' }))).toEqual(['severity/same-code-is-no-change'])
  })

  test('severities are a scale of five', () => {
    expect(severityLevels().map(({ severity }) => severity)).toEqual(['low', 'normal', 'high', 'urgent', 'critical'])
    expect(severityLevels().every((level) => ids(level).includes('severity/scale'))).toBe(true)
  })

  test('a contact method says how sure its rule is', () => {
    const billing = { plan: 'basic', caseType: 'account-and-billing' } as const
    expect(canUseContactMethod({ ...billing, contactMethod: 'phone' }).because[0]).toMatchObject({
      id: 'contact/account-and-billing',
      basis: 'inferred',
    })
    expect(canUseContactMethod({ ...billing, contactMethod: 'chat' }).because[0]).toMatchObject({
      id: 'contact/account-and-billing-chat',
      basis: 'contested',
    })
    const limitIncrease = { plan: 'business', caseType: 'service-limit-increase' } as const
    expect(ids(canUseContactMethod({ ...limitIncrease, contactMethod: 'web' }))).toEqual([
      'contact/service-limit-increase',
      'contact/channels',
    ])
    expect(ids(canUseContactMethod({ ...limitIncrease, contactMethod: 'chat' }))).toContain(
      'contact/service-limit-increase-chat-and-phone',
    )
    expect(ids(canUseContactMethod({ plan: 'developer', caseType: 'technical', contactMethod: 'chat' }))).toEqual([
      'contact/technical-on-developer',
    ])
    expect(ids(canUseContactMethod({ plan: 'business', caseType: 'technical', contactMethod: 'phone' }))).toContain(
      'contact/technical-on-business-and-up',
    )
    expect(ids(canUseContactMethod({ plan: 'basic', caseType: 'technical', contactMethod: 'web' }))).toEqual([
      'case-type/technical-not-on-basic',
    ])
  })

  test("Basic's no and Developer's no to additional contacts differ", () => {
    expect(canAddAdditionalContacts({ plan: 'basic' }).because).toMatchObject([
      { id: 'additional-contacts/not-on-basic', basis: 'stated' },
    ])
    expect(canAddAdditionalContacts({ plan: 'developer' }).because).toMatchObject([
      { id: 'additional-contacts/not-listed-for-developer', basis: 'inferred' },
    ])
    expect(ids(canAddAdditionalContacts({ plan: 'business' }))).toEqual(['additional-contacts/offered'])
    expect(ids(ownEmailAdvice({ signedInAs: 'iam-user' }))).toEqual(['additional-contacts/own-address'])
    expect(ids(ownEmailAdvice({ signedInAs: 'root-user' }))).toEqual(['additional-contacts/own-address-not-needed'])
  })

  test('copies to the Operations contact are stated for Basic and for nobody else', () => {
    expect(ids(copiesOperationsContact({ plan: 'basic', caseType: 'technical' }))).toEqual(['operations-contact/basic'])
    expect(ids(copiesOperationsContact({ plan: 'basic', caseType: 'service-limit-increase' }))).toEqual([
      'operations-contact/not-for-limit-increase',
    ])
    expect(ids(copiesOperationsContact({ plan: 'enterprise', caseType: 'technical' }))).toEqual([
      'operations-contact/other-plans',
    ])
  })
})

describe('the severity for a situation', () => {
  const suggest = (
    plan: 'basic' | 'developer' | 'business' | 'enterprise',
    impact: Parameters<typeof suggestSeverity>[0]['impact'],
  ) => suggestSeverity({ plan, caseType: 'technical', impact })

  test('is the row that describes it', () => {
    expect(suggest('developer', 'question').answer).toBe('low')
    expect(suggest('business', 'important-function-impaired').answer).toBe('high')
    expect(ids(suggest('enterprise', 'critical-function-unavailable'))).toEqual(['severity/critical'])
  })

  test('is capped at the highest of the plan, and says so', () => {
    const capped = suggest('developer', 'important-function-unavailable')
    expect(capped.answer).toBe('normal')
    expect(ids(capped)).toEqual(['severity/urgent', 'severity/normal', 'severity/highest-per-plan'])
    expect(ids(suggest('business', 'important-function-unavailable'))).toEqual(['severity/urgent'])
  })

  test('is none where there is no such case', () => {
    expect(suggest('basic', 'question').answer).toBeNull()
  })

  test('is always one of those that the plan may use', () => {
    for (const impact of severityLevels().flatMap(({ impacts }) => impacts)) {
      const { answer } = suggestSeverity({ plan: 'basic', caseType: 'account-and-billing', impact })
      expect(allowedSeverities({ plan: 'basic', caseType: 'account-and-billing' })).toContain(answer)
    }
  })
})

describe('a flag that is no yes or no', () => {
  test.each([['true'], ['false'], [1], [0], [null]])('%j is refused', (flag) => {
    const broken = expect.objectContaining({ code: 'facts/invalid' }) as Error
    expect(() =>
      canCreateCase({ plan: 'basic', caseType: 'account-and-billing', resoldSupport: flag as unknown as boolean }),
    ).toThrow(broken)
    expect(() => caseRoute({ caseType: 'account-and-billing', canSignIn: flag as unknown as boolean })).toThrow(broken)
  })
})

describe('rules without a question', () => {
  test.each([
    ['case-type/list', 'N1'],
    ['contact/one-method', 'N17'],
    ['form/submitted', 'N22'],
  ])('%s describes %s', (id, statement) => {
    expect(edition2022_10.rules.find((rule) => rule.id === id)).toMatchObject({
      basis: 'stated',
      statements: [statement],
    })
  })
})
