import type { Decision, Edition } from '../editions/edition.js'
import { reopening } from '../editions/generated/2022-10/reopening.js'
import { formatValue, throwExpected } from '../errors.js'
import { dateAt, epochMillisecondsOf, type InstantInput } from '../instant.js'
import { dayMs } from '../time-units.js'
import { type Given, type GivenEdition, isRule, throwMissingCell } from './edition-cells.js'
import { asked, type EditionOption } from './facts.js'

/** Whether a resolved case can be reopened, until when, and what to do instead. */
export interface Reopening extends Decision {
  /** The last instant at which the case can be reopened. */
  readonly until: Date
  readonly instead: 'related-case' | null
}

/**
 * Returns whether a resolved case can still be reopened.
 *
 * A case can be reopened for 14 days (14 × 24 hours) after it was resolved, including the last instant. After that,
 * create a related case.
 *
 * Throws `instant/invalid`, and `reopening/before-resolution` if `now` is before `resolvedAt`.
 *
 * @example
 * import { canReopenCase } from 'aws-support-rules'
 *
 * const resolvedAt = '2026-11-09T10:00:00Z'
 * canReopenCase({ resolvedAt, now: '2026-11-23T10:00:00Z' }).allowed // => true
 * const late = canReopenCase({ resolvedAt, now: '2026-11-23T10:00:01Z' })
 * late.instead // => 'related-case'
 * late.because[0].id // => 'reopening/related-case'
 */
export function canReopenCase(
  facts: { readonly resolvedAt: InstantInput; readonly now: InstantInput } & EditionOption,
): Reopening {
  return asked(facts, (edition) => {
    const { days, within, after } = reopeningCell(edition)
    const resolvedAt = epochMillisecondsOf(facts.resolvedAt, ['resolvedAt'])
    const now = epochMillisecondsOf(facts.now, ['now'])
    if (now < resolvedAt)
      throwExpected(
        'reopening/before-resolution',
        `now to be no earlier than ${formatValue(new Date(resolvedAt))}, when the case was resolved`,
        new Date(now),
        ['now'],
        { advice: 'Check resolvedAt and now.' },
      )
    const until = dateAt(resolvedAt + days * dayMs, ['resolvedAt'])
    const allowed = now <= until.getTime()
    return { allowed, because: allowed ? within : after, until, instead: allowed ? null : 'related-case' }
  })
}

/** Returns for how long a case can be reopened, and the rules for it. */
export function reopeningCell(edition: GivenEdition | undefined): Edition['reopening'] {
  const cell = edition ? edition.reopening : reopening
  return isReopening(cell) ? cell : throwMissingCell(cell, 'reopening')
}

const isReopening = (cell: Given<Edition['reopening']> | undefined): cell is Edition['reopening'] =>
  typeof cell?.days === 'number' && isRule(cell.within?.[0]) && isRule(cell.after?.[0])
