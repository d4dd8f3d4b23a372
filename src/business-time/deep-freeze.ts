/** Freezes plain data all the way down and returns it. */
export function deepFreeze<T>(value: T): T {
  // Whatever is no object counts as frozen.
  if (!Object.isFrozen(value)) for (const part of Object.values<unknown>(value ?? {})) deepFreeze(part)
  return Object.freeze(value)
}

export function isDeeplyFrozen(value: unknown): boolean {
  return Object.isFrozen(value) && (typeof value === 'string' || Object.values(value ?? {}).every(isDeeplyFrozen))
}
