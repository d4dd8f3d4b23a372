import { readFileSync } from 'node:fs'
import {
  canChangeSeverity,
  canCreateCase,
  edition2022_10,
  edition2025_05,
  edition2025_12,
  editionInForce,
  firstResponse,
  recommendations,
  refusals,
  type Rule,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { records } from '../../scripts/data/rules/records.js'
import { timeline } from '../../scripts/data/timeline.js'
import { draft } from '../questions/drafts.js'

// Each test is named after what AWS says, and compares the answer, its rule or its sources with that.

const ids = (list: readonly { readonly rule: Rule }[]): string[] => list.map(({ rule }) => rule.id)

describe('what AWS says on later pages decides', () => {
  test('Business Support+ answers a critical case of 2026-11-23 within 30 minutes', () => {
    const response = firstResponse({
      plan: 'business-support-plus',
      caseType: 'technical',
      severity: 'critical',
      createdAt: '2026-11-23T08:00:00Z',
      edition: editionInForce,
    })
    expect(response).toMatchObject({ kind: 'due', dueAt: new Date('2026-11-23T08:30:00Z') })
  })

  test('the guide of 2025 names billing cases in Turkish, and technical help for Turkish cases is in English', () => {
    const inTurkish = { ...draft, language: 'tr', edition: edition2025_05 } as const
    expect(refusals({ ...inTurkish, caseType: 'account-and-billing', severity: 'low' })).toEqual([])
    expect(ids(recommendations(inTurkish))).toContain('language/turkish-technical-in-english')
    expect(ids(recommendations({ ...inTurkish, language: 'ko' }))).not.toContain(
      'language/turkish-technical-in-english',
    )
  })

  test('Enterprise On-Ramp changes severities in the old console, and no other page names it', () => {
    const facts = { plan: 'enterprise-on-ramp', caseType: 'technical', from: 'low', to: 'high' } as const
    const change = canChangeSeverity({ ...facts, edition: edition2025_12 })
    expect(change.answer).toBe('allowed')
    expect(change.because.find(({ basis }) => basis === 'contested')).toMatchObject({
      id: 'severity-change/still-on-enterprise-on-ramp',
      sources: ['guide-legacy', 'guide-2026-08'],
    })
  })

  test('Basic and Developer have no support for third-party software, in the guide of 2022 already', () => {
    const { allowed, because } = canCreateCase({ plan: 'developer', caseType: 'technical', edition: edition2022_10 })
    expect(allowed).toBe(true)
    expect(because.at(-1)).toMatchObject({
      id: 'case-type/third-party-not-on-developer',
      sources: ['guide-2022-10', 'guide-2025-05'],
    })
  })

  test('one primary contact, the root user, opens Developer cases until any permitted user may', () => {
    const asIamUser = { ...draft, plan: 'developer', signedInAs: 'iam-user' } as const
    const rule = 'route/developer-primary-contact'
    expect(refusals({ ...asIamUser, edition: edition2022_10 })).toEqual([])
    expect(ids(recommendations({ ...asIamUser, edition: edition2022_10 }))).toContain(rule)
    expect(ids(recommendations({ ...asIamUser, edition: edition2025_05 }))).not.toContain(rule)
  })
})

describe('the sources of a rule are the pages that say it', () => {
  test.each([
    ['every step of a change of severity is in the guide of 2025', 'severity-change/sixty-minutes', 'guide-2025-05'],
    ['the four languages are those of the example of a case', 'form/four-languages', 'guide-2025-05'],
    ['the example is a billing case with severities and times', 'severity/account-and-billing', 'guide-2022-10'],
  ] as const)('%s', (_, id, source) => {
    const sources = [...edition2025_05.rules, ...edition2022_10.rules].find((rule) => rule.id === id)?.sources
    expect(sources).toContain(source)
  })

  test.each([
    ['copies to the Operations contact are dated 2017-08-01', '2017-08-01', 'a918c3d'],
    ['additional contacts were on every plan but Basic, and are conditional since', '2022-05-18', 'cb9e458'],
  ])('%s', (_, date, source) => {
    expect(timeline.find((row) => row.date === date)?.source).toContain(source)
  })

  test.each([
    [
      'ten attachments need two permissions',
      'form/ten-attachments',
      /UploadAttachment and support:AddAttachmentsToSet/,
    ],
    [
      'the old console, the Slack app and reopening keep three files',
      'form/ten-attachments',
      /Slack app.* three files/,
    ],
    ['issues with third-party software can take longer', 'first-response/effort', /third-party software.*longer/],
    ['AWS once published six US holidays', 'first-response/weekends-and-holidays', /six US holidays/],
    ['a Japanese FAQ offers chat for billing', 'contact/account-and-billing-chat', /Japanese FAQ.*Billing guide/],
  ])('%s', (_, id, says) => {
    const record = records.find(({ rule }) => rule.id === id)
    expect(record?.detail ?? record?.evidence).toMatch(says)
  })
})

test.each([
  ['cases are kept 24 months, 12 until 2025-04-29', 'docs/aws-sdk.md', '24 months'],
  ['an account creates ten cases an hour at most', 'docs/aws-sdk.md', 'ten cases an hour'],
  ['Sinnet and NWCD run support in China', 'docs/editions.md', 'Sinnet and NWCD'],
  ['an active incident is acknowledged in 5 minutes', 'docs/deadlines.md', 'within 5 minutes'],
])('%s', (_, page, says) => {
  expect(readFileSync(page, 'utf8')).toContain(says)
})
