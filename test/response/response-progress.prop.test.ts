import { firstResponse, responseProgress } from 'aws-support-rules'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { developerCases } from './developer-cases.js'

const hour = 3_600_000
/** Hours from creation, some of them before it. */
const hours = fc.integer({ min: -10, max: 24 * 20 }).map((count) => count * hour)

const progressAt = (created: Parameters<typeof responseProgress>[0], now: number, respondedAt?: number) => {
  const progress = responseProgress(created, { now, respondedAt })
  if (progress.state === 'no-target') throw new Error('no target')
  return progress
}

test.prop([developerCases, hours])('elapsed and remaining add up to the target', (created, after) => {
  const { elapsedMs, remainingMs } = progressAt(created, created.createdAt + after)
  expect(elapsedMs + remainingMs).toBe((created.severity === 'low' ? 24 : 12) * hour)
})

test.prop([developerCases, hours, hours])('a state never goes back', (created, one, other) => {
  const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
  const before = progressAt(created, created.createdAt + earlier)
  const after = progressAt(created, created.createdAt + later)
  expect(after.elapsedMs).toBeGreaterThanOrEqual(before.elapsedMs)
  if (before.state === 'overdue') expect(after.state).toBe('overdue')
})

test.prop([developerCases, fc.nat(24 * 20)])('met if and only if answered with no more than the target counted', (created, after) => {
  const respondedAt = created.createdAt + after * hour
  const { state, elapsedMs } = progressAt(created, respondedAt, respondedAt)
  expect(state).toBe(elapsedMs <= (created.severity === 'low' ? 24 : 12) * hour ? 'met' : 'missed')
})

test.prop([developerCases])('pending at the due instant and as long as it is not late, overdue a millisecond after', (created) => {
  const response = firstResponse(created)
  if (response.kind === 'none') throw new Error('no target')
  const [due, late] = [response.dueAt.getTime(), response.lateAfter.getTime()]
  expect([due, late, late + 1].map((now) => progressAt(created, now).state)).toEqual(['pending', 'pending', 'overdue'])
  expect(progressAt(created, due).changesAt?.getTime()).toBe(late + 1)
})
