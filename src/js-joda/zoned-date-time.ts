import { Instant, ZonedDateTime } from '@js-joda/core'
import { reading } from '../errors.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import { zoneIdOf, type ZoneIdOptions } from './zone-id.js'

/**
 * Returns an instant, such as a `dueAt`, as a js-joda `ZonedDateTime`.
 *
 * A js-joda `Instant` keeps its nanoseconds. Of every other instant, such as a `Temporal.Instant` or text, the digits
 * below the millisecond are dropped.
 *
 * Throws `instant/invalid`, `instant/outside-time-zone-data`, `time-zone/unknown`, `time-zone/invalid-data`.
 *
 * @example
 * import { zonedDateTimeOf } from 'aws-support-rules/js-joda'
 *
 * zonedDateTimeOf('2026-12-28T11:00:00Z', 'Europe/Berlin').toString() // => '2026-12-28T12:00+01:00[Europe/Berlin]'
 */
export function zonedDateTimeOf(instant: InstantInput, timeZone: string, options?: ZoneIdOptions): ZonedDateTime {
  const at = reading(() =>
    instant instanceof Instant ? instant : Instant.ofEpochMilli(epochMillisecondsOf(instant, ['instant'])),
  )
  return ZonedDateTime.ofInstant(at, zoneIdOf(timeZone, options))
}
