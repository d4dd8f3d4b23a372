import { walkDates } from './walk.js'

const known = new Map<string, ReturnType<typeof walkDates>>()

/**
 * Does the same as `walkDates`, but walks once for the same schedule. A suite that runs under several host time zones
 * asks the engine the same questions under each, and Temporal, which is given every time zone, has one answer to them.
 *
 * `source` says where the zone's data come from.
 */
export function rememberedWalk(source: string, ...asked: Parameters<typeof walkDates>): ReturnType<typeof walkDates> {
  const [schedule, first, last] = asked
  const key = JSON.stringify([source, schedule, first, last])
  const walk = known.get(key) ?? walkDates(...asked)
  known.set(key, walk)
  return walk
}
