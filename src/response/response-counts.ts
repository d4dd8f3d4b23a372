import type { ResponseProgress, TargetProgress } from './response-progress.js'

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

/** A group that is still being counted. */
export interface OpenCounts<Case> {
  readonly states: Record<ResponseProgress['state'], number>
  readonly answeredMs: number[]
  readonly worst: LateCase<Case>[]
}

export function openCounts<Case>(): OpenCounts<Case> {
  return {
    states: { met: 0, missed: 0, pending: 0, overdue: 0, unknown: 0, 'resolved-unanswered': 0, 'no-target': 0 },
    answeredMs: [],
    worst: [],
  }
}

/** A case of the report. `isTimeKnown` is false with `answeredBy`, which is only an upper bound. */
interface CountedCase<Case> {
  readonly case: Case
  readonly index: number
  readonly progress: ResponseProgress
  readonly isTimeKnown: boolean
}

export function count<Case>(
  { states, answeredMs, worst }: OpenCounts<Case>,
  { case: one, index, progress, isTimeKnown }: CountedCase<Case>,
): void {
  states[progress.state] += 1
  if ((progress.state === 'met' || progress.state === 'missed') && isTimeKnown) answeredMs.push(progress.elapsedMs)
  if (progress.state !== 'missed' && progress.state !== 'overdue') return
  if (worst.length === mostWorst && progress.fraction <= (worst.at(-1)?.progress.fraction ?? Infinity)) return
  const place = worst.findIndex((other) => other.progress.fraction < progress.fraction)
  worst.splice(place === -1 ? worst.length : place, 0, { case: one, index, progress })
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
  const sorted = Float64Array.from(answeredMs).sort()
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
    medianMs: percentile(sorted, 0.5),
    p90Ms: percentile(sorted, 0.9),
    worst,
  }
}

/**
 * Returns a percentile, or `null` for an empty list.
 *
 * Linear interpolation, like Excel's PERCENTILE and SQL's `percentile_cont`; rounded to the millisecond.
 */
function percentile(sorted: Float64Array, part: number): number | null {
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  return below === undefined || above === undefined ? null : Math.round(below + (above - below) * (place % 1))
}
