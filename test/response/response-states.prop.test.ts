import { type CreatedCase, responseProgress, responseReport, type ResponseState } from 'aws-support-rules'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'
import { developerCases } from './developer-cases.js'

const day = 86_400_000
const wait = fc.integer({ min: 0, max: 9 * day })
const answers = fc.oneof(
  fc.constant({}),
  wait.map((respondedAfter) => ({ respondedAfter })),
  wait.map((answeredAfter) => ({ answeredAfter })),
  fc.constant({ answeredBy: null }),
  fc.constant({ resolved: true }),
  fc.constant({ openedBy: 'aws' as const }),
)
/** Cases with every kind of answer. */
const cases: fc.Arbitrary<CreatedCase & { createdAt: number }> = fc
  .tuple(developerCases, answers)
  .map(([created, answer]) => ({
    ...created,
    ...('answeredBy' in answer && { answeredBy: answer.answeredBy }),
    ...('resolved' in answer && { resolved: answer.resolved }),
    ...('openedBy' in answer && { openedBy: answer.openedBy }),
    ...('respondedAfter' in answer && { respondedAt: created.createdAt + answer.respondedAfter }),
    ...('answeredAfter' in answer && { answeredBy: created.createdAt + answer.answeredAfter }),
  }))

/** Where each state may lead as time passes and nothing new is learnt. */
const next: Readonly<Record<ResponseState, readonly ResponseState[]>> = {
  pending: ['pending', 'overdue', 'met', 'missed'],
  overdue: ['overdue', 'missed'],
  met: ['met'],
  missed: ['missed'],
  unknown: ['unknown'],
  'resolved-unanswered': ['resolved-unanswered'],
  'no-target': ['no-target'],
}

test.prop([cases, wait, wait])(
  'a state never goes back, and unknown never turns into missed',
  (created, first, second) => {
    const [now, later] = [Math.min(first, second), Math.max(first, second)].map((ms) => created.createdAt + ms)
    const [before, after] = [
      responseProgress(created, { now: now ?? 0 }).state,
      responseProgress(created, { now: later ?? 0 }).state,
    ]
    expect(next[before]).toContain(after)
  },
)

test.prop([fc.array(cases, { maxLength: 12 }), wait])('the counts of all states add up to the cases', (list, after) => {
  const now = (list[0]?.createdAt ?? Date.UTC(2026, 0, 1)) + after
  const { total, problems } = responseReport(list, { now })
  const { met, missed, pending, overdue, unknown, resolvedUnanswered, noTarget } = total
  expect(met + missed + pending + overdue + unknown + resolvedUnanswered + noTarget).toBe(total.cases)
  expect(total.cases + problems.length).toBe(list.length)
  expect(total.metShare).toBe(met + missed + overdue === 0 ? null : met / (met + missed + overdue))
})

test.prop([developerCases, wait])(
  'a later bound on the answer knows less, and never decides against AWS',
  (created, after) => {
    const now = created.createdAt + 30 * day
    const bounded = responseProgress({ ...created, answeredBy: created.createdAt + after }, { now }).state
    const exact = responseProgress({ ...created, respondedAt: created.createdAt + after }, { now }).state
    expect([exact, bounded]).toEqual(exact === 'met' ? ['met', 'met'] : ['missed', 'unknown'])
  },
)
