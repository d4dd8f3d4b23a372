import { throwExpected } from '../errors.js'
import { refuseUnknownKey } from '../guards.js'
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

/** Throws `pause/invalid` unless the pause has whole epoch milliseconds in order. */
export function checkPause(pause: Readonly<Partial<Pause>>, index: number): asserts pause is Pause {
  const { from, to = NaN } = pause
  if (isInstant(from) && (isInstant(to) || to === Infinity) && from <= to) return
  const what = 'a pause { from, to } in whole epoch milliseconds, with to no earlier than from'
  throwExpected('pause/invalid', what, [from, pause.to], ['pauses', index])
}

const optionNames = ['pauses'] as const satisfies readonly (keyof PauseOptions)[]

/** Returns the pauses, sorted and merged. */
export function pausesOf(options: PauseOptions): readonly Pause[] {
  const given: unknown = options
  if (typeof given !== 'object' || given === null) throwExpected('pause/invalid', 'options { pauses }', given, [])
  refuseUnknownKey(given, optionNames, 'an option', 'pause/invalid', [])
  const { pauses = none } = options
  if (!isList(pauses)) throwExpected('pause/invalid', 'an array of pauses { from, to }', pauses, optionNames)
  let isSorted = true
  let end = -Infinity
  for (let index = 0; index < pauses.length; index++) {
    const pause: Partial<Pause> = pauses[index] ?? {}
    checkPause(pause, index)
    isSorted &&= pause.from >= end
    end = pause.to
  }
  return isSorted ? pauses : merged(pauses)
}

const none: readonly Pause[] = []
const isList = (pauses: readonly Pause[]): boolean => Array.isArray(pauses)
