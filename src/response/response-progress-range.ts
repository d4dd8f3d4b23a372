import { reading } from '../errors.js'
import type { InstantInput } from '../instant.js'
import { caseFacts } from './case-facts.js'
import type { CreatedCase, NoFirstResponse } from './created-case.js'
import { extremesOf, onEachClock } from './each-clock.js'
import {
  type NoTargetProgress,
  nowOf,
  progressOf,
  type ResponseProgress,
  type ResponseState,
} from './response-progress.js'

/** The progress of a case that has a target, decided or not. */
export type DueProgress = Exclude<ResponseProgress, NoTargetProgress>

/** Where a case stands in each time zone that the customer may be in. */
export interface ResponseProgressRange {
  readonly kind: 'range'
  /** Each state once, in the order of `byTimeZone`. If there is only one, the time zone doesn't matter. */
  readonly states: readonly ResponseState[]
  /**
   * The progress in the time zone in which the case is due first. If several zones have the same due time, in the one in
   * which it is late first, or has the least time left.
   */
  readonly earliest: DueProgress
  /** The progress in the time zone in which the case is due last, late last, or has the most time left. */
  readonly latest: DueProgress
  /**
   * One entry per time zone of the country, as in `firstResponseRange`.
   *
   * It is empty if the target is counted around the clock; `earliest` and `latest` are then equal.
   */
  readonly byTimeZone: readonly { readonly timeZone: string; readonly progress: DueProgress }[]
}

/**
 * Returns where a case stands at `now` if you know only the customer's country.
 *
 * You get the progress in each time zone of the country. If all have the same state, so has the case.
 *
 * Throws what `responseProgress` throws, but never `time-zone/required` if the country has time zones.
 *
 * @example
 * import { noHolidays, responseProgressRange } from 'aws-support-rules'
 *
 * const created = {
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-11-22T12:00:00Z', // Sunday: twelve hours from Monday 08:00 on end on Tuesday at 10:00
 *   customer: { country: 'ES', holidays: noHolidays },
 * } as const
 * const range = responseProgressRange(created, { now: '2026-11-24T09:30:00Z' })
 * range.kind === 'range' && range.states // => ['overdue', 'pending']
 * range.kind === 'range' && range.byTimeZone.map(({ timeZone, progress }) => [timeZone, progress.state])
 * // => [['Europe/Madrid', 'overdue'], ['Atlantic/Canary', 'pending']]
 */
export function responseProgressRange(
  created: CreatedCase,
  when: { readonly now: InstantInput },
): ResponseProgressRange | NoFirstResponse {
  return reading(() => {
    const now = nowOf(when)
    const all: DueProgress[] = []
    for (const facts of onEachClock(caseFacts(created))) {
      const progress = progressOf(facts, now)
      if (progress.state === 'no-target') return { kind: 'none', because: progress.because }
      all.push(progress)
    }
    return {
      kind: 'range',
      states: [...new Set(all.map(({ state }) => state))],
      ...extremesOf(all),
      byTimeZone: all.flatMap((progress) =>
        progress.counting === null ? [] : [{ timeZone: progress.counting.timeZone, progress }],
      ),
    }
  })
}
