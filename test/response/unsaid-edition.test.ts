import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedLanguages,
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  copiesOperationsContact,
  edition2022_10,
  editionInForce,
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  highestSeverity,
  plansOffered,
  recommendations,
  refusals,
  responseProgress,
  responseReport,
  responseTarget,
  suggestSeverity,
} from 'aws-support-rules'
import { plansWithSeverities } from 'aws-support-rules/aws-sdk'
import {
  checkDraft,
  createdCaseSchema,
  createdCaseSchemaFor,
  draftSchema,
  draftSchemaFor,
} from 'aws-support-rules/schemas'
import { caseTable } from 'aws-support-rules/tables'
import { brokenDraft, caseArbitrary, planArbitrary } from 'aws-support-rules/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

// The page of 2022 has no Business Support+ and no Korean. EditionOption without an edition it says so, and never a plain no.
const draft = {
  plan: 'business-support-plus',
  caseType: 'technical',
  severity: 'critical',
  service: 'amazon-dynamodb',
  category: 'throttling',
  subject: 'Writes are throttled',
  description: 'All writes fail.',
  language: 'en',
  contact: { method: 'web' },
} as const
const created = {
  plan: 'business-support-plus',
  caseType: 'technical',
  severity: 'urgent',
  createdAt: '2026-11-10T10:00:00Z',
} as const
const facts = { ...draft, ...created, contactMethod: 'web', impact: 'question', from: 'low', to: 'high' } as const

describe('a plan that the page lacks', () => {
  test.each<[string, (facts_: typeof facts) => unknown]>([
    ['allowedCaseTypes', allowedCaseTypes],
    ['allowedSeverities', allowedSeverities],
    ['allowedContactMethods', allowedContactMethods],
    ['allowedLanguages', allowedLanguages],
    ['highestSeverity', highestSeverity],
    ['canCreateCase', canCreateCase],
    ['canUseSeverity', canUseSeverity],
    ['canUseContactMethod', canUseContactMethod],
    ['canAddAdditionalContacts', canAddAdditionalContacts],
    ['copiesOperationsContact', copiesOperationsContact],
    ['canChangeSeverity', canChangeSeverity],
    ['suggestSeverity', suggestSeverity],
    ['responseTarget', responseTarget],
    ['refusals', refusals],
    ['recommendations', recommendations],
    ['firstResponse', firstResponse],
    ['explainFirstResponse', explainFirstResponse],
    ['firstResponseRange', firstResponseRange],
    ['responseProgress', (facts_) => responseProgress(facts_, { now: created.createdAt })],
  ])('is refused by %s without an edition, and answered with one', (_, ask) => {
    const error = thrown(() => ask(facts))
    expect([error.code, error.path]).toEqual(['edition/required', ['plan']])
    expect(error.message).toContain('editionInForce')
    expect(thrown(() => ask({ ...facts, plan: 'unified-operations' as never })).code).toBe('edition/required')
    for (const edition of [edition2022_10, editionInForce(created.createdAt)])
      expect(() => ask({ ...facts, edition } as never)).not.toThrow()
  })

  test('is a problem of a report, of schemas and of a draft, and no target in a table', () => {
    expect(responseReport([created], { now: created.createdAt }).problems).toMatchObject([
      { code: 'edition/required', path: ['plan'] },
    ])
    expect(checkDraft(draft)).toMatchObject([{ kind: 'malformed', code: 'edition/required', path: ['plan'] }])
    expect(checkDraft(draft, { edition: editionInForce('2026-11-23T00:00:00Z') })).toEqual([])
    expect(checkDraft(draft, { edition: edition2022_10 })).toMatchObject([
      { kind: 'refused', code: 'plan/not-offered-yet', path: ['plan'] },
    ])
    for (const result of [draftSchema.safeParse(draft), createdCaseSchema.safeParse(created)]) {
      expect(result.error?.issues).toMatchObject([
        { path: ['plan'], message: expect.stringContaining('editionInForce') as string },
      ])
    }
    expect(Array.from(caseTable([created, { ...created, edition: editionInForce }]), ({ edition }) => edition)).toEqual(
      [null, '2026-08'],
    )
  })

  test('is right with the edition in force: an urgent case is due in an hour, a critical one in 30 minutes', () => {
    const due = (severity: 'urgent' | 'critical') => {
      const response = firstResponse({ ...created, severity, edition: editionInForce })
      return response.kind === 'due' && response.dueAt.toISOString()
    }
    expect([due('urgent'), due('critical')]).toEqual(['2026-11-10T11:00:00.000Z', '2026-11-10T10:30:00.000Z'])
    const parsed = createdCaseSchemaFor({ edition: editionInForce }).parse({
      ...created,
      respondedAt: '2026-11-10T10:30:00Z',
    })
    expect(responseProgress(parsed, { now: '2026-11-11T00:00:00Z' }).state).toBe('met')
    expect(refusals(draftSchemaFor({ edition: editionInForce(created.createdAt) }).parse(draft))).toEqual([])
  })
})

