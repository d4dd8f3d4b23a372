import type { NoFirstResponse } from './created-case.js'
import { type ResponseState, type TargetProgress, targetProgress } from './response-progress.js'
import type { Standing } from './standing.js'

/** One of the late cases that exceeded their targets most. */
export interface LateCase<Case> {
  readonly case: Case
  /** Its index in the list of cases. */
  readonly index: number
  readonly progress: TargetProgress
}

/** The counts and times of the cases in one group. */
export interface ResponseCounts<Case> {
  /** All cases of the group: the sum of the seven counts below. */
  readonly cases: number
  readonly met: number
  readonly missed: number
  readonly pending: number
  readonly overdue: number
  /** Cases whose first response may be missing from the data. */
  readonly unknown: number
  readonly resolvedUnanswered: number
  readonly noTarget: number
  /** The share of met cases: `met` / (`met` + `missed` + `overdue`); `null` if there are none of these. */
  readonly metShare: number | null
  /**
   * Median of the counted milliseconds until the first response; `null` if no time is known.
   *
   * Includes met and missed cases with a known `respondedAt`.
   */
  readonly medianMs: number | null
  /** 90th percentile of the same times. */
  readonly p90Ms: number | null
  /** Up to ten missed or overdue cases that used the largest share of their targets, worst first. */
  readonly worst: readonly LateCase<Case>[]
}

const mostWorst = 10

/** A case of the report. `isTimeKnown` is false with `answeredBy`, which is only an upper bound. */
interface CountedCase<Case> {
  readonly case: Case
  readonly index: number
  readonly standing: Standing | NoFirstResponse
  readonly isTimeKnown: boolean
}

/** A late case before its dates are made. */
interface CountedLate<Case> {
  readonly case: Case
  readonly index: number
  readonly standing: Standing
  readonly state: 'missed' | 'overdue'
  readonly fraction: number
}

/** A group that is still being counted. */
export interface OpenCounts<Case> {
  readonly states: Record<ResponseState, number>
  readonly answeredMs: number[]
  readonly worst: CountedLate<Case>[]
}

export function openCounts<Case>(): OpenCounts<Case> {
  return {
    states: { met: 0, missed: 0, pending: 0, overdue: 0, unknown: 0, 'resolved-unanswered': 0, 'no-target': 0 },
    answeredMs: [],
    worst: [],
  }
}

export function count<Case>(
  { states, answeredMs, worst }: OpenCounts<Case>,
  { case: one, index, standing, isTimeKnown }: CountedCase<Case>,
): void {
  if ('kind' in standing) {
    states['no-target'] += 1
    return
  }
  const { state, elapsedMs, targetMs } = standing
  states[state] += 1
  if ((state === 'met' || state === 'missed') && isTimeKnown) answeredMs.push(elapsedMs)
  if (state !== 'missed' && state !== 'overdue') return
  const fraction = elapsedMs / targetMs
  if (worst.length === mostWorst && fraction <= (worst.at(-1)?.fraction ?? Infinity)) return
  const place = worst.findIndex((other) => other.fraction < fraction)
  worst.splice(place === -1 ? worst.length : place, 0, { case: one, index, standing, state, fraction })
  if (worst.length > mostWorst) worst.pop()
}

export function closed<Case>({ states, answeredMs, worst }: OpenCounts<Case>): ResponseCounts<Case> {
  const {
    met,
    missed,
    pending,
    overdue,
    unknown,
    'resolved-unanswered': resolvedUnanswered,
    'no-target': noTarget,
  } = states
  const decided = met + missed + overdue
  const times = Float64Array.from(answeredMs)
  return {
    cases: decided + pending + unknown + resolvedUnanswered + noTarget,
    met,
    missed,
    pending,
    overdue,
    unknown,
    resolvedUnanswered,
    noTarget,
    metShare: decided === 0 ? null : met / decided,
    medianMs: percentile(times, 0.5),
    p90Ms: percentile(times, 0.9),
    worst: worst.map(({ case: one, index, standing, state }) => ({
      case: one,
      index,
      progress: targetProgress(standing, state),
    })),
  }
}

/**
 * Returns a percentile, or `null` for an empty list.
 *
 * Linear interpolation, like Excel's PERCENTILE and SQL's `percentile_cont`; rounded to the millisecond.
 */
function percentile(times: Float64Array, part: number): number | null {
  const place = (times.length - 1) * part
  if (place < 0) return null
  const below = nthSmallest(times, Math.floor(place))
  const above = nthSmallest(times, Math.ceil(place))
  return Math.round(below + (above - below) * (place % 1))
}

/** Returns the value that would have this index if the values were sorted. Reorders them, but doesn't sort them. */
function nthSmallest(values: Float64Array, index: number): number {
  for (let [low, high] = [0, values.length - 1]; low < high;) {
    const pivot = values[(low + high) >> 1] ?? NaN
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] ?? NaN) < pivot) left += 1
      while ((values[right] ?? NaN) > pivot) right -= 1
      if (left > right) break
      const value = values[left] ?? NaN
      values[left] = values[right] ?? NaN
      values[right] = value
      left += 1
      right -= 1
    }
    // Between right and left, the values equal the pivot.
    if (index <= right) high = right
    else if (index >= left) low = left
    else break
  }
  return values[index] ?? NaN
}
