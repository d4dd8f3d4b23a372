import type { Edition } from '../editions/edition.js'
import { type Partition, partitions } from '../editions/generated/vocabulary.js'
import { reading, throwExpected } from '../errors.js'
import { iterableOf, objectOf } from '../guards.js'
import { epochMillisecondsOf } from '../instant.js'
import { requiredEdition } from '../questions/facts.js'

/** The time in which an edition is in force, in epoch milliseconds. */
export interface EditionRow {
  readonly awsPartition: Partition
  readonly edition: string
  readonly inForceFrom: number
  /** Exclusive. If no later edition is known, it is after the last instant of a `Date`. */
  readonly inForceTo: number
}

/** `editions` and `editionInForce` of `aws-support-rules`. */
export interface EditionTableSource {
  readonly editions: readonly Edition[]
  readonly editionInForce: (at: Date, options: { readonly partition: Partition }) => Edition
}

const afterEverything = 8_640_000_000_000_001

/**
 * Returns when each edition is in force in each partition, so that a join finds the edition of a case by its creation.
 *
 * An instant before the first edition is in no row.
 *
 * Throws `facts/invalid` without `editions` and `editionInForce`, `edition/invalid` if one of them isn't an edition, and
 * what `editionInForce` throws.
 *
 * @example
 * import { editionInForce, editions } from 'aws-support-rules'
 * import { editionTable } from 'aws-support-rules/tables'
 *
 * const rows = editionTable({ editions, editionInForce })
 * rows.map(({ awsPartition, edition }) => `${awsPartition} ${edition}`)
 * // => ['aws 2022-10', 'aws 2025-05', 'aws 2025-12', 'aws 2026-08', 'aws 2027-01', 'aws-us-gov 2022-10', 'aws-us-gov aws-us-gov-2025-05']
 * rows[4]?.inForceFrom // => Date.UTC(2027, 0, 1)
 */
export function editionTable(source: EditionTableSource): readonly EditionRow[] {
  return reading(() => {
    const { editions, editionInForce } = objectOf(source, 'editions and editionInForce', ['source'])
    const ask: unknown = editionInForce
    if (typeof ask !== 'function')
      throwExpected('facts/invalid', 'the function editionInForce', ask, ['editionInForce'])
    const begins = Array.from(iterableOf(editions, 'editions'), (edition, index) => {
      const { inForceFrom } = requiredEdition(edition, ['editions', index])
      return epochMillisecondsOf(`${inForceFrom}T00:00:00Z`, ['editions', index])
    })
    const instants = Array.from(new Set(begins)).sort((one, other) => one - other)
    return partitions.flatMap((awsPartition) => {
      const rows = instants.map((inForceFrom) => ({
        awsPartition,
        edition: editionInForce(new Date(inForceFrom), { partition: awsPartition }).id,
        inForceFrom,
      }))
      const changes = rows.filter(({ edition }, index) => edition !== rows[index - 1]?.edition)
      return changes.map((row, index) => ({ ...row, inForceTo: changes[index + 1]?.inForceFrom ?? afterEverything }))
    })
  })
}
