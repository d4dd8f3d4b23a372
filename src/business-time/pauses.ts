import { reading } from '../errors.js'
import { listOf, objectOf, refuseUnknownKey } from '../guards.js'
import { rangeAt } from './closures.js'

/** A period that isn't counted, in epoch milliseconds; `to` is exclusive. While it lasts, `to` is `Infinity`. */
export interface Pause {
  readonly from: number
  readonly to: number
}

export interface PauseOptions {
  /** Periods that aren't counted, such as waiting for the customer. They may overlap and have any order. */
  readonly pauses?: readonly Pause[] | undefined
}

/** The pauses of one question: those from index `first` to before `last`. */
export interface FlatPauses {
  /** The beginnings and the ends, each sorted. That changes no time that the pauses cover. */
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  readonly first: number
  readonly last: number
}

export const noPauses: FlatPauses = { from: [], to: [], first: 0, last: 0 }

/** Sorts a part of an array, if it isn't sorted. */
export function sortPart(array: Float64Array, first: number, last: number): void {
  for (let index = first + 1; index < last; index++)
    if ((array[index] ?? NaN) < (array[index - 1] ?? NaN)) {
      array.subarray(first, last).sort()
      return
    }
}

const optionNames = ['pauses'] as const satisfies readonly (keyof PauseOptions)[]

export const pausesOf = (options: PauseOptions): FlatPauses =>
  reading(() => {
    const { pauses = [] } = objectOf(options, 'options { pauses }', [], 'pause/invalid')
    refuseUnknownKey(options, optionNames, 'an option', 'pause/invalid', [])
    const list = listOf(pauses, 'pauses { from, to }', 'pause/invalid', optionNames)
    // Typed arrays are filled several times faster than lists of numbers.
    const [from, to] = [new Float64Array(list.length), new Float64Array(list.length)]
    for (let index = 0; index < list.length; index++) {
      const pause = rangeAt(list[index], 'pause', index)
      from[index] = pause.from
      to[index] = pause.to
    }
    sortPart(from, 0, list.length)
    sortPart(to, 0, list.length)
    return { from, to, first: 0, last: list.length }
  })