describe('a language that the page lacks', () => {
  const korean = { ...draft, plan: 'business', severity: 'high', language: 'ko' } as const
  test.each<[string, () => unknown]>([
    ['refusals', () => refusals(korean)],
    ['firstResponse', () => firstResponse({ ...created, plan: 'business', language: 'ko' })],
    [
      'firstResponse of a plan without a target',
      () => firstResponse({ ...created, plan: 'basic', severity: 'low', language: 'zh' }),
    ],
    [
      'canChangeSeverity',
      () => canChangeSeverity({ plan: 'enterprise', caseType: 'technical', from: 'low', to: 'high', language: 'tr' }),
    ],
  ])('is refused by %s without an edition', (_, ask) => {
    expect([thrown(ask).code, thrown(ask).path]).toEqual(['edition/required', ['language']])
  })

  test('is a problem of a draft at the language, beside what the page refuses', () => {
    expect(checkDraft({ ...korean, subject: '' }).map(({ code, path }) => [code, ...path])).toEqual([
      ['edition/required', 'language'],
      ['form/subject', 'subject'],
    ])
    expect(draftSchema.safeParse(korean).error?.issues.map(({ path }) => path)).toEqual([['language']])
    expect(checkDraft(korean, { edition: editionInForce('2026-11-23T00:00:00Z') })).toEqual([])
  })
})

describe('without an edition', () => {
  const page = ['basic', 'developer', 'business', 'enterprise-on-ramp', 'enterprise']

  test("lists and generators have the page's five plans", () => {
    expect(plansOffered()).toEqual(page)
    expect(new Set(fc.sample(planArbitrary(), 200))).toEqual(new Set(page))
    expect(plansWithSeverities(['low', 'normal', 'high', 'urgent', 'critical'])).toEqual([
      'enterprise-on-ramp',
      'enterprise',
    ])
    for (const one of fc.sample(caseArbitrary(), 100)) expect(page).toContain(one.plan)
    for (const { draft: one } of fc.sample(brokenDraft(), 200)) expect(() => refusals(one)).not.toThrow()
  })

  test('a plan that has ended is answered by the page with a warning', () => {
    const warnings = (
      plan: 'developer' | 'business' | 'enterprise',
      createdAt: string,
      edition?: typeof editionInForce,
    ) => {
      const customer = { country: 'DE', holidays: () => ({ id: 'none', closed: [], open: [] }) }
      const response = firstResponse({ plan, caseType: 'technical', severity: 'low', createdAt, customer, edition })
      return response.kind === 'none' ? 'none' : response.warnings
    }
    const ended = [{ code: 'edition/plan-ended', dates: ['2027-01-01'] }]
    expect(warnings('business', '2027-01-01T00:00:00Z')).toEqual(ended)
    expect(warnings('developer', '2028-02-01T00:00:00Z')).toEqual(ended)
    expect(warnings('business', '2026-12-31T23:59:59.999Z')).toEqual([])
    expect(warnings('enterprise', '2028-02-01T00:00:00Z')).toEqual([])
    expect(warnings('business', '2027-01-01T00:00:00Z', editionInForce)).toBe('none')
    const business = {
      plan: 'business',
      caseType: 'technical',
      severity: 'low',
      createdAt: '2027-06-01T00:00:00Z',
    } as const
    expect(responseProgress(business, { now: '2027-06-01T00:00:00Z' })).toMatchObject({ warnings: ended })
    expect(firstResponseRange(business)).toMatchObject({ warnings: ended })
  })
})
