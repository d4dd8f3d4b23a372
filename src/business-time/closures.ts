import { throwExpected } from '../errors.js'
import { fieldsOf, listOf, refuseUnknownKey } from '../guards.js'
import { isInstant } from './instants.js'

/** A period without business, in epoch milliseconds; `to` is exclusive. */
export interface Closure {
  readonly from: number
  readonly to: number
}

/** Reads a closure or a pause. A pause may be empty, and `to` is Infinity while it lasts. */
export function rangeAt(given: unknown, index: number, name: 'closure' | 'pause'): Closure {
  const range = fieldsOf(given)
  const [code, path] = [`${name}/invalid`, [`${name}s`, index]] as const
  const { from, to } = range
  const isPause = name === 'pause'
  if (isInstant(from) && (isInstant(to) || (isPause && to === Infinity)) && (from < to || (isPause && from === to))) {
    refuseUnknownKey(range, ['from', 'to'], `a field of a ${name}`, code, path)
    return { from, to }
  }
  const got = from === undefined && to === undefined ? given : [from, to]
  throwExpected(
    code,
    `a ${name} { from, to } in whole epoch milliseconds, with from ${isPause ? 'at or ' : ''}before to`,
    got,
    path,
  )
}

/** Returns closures or pauses, sorted, with touching and overlapping ones merged. */
export const rangesOf = (given: unknown, name: 'closure' | 'pause'): Closure[] =>
  merged(
    listOf(given, `${name}s { from, to }`, `${name}/invalid`, [`${name}s`]).map((one, index) =>
      rangeAt(one, index, name),
    ),
  )

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
