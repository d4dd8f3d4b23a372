import { reading, throwExpected } from '../errors.js'
import { optionsOf } from '../guards.js'
import { minuteMs } from '../time-units.js'
import { isCivilDate } from './civil-date.js'
import { checkInstant } from './instants.js'
import { checkCovered, type NamedZoneData } from './outside-zone-data.js'
import { pinnedTimeZones } from './pinned-time-zones.js'
import { checkedTransitions, type TimeZoneData } from './time-zone-data.js'
import { instantOfWall, type WallTimeKind } from './wall-time.js'
import { offsetAt, offsetsAround } from './zone-offsets.js'

/** The local time at an instant. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:mm:ss.SSS` */
  readonly time: string
  /** The offset from UTC, such as `-04:00`. */
  readonly offset: string
}

/** The instant of a local time. */
export interface WallTimeInstant {
  readonly at: number
  /**
   * Whether the clock shows the time once.
   *
   * `unique` if it does; `repeated` if it shows it more than once, and `at` is the first of these instants; `skipped`
   * if it never shows it, and `at` is later by the gap.
   */
  readonly kind: WallTimeKind
}

interface WallTimeOptions {
  /** Time-zone data to use instead of the bundled data. */
  readonly timeZones?: TimeZoneData | undefined
}

export const zoneOf = (timeZone: string, options: WallTimeOptions): NamedZoneData =>
  reading(() => {
    const { timeZones = pinnedTimeZones } = optionsOf(options, ['timeZones'])
    const transitions = checkedTransitions(timeZone, timeZones, ['timeZone'])
    return { timeZone: transitions.timeZone, timeZoneVersion: timeZones.version, transitions }
  })

const twoDigits = (value: number) => String(value).padStart(2, '0')

function offsetText(ms: number): string {
  const seconds = Math.abs(ms) / 1000
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const parts = rest === 0 ? [hours, minutes] : [hours, minutes, rest]
  return (ms < 0 ? '-' : '+') + parts.map(twoDigits).join(':')
}

/**
 * Returns the local date, time and offset of a time zone at an instant.
 *
 * Throws `time-zone/unknown`, `time-zone/invalid-data`, `instant/invalid`, and `instant/outside-time-zone-data` if the
 * instant is before 2000, after 9999, or outside the zone data that you pass.
 *
 * @example
 * import { wallTimeOf } from 'aws-support-rules/business-time'
 *
 * const at = Date.UTC(2026, 6, 1, 12, 30)
 * wallTimeOf('America/New_York', at) // => { date: '2026-07-01', time: '08:30:00.000', offset: '-04:00' }
 */
export function wallTimeOf(timeZone: string, at: number, options: WallTimeOptions = {}): WallTime {
  const zone = zoneOf(timeZone, options)
  checkInstant(at, ['at'])
  checkCovered(zone, at, ['at'])
  const offset = offsetAt(zone.transitions, at)
  const [date = '', time = ''] = new Date(at + offset).toISOString().split('T')
  return { date, time: time.slice(0, -1), offset: offsetText(offset) }
}

const pattern = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?$/

/** Returns a wall time in milliseconds, as if the clock showed UTC. */
function wallOf(text: unknown): number {
  const [, date, hours, minutes, seconds = 0, ms = 0] = (typeof text === 'string' && pattern.exec(text)) || []
  if (isCivilDate(date)) {
    const midnight = new Date(`${date}T00:00:00Z`).getTime()
    return midnight + (Number(hours) * 60 + Number(minutes)) * minuteMs + Number(seconds) * 1000 + Number(ms)
  }
  const expected = 'a date and time YYYY-MM-DDTHH:mm without an offset'
  return throwExpected('wall-time/invalid', expected, text, ['wallTime'])
}

/**
 * Returns the instant at which a time zone's clock shows a date and time, `YYYY-MM-DDTHH:mm`.
 *
 * You can add seconds and milliseconds. A repeated time is the earlier instant; a skipped time moves forward by the
 * gap, like Temporal's `compatible`.
 *
 * Throws `time-zone/unknown`, `time-zone/invalid-data`, `wall-time/invalid`, and `instant/outside-time-zone-data` if
 * the instant is before 2000, after 9999, or outside the zone data that you pass.
 *
 * @example
 * import { instantOfWallTime } from 'aws-support-rules/business-time'
 *
 * const { at, kind } = instantOfWallTime('Europe/Berlin', '2026-03-29T02:30')
 * kind // => 'skipped'
 * new Date(at).toISOString() // => '2026-03-29T01:30:00.000Z'
 * instantOfWallTime('Europe/Berlin', '2026-10-25T02:30').kind // => 'repeated'
 */
export function instantOfWallTime(timeZone: string, wallTime: string, options: WallTimeOptions = {}): WallTimeInstant {
  const zone = zoneOf(timeZone, options)
  const wall = wallOf(wallTime)
  const found = instantOfWall(offsetsAround(zone.transitions, wall), wall)
  checkCovered(zone, found.at, ['wallTime'])
  return found
}
