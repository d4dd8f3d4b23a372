import {
  canUseContactMethod,
  canUseSeverity,
  caseRoute,
  copiesOperationsContact,
  edition2022_10,
  edition2025_05,
  edition2025_12,
  edition2026_08,
  editionAwsUsGov2025_05,
  editions,
  firstResponse,
  type Language,
  noHolidays,
  type Plan,
  refusals,
  responseTarget,
  type Rule,
  type Severity,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { draft } from '../questions/drafts.js'

const ids = ({ because }: { readonly because: readonly Rule[] }): string[] => because.map(({ id }) => id)
const technical = { caseType: 'technical', edition: edition2025_12 } as const

describe('which rules the later editions rest on', () => {
  test('what describes a case and decides nothing is a rule of each', () => {
    for (const { rules } of editions)
      expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['case-type/list', 'form/submitted']))
  })

  test('a plan that is offered', () => {
    expect(ids(edition2022_10.plans.basic)).toEqual(['plan/on-the-page'])
    expect(ids(edition2025_12.plans.enterprise)).toEqual(['plan/current'])
    expect(ids(edition2025_12.plans.business)).toEqual(['plan/older-plans-until-their-end'])
    expect(ids(editionAwsUsGov2025_05.plans.developer)).toEqual(['plan/stays-in-govcloud'])
  })

  test.each<[Plan, Severity, number, string]>([
    ['business-support-plus', 'low', 1440, 'severity/low-on-current-plans'],
    ['business-support-plus', 'normal', 720, 'severity/normal-on-current-plans'],
    ['enterprise', 'high', 240, 'severity/high-on-current-plans'],
    ['unified-operations', 'urgent', 60, 'severity/urgent-on-current-plans'],
    ['business-support-plus', 'critical', 30, 'severity/critical-on-business-support-plus'],
    ['enterprise', 'critical', 15, 'severity/critical-on-enterprise'],
    ['unified-operations', 'critical', 5, 'severity/critical-on-unified-operations'],
  ])('the target of %s for %s is %i minutes', (plan, severity, minutes, rule) => {
    const target = responseTarget({ plan, severity, ...technical })
    expect(target).toMatchObject({ kind: 'continuous', minutes })
    expect(ids(target)).toEqual([rule, 'first-response/around-the-clock'])
  })

  test('the older plans keep the rows of the page', () => {
    expect(ids(responseTarget({ plan: 'enterprise-on-ramp', severity: 'critical', ...technical }))).toEqual([
      'severity/critical-on-ramp',
      'first-response/continuous',
    ])
    expect(ids(responseTarget({ plan: 'developer', severity: 'low', ...technical }))).toEqual([
      'severity/low',
      'first-response/business-hours',
    ])
  })

  test('five minutes are for technical cases alone', () => {
    const facts = {
      plan: 'unified-operations',
      caseType: 'account-and-billing',
      severity: 'critical',
      edition: edition2025_12,
    } as const
    expect(canUseSeverity(facts).allowed).toBe(true)
    expect(responseTarget(facts).kind).toBe('none')
    expect(ids(responseTarget(facts))).toEqual(['first-response/none-for-critical-billing-on-unified-operations'])
  })

  test('contact methods and copies', () => {
    const phone = { ...technical, contactMethod: 'phone' } as const
    expect(ids(canUseContactMethod({ plan: 'business-support-plus', ...phone }))).toEqual([
      'contact/technical-on-current-plans',
      'contact/channels-with-email',
    ])
    expect(canUseContactMethod({ plan: 'unified-operations', ...phone }).because[0]).toMatchObject({
      id: 'contact/technical-on-unified-operations',
      basis: 'inferred',
      sources: ['third-party'],
    })
    const copies = (caseType: 'account-and-billing' | 'technical') =>
      copiesOperationsContact({ plan: 'basic', caseType, edition: edition2025_12 })
    expect([copies('account-and-billing').answer, copies('technical').answer]).toEqual(['yes', 'no'])
    expect(ids(copies('technical'))).toEqual(['operations-contact/basic-account-and-billing-only'])
  })

  test('limit increases have a form where Service Quotas has none', () => {
    const route = caseRoute({ caseType: 'service-limit-increase', edition: edition2025_12 })
    expect(route.answer).toBe('limit-increase-form')
    expect(ids(route)[0]).toBe('route/limit-increase-form-where-service-quotas-lacks')
  })
})

