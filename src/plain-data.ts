import { epochMillisecondsOf, isInstant } from './instant.js'

/** Deeper than anything that this package reads. */
const mostLevels = 10

/**
 * Somebody's value as data of our own: text, numbers, lists and objects without getters or a prototype of their own, so that reading it again never throws.
 * Objects that are instants become Dates; what lies deeper than anything we read is left out. Throws what a getter or proxy throws.
 */
export function plainData(value: unknown): unknown {
  return copied(value, 0, new Map())
}

// Each object is copied once, so that the time is linear in the size of the value however often it refers to itself.
function copied(value: unknown, level: number, copies: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (copies.has(value)) return copies.get(value)
  if (level > mostLevels) return undefined
  if (isInstant(value)) return new Date(epochMillisecondsOf(value, []))
  if (Array.isArray(value)) {
    const list: unknown[] = []
    copies.set(value, list)
    for (const item of value) list.push(copied(item, level + 1, copies))
    return list
  }
  const object: Record<string, unknown> = {}
  copies.set(value, object)
  for (const key of Object.keys(value)) {
    const field: unknown = Reflect.get(value, key)
    const copy = copied(field, level + 1, copies)
    // Assigning to __proto__ would set the prototype. Defining every field would take most of the time of a reader.
    if (key === '__proto__') Object.defineProperty(object, key, { value: copy, enumerable: true, writable: true })
    else object[key] = copy
  }
  return object
}
