/** Freezes plain data deeply and returns it. */
export function deepFreeze<T>(value: T): T {
  // `Object.isFrozen` returns true for primitives.
  if (!Object.isFrozen(value)) for (const part of Object.values<unknown>(value ?? {})) deepFreeze(part)
  return Object.freeze(value)
}

export function isDeeplyFrozen(value: unknown): value is object {
  return Object.isFrozen(value) && (typeof value === 'string' || Object.values(value ?? {}).every(isDeeplyFrozen))
}
