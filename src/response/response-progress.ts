import { openTimeBetween } from '../business-time/open-time-between.js'
import type { Because } from '../editions/edition.js'
import { at, shown, SupportRulesError } from '../errors.js'
import type { CalendarWarning } from './calendar-warnings.js'
import type { Counting, CreatedCase } from './created-case.js'
import { counted } from './first-response.js'
import { epochMillisecondsOf, type InstantInput, isInstant } from '../instant.js'

/** Where a case that has a target stands against it. */
export interface TargetProgress {
  /**
   * `met`: answered, and no more than the target had been counted. `missed`: answered later. `pending`: not answered, and no more than the
   * target has been counted. `overdue`: not answered, and more has.
   */
  readonly state: 'pending' | 'overdue' | 'met' | 'missed'
  readonly dueAt: Date
  readonly lateAfter: Date
  /** Counted milliseconds from creation until the answer, or until now: business time where the target is business time. */
  readonly elapsedMs: number
  /** Counted milliseconds left of the target; negative where more than the target has been counted. */
  readonly remainingMs: number
  /** The part of the target that has been used: 1 is all of it, more is too much. */
  readonly fraction: number
  /** The next instant at which the state changes if nothing happens: a pending case becomes overdue. Otherwise `null`. */
  readonly changesAt: Date | null
  /** The clock that the time is counted on, as in the first response; `null` where the target runs around the clock. */
  readonly counting: Counting | null
  /** What makes the deadline less certain, as in the first response. */
  readonly warnings: readonly CalendarWarning[]
}

/** A case for which there is no target, with the rules that say so. */
export interface NoTargetProgress {
  readonly state: 'no-target'
  readonly because: Because
}

export type ResponseProgress = TargetProgress | NoTargetProgress

const minute = 60_000

/**
 * Where a case stands against its first-response target at `now`, or stood when it was answered. A response in closed time has used no more than the
 * target had at closing, so it can be met after `dueAt`: compare with `state`, not with `dueAt`.
 *
 * A response after `now` has not happened yet. Before the creation of the case, nothing is counted.
 *
 * Throws what `firstResponse` throws, `instant/invalid` for `now` and `respondedAt`, `facts/invalid` where they are left out, and `response/before-creation` for a response before the case.
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
 * responseProgress(created, { now: '2026-11-24T12:00:00-05:00', respondedAt: '2026-11-24T07:59:00-05:00' }).state // => 'met'
 * responseProgress(created, { now: '2026-11-24T12:00:00-05:00' }).state // => 'overdue'
 */
export function responseProgress(
  created: CreatedCase,
  when: { readonly now: InstantInput; readonly respondedAt?: InstantInput | undefined },
): ResponseProgress {
  const now = nowOf(when)
  return progressOf(created, now, when.respondedAt).progress
}

/** The instant asked about, which types promise and JavaScript callers may forget. */
export function nowOf(when: { readonly now: InstantInput }): number {
  const given: unknown = when
  if (typeof given === 'object' && given !== null) return epochMillisecondsOf(when.now, ['now'])
  throw new SupportRulesError('facts/invalid', `Expected { now: instant } as the second argument, not ${shown(given)}.`, { path: ['now'] })
}

/** The same for a `now` that has been read, with the instant of creation. */
export function progressOf(
  created: CreatedCase,
  now: number,
  respondedAt: InstantInput | undefined,
): { readonly from: number; readonly progress: ResponseProgress } {
  const { from, response, clock } = counted(created)
  const responded = respondedAt === undefined ? Infinity : epochMillisecondsOf(respondedAt, ['respondedAt'])
  if (responded < from) {
    throw new SupportRulesError(
      'response/before-creation',
      `The response of ${new Date(responded).toISOString()} is before the case of ${new Date(from).toISOString()}.`,
      { path: ['respondedAt'] },
    )
  }
  if (response.kind === 'none') return { from, progress: { state: 'no-target', because: response.because } }
  const answered = responded <= now
  const until = answered ? responded : Math.max(now, from)
  const elapsedMs =
    clock === null ? until - from : at([answered ? 'respondedAt' : 'now'], () => openTimeBetween(clock.schedule, from, until))
  const targetMs = response.target.minutes * minute
  const inTime = elapsedMs <= targetMs
  const overdueFrom = response.lateAfter.getTime() + 1
  return {
    from,
    progress: {
      state: answered ? (inTime ? 'met' : 'missed') : inTime ? 'pending' : 'overdue',
      dueAt: response.dueAt,
      lateAfter: response.lateAfter,
      elapsedMs,
      remainingMs: targetMs - elapsedMs,
      fraction: elapsedMs / targetMs,
      // The last instant that a Date can hold has none after it.
      changesAt: !answered && inTime && isInstant(overdueFrom) ? new Date(overdueFrom) : null,
      counting: response.counting,
      warnings: response.warnings,
    },
  }
}
