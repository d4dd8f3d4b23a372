import { readFileSync } from 'node:fs'
import { pinnedTimeZones, type ZoneTransitions } from 'aws-support-rules/business-time'
import { Temporal } from 'temporal-polyfill'
import { offsetsBetween } from '../../src/business-time/zone-offsets.js'
import { hostZone, type OracleZone } from './walk.js'

// Which oracle may be asked about which zone in which year: the host's own data if they agree with the pinned table, else a second source.

export const firstYear = 2000
export const lastYear = 2100

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as unknown

/** A digest of each zone's offsets by Python's zoneinfo, written by scripts/second-source.py. */
export const zoneDigests = read('zone-digests.json') as {
  readonly version: string
  readonly zones: Readonly<Record<string, string>>
}

/** Every name of the tz database. */
export const zoneNames: readonly string[] = Object.keys(zoneDigests.zones)

interface SecondSource {
  readonly version: string
  readonly zones: Readonly<Record<string, { readonly starts: readonly number[]; readonly offsets: readonly number[] }>>
}

/** The offsets by Python's zoneinfo of the zones that some host's data leave out. Instants are epoch seconds. */
export const secondSource = read('zoneinfo.json') as SecondSource

/** By the host's release of tzdb, the zone-years that are known to differ. */
export const knownLeftOut = read('left-out.json') as Readonly<Record<string, Readonly<Record<string, string>>>>

const day = 86_400_000

/** Around a year, the days on which its questions may depend. */
const margin = 120 * day

/** Shorter than any time between two changes of a zone; after 2037 hosts have nothing but rules, one change half a year after the other. */
const probeAt = (at: number) => (at < Date.UTC(2038, 0) ? 6 : 30) * day

/** The changes of a zone of the pinned table, from the first year to the last. */
function changesOf(zone: ZoneTransitions): { readonly at: number; readonly offset: number }[] {
  const { starts, offsets } = offsetsBetween(zone, Date.UTC(firstYear, 0), Date.UTC(lastYear + 1, 0))
  return starts.map((at, index) => ({ at, offset: offsets[index] ?? NaN }))
}

/** The host's offset at an instant, in seconds, as `GMT-03:30` or `GMT` says it; undefined if the host does not know the zone. */
function hostOffsets(timeZone: string): ((at: number) => number) | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', year: 'numeric' })
    return (at) => {
      const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
        /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(format.format(at)) ?? []
      return Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
    }
  } catch {
    return undefined
  }
}

/** Years of a zone in which the host's offsets, or those shortly before and after, are not those of the pinned table. */
function differingYears(timeZone: string): number[] {
  const pinned = pinnedTimeZones.transitionsOf(timeZone)
  if (!pinned) return []
  const hosts = hostOffsets(timeZone)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  if (!hosts) return years
  const ours = changesOf(pinned)
  const differing: number[] = []
  for (const [index, { at, offset }] of ours.entries()) {
    const next = Math.min(ours[index + 1]?.at ?? Infinity, Date.UTC(lastYear + 1, 0))
    for (let instant = at; instant < next; instant += probeAt(instant))
      if (hosts(instant) !== offset) differing.push(instant)
    if (next > at && hosts(next - 1000) !== offset) differing.push(next - 1000)
  }
  return years.filter((year) =>
    differing.some((at) => at >= Date.UTC(year, 0) - margin && at < Date.UTC(year + 1, 0) + margin),
  )
}

const ranges = (years: readonly number[]) => {
  const text: string[] = []
  let begin = years[0]
  for (const [index, year] of years.entries()) {
    if (years[index + 1] === year + 1) continue
    text.push(begin === year ? String(year) : `${begin ?? ''}-${year}`)
    begin = years[index + 1]
  }
  return text.join(' ')
}

/** The years, if any, in which this host's data of a zone differ from the pinned table, as '2026-2030 2033'. */
export const yearsLeftOut = (timeZone: string): string => ranges(differingYears(timeZone))

/** What tells two zones apart: the host's name of the zone, and its row in the pinned table. */
function clockOf(timeZone: string): string {
  const { starts, offsets, rule } = pinnedTimeZones.transitionsOf(timeZone) ?? {}
  try {
    return JSON.stringify([
      new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone,
      starts,
      offsets,
      rule,
    ])
  } catch {
    return timeZone
  }
}

let found: Readonly<Record<string, string>> | undefined

/** The zone-years in which this host's data differ from the pinned table, as 'zone: years'; found once, since it takes a while. */
export function leftOut(): Readonly<Record<string, string>> {
  if (found) return found
  const byClock = new Map<string, string>()
  const all = zoneNames.map((name): [string, string] => {
    const clock = clockOf(name)
    const years = byClock.get(clock) ?? yearsLeftOut(name)
    byClock.set(clock, years)
    return [name, years]
  })
  found = Object.fromEntries(all.filter(([, text]) => text !== ''))
  return found
}

/** A zone over the second source: a wall time is tried with every offset, the earliest that holds wins. */
function secondSourceZone(timeZone: string): OracleZone {
  const { starts, offsets } = secondSource.zones[timeZone] ?? { starts: [], offsets: [] }
  const offsetAt = (instant: number) =>
    offsets[Math.max(0, starts.filter((start) => start * 1000 <= instant).length - 1)] ?? NaN
  return {
    instantOf(wall) {
      const utc = wall.toZonedDateTime('UTC').epochMilliseconds
      const tried = [...new Set(offsets)].map((offset) => utc - offset * 1000)
      const holding = tried.filter((instant) => utc - offsetAt(instant) * 1000 === instant)
      // In a gap no offset holds: the one before it moves the wall time forward.
      return holding.length > 0 ? Math.min(...holding) : utc - offsetAt(utc - 30 * 3_600_000) * 1000
    },
    dateAt: (instant) =>
      Temporal.Instant.fromEpochMilliseconds(instant + offsetAt(instant) * 1000)
        .toZonedDateTimeISO('UTC')
        .toPlainDate(),
  }
}

const years = (text: string) =>
  text.split(' ').flatMap((range) => {
    const [from = NaN, to = from] = range.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })

/** The oracle for a zone in a year. */
export function oracleZone(timeZone: string, year: number, out: Readonly<Record<string, string>>): OracleZone {
  return years(out[timeZone] ?? '').includes(year) ? secondSourceZone(timeZone) : hostZone(timeZone)
}
