import { ZoneId, type ZoneRules } from '@js-joda/core'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import { zoneOf } from '../business-time/wall-clock.js'
import { TableRules } from './table-rules.js'

class TableZone extends ZoneId {
  readonly #id: string
  readonly #rules: ZoneRules

  constructor(id: string, rules: ZoneRules) {
    super()
    this.#id = id
    this.#rules = rules
  }

  override id(): string {
    return this.#id
  }

  override rules(): ZoneRules {
    return this.#rules
  }
}

export interface ZoneIdOptions {
  /** Time-zone data to use instead of the bundled data. */
  readonly timeZones?: TimeZoneData | undefined
}

/**
 * Returns a js-joda zone that uses the bundled time zones, without `@js-joda/timezone`.
 *
 * The zone isn't in js-joda's registry, which belongs to your app: pass it wherever js-joda takes a `ZoneId`. The data
 * has total offsets only, so methods such as `isDaylightSavings` throw js-joda's `DateTimeException`. Instants before
 * 2000 or after 9999 throw `instant/outside-time-zone-data`. `isFixedOffset` is true only if the data cover 1970, where
 * js-joda then asks for the offset; the bundled data don't.
 *
 * Throws `time-zone/unknown`, `time-zone/invalid-data`.
 *
 * @example
 * import { LocalDateTime } from '@js-joda/core'
 * import { zoneIdOf } from 'aws-support-rules/js-joda'
 *
 * const noon = LocalDateTime.parse('2026-07-01T12:00')
 * noon.atZone(zoneIdOf('America/New_York')).toInstant().toString() // => '2026-07-01T16:00:00Z'
 */
export function zoneIdOf(timeZone: string, options: ZoneIdOptions = {}): ZoneId {
  const zone = zoneOf(timeZone, options)
  return new TableZone(zone.timeZone, new TableRules(zone))
}
