import { type ErrorPath, throwExpected } from '../errors.js'

/** The distance of the first and the last possible `Date` from the epoch, in milliseconds. */
export const lastInstant = 8.64e15

export const isInstant = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) <= lastInstant

const adviceFor = (value: unknown): string =>
  Number.isFinite(value) && !Number.isInteger(value) ? 'Round it with Math.round.' : ''

/** Throws `instant/invalid` unless the value is whole epoch milliseconds in the range of a `Date`. */
export function checkInstant(value: number, path: ErrorPath): void {
  if (isInstant(value)) return
  const what = 'whole epoch milliseconds of a Date, such as date.getTime()'
  throwExpected('instant/invalid', what, value, path, { advice: adviceFor(value) })
}

export const isDuration = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** Throws `duration/invalid` unless the value is whole milliseconds. */
export function checkDuration(value: number, path: ErrorPath): void {
  if (isDuration(value)) return
  const what = `whole milliseconds from 0 to ${Number.MAX_SAFE_INTEGER}`
  throwExpected('duration/invalid', what, value, path, { advice: adviceFor(value) })
}
