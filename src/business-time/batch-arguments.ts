import { type ErrorPath, expected, SupportRulesError, throwExpected } from '../errors.js'

/** Throws `batch/invalid` unless an array has as many numbers as the array called `like`. */
export function checkLength(
  array: unknown,
  length: number,
  like: string,
  path: ErrorPath,
  or = '',
): asserts array is Float64Array {
  if (isFloats(array) && array.length === length) return
  const wanted = `'${path.join('.')}' to be ${or}a Float64Array as long as '${like}', of length ${length}`
  const message = expected(wanted, isFloats(array) ? array.length : array)
  throw new SupportRulesError('batch/invalid', message, { path, details: { length } })
}

export function checkInstants(instants: unknown, path: ErrorPath): asserts instants is Float64Array {
  if (!isFloats(instants))
    throwExpected('batch/invalid', `'${path.join('.')}' to be a Float64Array of epoch milliseconds`, instants, path)
}

/**
 * Copies the input if writing to `out` would overwrite it. The same view may be both; views that overlap differently
 * may not.
 */
export function readable(array: Float64Array, out: Float64Array): Float64Array {
  return array.buffer === out.buffer && array.byteOffset !== out.byteOffset ? array.slice() : array
}

/** Typed arrays are known by their tag, since other realms have classes of their own. */
export const isTyped = (name: string, value: unknown): boolean =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${name}]`

const isFloats = (value: unknown): value is Float64Array => isTyped('Float64Array', value)
