import { withPath } from '../errors.js'
import { openTimeBetween } from './open-time-between.js'
import { type PauseOptions, pausesOf } from './pauses.js'
import type { Schedule } from './schedule-data.js'

/**
 * Returns the end of an amount of open time that pauses interrupt. Each pause that begins before the end moves it by
 * the open time in the pause.
 *
 * `slack` is 1 if a pause that begins at the end moves it too.
 */
export function endAroundPauses(
  endOf: (schedule: Schedule, from: number, ms: number) => number,
  slack: 0 | 1,
  schedule: Schedule,
  from: number,
  ms: number,
  options: PauseOptions,
): number {
  let [end, needed] = [endOf(schedule, from, ms), ms]
  for (const pause of pausesOf(options)) {
    const begin = Math.max(pause.from, from)
    if (begin >= end + slack) break
    if (pause.to === Infinity) return Infinity
    if (pause.to <= begin) continue
    needed += withPath(['pauses'], () => openTimeBetween(schedule, begin, pause.to))
    end = endOf(schedule, from, needed)
  }
  return end
}
