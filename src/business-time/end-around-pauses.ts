import { checkDuration, checkInstant } from './instants.js'
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
  checkInstant(from, ['from'])
  checkDuration(ms, ['ms'])
  const pauses = pausesOf(options)
  const last = pauses.at(-1)
  if (last?.to === Infinity) {
    const others = { pauses: pauses.slice(0, -1) }
    if (openTimeBetween(schedule, from, Math.max(from, last.from), others) < ms + slack) return Infinity
  }
  let end = endOf(schedule, from, ms)
  let needed = ms
  for (const pause of pauses) {
    const begin = Math.max(pause.from, from)
    // The end before the last pauses is early enough to see that most pauses begin before it.
    if (begin >= end + slack && begin >= (end = endOf(schedule, from, needed)) + slack) return end
    if (pause.to > begin) needed += openTimeBetween(schedule, begin, pause.to)
  }
  return endOf(schedule, from, needed)
}
