import { listOf } from './guards.js'
import { instantIn } from './instant.js'

type Copy = Date | unknown[] | Record<string, unknown>

/**
 * Returns a copy of a value as text, numbers, arrays and objects without getters or prototypes of their own, so reading
 * the copy again never throws. Objects that are instants become Dates. Throws what a getter or proxy throws.
 *
 * Each object is copied once, so that the time is linear in the size of the value, however often it refers to itself.
 */
export function plainData(value: unknown): unknown {
  const copies = new Map<object, Copy>()
  const copyOf = (part: unknown): unknown => {
    if (typeof part === 'function') return nothing
    if (typeof part !== 'object' || part === null) return part
    const known = copies.get(part)
    if (known) return known
    const at = instantIn(part)
    const copy: Copy = at !== undefined ? new Date(at) : Array.isArray(part) ? [] : {}
    copies.set(part, copy)
    return copy
  }
  const whole = copyOf(value)
  // A loop over a Map visits what is added meanwhile, so deep data needs no recursion.
  for (const [given, copy] of copies) {
    if (Array.isArray(copy)) for (const item of listOf(given, 'items', 'input/unreadable', [])) copy.push(copyOf(item))
    else if (!(copy instanceof Date)) fill(copy, given, copyOf)
  }
  return whole
}

/** Stands for every function: a proxy of one may throw, whatever it is asked. */
const nothing = () => undefined

function fill(copy: Record<string, unknown>, given: object, copyOf: (part: unknown) => unknown): void {
  for (const key of Object.keys(given)) {
    const field: unknown = Reflect.get(given, key)
    // Assigning to __proto__ would set the prototype. Defining every field would take most of the time of a reader.
    if (key === '__proto__')
      Object.defineProperty(copy, key, { value: copyOf(field), enumerable: true, writable: true })
    else copy[key] = copyOf(field)
  }
}
