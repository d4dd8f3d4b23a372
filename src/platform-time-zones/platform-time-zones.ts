import { formatInTimeZone } from 'date-fns-tz'
import type { TimeZoneData, ZoneTransitions } from '../business-time/index.js'
import { minuteMs } from '../time-units.js'

const begin = Date.UTC(2000, 0, 1)
const end = Date.UTC(2038, 0, 1)

/** Shorter than any time between two changes of a zone since 1970, of which the shortest is 6.96 days. */
const step = 6 * 24 * 60 * minuteMs

type History = Omit<ZoneTransitions, 'timeZone'>

/** date-fns-tz also takes offsets such as +05:30 and Z for zones, which are no names. */
const isName = (text: unknown) => typeof text === 'string' && /^[a-z]/i.test(text) && !/^z$/i.test(text)

/** Of date-fns-tz, this one pattern gives the same answers under every host time zone. */
function offsetAt(timeZone: string, at: number): number {
  const text = formatInTimeZone(at, timeZone, 'xxx')
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6))
  return (text.startsWith('-') ? -minutes : minutes) * 60
}

/** The minute at which the offset of `before` no longer holds; it holds at `low` and not at `high`. */
function changeBetween(timeZone: string, low: number, high: number, before: number): number {
  let [holds, over] = [low, high]
  while (over - holds > minuteMs) {
    const middle = holds + Math.floor((over - holds) / (2 * minuteMs)) * minuteMs
    if (offsetAt(timeZone, middle) === before) holds = middle
    else over = middle
  }
  return over
}

function read(timeZone: string): History {
  const starts = [begin]
  const offsets = [offsetAt(timeZone, begin)]
  let before = offsets[0] ?? NaN
  for (let probe = begin; probe < end - minuteMs;) {
    const next = Math.min(probe + step, end - minuteMs)
    const offset = offsetAt(timeZone, next)
    if (offset !== before) {
      starts.push(changeBetween(timeZone, probe, next, before))
      offsets.push(offset)
      before = offset
    }
    probe = next
  }
  return Object.freeze({ starts: Object.freeze(starts), offsets: Object.freeze(offsets), until: end })
}

const histories = new Map<string, History>()

function historyOf(timeZone: string): History | undefined {
  const key = timeZone.toLowerCase()
  const known = histories.get(key)
  if (known) return known
  try {
    const history = read(timeZone)
    histories.set(key, history)
    return history
  } catch {
    // date-fns-tz throws a RangeError or, for a name such as `constructor`, a TypeError for what is no zone.
    return undefined
  }
}

/**
 * The host's own time-zone data, from 2000 to 2037, in place of those that come with the package.
 *
 * Which answers come out depends on the host: its release of the tz database is not known here, so the version says `platform`.
 * The first question about a zone reads its whole history, which takes a part of a second; later ones are lookups.
 * Offsets are read in whole minutes, as every zone has had them since 2000.
 *
 * @example
 * import { addOpenTime, createSchedule } from 'aws-support-rules/business-time'
 * import { platformTimeZones } from 'aws-support-rules/platform-time-zones'
 *
 * const office = createSchedule({ timeZone: 'Asia/Tokyo', week: { 1: [['08:00', '18:00']] }, timeZones: platformTimeZones })
 * addOpenTime(office, Date.UTC(2026, 10, 23), 3_600_000) === Date.UTC(2026, 10, 23, 1) // => true
 */
export const platformTimeZones: TimeZoneData = /* @__PURE__ */ Object.freeze({
  version: 'platform',
  transitionsOf(timeZone: string): ZoneTransitions | undefined {
    const history = isName(timeZone) ? historyOf(timeZone) : undefined
    return history && Object.freeze({ timeZone, ...history })
  },
})
