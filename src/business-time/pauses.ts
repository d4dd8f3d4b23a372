import { reading, throwExpected } from '../errors.js'
import { listOf, objectOf, refuseUnknownKey } from '../guards.js'
import { merged } from './closures.js'
import { isInstant } from './instants.js'

/** A period that isn't counted, in epoch milliseconds; `to` is exclusive. While it lasts, `to` is `Infinity`. */
export interface Pause {
  readonly from: number
  readonly to: number
}

export interface PauseOptions {
  /** Periods that aren't counted, such as waiting for the customer. They may overlap and have any order. */
  readonly pauses?: readonly Pause[] | undefined
}

/** Reads a pause. Throws `pause/invalid` unless it has whole epoch milliseconds in order. */
export function pauseAt(given: Partial<Pause> | null | undefined, index: number): Pause {
  const { from, to = NaN } = given ?? {}
  if (isInstant(from) && (isInstant(to) || to === Infinity) && from <= to) return { from, to }
  const what = 'a pause { from, to } in whole epoch milliseconds, with to no earlier than from'
  throwExpected('pause/invalid', what, [from, to], ['pauses', index])
}

const optionNames = ['pauses'] as const satisfies readonly (keyof PauseOptions)[]

/** Returns the pauses, sorted and merged. */
export const pausesOf = (options: PauseOptions): readonly Pause[] =>
  reading(() => {
    refuseUnknownKey(
      objectOf(options, 'options { pauses }', [], 'pause/invalid'),
      optionNames,
      'an option',
      'pause/invalid',
      [],
    )
    const given = listOf(options.pauses ?? [], 'pauses { from, to }', 'pause/invalid', optionNames)
    const pauses: Pause[] = []
    let isSorted = true
    for (const one of given) {
      const pause = pauseAt(one, pauses.length)
      isSorted &&= pause.from >= (pauses.at(-1)?.to ?? -Infinity)
      pauses.push(pause)
    }
    return isSorted ? pauses : merged(pauses)
  })
