import { reading } from '../errors.js'
import { caseFacts } from './case-facts.js'
import type { CreatedCase, DueFirstResponse, NoFirstResponse } from './created-case.js'
import { extremesOf, onEachClock } from './each-clock.js'
import { countFirstResponse, responseOf } from './first-response.js'
import { type MergedWarnings, mergeWarnings, warningsIn } from './merged-warnings.js'
import type { Warning } from './warning.js'

/** When a first response is due in each time zone that the customer may be in. */
export interface FirstResponseRange {
  readonly kind: 'range'
  readonly earliest: Date
  readonly latest: Date
  readonly target: DueFirstResponse['target']
  /**
   * One entry per time zone of the country; zones with the same clocks share an entry.
   *
   * If you pass the customer's `timeZone`, it has only that entry. It is empty if the target is counted around the
   * clock.
   */
  readonly byTimeZone: readonly { readonly timeZone: string; readonly dueAt: Date }[]
  /** What makes any of the results less certain, with the dates from all time zones. */
  readonly warnings: readonly Warning[]
}

/**
 * Returns when the first response is due if you know only the customer's country (N44).
 *
 * You get the due time in each of its time zones, the earliest and the latest. If the target is counted around the
 * clock, both are equal and `byTimeZone` is empty. A case in Japanese has one entry, for Japan.
 *
 * Throws what `firstResponse` throws, but never `time-zone/required` if the country has time zones.
 *
 * @example
 * import { firstResponseRange, noHolidays } from 'aws-support-rules'
 *
 * const range = firstResponseRange({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-11-22T12:00:00Z',
 *   customer: { country: 'ES', holidays: noHolidays },
 * })
 * range.kind === 'range' && range.byTimeZone.map(({ timeZone }) => timeZone) // => ['Europe/Madrid', 'Atlantic/Canary']
 * range.kind === 'range' && range.latest.getTime() - range.earliest.getTime() // => 3_600_000
 */
export function firstResponseRange(created: CreatedCase): FirstResponseRange | NoFirstResponse {
  return reading(() => {
    const due: DueFirstResponse[] = []
    const warnings: MergedWarnings = new Map()
    for (const facts of onEachClock(caseFacts(created))) {
      const response = responseOf(countFirstResponse(facts))
      if (response.kind === 'none') return response
      due.push(response)
      mergeWarnings(warnings, response.warnings)
    }
    const { earliest, latest } = extremesOf(due)
    return {
      kind: 'range',
      earliest: earliest.dueAt,
      latest: latest.dueAt,
      target: earliest.target,
      byTimeZone: due.flatMap(({ counting, dueAt }) =>
        counting === null ? [] : [{ timeZone: counting.timeZone, dueAt }],
      ),
      warnings: warningsIn(warnings).map(({ warning }) => warning),
    }
  })
}
