import { frozen } from '../frozen.js'
import type { TimeZoneData } from './time-zone-data.js'
import { tzVersion, zoneNames } from './time-zones.generated.js'
import { transitionsIn } from './zone-row.js'
import type { ZoneTransitions } from './zone-transitions.js'

interface Entry {
  readonly name: string
  readonly row: number
  decoded?: ZoneTransitions
}

/**
 * Zones by lowercase name. The map is filled on first use, and each zone is decoded on first use: most programs need
 * few.
 */
const entries = new Map<string, Entry>()

function filledEntries(): ReadonlyMap<string, Entry> {
  if (entries.size === 0) {
    let region = ''
    for (const [row, names] of zoneNames.split('\n').entries())
      for (const text of names.split(' ')) {
        const name = text.startsWith('/') ? region + text : text
        region = name.slice(0, name.indexOf('/'))
        entries.set(name.toLowerCase(), { name, row })
      }
  }
  return entries
}

/**
 * The bundled tz database: every name and alias, from 2000 on, the same on every host.
 *
 * Names are case-insensitive. Earlier instants throw `instant/outside-time-zone-data`.
 *
 * @example
 * import { pinnedTimeZones } from 'aws-support-rules/business-time'
 *
 * pinnedTimeZones.transitionsOf('asia/calcutta')?.timeZone // => 'Asia/Calcutta'
 * pinnedTimeZones.transitionsOf('Asia/Calcutta')?.offsets // => [19800]
 * pinnedTimeZones.transitionsOf('Europe/Paris')?.rule?.changes.map(({ month }) => month) // => [3, 10]
 * pinnedTimeZones.transitionsOf('Mars/Olympus') // => undefined
 */
export const pinnedTimeZones: TimeZoneData = /* @__PURE__ */ Object.freeze({
  version: tzVersion,
  transitionsOf(timeZone: string) {
    const given: unknown = timeZone
    const entry = typeof given === 'string' ? filledEntries().get(given.toLowerCase()) : undefined
    if (entry) entry.decoded ??= frozen(transitionsIn(entry.name, entry.row))
    return entry?.decoded
  },
  names: () => Array.from(filledEntries().values(), ({ name }) => name),
})