describe('business hours of the later languages', () => {
  const developer = (language: Language, customer: { country: string; holidays?: () => typeof noHolidays }) =>
    firstResponse({
      plan: 'developer',
      caseType: 'technical',
      severity: 'normal',
      language,
      // A Monday, 08:00 in Seoul, 07:00 in Singapore, 02:00 in Istanbul, 00:00 in Paris.
      createdAt: '2026-11-23T00:00:00+01:00',
      customer: { holidays: noHolidays, ...customer },
      edition: edition2026_08,
    })

  test.each<[Language, string, string, string]>([
    ['ko', 'KR', '2026-11-24T10:00:00+09:00', 'first-response/chinese-and-korean'],
    ['zh', 'SG', '2026-11-24T10:00:00+08:00', 'first-response/chinese-and-korean'],
    ['tr', 'TR', '2026-11-24T10:00:00+03:00', 'first-response/turkish'],
    ['fr', 'FR', '2026-11-24T10:00:00+01:00', 'first-response/languages-of-the-api'],
    ['ko', 'FR', '2026-11-24T10:00:00+01:00', 'first-response/chinese-and-korean'],
    ['en', 'KR', '2026-11-24T10:00:00+09:00', 'first-response/business-day'],
  ])('%s in %s: ten hours of Monday and two of Tuesday', (language, country, due, rule) => {
    const response = developer(language, { country })
    expect(response.kind === 'due' && response.dueAt).toEqual(new Date(due))
    expect(ids(response)).toContain(rule)
  })

  test('Japanese still counts in Japan: nine hours of Monday and three of Tuesday', () => {
    const response = developer('ja', { country: 'FR', holidays: () => noHolidays })
    expect(response.kind === 'due' && response.dueAt).toEqual(new Date('2026-11-24T12:00:00+09:00'))
    expect(ids(response)).toContain('first-response/japanese-contact-language')
  })
})

describe('what the later editions refuse in a draft', () => {
  const refused = (change: Partial<typeof draft>, edition: typeof edition2022_10) =>
    refusals({ ...draft, ...change, edition }).map(({ path, rule }) => [path.join('.'), rule.id])
  const files = (count: number, bytes: number) => Array.from({ length: count }, () => ({ name: 'trace.log', bytes }))
  const addresses = (count: number) => Array.from({ length: count }, (_, index) => `${index}@example.com`)

  test('files over ten and over 150 MB', () => {
    expect(refused({ attachments: files(10, 157_286_400) }, edition2026_08)).toEqual([])
    expect(refused({ attachments: files(11, 1) }, edition2026_08)).toEqual([['attachments', 'form/ten-attachments']])
    expect(refused({ attachments: files(1, 157_286_401) }, edition2026_08)).toEqual([
      ['attachments.0.bytes', 'form/attachment-size-of-uploads'],
    ])
    expect(refused({ attachments: files(1, 157_286_400) }, edition2025_12)).toEqual([
      ['attachments.0.bytes', 'form/attachment-size'],
    ])
  })

  test('contacts over ten', () => {
    expect(refused({ additionalContacts: addresses(10) }, edition2025_12)).toEqual([])
    expect(refused({ additionalContacts: addresses(11) }, edition2025_12)).toEqual([
      ['additionalContacts', 'additional-contacts/up-to-ten'],
    ])
    expect(refused({ additionalContacts: addresses(11) }, edition2025_05)).toEqual([])
  })

  test('languages that had not come', () => {
    expect(refused({ language: 'zh' }, edition2022_10)).toEqual([['language', 'form/language']])
    expect(refused({ language: 'tr' }, edition2022_10)).toEqual([['language', 'form/language']])
    expect(refused({ language: 'tr' }, edition2025_05)).toEqual([])
    expect(refused({ language: 'es' }, edition2025_05)).toEqual([['language', 'form/turkish']])
    expect(refused({ language: 'es' }, edition2025_12)).toEqual([['language', 'form/turkish']])
    expect(refused({ language: 'xx' as Language }, edition2025_12)).toEqual([['language', 'form/turkish']])
    expect(refused({ language: 'xx' as Language }, edition2026_08)).toEqual([['language', 'form/languages-of-the-api']])
    expect(refused({ language: 'es' }, edition2026_08)).toEqual([])
  })
})
