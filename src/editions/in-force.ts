import { reading, throwExpected } from '../errors.js'
import { optionsOf, wordOf } from '../guards.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import { dayMs } from '../time-units.js'
import type { Edition } from './edition.js'
import { everyEdition, timelines } from './generated/editions.js'
import { type Partition, partitions } from './generated/vocabulary.js'

// This module imports every edition, so only the entry may import it.

/**
 * All editions, oldest first. The edition of AWS GovCloud (US) comes last.
 *
 * @example
 * import { editions } from 'aws-support-rules'
 *
 * editions.map(({ id }) => id).slice(0, 3) // => ['2022-10', '2025-05', '2025-12']
 */
export const editions: readonly Edition[] = everyEdition

/**
 * Returns the edition in force at an instant, such as the creation of a case.
 *
 * An edition begins at 00:00 UTC on its date. That is our reading, since AWS names no time of day. The partition is
 * `aws` by default. The page of 2022 doesn't mention partitions, so it also answers in GovCloud until the rules differ. To choose the edition by the creation of each case, pass this function as `edition` to
 * `firstResponse`.
 *
 * Importing this function adds all editions to your bundle.
 *
 * Throws `instant/invalid`, `partition/unknown`, `edition/none-in-force` for an instant before the first edition, and
 * `facts/invalid` for options with unknown names.
 *
 * @example
 * import { editionInForce, firstResponse } from 'aws-support-rules'
 *
 * editionInForce('2026-12-31T23:59:59Z').id // => '2026-08'
 * editionInForce('2027-01-01T00:00:00Z').id // => '2027-01'
 * editionInForce('2027-01-01T00:00:00Z', { partition: 'aws-us-gov' }).id // => 'aws-us-gov-2025-05'
 *
 * const created = { plan: 'unified-operations', caseType: 'technical', severity: 'critical', createdAt: '2026-11-23T08:00:00Z' } as const
 * firstResponse(created) // throws 'edition/required'
 * const response = firstResponse({ ...created, edition: editionInForce })
 * response.kind === 'due' && response.dueAt // => new Date('2026-11-23T08:05:00Z')
 */
export function editionInForce(
  at: InstantInput,
  options: { readonly partition?: Partition | undefined } = {},
): Edition {
  return reading(() => {
    const { partition = 'aws' } = optionsOf(options, ['partition'])
    const what = 'a partition (not AWS China: Sinnet and NWCD support it)'
    const timeline = timelines[wordOf(partition, partitions, what, 'partition/unknown', ['partition'])]
    // A case passes its creation in epoch milliseconds, which may be before 1973 if it was text.
    const instant = epochMillisecondsOf(Number.isInteger(at) ? new Date(Number(at)) : at, [])
    const inForce = timeline.filter(([day]) => day * dayMs <= instant).at(-1)
    if (inForce) return inForce[1]
    const [[, { id, inForceFrom }]] = timeline
    throwExpected(
      'edition/none-in-force',
      `an instant from the first edition (${inForceFrom}) on`,
      new Date(instant),
      [],
      { details: { earliest: { id, inForceFrom } } },
    )
  })
}
