import { throwExpected } from '../errors.js'
import { refuseUnknownKey } from '../guards.js'
import { isInstant } from './instants.js'

/** A period without business, in epoch milliseconds; `to` is exclusive. */
export interface Closure {
  readonly from: number
  readonly to: number
}

/** Reads a closure or a pause. A pause may be empty, and `to` is Infinity while it lasts. */
export function rangeAt(range: Partial<Closure> | null | undefined, name: 'closure' | 'pause', index: number): Closure {
  const { from, to } = range ?? {}
  const end = to ?? NaN
  const shortest = name === 'pause' ? 0 : 1
  const isEnd = isInstant(end) || (shortest === 0 && end === Infinity)
  if (!isInstant(from) || !isEnd || end - from < shortest)
    throwExpected(
      `${name}/invalid`,
      `a ${name} { from, to } in whole epoch milliseconds, from before to`,
      from === undefined && to === undefined ? range : [from, to],
      [`${name}s`, index],
    )
  for (const key in range)
    if (key !== 'from' && key !== 'to')
      // What a refusal needs is made only for one: a question may have many pauses.
      refuseUnknownKey({ ...range }, ['from', 'to'], 'from or to', `${name}/invalid`, [`${name}s`, index])
  return { from, to: end }
}

/** Returns ranges in order, with touching and overlapping ones merged. */
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
  for (const range of ranges) {
    const { from, to } = range
    let left = from
    while ((cuts[next]?.to ?? Infinity) <= from) next++
    for (let index = next, cut = cuts[index]; cut && cut.from < to; cut = cuts[++index]) {
      if (cut.from > left) result.push({ from: left, to: cut.from })
      left = Math.max(left, cut.to)
    }
    if (left < to) result.push(left > from ? { from: left, to } : range)
  }
  return result
}
