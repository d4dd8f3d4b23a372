// Rewrites the second source of time-zone data in test/oracle: which zone-years this host's data leave out, and those zones as compiled by Debian.
// Usage: tsx scripts/zoneinfo.ts DIRECTORY, a zoneinfo directory of the release that src/business-time pins, such as that of `dpkg-deb -x tzdata_2026f-1_all.deb`
// (with tzdata-legacy_2026f-1_all.deb for the old names; both from Debian sid).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedTimeZones } from '../src/business-time/index.js'
import { firstYear, knownLeftOut, lastYear, leftOut, zoneNames } from '../test/oracle/zone-years.js'

const begin = Date.UTC(firstYear, 0) / 1000
const end = Date.UTC(lastYear + 1, 0) / 1000

interface History { starts: number[]; offsets: number[] }

/** A TZif file (RFC 8536): its 64-bit block, cut to the years of the table. */
function historyOf(file: Buffer): History {
  const counts = (at: number) => Array.from({ length: 6 }, (_, index) => file.readUInt32BE(at + 20 + 4 * index))
  const size = ([utc = 0, standard = 0, leap = 0, times = 0, types = 0, chars = 0]: number[], width: number) =>
    44 + times * (width + 1) + types * 6 + chars + leap * (width + 4) + standard + utc
  const block = size(counts(0), 4)
  const [, , , times = 0] = counts(block)
  const at = block + 44
  const typesAt = at + times * 9
  const offset = (type: number) => file.readInt32BE(typesAt + type * 6)
  const history: History = { starts: [begin], offsets: [offset(0)] }
  for (let index = 0; index < times; index++) {
    const start = Number(file.readBigInt64BE(at + index * 8))
    const seconds = offset(file.readUInt8(at + times * 8 + index))
    if (start <= begin) history.offsets = [seconds]
    else if (start < end && seconds !== history.offsets.at(-1)) {
      history.starts.push(start)
      history.offsets.push(seconds)
    }
  }
  return history
}

const directory = process.argv[2] ?? '/usr/share/zoneinfo'
const version = /^# version (\S+)/.exec(readFileSync(join(directory, 'tzdata.zi'), 'utf8'))?.[1] ?? 'unknown'
if (version !== pinnedTimeZones.version) throw new Error(`${directory} has tz ${version}, the pinned table ${pinnedTimeZones.version}`)
const history = (name: string) => historyOf(readFileSync(join(directory, name)))

const differing = zoneNames.filter(name => {
  const pinned = pinnedTimeZones.transitionsOf(name)
  const compiled = history(name)
  return JSON.stringify(pinned?.starts.map(start => start / 1000)) !== JSON.stringify(compiled.starts) || JSON.stringify(pinned?.offsets) !== JSON.stringify(compiled.offsets)
})
console.log(`${zoneNames.length} names of tz ${version} read from ${directory}; the pinned table differs in ${differing.length}: ${differing.join(' ') || 'none'}`)

const out = { ...knownLeftOut, [process.versions['tz'] ?? 'unknown']: leftOut() }
const names = [...new Set(Object.values(out).flatMap(zones => Object.keys(zones)))].sort()
const rows = names.map(name => `    ${JSON.stringify(name)}: ${JSON.stringify(history(name))}`)
const file = (name: string) => new URL(`../test/oracle/${name}`, import.meta.url)
writeFileSync(file('zoneinfo.json'), `{\n  "version": ${JSON.stringify(version)},\n  "zones": {\n${rows.join(',\n')}\n  }\n}\n`)
writeFileSync(file('left-out.json'), `${JSON.stringify(out, null, 2)}\n`)
