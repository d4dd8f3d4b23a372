import { firstEnd } from '../business-time/search-end.js'
import { reading, throwExpected, withPath } from '../errors.js'
import { objectOf } from '../guards.js'
import { instantAt } from '../instant.js'
import { minuteMs } from '../time-units.js'
import { caseFacts } from './case-facts.js'
import type { CreatedCase, NoFirstResponse } from './created-case.js'
import { countFirstResponse, warningsUntil } from './first-response.js'
import type { Warning } from './warning.js'

/** The instant at which a fraction of a target is used. */
export interface TargetUsedAt {
  readonly kind: 'at'
  readonly at: Date
  /** What makes the instant less certain, as in the first response. */
  readonly warnings: readonly Warning[]
}

/**
 * Returns the first instant at which a fraction of the target has been counted: 0.8 is 80 %, and 1 is `dueAt`.
 *
 * Use it to send an alert before a case is late, or with a fraction above 1, some time after. Rounded to the
 * millisecond. A response doesn't change the result.
 *
 * Throws what `firstResponse` throws, and `facts/invalid` if `fraction` isn't a number above 0.
 *
 * @example
 * import { noHolidays, targetUsedAt } from 'aws-support-rules'
 *
 * const created = {
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-11-20T16:00:00-05:00', // Friday: two hours until closing, ten on Monday
 *   customer: { country: 'US', timeZone: 'America/New_York', holidays: noHolidays },
 * } as const
 * const used = targetUsedAt(created, { fraction: 0.8 }) // 9 h 36 min of 12 hours
 * used.kind === 'at' && used.at // => new Date('2026-11-23T15:36:00-05:00')
 */
export function targetUsedAt(
  created: CreatedCase,
  facts: { readonly fraction: number },
): TargetUsedAt | NoFirstResponse {
  return reading(() => {
    const { fraction } = objectOf(facts, '{ fraction } as the second argument', ['fraction'])
    if (!(Number.isFinite(fraction) && fraction > 0)) {
      throwExpected('facts/invalid', 'fraction to be a number above 0', fraction, ['fraction'], {
        advice: 'Pass 0.8 for 80 %.',
      })
    }
    const read = caseFacts(created)
    const deadline = countFirstResponse(read)
    if (deadline.kind === 'none') return deadline
    const { target, warnings, clock } = deadline
    const ms = Math.round(fraction * target.minutes * minuteMs)
    return withPath(['fraction'], () => {
      const at = instantAt(clock === null ? read.from + ms : firstEnd(clock.schedule, read.from, ms, []), ['fraction'])
      return {
        kind: 'at',
        at: new Date(at),
        warnings: clock === null ? warnings : warningsUntil({ due: at, lateAfter: at }, read, clock),
      }
    })
  })
}
