import { type CreatedCase, firstResponse, holidayCalendar, responseProgress, targetUsedAt } from 'aws-support-rules'
import { caseArbitrary } from 'aws-support-rules/testing'
import { expect } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { fc, test } from '../laws.js'

const urgent = {
  plan: 'business',
  caseType: 'technical',
  severity: 'urgent',
  createdAt: '2026-11-23T08:00:00Z',
} as const satisfies CreatedCase

// 12 business hours: Thursday 10:00 to 18:00, Christmas, the weekend, and Monday 08:00 to 12:00.
const christmas = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  createdAt: '2026-12-24T10:00:00+01:00',
  customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', estimated: true }] }) },
} as const satisfies CreatedCase

test.each<[title: string, created: CreatedCase, fraction: number, at: string]>([
  ['80 % of an hour are 48 minutes', urgent, 0.8, '2026-11-23T08:48:00Z'],
  ['half of an hour', urgent, 0.5, '2026-11-23T08:30:00Z'],
  ['all of it is the due time', urgent, 1, '2026-11-23T09:00:00Z'],
  ['twice the target', urgent, 2, '2026-11-23T10:00:00Z'],
  ['a third, to the millisecond', urgent, 1 / 3, '2026-11-23T08:20:00Z'],
  ['half of 12 business hours', christmas, 0.5, '2026-12-24T16:00:00+01:00'],
  ['80 % of them, 9 h 36 min, are on Monday', christmas, 0.8, '2026-12-28T09:36:00+01:00'],
  ['two thirds end at closing time', christmas, 2 / 3, '2026-12-24T18:00:00+01:00'],
])('%s', (_, created, fraction, at) => {
  expect(targetUsedAt(created, { fraction })).toMatchObject({ kind: 'at', at: new Date(at) })
})

test('warns of what the calendar does not know up to that instant', () => {
  const due = firstResponse(christmas)
  expect(due.kind === 'due' && due.warnings).toEqual([{ code: 'holidays/estimated', dates: ['2026-12-25'] }])
  expect(targetUsedAt(christmas, { fraction: 0.8 })).toMatchObject({ warnings: due.kind === 'due' && due.warnings })
  const announced = holidayCalendar({ closed: [], announcedThrough: '2026-12-31' })
  const created = { ...christmas, customer: { country: 'DE', holidays: announced } }
  expect(targetUsedAt(created, { fraction: 1 })).toMatchObject({ warnings: [] })
  // 12 of 12 hours are over on Monday 28; 60 hours are 8 on Thursday, 10 on each of five days, and 2 on Monday 4 January.
  expect(targetUsedAt(created, { fraction: 5 })).toMatchObject({
    at: new Date('2027-01-01T10:00:00+01:00'),
    warnings: [{ code: 'holidays/not-announced', dates: ['2027-01-01'] }],
  })
})

test('without a target it has the rules', () => {
  const created = { ...urgent, caseType: 'service-limit-increase', severity: 'low' } as const
  expect(targetUsedAt(created, { fraction: 0.8 }).kind).toBe('none')
})

test.each([0, -0.5, NaN, Infinity, '0.8', undefined, null])('%j is no fraction', (fraction) => {
  const error = thrown(() => targetUsedAt(urgent, { fraction } as never))
  expect([error.code, error.path]).toEqual(['facts/invalid', ['fraction']])
})

test('a fraction beyond every date is refused', () => {
  expect(thrown(() => targetUsedAt(urgent, { fraction: 1e12 })).path).toEqual(['fraction'])
  expect(thrown(() => targetUsedAt(christmas, { fraction: 1e12 })).path).toEqual(['fraction'])
  expect(thrown(() => targetUsedAt(urgent, 0.8 as never)).code).toBe('facts/invalid')
})

test.prop([caseArbitrary(), fc.double({ min: 0.001, max: 3, noNaN: true })])(
  'the progress at that instant is the fraction, and a millisecond earlier it is less',
  (created, fraction) => {
    const used = targetUsedAt(created, { fraction })
    if (used.kind === 'none') return
    const progress = responseProgress(created, { now: used.at })
    const before = responseProgress(created, { now: used.at.getTime() - 1 })
    if (!('fraction' in progress && 'fraction' in before)) throw new Error('no target')
    const msOfTarget = progress.elapsedMs + progress.remainingMs
    expect(Math.abs(progress.elapsedMs - fraction * msOfTarget)).toBeLessThanOrEqual(0.5)
    expect(before.elapsedMs).toBe(progress.elapsedMs - 1)
  },
)

test.prop([caseArbitrary()])('the whole target is used when the response is due', (created) => {
  const [used, due] = [targetUsedAt(created, { fraction: 1 }), firstResponse(created)]
  expect(used.kind === 'at' ? used.at : used).toEqual(due.kind === 'due' ? due.dueAt : due)
})
