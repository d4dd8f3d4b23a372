import {
  allowedSeverities,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  type CreatedCase,
  edition2022_10,
  edition2025_05,
  edition2025_12,
  edition2026_08,
  edition2027_01,
  editionAwsUsGov2025_05,
  editionInForce,
  firstResponse,
  holidayCalendar,
  type Language,
  recommendations,
  refusals,
  responseTarget,
  type Rule,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { draft } from '../questions/drafts.js'

// Each test is named after what AWS says. The due times were counted by hand with a calendar.

const ids = ({ because }: { readonly because: readonly Rule[] }): string[] => because.map(({ id }) => id)
const none = () => holidayCalendar({ closed: [] })

describe('customer service for cases that are not technical has hours of its own in some languages', () => {
  const enterprise = {
    plan: 'enterprise',
    caseType: 'account-and-billing',
    severity: 'critical',
    language: 'ja',
    // Sunday 03:00 in Tokyo.
    createdAt: '2026-11-21T18:00:00Z',
    edition: editionInForce,
  } as const satisfies CreatedCase

  test('customer service in Japanese works 09:00 to 18:00 only', () => {
    const response = firstResponse(enterprise)
    expect(response).toMatchObject({
      dueAt: new Date('2026-11-21T18:15:00Z'),
      counting: null,
      warnings: [{ code: 'hours/language-of-non-technical-case', dates: [] }],
    })
    expect(ids(response)).toContain('first-response/japanese-customer-service')
    expect(ids(response)).toContain('first-response/customer-service-hours-above-developer')
    expect(ids(response).at(-1)).toBe('first-response/effort')
    expect(ids(firstResponse({ ...enterprise, edition: edition2022_10 }))).toContain(
      'first-response/japanese-not-technical',
    )
  })

  test('technical support above Developer is there all day in Japanese, and customer service in English', () => {
    expect(firstResponse({ ...enterprise, caseType: 'technical' })).toMatchObject({ warnings: [] })
    expect(firstResponse({ ...enterprise, language: 'en' })).toMatchObject({ warnings: [] })
  })

  const developer = (
    language: Language,
    createdAt: string,
    caseType: CreatedCase['caseType'] = 'account-and-billing',
  ) =>
    firstResponse({
      plan: 'developer',
      caseType,
      severity: 'normal',
      language,
      createdAt,
      customer: { country: 'BR', timeZone: 'America/Sao_Paulo', holidays: none },
      edition: editionInForce,
    })

  test.each<[Language, string, string, string, string]>([
    // 21:00 in Shanghai and 22:00 in Seoul, both closed: nine hours of Wednesday and three of Thursday.
    [
      'zh',
      'Asia/Shanghai',
      '2026-11-24T10:00:00-03:00',
      '2026-11-26T12:00:00+08:00',
      'first-response/chinese-customer-service',
    ],
    [
      'ko',
      'Asia/Seoul',
      '2026-11-24T10:00:00-03:00',
      '2026-11-26T12:00:00+09:00',
      'first-response/korean-customer-service',
    ],
    // 16:00 in Istanbul: two hours of Tuesday, nine of Wednesday and one of Thursday.
    [
      'tr',
      'Europe/Istanbul',
      '2026-11-24T10:00:00-03:00',
      '2026-11-26T10:00:00+03:00',
      'first-response/turkish-customer-service',
    ],
    [
      'ja',
      'Asia/Tokyo',
      '2026-11-24T10:00:00-03:00',
      '2026-11-26T12:00:00+09:00',
      'first-response/japanese-customer-service',
    ],
  ])('on Developer a billing case in %s is counted in %s', (language, timeZone, createdAt, due, rule) => {
    const response = developer(language, createdAt)
    expect(response).toMatchObject({
      dueAt: new Date(due),
      counting: { timeZone, opens: '09:00', closes: '18:00', weekend: [6, 7] },
    })
    expect(ids(response)).toContain(rule)
    expect(ids(response)).toContain('first-response/customer-service-hours-on-developer')
  })

  test("technical support in Chinese on Developer works in the customer's country", () => {
    expect(developer('zh', '2026-11-24T10:00:00-03:00', 'technical')).toMatchObject({
      dueAt: new Date('2026-11-25T12:00:00-03:00'),
    })
  })

  test('a Chinese billing case of a Brazilian customer needs the holidays of China', () => {
    const customer = { country: 'BR', timeZone: 'America/Sao_Paulo', holidays: none() }
    expect(() =>
      firstResponse({ ...enterprise, plan: 'developer', severity: 'low', language: 'zh', customer }),
    ).toThrow(expect.objectContaining({ code: 'holidays/required', details: { country: 'CN' } }))
  })
})

describe('account and billing cases in Japanese and Turkish have a default severity', () => {
  test('the example of a case lists four languages', () => {
    for (const language of ['en', 'ja', 'zh', 'ko'] as const)
      expect(ids(edition2025_05.languages[language])).toEqual(['form/four-languages'])
  })

  const refused = (change: object, edition = edition2025_05) =>
    refusals({ ...draft, plan: 'enterprise', caseType: 'account-and-billing', ...change, edition }).map(
      ({ path, rule }) => `${path.join('.')}: ${rule.id}`,
    )

  test.each(['ja', 'tr'])('a draft in %s cannot ask for another', (language) => {
    expect(refused({ language, severity: 'critical' })).toEqual(['severity: severity/default-in-japanese-and-turkish'])
    expect(refused({ language, severity: 'low' })).toEqual([])
  })

  test('not in other languages, for technical cases, on the page or in GovCloud', () => {
    expect(refused({ language: 'zh', severity: 'critical' })).toEqual([])
    expect(refused({ language: 'ja', severity: 'critical', caseType: 'technical' })).toEqual([])
    expect(refused({ language: 'ja', severity: 'critical' }, edition2022_10)).toEqual([])
    expect(refused({ language: 'ja', severity: 'critical' }, editionAwsUsGov2025_05)).toEqual([])
  })

  test('the severity questions take the language', () => {
    const facts = { plan: 'enterprise', caseType: 'account-and-billing', edition: edition2026_08 } as const
    expect(allowedSeverities({ ...facts, language: 'ja' })).toEqual(['low'])
    expect(allowedSeverities(facts)).toHaveLength(5)
    expect(ids(canUseSeverity({ ...facts, language: 'tr', severity: 'high' }))[0]).toBe(
      'severity/default-in-japanese-and-turkish',
    )
  })

  test('an existing case keeps its target', () => {
    const created = {
      plan: 'enterprise',
      caseType: 'account-and-billing',
      severity: 'critical',
      language: 'ja',
      createdAt: '2026-11-23T00:00:00Z',
      edition: edition2026_08,
    } as const
    expect(firstResponse(created)).toMatchObject({ dueAt: new Date('2026-11-23T00:15:00Z') })
  })
})

describe('limit increases', () => {
  const facts = { plan: 'business', caseType: 'service-limit-increase', severity: 'normal' } as const

  test('the steps of 2022 for a quota increase may ask for a severity', () => {
    expect(canUseSeverity(facts).allowed).toBe(true)
    expect(canUseSeverity(facts).because.at(-1)).toMatchObject({
      id: 'severity/service-limit-increase',
      basis: 'contested',
    })
    expect(ids(canUseSeverity({ ...facts, severity: 'critical' }))[0]).toBe('severity/critical')
    expect(ids(responseTarget(facts))).toEqual(['first-response/none-for-limit-increase'])
    expect(canUseSeverity({ ...facts, edition: editionAwsUsGov2025_05 }).allowed).toBe(true)
  })

  test('later they have a default severity', () => {
    expect(ids(canUseSeverity({ ...facts, edition: edition2025_05 }))).toEqual(['severity/default-for-limit-increases'])
  })
})

describe('the severity table', () => {
  test('a time-sensitive development question is System impaired', () => {
    const impact = 'time-sensitive-question'
    expect(suggestSeverity({ plan: 'developer', caseType: 'technical', impact }).answer).toBe('normal')
    expect(suggestSeverity({ plan: 'basic', caseType: 'account-and-billing', impact }).answer).toBe('low')
    expect(severityLevels()[1]?.impacts).toEqual(['non-critical-function-abnormal', impact])
  })

  test('the table of 2025-12 names the current plans', () => {
    const levels = severityLevels({ edition: edition2027_01 })
    expect(levels[0] && ids(levels[0])).toEqual(['severity/low-on-current-plans', 'severity/scale'])
    expect(levels[4] && ids(levels[4])[0]).toBe('severity/critical-on-enterprise')
  })

  test('a billing case of the newer plans rests on a reading, that of Enterprise on the example', () => {
    const low = (plan: 'business-support-plus' | 'enterprise') =>
      ids(canUseSeverity({ plan, caseType: 'account-and-billing', severity: 'low', edition: edition2025_12 })).at(-1)
    expect(low('business-support-plus')).toBe('severity/account-and-billing-on-current-plans')
    expect(low('enterprise')).toBe('severity/account-and-billing')
  })
})

test('in all cases, follow the description guidance', () => {
  for (const edition of [edition2022_10, edition2027_01])
    expect(
      recommendations({ ...draft, plan: 'enterprise', edition }).filter(
        ({ rule }) => rule.id === 'advice/description-guidance',
      ),
    ).toHaveLength(1)
})

test('the new form answers by e-mail', () => {
  const web = { plan: 'enterprise', caseType: 'technical', contactMethod: 'web' } as const
  expect(ids(canUseContactMethod({ ...web, edition: edition2025_12 })).at(-1)).toBe('contact/channels-with-email')
  expect(ids(canUseContactMethod({ ...web, edition: edition2025_05 })).at(-1)).toBe('contact/channels')
})

test('no text names the newer plans for GovCloud, and one says that the standard plan applies', () => {
  const facts = { plan: 'business-support-plus', caseType: 'technical', edition: editionAwsUsGov2025_05 } as const
  expect(canCreateCase(facts).because[0]).toMatchObject({ id: 'plan/not-offered-in-govcloud', basis: 'contested' })
})
