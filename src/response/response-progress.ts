import { openTimeBetween } from '../business-time/open-time-between.js'
import type { Because } from '../editions/edition.js'
import { expected, formatValue, SupportRulesError, withPath } from '../errors.js'
import { objectOf } from '../guards.js'
import { epochMillisecondsOf, type InstantInput, isSameSecond } from '../instant.js'
import { minuteMs } from '../time-units.js'
import { type CaseFacts, caseFacts } from './case-facts.js'
import type { Clock } from './clock.js'
import type { CountedHours, CreatedCase, DueFirstResponse } from './created-case.js'
import { countFirstResponse } from './first-response.js'
import type { Warning } from './warning.js'

/** Where a case that has a target stands against it. */
export interface TargetProgress {
  /**
   * `met`: answered, and no more than the target had been counted. `missed`: answered later. `pending`: not answered, and no more than the
   * target has been counted. `overdue`: not answered, and more has.
   */
  readonly state: 'pending' | 'overdue' | 'met' | 'missed'
  readonly dueAt: Date
  readonly lateAfter: Date
  /**
   * Counted milliseconds from creation until the answer, or until now: business time where the target is business time. With `answeredBy` it is the most that it can
   * have been.
   */
  readonly elapsedMs: number
  /** Counted milliseconds left of the target; negative where more than the target has been counted. */
  readonly remainingMs: number
  /** The part of the target that has been used: 1 is all of it, more is too much. */
  readonly fraction: number
  /** The next instant at which the state changes if nothing happens: a pending case becomes overdue. Otherwise `null`. */
  readonly changesAt: Date | null
  /** The clock that the time is counted on, as in the first response; `null` where the target runs around the clock. */
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
 * A case that is neither met nor missed. `unknown`: the first response may be missing, and what is known came too late to tell, or is nothing.
 * `resolved-unanswered`: resolved without a response, so its clock no longer runs.
 */
export type UndecidedProgress = Undecided<'unknown'> | Undecided<'resolved-unanswered'>

/** A case for which there is no target, with the rules that say so. */
export interface NoTargetProgress {
  readonly state: 'no-target'
  readonly because: Because
}

export type ResponseProgress = TargetProgress | UndecidedProgress | NoTargetProgress

/** Every state that a case can be in. */
export type ResponseState = ResponseProgress['state']

/**
 * Where a case stands against its first-response target at `now`, or stood when it was answered. The response stands in the case: `respondedAt`, or `answeredBy`
 * where older communications may be missing. A response in closed time has used no more than the target had at closing, so it can be met after `dueAt`:
 * compare with `state`, not with `dueAt`.
 *
 * A response after `now` has not happened yet. Before the creation of the case, nothing is counted.
 *
 * Throws what `firstResponse` throws, `instant/invalid` for `now`, `respondedAt` and `answeredBy`, `response/before-creation` for a response before the case, and `facts/invalid` where
 * `now` is left out, where a fact of the case stands beside it, and for a case with both `respondedAt` and `answeredBy`.
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
  const now = nowOf(when)
  return progressOf(caseFacts(created), now)
}

const factsOfTheCase = [
  'respondedAt',
  'answeredBy',
  'openedBy',
  'resolved',
] as const satisfies readonly (keyof CreatedCase)[]

/** The instant asked about. A fact of the case beside it would be ignored, so it is refused. */
export function nowOf(when: { readonly now: InstantInput }): number {
  const given = objectOf(when, '{ now } as the second argument', ['now'])
  const misplaced = factsOfTheCase.find((field) => field in given)
  if (misplaced === undefined) return epochMillisecondsOf(when.now, ['now'])
  throw new SupportRulesError(
    'facts/invalid',
    `Expected { now } as the second argument; got ${misplaced}, which is a field of the case.`,
    { path: [misplaced] },
  )
}

/** The same for a case whose fields were read. */
export function progressOf(facts: CaseFacts, now: number): ResponseProgress {
  const { response, clock } = countFirstResponse(facts)
  const { respondedAt, answeredBy } = answersOf(facts)
  if (response.kind === 'none') return { state: 'no-target', because: response.because }
  const { dueAt, lateAfter, counting, warnings } = response
  if (respondedAt !== null && respondedAt <= now) return measured(facts, response, clock, respondedAt, 'respondedAt')
  if (respondedAt === null && answeredBy !== undefined) {
    const isInTime = answeredBy !== null && answeredBy <= lateAfter.getTime()
    return isInTime
      ? measured(facts, response, clock, answeredBy, 'answeredBy')
      : { state: 'unknown', dueAt, lateAfter, counting, warnings }
  }
  if (respondedAt === null && facts.isResolved)
    return { state: 'resolved-unanswered', dueAt, lateAfter, counting, warnings }
  return measured(facts, response, clock, Math.max(now, facts.from), 'now')
}

/** The counted time until an instant: that of an answer, or now. */
function measured(
  { from }: CaseFacts,
  { dueAt, lateAfter, target, counting, warnings }: DueFirstResponse,
  clock: Clock | null,
  until: number,
  source: 'respondedAt' | 'answeredBy' | 'now',
): TargetProgress {
  const elapsedMs =
    clock === null ? until - from : withPath([source], () => openTimeBetween(clock.schedule, from, until))
  const targetMs = target.minutes * minuteMs
  const isInTime = elapsedMs <= targetMs
  const isPending = isInTime && source === 'now'
  return {
    state: source === 'now' ? (isInTime ? 'pending' : 'overdue') : isInTime ? 'met' : 'missed',
    dueAt,
    lateAfter,
    elapsedMs,
    remainingMs: targetMs - elapsedMs,
    fraction: elapsedMs / targetMs,
    changesAt: isPending ? instantAfter(lateAfter) : null,
    counting,
    warnings,
  }
}

/** The last instant that a Date can hold has none after it. */
function instantAfter(date: Date): Date | null {
  const next = new Date(date.getTime() + 1)
  return Number.isNaN(next.getTime()) ? null : next
}

/** When a case was answered, as far as that is known. */
export interface Answers {
  readonly respondedAt: number | null
  /** `undefined` where it was not given: the response is known. */
  readonly answeredBy: number | null | undefined
}

export function answersOf({ from, respondedAt, answeredBy }: CaseFacts): Answers {
  if (respondedAt === undefined || respondedAt === null) {
    return {
      respondedAt: null,
      answeredBy:
        answeredBy === undefined || answeredBy === null ? answeredBy : answerAt(answeredBy, from, 'answeredBy'),
    }
  }
  if (answeredBy === undefined || answeredBy === null)
    return { respondedAt: answerAt(respondedAt, from, 'respondedAt'), answeredBy: undefined }
  const message =
    'Expected respondedAt or answeredBy; got both. If the first response is known, pass respondedAt alone.'
  throw new SupportRulesError('facts/invalid', message, { path: ['answeredBy'] })
}

/** AWS prints milliseconds of a case and whole seconds of its communications, so an answer in the second of the creation came with it. */
function answerAt(input: InstantInput, from: number, field: 'respondedAt' | 'answeredBy'): number {
  const answer = epochMillisecondsOf(input, [field])
  if (answer >= from) return answer
  if (isSameSecond(answer, from)) return from
  const advice = 'A response before the case may belong to another one.'
  throw new SupportRulesError(
    'response/before-creation',
    expected(`a response after ${formatValue(new Date(from))}, when the case was created`, new Date(answer), advice),
    {
      path: [field],
    },
  )
}
