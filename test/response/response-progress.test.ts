import { type CreatedCase, noHolidays, responseProgress, responseReport } from 'aws-support-rules'
import { describe, expect, it } from 'vitest'

const newYork = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays } as const
/** Friday 16:00: two hours on Friday, ten on Monday, due as Monday closes at 18:00; late after Tuesday 08:00. */
const created = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-11-20T16:00:00-05:00',
  customer: newYork,
} as const satisfies CreatedCase
const hour = 3_600_000

describe('a case without an answer', () => {
  it.each([
    ['before its creation nothing is counted', '2026-11-20T15:00:00-05:00', 'pending', 0],
    ['as it is created', '2026-11-20T16:00:00-05:00', 'pending', 0],
    ['over the weekend nothing is counted', '2026-11-22T12:00:00-05:00', 'pending', 2 * hour],
    ['a millisecond before it is due', '2026-11-23T17:59:59.999-05:00', 'pending', 12 * hour - 1],
    ['as it is due, at closing', '2026-11-23T18:00:00-05:00', 'pending', 12 * hour],
    ['in the evening after that', '2026-11-23T22:00:00-05:00', 'pending', 12 * hour],
    ['as business opens again', '2026-11-24T08:00:00-05:00', 'pending', 12 * hour],
    ['a millisecond later', '2026-11-24T08:00:00.001-05:00', 'overdue', 12 * hour + 1],
    ['a day later', '2026-11-25T08:00:00-05:00', 'overdue', 22 * hour],
  ])('%s', (_, now, state, elapsedMs) => {
    const progress = responseProgress(created, { now })
    expect(progress).toMatchObject({ state, elapsedMs, remainingMs: 12 * hour - elapsedMs, fraction: elapsedMs / (12 * hour) })
    expect('changesAt' in progress && progress.changesAt).toEqual(state === 'pending' ? new Date('2026-11-24T08:00:00.001-05:00') : null)
  })
})

describe('a case with an answer', () => {
  const now = '2026-12-01T00:00:00Z'
  it.each([
    ['at once', '2026-11-20T16:00:00-05:00', 'met'],
    ['as it is due', '2026-11-23T18:00:00-05:00', 'met'],
    ['in closed time after that', '2026-11-23T23:00:00-05:00', 'met'],
    ['as business opens again', '2026-11-24T08:00:00-05:00', 'met'],
    ['a millisecond later', '2026-11-24T08:00:00.001-05:00', 'missed'],
  ])('%s', (_, respondedAt, state) => {
    expect(responseProgress(created, { now, respondedAt })).toMatchObject({ state, changesAt: null })
  })

  it('that is still to come has none', () => {
    expect(responseProgress(created, { now: '2026-11-24T09:00:00-05:00', respondedAt: '2026-11-24T10:00:00-05:00' })).toMatchObject({ state: 'overdue' })
  })

  it('before its creation is refused', () => {
    expect(() => responseProgress(created, { now, respondedAt: '2026-11-20T15:59:59.999-05:00' })).toThrow(
      expect.objectContaining({ code: 'response/before-creation', path: ['respondedAt'] }) as Error,
    )
  })
})

describe('a case on another clock', () => {
  it('around the clock is late a millisecond after it is due', () => {
    const urgent = { plan: 'business', caseType: 'technical', severity: 'urgent', createdAt: '2026-11-21T00:00:00Z' } as const
    expect(responseProgress(urgent, { now: '2026-11-21T01:00:00Z' })).toMatchObject({ state: 'pending', fraction: 1 })
    expect(responseProgress(urgent, { now: '2026-11-21T01:00:00.001Z' })).toMatchObject({ state: 'overdue', remainingMs: -1 })
  })

  it('without a target says why', () => {
    const basic = { plan: 'basic', caseType: 'account-and-billing', severity: 'low', createdAt: 0 } as const
    expect(responseProgress(basic, { now: 1 })).toMatchObject({ state: 'no-target', because: [{ id: 'first-response/none-on-basic' }] })
  })

  it.each([['now'], ['respondedAt']])('needs an exact instant for %s', (field) => {
    expect(() => responseProgress(created, { now: 0, [field]: '2026-11-21' })).toThrow(expect.objectContaining({ code: 'instant/invalid', path: [field] }) as Error)
  })
})

describe('a report', () => {
  const urgent = { plan: 'business', caseType: 'technical', severity: 'urgent', createdAt: '2026-11-23T08:00:00Z' } as const
  const now = '2026-11-24T00:00:00Z'
  const cases = [
    { ...urgent, respondedAt: '2026-11-23T08:30:00Z' },
    { ...urgent, respondedAt: '2026-11-23T10:00:00Z' },
    { ...urgent, createdAt: '2026-11-23T23:30:00Z' },
    { ...created, respondedAt: '2026-11-23T18:00:00-05:00' },
    { ...urgent, severity: 'sev1' as 'urgent' },
    { ...urgent, plan: 'basic' as const, caseType: 'account-and-billing' as const, severity: 'low' as const },
    { ...urgent, respondedAt: '2026-11-22T00:00:00Z' },
  ]

  it('counts each case once: in the report or among the problems', () => {
    const report = responseReport(cases, { now })
    expect(report.total.cases + report.problems.length).toBe(cases.length)
    expect(report.problems.map(({ index, code }) => [index, code])).toEqual([
      [4, 'severity/unknown'],
      [6, 'response/before-creation'],
    ])
    for (const groups of [report.byPlan, report.bySeverity, report.byMonth, report.byCountry]) {
      expect(groups.reduce((sum, each) => sum + each.cases, 0)).toBe(report.total.cases)
    }
  })

  it('groups by plan, month in UTC, and country', () => {
    const report = responseReport(cases, { now })
    expect(report.byPlan.map(({ plan, cases: count }) => [plan, count])).toEqual([
      ['basic', 1],
      ['developer', 1],
      ['business', 3],
    ])
    expect(report.byCountry.map(({ country }) => country)).toEqual(['US', null])
    expect(responseReport([{ ...urgent, createdAt: '2026-11-30T22:00:00-05:00' }], { now: '2026-12-02T00:00:00Z' }).byMonth[0]?.month).toBe('2026-12')
  })

  it('of 100,000 cases takes half a second at most of one processor', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ ...created, createdAt: Date.UTC(2026, 0, 1) + index * 240_000 }))
    const before = process.cpuUsage()
    const report = responseReport(many, { now: '2027-01-01T00:00:00Z' })
    const { user, system } = process.cpuUsage(before)
    expect(report.total.cases).toBe(100_000)
    expect((user + system) / 1e6).toBeLessThan(1)
  })

  it('needs a list', () => {
    expect(() => responseReport('cases' as unknown as [], { now })).toThrow(expect.objectContaining({ code: 'facts/invalid' }) as Error)
  })
})
