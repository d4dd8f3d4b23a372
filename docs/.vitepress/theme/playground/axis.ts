import type { FirstResponseTimeline, TimelineDay } from 'aws-support-rules'
import { wallTimeOf } from './wall-time.js'

/** The part of a day that the picture shows, and the hours that stand over it. */
export interface Axis {
  /** Milliseconds since the first instant of a row's day, where the row begins and ends. */
  readonly rangeOf: (day: TimelineDay) => readonly [from: number, to: number]
  /** Each with its place in the row: 0 is its beginning, 1 its end. */
  readonly labels: readonly { readonly text: string; readonly place: number }[]
}

const minute = 60_000
const hour = 60 * minute
const wholeDay: Axis = {
  rangeOf: ({ lengthMs }) => [0, lengthMs],
  labels: [0, 6, 12, 18, 24].map((at) => ({ text: `${String(at).padStart(2, '0')}:00`, place: at / 24 })),
}

/** Minutes of a target are a sliver of a day: where they begin and end on the same day, the picture shows the hours around them. */
const windows = [
  { most: 30 * minute, shown: hour, step: 15 * minute },
  { most: hour, shown: 2 * hour, step: 30 * minute },
  { most: 4 * hour, shown: 8 * hour, step: 2 * hour },
] as const

export function axisOf({ days, created, due, timeZone }: FirstResponseTimeline): Axis {
  const [day, another] = days
  const fitting = windows.find(({ most }) => due.ms - created.ms <= most)
  if (!day || another || !fitting) return wholeDay
  const { shown, step } = fitting
  const from = Math.min(Math.max(0, Math.floor((created.ms - shown / 8) / step) * step), day.lengthMs - shown)
  const steps = Array.from({ length: shown / step + 1 }, (_, index) => index * step)
  return {
    rangeOf: () => [from, from + shown],
    labels: steps.map((ms) => ({
      text: from + ms === day.lengthMs ? '24:00' : wallTimeOf(day.from.getTime() + from + ms, timeZone).time,
      place: ms / shown,
    })),
  }
}
