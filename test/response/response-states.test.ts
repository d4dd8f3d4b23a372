import {
  type CreatedCase,
  noHolidays,
  type ResponseProgress,
  responseProgress,
  responseReport,
} from 'aws-support-rules'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

/** An hour around the clock, due at 09:00. */
const urgent = {
  plan: 'business',
  caseType: 'technical',
  severity: 'urgent',
  createdAt: '2026-11-23T08:00:00Z',
} as const satisfies CreatedCase
const now = '2026-11-24T00:00:00Z'
const stateOf = (facts: Partial<CreatedCase>, at = now): ResponseProgress['state'] =>
  responseProgress({ ...urgent, ...facts }, { now: at }).state

describe('a case of which only a later answer is known', () => {
  test.each<[string, Partial<CreatedCase>, string]>([
    ['answered by the end of the target', { answeredBy: '2026-11-23T09:00:00Z' }, 'met'],
    ['a millisecond later', { answeredBy: '2026-11-23T09:00:00.001Z' }, 'unknown'],
    ['with no answer known', { answeredBy: null }, 'unknown'],
    ['with no answer known and no response', { respondedAt: null, answeredBy: null }, 'unknown'],
    ['resolved', { answeredBy: null, resolved: true }, 'unknown'],
    [
      'without a target',
      { answeredBy: null, plan: 'basic', caseType: 'account-and-billing', severity: 'low' },
      'no-target',
    ],
  ])('%s', (_, facts, state) => {
    expect(stateOf(facts)).toBe(state)
  })

  test('on business hours is met until the next opening, as with a response', () => {
    // Friday 16:00 in New York, due on Monday at 18:00; closed time uses nothing up.
    const customer = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays }
    const developer = {
      plan: 'developer',
      severity: 'normal',
      createdAt: '2026-11-20T16:00:00-05:00',
      customer,
    } as const
    expect(stateOf({ ...developer, answeredBy: '2026-11-24T08:00:00-05:00' })).toBe('met')
    expect(stateOf({ ...developer, answeredBy: '2026-11-24T08:00:00.001-05:00' })).toBe('unknown')
  })

  test('has its deadline, and no counted time', () => {
    expect(responseProgress({ ...urgent, answeredBy: null }, { now })).toEqual({
      state: 'unknown',
      dueAt: new Date('2026-11-23T09:00:00Z'),
      lateAfter: new Date('2026-11-23T09:00:00Z'),
      counting: null,
      warnings: [],
    })
  })
})

describe('a case that is resolved', () => {
  test.each<[string, Partial<CreatedCase>, string]>([
    ['without a response no longer runs', { resolved: true }, 'resolved-unanswered'],
    ['without a response, as a table says it', { resolved: true, respondedAt: null }, 'resolved-unanswered'],
    ['after a response in time', { resolved: true, respondedAt: '2026-11-23T08:59:00Z' }, 'met'],
    ['after a late response', { resolved: true, respondedAt: '2026-11-23T09:01:00Z' }, 'missed'],
    ['not', { resolved: false }, 'overdue'],
  ])('%s', (_, facts, state) => {
    expect(stateOf(facts)).toBe(state)
  })
})

describe('a case that AWS opened', () => {
  test('has no target, by a rule of its own', () => {
    const progress = responseProgress({ ...urgent, openedBy: 'aws', respondedAt: '2026-11-23T08:00:00.077Z' }, { now })
    expect(
      progress.state === 'no-target' && progress.because.map(({ id, basis, statements }) => [id, basis, statements]),
    ).toEqual([['first-response/none-opened-by-aws', 'inferred', ['N46']]])
    expect(stateOf({ openedBy: 'customer' })).toBe('overdue')
  })

  test('needs no customer, where the plan would count business hours', () => {
    expect(stateOf({ plan: 'developer', severity: 'low', openedBy: 'aws' })).toBe('no-target')
  })
})

describe('an answer in the second of the creation', () => {
  const createdAt = '2026-11-23T08:00:18.923Z'
  test('came with it', () => {
    for (const field of ['respondedAt', 'answeredBy'] as const) {
      const progress = responseProgress({ ...urgent, createdAt, [field]: '2026-11-23T08:00:18Z' }, { now })
      expect(progress).toMatchObject({ state: 'met', elapsedMs: 0 })
      expect(
        thrown(() => responseProgress({ ...urgent, createdAt, [field]: '2026-11-23T08:00:17.999Z' }, { now })),
      ).toMatchObject({
        code: 'response/before-creation',
        path: [field],
      })
    }
  })
})

describe('facts at the wrong place or of the wrong type', () => {
  test.each(['respondedAt', 'answeredBy', 'openedBy', 'resolved'])('%s beside now is refused, and named', (field) => {
    const when = { now, [field]: undefined }
    for (const ask of [() => responseProgress(urgent, when), () => responseReport([urgent], when)]) {
      expect(thrown(ask)).toMatchObject({ code: 'facts/invalid', path: [field] })
    }
  })

  test.each<[string, object, string]>([
    [
      'both a response and a later answer',
      { respondedAt: '2026-11-23T08:30:00Z', answeredBy: '2026-11-23T08:40:00Z' },
      'answeredBy',
    ],
    ['an opener who is nobody', { openedBy: 'AWS' }, 'openedBy'],
    ['resolved in words', { resolved: 'yes' }, 'resolved'],
    ['severityAsOfNow as a number', { severityAsOfNow: 1 }, 'severityAsOfNow'],
  ])('%s is refused', (_, facts, field) => {
    expect(thrown(() => responseProgress({ ...urgent, ...facts }, { now }))).toMatchObject({
      code: 'facts/invalid',
      path: [field],
    })
  })

  test('a severity as of now is said in a warning', () => {
    expect(responseProgress({ ...urgent, severityAsOfNow: true }, { now })).toMatchObject({
      state: 'overdue',
      warnings: [{ code: 'severity/as-of-now', dates: [] }],
    })
  })
})

test('a report counts every state, and decides by what is decided alone', () => {
  const answered = (minutes: number) => ({ ...urgent, respondedAt: Date.parse(urgent.createdAt) + minutes * 60_000 })
  const { total, byPlan } = responseReport(
    [
      answered(10),
      answered(30),
      answered(90),
      { ...urgent, answeredBy: '2026-11-23T08:59:00Z' },
      { ...urgent, answeredBy: '2026-11-23T19:00:00Z' },
      { ...urgent, answeredBy: null },
      { ...urgent, resolved: true },
      { ...urgent, openedBy: 'aws' },
      { ...urgent, createdAt: '2026-11-23T23:30:00Z' },
      urgent,
    ],
    { now },
  )
  const counts = {
    cases: 10,
    met: 3,
    missed: 1,
    pending: 1,
    overdue: 1,
    unknown: 2,
    resolvedUnanswered: 1,
    noTarget: 1,
  }
  expect(total).toMatchObject(counts)
  expect(byPlan).toMatchObject([counts])
  expect(total.metShare).toBe(3 / 5)
  expect(total.medianMs).toBe(30 * 60_000)
  expect(total.worst.map(({ index }) => index)).toEqual([9, 2])
})
