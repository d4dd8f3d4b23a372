import { reading } from '../errors.js'
import { lengthOf, objectOf, refuseUnknownKey } from '../guards.js'
import { rangeAt } from './closures.js'

/** A period that isn't counted, in epoch milliseconds; `to` is exclusive. While it lasts, `to` is `Infinity`. */
export interface Pause {
  readonly from: number
  readonly to: number
}

/** The time that isn't counted. */
export interface PauseOptions {
  /** Periods that aren't counted, such as waiting for the customer. They may overlap and have any order. */
  readonly pauses?: readonly Pause[] | undefined
}

/** The pauses of one question: those from index `first` to before `last`. */
export interface FlatPauses {
  /** The beginnings, then the ends, each sorted. That changes no time that the pauses cover. */
  readonly times: ArrayLike<number>
  readonly first: number
  readonly last: number
  /** How far the end of a pause is behind its beginning in `times`. */
  readonly ends: number
}

export const noPauses: FlatPauses = { times: [], first: 0, last: 0, ends: 0 }

/** Sorts a part of an array, if it isn't sorted. */
export function sortPart(array: Float64Array, first: number, last: number): void {
  for (let index = first + 1; index < last; index++)
    if ((array[index] ?? NaN) < (array[index - 1] ?? NaN)) {
      array.subarray(first, last).sort()
      return
    }
}

/** Returns an array for twice as many numbers. V8 copies a short literal much faster than it makes a typed array. */
const timesFor = (length: number): number[] | Float64Array =>
  length > 4 ? new Float64Array(2 * length) : [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]

const optionNames = ['pauses'] as const satisfies readonly (keyof PauseOptions)[]

function readPauses(options: PauseOptions): FlatPauses {
  objectOf(options, 'options { pauses }', [], 'pause/invalid')
  for (const key in options)
    if (key !== 'pauses') refuseUnknownKey(options, optionNames, 'an option', 'pause/invalid', [])
  const { pauses = [] } = options
  const length = lengthOf(pauses, 'pauses { from, to }', 'pause/invalid', optionNames)
  let times = timesFor(length)
  let isSorted = true
  for (let index = 0, [lastFrom, lastTo] = [-Infinity, -Infinity]; index < length; index++) {
    const { from, to } = rangeAt(pauses[index], 'pause', index)
    isSorted &&= from >= lastFrom && to >= lastTo
    times[index] = lastFrom = from
    times[length + index] = lastTo = to
  }
  if (!isSorted) {
    times = Float64Array.from(times)
    sortPart(times, 0, length)
    sortPart(times, length, 2 * length)
  }
  return { times, first: 0, last: length, ends: length }
}

export const pausesOf = (options: PauseOptions): FlatPauses => reading(() => readPauses(options))
