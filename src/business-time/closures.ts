import { throwExpected } from '../errors.js'
import { refuseUnknownKey } from '../guards.js'
import { isInstant } from './instants.js'

/** A period without business, in epoch milliseconds; `to` is exclusive. */
export interface Closure {
  readonly from: number
  readonly to: number
}

/** Reads a closure or a pause. A pause may be empty, and `to` is Infinity while it lasts. */
export function rangeAt(given: Partial<Closure> | null | undefined, name: 'closure' | 'pause', index: number): Closure {
  const { from, to } = given ?? {}
  const end = to ?? NaN
  const isPause = name === 'pause'
  if (
    isInstant(from) &&
    (isInstant(end) || (isPause && end === Infinity)) &&
    (from < end || (isPause && from === end))
  ) {
    for (const key in given ?? {})
      if (key !== 'from' && key !== 'to')
        // What a refusal needs is made only for one: a question may have many pauses.
        refuseUnknownKey({ ...given }, ['from', 'to'], 'from or to', `${name}/invalid`, [`${name}s`, index])
    return { from, to: end }
  }
  throwExpected(
    `${name}/invalid`,
    `a ${name} { from, to } in whole epoch milliseconds, from before to`,
    from === undefined && to === undefined ? given : [from, to],
    [`${name}s`, index],
  )
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
