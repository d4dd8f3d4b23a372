import { isTable } from '../../../src/editions/table.js'
import { isSame } from './emit.js'

/** Returns what one table says otherwise than the table before, as `changed` takes it. */
export function differenceOf(before: object, after: object, place = ''): object {
  const known = new Map<string, unknown>(Object.entries(before))
  for (const key of known.keys()) {
    if (!(key in after)) throw new Error(`${place}${key}: a later edition can change a cell, but not remove it`)
  }
  const differs = Object.entries(after).filter(([key, value]) => !isSame(value, known.get(key)))
  return Object.fromEntries(
    differs.map(([key, value]: [string, unknown]) => {
      const was = known.get(key)
      return [key, isTable(value) && isTable(was) ? differenceOf(was, value, `${place}${key}, `) : value]
    }),
  )
}
