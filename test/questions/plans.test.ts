import {
  allowedCaseTypes,
  allowedContactMethods,
  allowedSeverities,
  canAddAdditionalContacts,
  canChangeSeverity,
  canCreateCase,
  canUseContactMethod,
  canUseSeverity,
  caseTypes,
  contactMethods,
  copiesOperationsContact,
  type Edition,
  edition2022_10,
  edition2027_01,
  editionAwsUsGov2025_05,
  editionInForce,
  firstResponse,
  highestSeverity,
  partitions,
  type Plan,
  plans,
  plansOffered,
  planSuccession,
  refusals,
  responseTarget,
  severities,
  severityLevels,
  suggestSeverity,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { draft } from './drafts.js'

/** Every answer about a plan: what each question allows, and the rule that it names first. */
function answersAbout(
  plan: Plan,
  edition: Edition,
): { readonly yes: readonly unknown[]; readonly rules: readonly (string | undefined)[] } {
  const each = caseTypes.flatMap((caseType) => {
    const facts = { plan, caseType, edition }
    return [
      canCreateCase(facts),
      canCreateCase({ ...facts, resoldSupport: true }),
      ...severities.flatMap((severity) => [
        canUseSeverity({ ...facts, severity }),
        {
          allowed: responseTarget({ ...facts, severity }).kind !== 'none',
          because: responseTarget({ ...facts, severity }).because,
        },
        {
          allowed: firstResponse({ ...facts, severity, createdAt: '2026-11-23T08:00:00Z' }).kind === 'due',
          because: firstResponse({ ...facts, severity, createdAt: '2026-11-23T08:00:00Z' }).because,
        },
        ...severities.map((to) => ({
          allowed: canChangeSeverity({ ...facts, from: severity, to }).answer !== 'denied',
          ...canChangeSeverity({ ...facts, from: severity, to }),
        })),
      ]),
      ...contactMethods.map((contactMethod) => canUseContactMethod({ ...facts, contactMethod })),
      { allowed: highestSeverity(facts).answer !== null, ...highestSeverity(facts) },
      {
        allowed: suggestSeverity({ ...facts, impact: 'question' }).answer !== null,
        ...suggestSeverity({ ...facts, impact: 'question' }),
      },
      { allowed: copiesOperationsContact(facts).answer !== 'no', ...copiesOperationsContact(facts) },
      { allowed: allowedSeverities(facts).length > 0, because: [] },
      { allowed: allowedContactMethods(facts).length > 0, because: [] },
    ]
  })
  const all = [
    ...each,
    canAddAdditionalContacts({ plan, edition }),
    { allowed: allowedCaseTypes({ plan, edition }).length > 0, because: [] },
  ]
  return {
    yes: all.filter(({ allowed }) => allowed),
    rules: [...new Set(all.flatMap(({ because }) => because.slice(0, 1).map(({ id }) => id)))],
  }
}

describe('a plan that the edition does not offer is refused in every question, by one rule', () => {
  test.each<[string, Plan, Edition, string]>([
    ['Business Support+ on the page', 'business-support-plus', edition2022_10, 'plan/not-offered-yet'],
    ['Unified Operations on the page', 'unified-operations', edition2022_10, 'plan/not-offered-yet'],
    ['Developer after the end', 'developer', edition2027_01, 'plan/not-offered-any-more'],
    ['Business after the end', 'business', edition2027_01, 'plan/not-offered-any-more'],
    ['Enterprise On-Ramp after the end', 'enterprise-on-ramp', edition2027_01, 'plan/not-offered-any-more'],
    ['Business Support+ in GovCloud', 'business-support-plus', editionAwsUsGov2025_05, 'plan/not-offered-in-govcloud'],
    ['Unified Operations in GovCloud', 'unified-operations', editionAwsUsGov2025_05, 'plan/not-offered-in-govcloud'],
  ])('%s', (_, plan, edition, rule) => {
    expect(answersAbout(plan, edition)).toEqual({ yes: [], rules: [rule] })
    expect(refusals({ ...draft, plan, edition }).map(({ path, rule: { id } }) => [path, id])).toEqual([
      [['plan'], rule],
    ])
  })
})

describe('what becomes of a plan', () => {
  test.each<[Plan, string | null, string]>([
    ['basic', null, 'itself'],
    ['developer', '2027-01-01', 'unknown'],
    ['business', '2027-01-01', 'unknown'],
    ['business-support-plus', null, 'itself'],
    ['enterprise-on-ramp', '2027-01-01', 'plan'],
    ['enterprise', null, 'itself'],
    ['unified-operations', null, 'itself'],
  ])('%s ends on %s and becomes %s', (plan, endsOn, kind) => {
    expect(planSuccession({ plan })).toMatchObject({ plan, endsOn, becomes: { kind } })
  })

  test('is what the editions offer before and after, in either partition', () => {
    for (const plan of plans) {
      const { endsOn, staysIn } = planSuccession({ plan })
      for (const partition of partitions) {
        const last = editionInForce('2026-12-31T23:59:59.999Z', { partition })
        const next = editionInForce(`${endsOn ?? '2027-01-01'}T00:00:00Z`, { partition })
        expect([plan, partition, plansOffered({ edition: next }).includes(plan)]).toEqual([
          plan,
          partition,
          staysIn.includes(partition),
        ])
        if (partition === 'aws') expect(plansOffered({ edition: last })).toContain(plan)
      }
    }
  })

  test('names its rules', () => {
    expect(planSuccession({ plan: 'developer' }).because.map(({ id }) => id)).toEqual([
      'succession/end-of-three-plans',
      'succession/to-business-support-plus',
      'succession/not-stated-without-an-upgrade',
    ])
    expect(planSuccession({ plan: 'enterprise-on-ramp' }).because.map(({ id }) => id)).toEqual([
      'succession/end-of-three-plans',
      'succession/on-ramp-becomes-enterprise',
    ])
    expect(planSuccession({ plan: 'basic' }).because).toMatchObject([
      { id: 'succession/no-end-announced', basis: 'inferred' },
    ])
  })

  test('is asked with a plan that there is', () => {
    expect(() => planSuccession('business' as never)).toThrow(
      expect.objectContaining({ code: 'facts/invalid', path: [] }) as Error,
    )
    expect(() => planSuccession({ plan: 'gold' as Plan })).toThrow(
      expect.objectContaining({ code: 'plan/unknown' }) as Error,
    )
    expect(() => plansOffered({ edition: '2022-10' as unknown as Edition })).toThrow(
      expect.objectContaining({ code: 'edition/invalid', path: ['edition'] }) as Error,
    )
  })
})

test('plansOffered and severityLevels have no other option than the edition, and a bare edition is none', () => {
  for (const ask of [plansOffered, severityLevels]) {
    const misspelled = () => ask({ editon: edition2027_01 } as object)
    expect(misspelled).toThrow(expect.objectContaining({ code: 'facts/invalid', path: ['editon'] }) as Error)
    expect(misspelled).toThrow('Did you mean edition?')
    expect(() => ask(edition2027_01 as object)).toThrow('Pass one of edition.')
  }
})
