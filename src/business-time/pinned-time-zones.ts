import { deepFreeze } from './deep-freeze.js'
import type { TimeZoneData, ZoneTransitions } from './time-zone-data.js'
import { tableBegin, tableEnd, tzVersion, zoneRows } from './time-zones.generated.js'

const minute = 60_000

/** Lower-case name to the name as tzdb spells it and its row; filled at the first question, since most programs ask for few zones. */
const rowsByName = new Map<string, { readonly name: string; readonly row: string }>()
const decoded = new Map<string, ZoneTransitions>()

function rowOf(timeZone: string) {
  if (rowsByName.size === 0) {
    for (const row of zoneRows.split('\n')) {
      for (const name of row.slice(0, row.indexOf('|')).split(' ')) rowsByName.set(name.toLowerCase(), { name, row })
    }
  }
  return rowsByName.get(timeZone.toLowerCase())
}

function decode(timeZone: string, row: string): ZoneTransitions {
  const [, offsets = '', order = '', steps = ''] = row.split('|')
  const seconds = offsets.split(' ').map(minutes => Number(minutes) * 60)
  const starts = [tableBegin]
  for (const step of steps === '' ? [] : steps.split(' ')) starts.push((starts.at(-1) ?? tableBegin) + Number.parseInt(step, 36) * minute)
  return deepFreeze({ timeZone, starts, offsets: Array.from(order, digit => seconds[Number.parseInt(digit, 36)] ?? NaN), until: tableEnd })
}

/**
 * The tz database as it comes with the package: every name, aliases too, from 2000 to 2037, the same on every host.
 * Names may be written in any case. Outside these years a question throws `instant/outside-time-zone-data`.
 *
 * @example
 * import { pinnedTimeZones } from 'aws-support-rules/business-time'
 *
 * pinnedTimeZones.transitionsOf('asia/calcutta')?.timeZone // => 'Asia/Calcutta'
 * pinnedTimeZones.transitionsOf('Asia/Calcutta')?.offsets // => [19800]
 * pinnedTimeZones.transitionsOf('Mars/Olympus') // => undefined
 */
export const pinnedTimeZones: TimeZoneData = /* @__PURE__ */ Object.freeze({
  version: tzVersion,
  transitionsOf(timeZone: string) {
    const given: unknown = timeZone
    const found = typeof given === 'string' ? rowOf(given) : undefined
    if (!found) return undefined
    const known = decoded.get(found.name) ?? decode(found.name, found.row)
    decoded.set(found.name, known)
    return known
  },
})
