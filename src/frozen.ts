/** Freezes plain data deeply and returns it. */
export function frozen<T>(data: T): T {
  // `Object.isFrozen` returns true for primitives.
  if (!Object.isFrozen(data)) for (const part of Object.values<unknown>(data ?? {})) frozen(part)
  return Object.freeze(data)
}

export function isDeeplyFrozen(value: unknown): value is object {
  return Object.isFrozen(value) && (typeof value === 'string' || Object.values(value ?? {}).every(isDeeplyFrozen))
}
