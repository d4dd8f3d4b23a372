import { type ErrorPath, throwExpected } from '../errors.js'

/** The first and the last instant that a `Date` can hold are this far from the epoch. */
export const lastInstant = 8.64e15

export const isInstant = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) <= lastInstant

/** Throws `instant/invalid` unless the value is an instant in whole epoch milliseconds. */
export function checkInstant(value: number, path: ErrorPath): void {
  if (isInstant(value)) return
  throwExpected('instant/invalid', 'whole epoch milliseconds of a Date, such as date.getTime()', value, path)
}
