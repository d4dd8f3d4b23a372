import { isDeepStrictEqual } from 'node:util'
import {
  compareEditions,
  type Edition,
  edition2022_10,
  edition2025_05,
  edition2026_08,
  edition2027_01,
  editionAwsUsGov2025_05,
  editions,
  plans,
  severities,
} from 'aws-support-rules'
import { describe, expect } from 'vitest'
import { figuresByEdition } from '../editions/later-figures.js'
import { type Figures, rowsOf } from '../editions/page-figures.js'
import { fc, test } from '../laws.js'

const edition = fc.constantFrom(...editions)

test.prop([edition])('an edition has no change against itself', (each) => {
  expect(compareEditions({ before: each, after: each })).toEqual([])
})

test.prop([edition, edition])('the way back has the same changes, before and after swapped', (a, b) => {
  expect(compareEditions({ before: b, after: a })).toEqual(
    compareEditions({ before: a, after: b }).map(({ before, after, because, ...change }) => ({
      ...change,
      before: after,
      after: before,
      because: { before: because.after, after: because.before },
    })),
  )
})

test.prop([edition, edition])('every change names a rule of either edition', (a, b) => {
  const changes = compareEditions({ before: a, after: b })
  expect(changes.filter(({ before, after }) => isDeepStrictEqual(before, after))).toEqual([])
  expect(changes.filter(({ because }) => !a.rules.includes(because.before[0]))).toEqual([])
  expect(changes.filter(({ because }) => !b.rules.includes(because.after[0]))).toEqual([])
})

test.prop([edition, edition])('every change is listed once', (a, b) => {
  const asked = compareEditions({ before: a, after: b }).map(({ plan, question, facts }) =>
    JSON.stringify([plan, question, facts]),
  )
  expect(asked).toEqual([...new Set(asked)])
})

/** The cells of a table that differ between two editions, as the figures that were written down by hand have them. */
function differing(a: Edition, b: Edition, name: keyof Figures): string[] {
  const [was, is] = [a, b].map(({ id }) => rowsOf(figuresByEdition[id]?.[name] ?? ''))
  return (was ?? []).flatMap((row) =>
    plans
      .filter((plan) => (row[plan] ?? '-') !== (is?.find((each) => each['row'] === row['row'])?.[plan] ?? '-'))
      .map((plan) => `${plan} ${row['row'] ?? ''}`),
  )
}

const pairs = editions.flatMap((a) => editions.map((b) => [a.id, b.id, a, b] as const))

describe('the changes are those between the figures of the editions', () => {
  test.each(pairs)('%s to %s', (_, __, a, b) => {
    const changes = compareEditions({ before: a, after: b })
    const targets = changes.filter(
      ({ question, facts }) => question === 'responseTarget' && facts['caseType'] === 'technical',
    )
    expect(targets.map(({ plan, facts }) => `${plan ?? ''} ${String(facts['severity'])}`).sort()).toEqual(
      differing(a, b, 'technicalTargets').sort(),
    )
    const created = changes.filter(
      ({ question, facts }) => question === 'canCreateCase' && facts['resoldSupport'] === false,
    )
    // A plan that is not offered and a plan without such cases have the same no.
    const expected = differing(a, b, 'creation').filter((cell) => cell !== 'basic technical')
    expect(created.map(({ plan, facts }) => `${plan ?? ''} ${String(facts['caseType'])}`).sort()).toEqual(
      expected.sort(),
    )
  })
})

