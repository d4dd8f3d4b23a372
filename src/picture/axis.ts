import { minuteMs } from '../time-units.js'
import { closingText, type PictureClock, timeText, wallMinutes } from './clock.js'
import type { DueExplanation, PictureRow, PictureSpan } from './rows.js'

export interface Tick {
  readonly at: number
  readonly text: string
}

const hour = 60 * minuteMs
const quarter = 15 * minuteMs

/** A short target is a sliver of a day, so the picture shows only the hours around it. */
const windows = [
  { most: hour / 2, shown: hour, step: 15 },
  { most: hour, shown: 2 * hour, step: 30 },
  { most: 4 * hour, shown: 8 * hour, step: 120 },
] as const

/** Returns the part of each row that is shown, and the minutes between two ticks. */
export function shownPart(
  rows: readonly PictureRow[],
  { createdAt, dueAt }: DueExplanation,
): { readonly step: number; readonly partOf: (row: PictureRow) => PictureSpan } {
  const [row, another] = rows
  const created = createdAt.getTime()
  const fitting = windows.find(({ most }) => dueAt.getTime() - created <= most)
  if (!row || another || !fitting) return { step: 360, partOf: (each) => each }
  const { shown, step } = fitting
  const stepMs = step * minuteMs
  const start = row.from + Math.floor((created - row.from - shown / 8) / stepMs) * stepMs
  const from = Math.min(Math.max(row.from, start), row.to - shown)
  return { step, partOf: () => ({ from, to: from + shown }) }
}

/**
 * Returns the ticks of a part of a day, at the instants at which the clock shows them.
 *
 * So the axis is also right on a day that is 23 or 25 hours long.
 */
export function ticksIn({ from, to }: PictureSpan, dayEnd: number, step: number, clock: PictureClock): readonly Tick[] {
  // A day may begin shortly before a full hour.
  const apart = Math.min(step, 30) * minuteMs
  const ticks: Tick[] = [{ at: from, text: timeText(clock, from) }]
  for (let at = from + quarter; at < to; at += quarter) {
    const isOnClock = wallMinutes(clock, at) % step === 0
    if (isOnClock && at - (ticks.at(-1)?.at ?? from) >= apart) ticks.push({ at, text: timeText(clock, at) })
  }
  return [...ticks, { at: to, text: closingText(clock, to, dayEnd) }]
}
