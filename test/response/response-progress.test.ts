import { type CreatedCase, noHolidays, type ResponseProgress, responseProgress } from 'aws-support-rules'
import { describe, expect, test } from 'vitest'

const hour = 3_600_000
const newYork = { country: 'US', timeZone: 'America/New_York', holidays: noHolidays }

/** Opened on Friday at 16:00: two hours that day, ten on Monday, due on Monday as it closes at 18:00; late after Tuesday 08:00. */
const overTheWeekend = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-11-20T16:00:00-05:00',
  customer: newYork,
} as const satisfies CreatedCase

/** Fifteen minutes around the clock, due at 08:15. */
const critical = {
  plan: 'enterprise',
  caseType: 'technical',
  severity: 'critical',
  createdAt: '2026-11-22T08:00:00Z',
} as const satisfies CreatedCase

const target = (progress: ResponseProgress) => {
  if (!('elapsedMs' in progress)) throw new Error(progress.state)
  return progress
}

describe('a case that waits', () => {
  test.each([
    ['at creation', '2026-11-20T16:00:00-05:00', 'pending', 0 * hour],
    ['Friday, one hour before closing', '2026-11-20T17:00:00-05:00', 'pending', 1 * hour],
    ['on Sunday', '2026-11-22T12:00:00-05:00', 'pending', 2 * hour],
    ['Monday 13:00', '2026-11-23T13:00:00-05:00', 'pending', 7 * hour],
    ['at the due instant', '2026-11-23T18:00:00-05:00', 'pending', 12 * hour],
    ['in the night after it, when nothing is counted', '2026-11-24T03:00:00-05:00', 'pending', 12 * hour],
    ['at the next opening', '2026-11-24T08:00:00-05:00', 'pending', 12 * hour],
    ['a millisecond after it', '2026-11-24T08:00:00.001-05:00', 'overdue', 12 * hour + 1],
    ['an hour after it', '2026-11-24T09:00:00-05:00', 'overdue', 13 * hour],
  ])('%s', (_, now, state, elapsedMs) => {
    expect(responseProgress(overTheWeekend, { now })).toMatchObject({
      state,
      elapsedMs,
      remainingMs: 12 * hour - elapsedMs,
      fraction: elapsedMs / (12 * hour),
    })
  })

  test('has both instants, and changes a millisecond after the later one', () => {
    expect(responseProgress(overTheWeekend, { now: '2026-11-21T00:00:00Z' })).toMatchObject({
      dueAt: new Date('2026-11-23T18:00:00-05:00'),
      lateAfter: new Date('2026-11-24T08:00:00-05:00'),
      changesAt: new Date('2026-11-24T08:00:00.001-05:00'),
    })
    expect(target(responseProgress(overTheWeekend, { now: '2026-12-24T00:00:00Z' })).changesAt).toBeNull()
  })

  test('counts nothing before its creation', () => {
    expect(responseProgress(critical, { now: '2026-11-01T00:00:00Z' })).toMatchObject({
      state: 'pending',
      elapsedMs: 0,
      remainingMs: hour / 4,
    })
  })

  test.each([
    ['at the due instant', '2026-11-22T08:15:00Z', 'pending'],
    ['a millisecond after it', '2026-11-22T08:15:00.001Z', 'overdue'],
  ])('around the clock %s', (_, now, state) => {
    expect(responseProgress(critical, { now }).state).toBe(state)
  })

  test('has no next change where no Date holds it', () => {
    expect(
      target(responseProgress({ ...critical, createdAt: 8.64e15 - hour / 4 }, { now: new Date(0) })).changesAt,
    ).toBeNull()
  })
})

describe('a case that was answered', () => {
  const now = '2026-11-25T00:00:00Z'

  test.each([
    ['on Friday', '2026-11-20T17:00:00-05:00', 'met', 1],
    ['in closed time after the due instant', '2026-11-24T07:59:00-05:00', 'met', 12],
    ['at the next opening', '2026-11-24T08:00:00-05:00', 'met', 12],
    ['a millisecond after it', '2026-11-24T08:00:00.001-05:00', 'missed', 12 + 1 / hour],
  ])('%s', (_, respondedAt, state, hours) => {
    expect(responseProgress({ ...overTheWeekend, respondedAt }, { now })).toMatchObject({
      state,
      elapsedMs: hours * hour,
      changesAt: null,
    })
  })

  test('at the instant of its creation was answered at once', () => {
    expect(responseProgress({ ...critical, respondedAt: critical.createdAt }, { now })).toMatchObject({
      state: 'met',
      elapsedMs: 0,
    })
  })

  test('after now is not answered yet', () => {
    expect(
      responseProgress({ ...critical, respondedAt: '2026-11-22T08:11:00Z' }, { now: '2026-11-22T08:10:00Z' }),
    ).toMatchObject({
      state: 'pending',
      changesAt: new Date('2026-11-22T08:15:00.001Z'),
    })
    expect(
      responseProgress({ ...critical, respondedAt: '2026-11-22T08:21:00Z' }, { now: '2026-11-22T08:20:00Z' }).state,
    ).toBe('overdue')
  })

  test('before its creation is a broken contract, whatever now is and whether there is a target', () => {
    const respondedAt = '2026-11-22T07:59:59.999Z'
    for (const created of [critical, { ...critical, plan: 'basic' as const }]) {
      expect(() => responseProgress({ ...created, respondedAt }, { now })).toThrow(
        expect.objectContaining({ code: 'response/before-creation', path: ['respondedAt'] }) as Error,
      )
    }
  })
})

test('names the clock that it counts on, and none around the clock', () => {
  expect(target(responseProgress(overTheWeekend, { now: new Date(0) })).counting).toMatchObject({
    timeZone: 'America/New_York',
    opens: '08:00',
    closes: '18:00',
  })
  expect(target(responseProgress(critical, { now: new Date(0) })).counting).toBeNull()
})

test('says so where there is no target, with the rule', () => {
  const progress = responseProgress(
    { ...critical, plan: 'basic', caseType: 'account-and-billing', severity: 'low' },
    { now: new Date(0) },
  )
  expect(progress.state === 'no-target' && progress.because.map(({ id }) => id)).toEqual([
    'first-response/none-on-basic',
  ])
})

test.each([
  ['now', {}, { now: '2026-11-22' }, 'instant/invalid'],
  ['respondedAt', { respondedAt: NaN }, { now: new Date(0) }, 'instant/invalid'],
  ['now', {}, { now: Date.UTC(10_000, 0, 2) }, 'instant/outside-time-zone-data'],
  [
    'respondedAt',
    { respondedAt: Date.UTC(10_000, 0, 2) },
    { now: Date.UTC(10_000, 0, 3) },
    'instant/outside-time-zone-data',
  ],
])('names %s where it is at fault: %j at %j', (path, facts, when, code) => {
  expect(() => responseProgress({ ...overTheWeekend, ...facts }, when)).toThrow(
    expect.objectContaining({ code, path: [path] }) as Error,
  )
})
