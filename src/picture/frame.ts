import type { PictureSpan } from './rows.js'

/** Where the tracks of the rows are. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly isNarrow: boolean
}

/** Returns the place of an instant on the track of a part of a row. */
export const scaleOf =
  ({ from, to }: PictureSpan, { left, right }: Frame) =>
  (at: number): number =>
    left + ((right - left) * (Math.min(Math.max(at, from), to) - from)) / (to - from)
