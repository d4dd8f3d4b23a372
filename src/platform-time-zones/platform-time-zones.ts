import { formatInTimeZone } from 'date-fns-tz'
import type { TimeZoneData, ZoneTransitions } from '../business-time/index.js'
import { minuteMs } from '../time-units.js'

const begin = Date.UTC(2000, 0, 1)
const end = Date.UTC(2038, 0, 1)

/** Shorter than the shortest time between two changes of a zone since 1970, which is 6.96 days. */
const step = 6 * 24 * 60 * minuteMs

type History = Omit<ZoneTransitions, 'timeZone'>

/** date-fns-tz also accepts offsets such as +05:30 and Z, which aren't zone names. */
const isName = (text: unknown) => typeof text === 'string' && /^[a-z]/i.test(text) && !/^z$/i.test(text)

/** This is the only date-fns-tz pattern that returns the same result under every host time zone. */
function offsetAt(timeZone: string, at: number): number {
  const text = formatInTimeZone(at, timeZone, 'xxx')
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6))
  return (text.startsWith('-') ? -minutes : minutes) * 60
}

/** Finds the minute at which the offset `before` ends. It must hold at `low` and not at `high`. */
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
    // For an unknown zone, date-fns-tz throws a RangeError, or a TypeError for a name such as `constructor`.
    return undefined
  }
}

/**
 * The host's own time-zone data from 2000 to 2037, instead of the bundled data.
 *
 * Results depend on the host. Its release of the tz database is unknown here, so `version` is `platform`. The first use
 * of a zone reads its whole history, which takes a fraction of a second; later uses are lookups. Offsets are read in
 * whole minutes, which is exact since 2000.
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