describe('what changes', () => {
  test('on 2025-05-21 for Enterprise: severity, and for nobody else but On-Ramp', () => {
    const changes = compareEditions({ before: edition2022_10, after: edition2025_05 }).filter(
      ({ plan }) => plan !== null,
    )
    const ofSeverity = changes.filter(({ question }) => question === 'canChangeSeverity')
    expect(new Set(ofSeverity.map(({ plan }) => plan))).toEqual(new Set(['enterprise-on-ramp', 'enterprise']))
    expect(ofSeverity.filter(({ plan }) => plan === 'enterprise')).toMatchObject(
      (['account-and-billing', 'technical'] as const).map((caseType) => ({
        question: 'canChangeSeverity',
        facts: { caseType, from: 'low', to: 'high' },
        before: 'denied',
        after: 'allowed',
      })),
    )
  })

  test('on 2027-01-01 for Business: everything it had', () => {
    const lost = compareEditions({ before: edition2026_08, after: edition2027_01 }).filter(
      ({ plan, question }) => plan === 'business' && question === 'responseTarget',
    )
    expect(
      lost
        .filter(({ facts }) => facts['caseType'] === 'technical')
        .map(({ facts, before, after }) => [facts['severity'], before, after]),
    ).toEqual(
      severities
        .slice(0, 4)
        .map((severity, index) => [severity, { kind: 'continuous', minutes: [1440, 720, 240, 60][index] }, null]),
    )
    expect(new Set(lost.map(({ because }) => because.after[0].id))).toEqual(new Set(['plan/not-offered-any-more']))
  })

  test('from the page to 2026-08 for everyone: six languages, attachments and contacts', () => {
    const changes = compareEditions({ before: edition2022_10, after: edition2026_08 })
    const customersHours = { opens: '08:00', closes: '18:00', place: 'customer' }
    const languages: readonly (readonly [string, object])[] = [
      ['zh', { opens: '09:00', closes: '18:00', place: 'CN' }],
      ['ko', { opens: '09:00', closes: '18:00', place: 'KR' }],
      ['tr', { opens: '09:00', closes: '18:00', place: 'TR' }],
      ['es', customersHours],
      ['fr', customersHours],
      ['pt', customersHours],
    ]
    expect(
      changes
        .filter(({ plan }) => plan === null)
        .map(({ question, facts, before, after }) => [question, facts, before, after]),
    ).toEqual([
      ...languages.flatMap(([language, hoursOfBilling]) => [
        ['languages', { caseType: 'technical', language }, false, customersHours],
        ['languages', { caseType: 'account-and-billing', language }, false, hoursOfBilling],
      ]),
      ['attachments.most', {}, 3, 10],
      ['attachments.mostBytes', {}, 5 * 1024 * 1024, 150 * 1024 * 1024],
      ['additionalContactCount', {}, null, 10],
    ])
  })

  test('between editions that differ in a route, an own address, a name of a level and the days of reopening', () => {
    const { routes, ownEmail, severityLevels, reopening } = edition2026_08
    const { direct } = routes.technical
    const after: Edition = {
      ...edition2026_08,
      routes: {
        ...routes,
        technical: {
          ...routes.technical,
          direct: { ...direct, notSignedIn: { ...direct.notSignedIn, answer: 'contact-us' } },
        },
      },
      ownEmail: { ...ownEmail, 'root-user': { ...ownEmail['root-user'], answer: 'include' } },
      severityLevels: { ...severityLevels, low: { ...severityLevels.low, name: 'Question' } },
      reopening: { ...reopening, days: 30 },
    }
    expect(
      compareEditions({ before: edition2026_08, after }).map(({ question, facts, before, after }) => [
        question,
        facts,
        before,
        after,
      ]),
    ).toEqual([
      ['caseRoute', { caseType: 'technical', canSignIn: false, resoldSupport: false }, 'none', 'contact-us'],
      ['ownEmailAdvice', { signedInAs: 'root-user' }, 'not-needed', 'include'],
      ['severityLevels', { severity: 'low' }, 'General guidance', 'Question'],
      ['canReopenCase', {}, 14, 30],
    ])
  })

  test('on 2027-01-01 for Business, by question', () => {
    const lost = compareEditions({ before: edition2026_08, after: edition2027_01 }).filter(
      ({ plan }) => plan === 'business',
    )
    const counts = new Map<string, number>()
    for (const { question } of lost) counts.set(question, (counts.get(question) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      plansOffered: 1,
      canAddAdditionalContacts: 1,
      // Three case types, two of them under Resold Support too.
      canCreateCase: 3 + 2,
      // Four severities of two case types, the default of limit increases, and the six languages in which the severity
      // of a billing case can be chosen.
      canUseSeverity: 2 * 4 + 1 + 6,
      responseTarget: 2 * 4,
      canUseContactMethod: 3 * 3,
      // `canChangeSeverity` was denied before, too.
      copiesOperationsContact: 3,
    })
    expect(new Set(lost.map(({ because }) => because.after[0].id))).toEqual(new Set(['plan/not-offered-any-more']))
  })

  test('in GovCloud: no answer of the page', () => {
    expect(compareEditions({ before: edition2022_10, after: editionAwsUsGov2025_05 })).toEqual([])
  })

  test('between things that are no editions: an error', () => {
    expect(() => compareEditions(edition2022_10 as never)).toThrow(
      expect.objectContaining({ code: 'edition/invalid', path: ['before'] }) as Error,
    )
    expect(() => compareEditions(undefined as never)).toThrow(
      expect.objectContaining({ code: 'facts/invalid', path: [] }) as Error,
    )
    expect(() => compareEditions({ before: edition2022_10, after: 'later' as unknown as Edition })).toThrow(
      expect.objectContaining({ code: 'edition/invalid', path: ['after'] }) as Error,
    )
  })
})
