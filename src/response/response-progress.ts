import type { Because } from '../editions/edition.js'
import { reading, SupportRulesError } from '../errors.js'
import { objectOf } from '../guards.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import { type CaseFacts, caseFacts } from './case-facts.js'
import type { CountedHours, CreatedCase, NoFirstResponse } from './created-case.js'
import { type Standing, standingOf } from './standing.js'
import type { Warning } from './warning.js'

/** The progress of a case that has a target. */
export interface TargetProgress {
  /**
   * How the case stands against its target.
   *
   * - `met`: answered within the target.
   * - `missed`: answered later.
   * - `pending`: not answered yet, and the target is not exceeded.
   * - `overdue`: not answered yet, and the target is exceeded.
   */
  readonly state: 'pending' | 'overdue' | 'met' | 'missed'
  readonly dueAt: Date
  readonly lateAfter: Date
  /**
   * Counted milliseconds from creation to the response, or to now if the case has none yet.
   *
   * Only business time counts if the target is in business hours. With `answeredBy` this is an upper bound.
   */
  readonly elapsedMs: number
  /** Counted milliseconds left of the target; negative if the target has been exceeded. */
  readonly remainingMs: number
  /** The used fraction of the target: 1 is all of it, and more than 1 exceeds it. */
  readonly fraction: number
  /** When a pending case becomes overdue if nothing happens; otherwise `null`. */
  readonly changesAt: Date | null
  /** The clock of the business hours, as in the first response; `null` if the target is counted around the clock. */
  readonly counting: CountedHours | null
  /** What makes the deadline less certain, as in the first response. */
  readonly warnings: readonly Warning[]
}

interface Undecided<State> {
  readonly state: State
  readonly dueAt: Date
  readonly lateAfter: Date
  readonly counting: CountedHours | null
  readonly warnings: readonly Warning[]
}

/**
 * A case that is neither met nor missed.
 *
 * `unknown`: the first response may be missing from the data, and `answeredBy` is too late to tell, or `null`.
 * `resolved-unanswered`: resolved without a response, so its clock no longer runs.
 */
export type UndecidedProgress = Undecided<'unknown'> | Undecided<'resolved-unanswered'>

/** A case without a target, with the rules that say so. */
export interface NoTargetProgress {
  readonly state: 'no-target'
  readonly because: Because
}

/** Where a case stands against its target. */
export type ResponseProgress = TargetProgress | UndecidedProgress | NoTargetProgress

/** All states of a case. */
export type ResponseState = ResponseProgress['state']

/**
 * Returns where a case stands against its first-response target at `now`, or where it stood when it was answered.
 *
 * The case says when it was answered: pass `respondedAt`, or `answeredBy` if older communications may be missing. A
 * `respondedAt` after `now` has not happened yet, while `answeredBy` decides whatever `now` is. If `now` is before the
 * creation, no time has been counted.
 *
 * A reply outside business hours uses no extra time, so a case can still be `met` after `dueAt`. Check `state` instead
 * of comparing with `dueAt`.
 *
 * Throws what `firstResponse` throws, and also:
 * - `instant/invalid` for `now`, `respondedAt` or `answeredBy`
 * - `response/before-creation` for a response before the case was created
 * - `facts/invalid` if the second argument is missing or has a field of the case
 * - `facts/invalid` if the case has both `respondedAt` and `answeredBy`
 *
 * @example
 * import { noHolidays, responseProgress } from 'aws-support-rules'
 *
 * const created = {
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-11-20T16:00:00-05:00', // Friday: two hours until closing, ten on Monday
 *   customer: { country: 'US', timeZone: 'America/New_York', holidays: noHolidays },
 * } as const
 * const monday = responseProgress(created, { now: '2026-11-23T11:00:00-05:00' })
 * monday.state === 'pending' && monday.remainingMs // => 7 * 3_600_000
 * const now = '2026-11-24T12:00:00-05:00'
 * responseProgress(created, { now }).state // => 'overdue'
 * responseProgress({ ...created, respondedAt: '2026-11-24T07:59:00-05:00' }, { now }).state // => 'met'
 * responseProgress({ ...created, answeredBy: '2026-11-24T09:00:00-05:00' }, { now }).state // => 'unknown'
 * responseProgress({ ...created, resolved: true }, { now }).state // => 'resolved-unanswered'
 */
export function responseProgress(created: CreatedCase, when: { readonly now: InstantInput }): ResponseProgress {
  return reading(() => {
    const now = nowOf(when)
    return progressOf(caseFacts(created), now)
  })
}

const factsOfTheCase = [
  'respondedAt',
  'answeredBy',
  'openedBy',
  'resolved',
] as const satisfies readonly (keyof CreatedCase)[]

/** Returns `now`. A field of the case next to it would be ignored, so it is rejected. */
export function nowOf(when: { readonly now: InstantInput }): number {
  const given = objectOf(when, '{ now } as the second argument', ['now'])
  const misplaced = factsOfTheCase.find((field) => field in given)
  if (misplaced === undefined) return epochMillisecondsOf(when.now, ['now'])
  throw new SupportRulesError(
    'facts/invalid',
    `Expected { now } as the second argument; got ${misplaced}, which is a field of the case. Pass it in the case.`,
    { path: [misplaced] },
  )
}

/** Returns the progress of a case whose fields were already read. */
export const progressOf = (facts: CaseFacts, now: number): ResponseProgress => progressIn(standingOf(facts, now))

function progressIn(standing: Standing | NoFirstResponse): ResponseProgress {
  if ('kind' in standing) return { state: 'no-target', because: standing.because }
  const { state, deadline } = standing
  if (state !== 'unknown' && state !== 'resolved-unanswered') return targetProgress(standing, state)
  const { due, lateAfter, counting, warnings } = deadline
  return { state, dueAt: new Date(due), lateAfter: new Date(lateAfter), counting, warnings }
}

export function targetProgress(
  { deadline, elapsedMs, targetMs }: Standing,
  state: TargetProgress['state'],
): TargetProgress {
  const { due, lateAfter, counting, warnings } = deadline
  return {
    state,
    dueAt: new Date(due),
    lateAfter: new Date(lateAfter),
    elapsedMs,
    remainingMs: targetMs - elapsedMs,
    fraction: elapsedMs / targetMs,
    changesAt: state === 'pending' ? instantAfter(lateAfter) : null,
    counting,
    warnings,
  }
}

function instantAfter(at: number): Date | null {
  const next = new Date(at + 1)
  return Number.isNaN(next.getTime()) ? null : next
}
