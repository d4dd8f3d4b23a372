import { type ErrorPath, throwExpected } from '../errors.js'

/** The distance of the first and the last possible `Date` from the epoch, in milliseconds. */
export const lastInstant = 8.64e15

export const isInstant = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) <= lastInstant

/** Throws `instant/invalid` unless the value is whole epoch milliseconds in the range of a `Date`. */
export function checkInstant(value: number, path: ErrorPath): void {
  if (isInstant(value)) return
  throwExpected('instant/invalid', 'whole epoch milliseconds of a Date, such as date.getTime()', value, path)
}
