import { reading } from '../errors.js'
import { listOf, objectOf, refuseUnknownKey } from '../guards.js'
import { inOrder, rangeAt } from './closures.js'

/** A period that isn't counted, in epoch milliseconds; `to` is exclusive. While it lasts, `to` is `Infinity`. */
export interface Pause {
  readonly from: number
  readonly to: number
}

export interface PauseOptions {
  /** Periods that aren't counted, such as waiting for the customer. They may overlap and have any order. */
  readonly pauses?: readonly Pause[] | undefined
}

const optionNames = ['pauses'] as const satisfies readonly (keyof PauseOptions)[]

/** Returns the pauses, sorted and merged. */
export const pausesOf = (options: PauseOptions): readonly Pause[] =>
  reading(() => {
    const { pauses = [] } = objectOf(options, 'options { pauses }', [], 'pause/invalid')
    refuseUnknownKey(options, optionNames, 'an option', 'pause/invalid', [])
    const list = listOf(pauses, 'pauses { from, to }', 'pause/invalid', optionNames)
    return inOrder(list.map((pause, index) => rangeAt(pause, 'pause', ['pauses', index])))
  })
