import {
  type CreatedCase,
  firstResponseRange,
  noHolidays,
  responseProgress,
  responseProgressRange,
} from 'aws-support-rules'
import { timeZonesOf } from 'aws-support-rules/countries'
import { caseArbitrary } from 'aws-support-rules/testing'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'

// Sunday 22 November 2026, so every clock counts Monday 08:00 to 18:00 and Tuesday 08:00 to 10:00.
const unitedStates = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-11-22T12:00:00Z',
  customer: { country: 'US', holidays: noHolidays },
} as const satisfies CreatedCase

test('the US without a zone has a progress on each of its clocks', () => {
  // 10:00 in New York and 05:00 in Honolulu.
  const range = responseProgressRange(unitedStates, { now: '2026-11-24T15:30:00Z' })
  if (range.kind === 'none') throw new Error('no target')
  expect(range.states).toEqual(['overdue', 'pending'])
  const stateIn = new Map(range.byTimeZone.map(({ timeZone, progress }) => [timeZone, progress.state]))
  expect(stateIn.get('America/New_York')).toBe('overdue')
  expect(stateIn.get('America/Chicago')).toBe('pending')
  expect(stateIn.get('Pacific/Honolulu')).toBe('pending')
  expect(range.earliest.dueAt).toEqual(new Date('2026-11-24T10:00:00-05:00'))
  expect(range.latest.dueAt).toEqual(new Date('2026-11-24T10:00:00-10:00'))
})

test('of zones with the same due time, the first one is late first, or has the least time left', () => {
  // Friday 16:00 to 18:00 and Monday 08:00 to 18:00 in Madrid, but 15:00 to 18:00 and 08:00 to 17:00 on the Canary Islands.
  const inSpain = {
    ...unitedStates,
    createdAt: '2026-11-20T15:00:00Z',
    customer: { country: 'ES', holidays: noHolidays },
  }
  const extremes = (now: string, answer: Partial<CreatedCase> = {}) => {
    const range = responseProgressRange({ ...inSpain, ...answer }, { now })
    if (range.kind === 'none') throw new Error('no target')
    expect(range.earliest.dueAt).toEqual(range.latest.dueAt)
    return [range.earliest, range.latest].map(({ counting, state }) => [counting?.timeZone, state])
  }
  expect(extremes('2026-11-23T17:30:00Z')).toEqual([
    ['Atlantic/Canary', 'overdue'],
    ['Europe/Madrid', 'pending'],
  ])
  // Without a time left, the instant of being late decides alone.
  expect(extremes('2026-11-23T17:30:00Z', { answeredBy: null })).toEqual([
    ['Atlantic/Canary', 'unknown'],
    ['Europe/Madrid', 'unknown'],
  ])
  // Nine hours left on the islands, where Friday's last hour was counted, and ten in Madrid.
  expect(extremes('2026-11-20T19:00:00Z')).toEqual([
    ['Atlantic/Canary', 'pending'],
    ['Europe/Madrid', 'pending'],
  ])
})

test.each([
  ['pending', '2026-11-24T00:00:00Z', {}],
  ['met', '2026-12-01T00:00:00Z', { respondedAt: '2026-11-23T15:00:00Z' }],
  ['missed', '2026-12-01T00:00:00Z', { respondedAt: '2026-11-25T15:00:00Z' }],
  ['unknown', '2026-12-01T00:00:00Z', { answeredBy: null }],
  ['resolved-unanswered', '2026-12-01T00:00:00Z', { resolved: true }],
])('is %s where every clock says so', (state, now, answer) => {
  expect(responseProgressRange({ ...unitedStates, ...answer }, { now })).toMatchObject({ states: [state] })
})

test('a country without a time zone of its own needs one', () => {
  const bouvet = { ...unitedStates, customer: { country: 'BV', holidays: noHolidays } }
  const error = expect.objectContaining({ code: 'time-zone/required', path: ['customer', 'timeZone'] }) as Error
  expect(() => firstResponseRange(bouvet)).toThrow(error)
  expect(() => responseProgressRange(bouvet, { now: '2026-11-24T15:30:00Z' })).toThrow(error)
  const customer = { ...bouvet.customer, timeZone: 'UTC' }
  expect(firstResponseRange({ ...bouvet, customer })).toMatchObject({ byTimeZone: [{ timeZone: 'UTC' }] })
})

test('one clock is a range of one', () => {
  const customer = { country: 'US', timeZone: 'America/Denver', holidays: noHolidays }
  const now = '2026-11-24T15:30:00Z'
  const one = { ...unitedStates, customer }
  const progress = responseProgress(one, { now })
  expect(responseProgressRange(one, { now })).toEqual({
    kind: 'range',
    states: ['pending'],
    earliest: progress,
    latest: progress,
    byTimeZone: [{ timeZone: 'America/Denver', progress }],
  })
})

test('a target around the clock has no zones, and no target has its rules', () => {
  const urgent = { ...unitedStates, plan: 'business', severity: 'urgent' } as const
  const now = '2026-11-22T12:15:00Z'
  const progress = responseProgress(urgent, { now })
  expect(responseProgressRange(urgent, { now })).toEqual({
    kind: 'range',
    states: ['pending'],
    earliest: progress,
    latest: progress,
    byTimeZone: [],
  })
  const none = responseProgressRange({ ...unitedStates, openedBy: 'aws' }, { now })
  expect(none.kind === 'none' && none.because[0].id).toBe('first-response/none-opened-by-aws')
})

const severalClocks = fc.constantFrom('US', 'ES', 'AU', 'BR', 'ID', 'CA', 'PT', 'MX')
const later = fc.integer({ min: 0, max: 8 * 86_400_000 })

test.prop([caseArbitrary(), severalClocks, later, fc.option(later, { nil: undefined })], { numRuns: 60 })(
  'a range says of each clock what responseProgress says there, and is due when firstResponseRange is',
  (created, country, after, waited) => {
    const { timeZone: _, ...customer } = { ...created.customer, country }
    const one = { ...created, customer, respondedAt: waited === undefined ? null : created.createdAt + waited }
    const when = { now: created.createdAt + after }
    const range = responseProgressRange(one, when)
    const due = firstResponseRange(one)
    if (range.kind === 'none' || due.kind === 'none') {
      expect(range).toEqual(due)
      return
    }
    expect([range.earliest.dueAt, range.latest.dueAt]).toEqual([due.earliest, due.latest])
    expect(range.byTimeZone.map(({ timeZone }) => timeZone)).toEqual(due.byTimeZone.map(({ timeZone }) => timeZone))
    const zones = timeZonesOf(country).map(({ timeZone }) => timeZone)
    for (const { timeZone, progress } of range.byTimeZone) {
      const there = zones.includes(timeZone) ? { ...customer, timeZone } : customer
      expect(progress).toEqual(responseProgress({ ...one, customer: there }, when))
    }
    expect(new Set(range.states)).toEqual(
      new Set(
        [range.earliest, range.latest, ...range.byTimeZone.map(({ progress }) => progress)].map(({ state }) => state),
      ),
    )
  },
)
