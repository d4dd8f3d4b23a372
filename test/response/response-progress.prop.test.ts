import {
  type CreatedCase,
  firstResponse,
  responseProgress,
  responseTarget,
  type TargetProgress,
} from 'aws-support-rules'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'
import { openTimeBetween } from '../oracle/walk.js'
import { developerCases, instants, walkFrom } from './developer-cases.js'

const day = 86_400_000
const continuousCases: fc.Arbitrary<CreatedCase & { createdAt: number }> = fc.record({
  plan: fc.constantFrom('business' as const, 'enterprise-on-ramp' as const, 'enterprise' as const),
  caseType: fc.constantFrom('technical' as const, 'account-and-billing' as const),
  severity: fc.constantFrom('low' as const, 'normal' as const, 'high' as const, 'urgent' as const),
  createdAt: instants,
})
const cases = fc.oneof(developerCases, continuousCases)

/** Cases with an instant around their own: before creation, while they wait, at their edges and a millisecond beside them, long after. */
const moments = cases.chain((created) => {
  const response = firstResponse(created)
  if (response.kind === 'none') throw new Error('no target')
  const edges = [created.createdAt, response.dueAt.getTime(), response.lateAfter.getTime()]
  const shift = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -2 * day, max: 9 * day }))
  const moment = fc.tuple(fc.constantFrom(...edges), shift).map(([edge, ms]) => edge + ms)
  return fc.record({ created: fc.constant(created), now: moment, later: moment })
})

const progressAt = (created: CreatedCase, now: number, respondedAt?: number): TargetProgress => {
  const progress = responseProgress({ ...created, respondedAt }, { now })
  if (!('elapsedMs' in progress)) throw new Error(progress.state)
  return progress
}
const targetMs = (created: CreatedCase) => {
  const target = responseTarget({ plan: created.plan, caseType: created.caseType, severity: created.severity })
  return target.kind === 'none' ? NaN : target.minutes * 60_000
}

test.prop([moments])(
  'elapsed and remaining add up to the target, and the fraction is their part',
  ({ created, now, later }) => {
    for (const progress of [
      progressAt(created, now),
      progressAt(created, Math.max(now, later), Math.max(now, created.createdAt)),
    ]) {
      expect(progress.elapsedMs + progress.remainingMs).toBe(targetMs(created))
      expect(progress.fraction).toBe(progress.elapsedMs / targetMs(created))
    }
  },
)

test.prop([developerCases, fc.integer({ min: 0, max: 9 * day })])(
  'business time elapses as a walk over civil days counts it',
  (created, waited) => {
    const { createdAt } = created
    const spans = walkFrom(created, 14)
    expect(progressAt(created, createdAt + waited).elapsedMs).toBe(
      openTimeBetween(spans, createdAt, createdAt + waited),
    )
  },
)

test.prop([moments])(
  'an unanswered case is overdue exactly after lateAfter, and never goes back',
  ({ created, now, later }) => {
    const [first, second] = [progressAt(created, Math.min(now, later)), progressAt(created, Math.max(now, later))]
    expect(progressAt(created, now).state).toBe(now > first.lateAfter.getTime() ? 'overdue' : 'pending')
    expect(second.elapsedMs).toBeGreaterThanOrEqual(first.elapsedMs)
    if (first.state === 'overdue') expect(second.state).toBe('overdue')
  },
)

test.prop([moments])(
  'a case is met exactly if it was answered and no more than the target had been counted',
  ({ created, now, later }) => {
    const respondedAt = Math.max(now, created.createdAt)
    const progress = progressAt(created, Math.max(respondedAt, later), respondedAt)
    expect(progress.state).toBe(progress.elapsedMs <= targetMs(created) ? 'met' : 'missed')
    expect(progress.state).toBe(respondedAt <= progress.lateAfter.getTime() ? 'met' : 'missed')
  },
)

test.prop([moments])('an answer to come changes nothing', ({ created, now }) => {
  expect(progressAt(created, now, Math.max(now, created.createdAt) + 1)).toEqual(progressAt(created, now))
})

test.prop([moments])('the state changes at changesAt and not a millisecond before', ({ created, now }) => {
  const { changesAt, state } = progressAt(created, now)
  if (changesAt === null) expect(state).toBe('overdue')
  else {
    expect(progressAt(created, changesAt.getTime() - 1).state).toBe('pending')
    expect(progressAt(created, changesAt.getTime()).state).toBe('overdue')
  }
})
