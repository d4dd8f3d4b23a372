import { throwExpected } from '../errors.js'
import { fieldsOf, listOf } from '../guards.js'
import { isInstant } from './instants.js'

/** A period without business, in epoch milliseconds; `to` is exclusive. */
export interface Closure {
  readonly from: number
  readonly to: number
}

function closureAt(given: unknown, index: number): Closure {
  const { from, to } = fieldsOf(given)
  if (isInstant(from) && isInstant(to) && from < to) return { from, to }
  const got = from === undefined && to === undefined ? given : [from, to]
  const expected = 'a closure { from, to } in whole epoch milliseconds, with from before to'
  return throwExpected('closure/invalid', expected, got, ['closures', index])
}

/** Returns the closures, sorted, with touching and overlapping ones merged. */
export function closuresOf(given: unknown): Closure[] {
  return merged(listOf(given, 'closures { from, to }', 'closure/invalid', ['closures']).map(closureAt))
}

export function merged(ranges: readonly Closure[]): Closure[] {
  const result: Closure[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && range.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else result.push(range)
  }
  return result
}

/** Returns `ranges` minus `cuts`. Both must be sorted and must not overlap. Empty and reversed ranges are dropped. */
export function subtract(ranges: readonly Closure[], cuts: readonly Closure[]): readonly Closure[] {
  const result: Closure[] = []
  let next = 0
  for (const { from, to } of ranges) {
    let left = from
    while ((cuts[next]?.to ?? Infinity) <= from) next++
    for (let index = next, cut = cuts[index]; cut && cut.from < to; cut = cuts[++index]) {
      if (cut.from > left) result.push({ from: left, to: cut.from })
      left = Math.max(left, cut.to)
    }
    if (left < to) result.push({ from: left, to })
  }
  return result
}
