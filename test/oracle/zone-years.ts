import { readFileSync } from 'node:fs'
import { pinnedTimeZones, type ZoneTransitions } from 'aws-support-rules/business-time'
import moment from 'moment-timezone'
import { Temporal } from 'temporal-polyfill'
import { hostZone, type OracleZone } from './walk.js'

// Which oracle may be asked about which zone in which year: the host's own data where they agree with the pinned table, a second source elsewhere.

export const firstYear = 2000
export const lastYear = 2037

/** Every name of the tz database. */
export const zoneNames: readonly string[] = moment.tz.names().filter(name => pinnedTimeZones.transitionsOf(name)).sort()

/** Around a year, the days on which its questions may depend. */
const margin = 120 * 86_400_000

interface Change { readonly at: number; readonly offset: number }

const changesOfPinned = ({ starts, offsets }: ZoneTransitions): Change[] => starts.map((at, index) => ({ at, offset: offsets[index] ?? NaN }))

function changesOfHost(timeZone: string, { starts: [begin = NaN], until }: ZoneTransitions): Change[] | undefined {
  try {
    let at = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(timeZone)
    const changes: Change[] = [{ at: begin, offset: at.offsetNanoseconds / 1e9 }]
    for (;;) {
      const next = at.getTimeZoneTransition('next')
      if (!next || next.epochMilliseconds >= until) return changes
      const offset = next.offsetNanoseconds / 1e9
      if (offset !== changes.at(-1)?.offset) changes.push({ at: next.epochMilliseconds, offset })
      at = next
    }
  } catch {
    return undefined
  }
}

const offsetAt = (changes: readonly Change[], at: number) => changes.filter(change => change.at <= at).at(-1)?.offset

/** Years of a zone in which the host's offsets are not those of the pinned table. */
function differingYears(timeZone: string): number[] {
  const pinned = pinnedTimeZones.transitionsOf(timeZone)
  if (!pinned) return []
  const [ours, hosts] = [changesOfPinned(pinned), changesOfHost(timeZone, pinned)]
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  if (!hosts) return years
  const instants = [...ours, ...hosts].map(change => change.at)
  return years.filter(year => {
    const [from, to] = [Date.UTC(year, 0) - margin, Date.UTC(year + 1, 0) + margin]
    return [from, ...instants].some(at => at >= from && at < to && offsetAt(ours, at) !== offsetAt(hosts, at))
  })
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

/** The zone-years in which this host's data differ from the pinned table, as 'zone: years'. */
export function leftOut(): Record<string, string> {
  return Object.fromEntries(zoneNames.map(name => [name, ranges(differingYears(name))]).filter(([, years]) => years !== ''))
}

interface SecondSource { readonly version: string; readonly zones: Readonly<Record<string, { readonly starts: readonly number[]; readonly offsets: readonly number[] }>> }
const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as unknown

/** tzdata as Debian compiles it, read by scripts/zoneinfo.ts: the zones that some host's data leave out. */
export const secondSource = read('zoneinfo.json') as SecondSource

/** By the host's release of tzdb, the zone-years that are known to differ. */
export const knownLeftOut = read('left-out.json') as Readonly<Record<string, Readonly<Record<string, string>>>>

/** A zone over the second source: a wall time is tried with every offset, the earliest that holds wins. */
function secondSourceZone(timeZone: string): OracleZone {
  const { starts, offsets } = secondSource.zones[timeZone] ?? { starts: [], offsets: [] }
  const offsetAt = (instant: number) => offsets[Math.max(0, starts.filter(start => start * 1000 <= instant).length - 1)] ?? NaN
  return {
    instantOf(wall) {
      const utc = wall.toZonedDateTime('UTC').epochMilliseconds
      const holding = [...new Set(offsets)].map(offset => utc - offset * 1000).filter(instant => utc - offsetAt(instant) * 1000 === instant)
      // In a gap no offset holds: the one before it moves the wall time forward.
      return holding.length > 0 ? Math.min(...holding) : utc - offsetAt(utc - 30 * 3_600_000) * 1000
    },
    dateAt: instant => Temporal.Instant.fromEpochMilliseconds(instant + offsetAt(instant) * 1000).toZonedDateTimeISO('UTC').toPlainDate(),
  }
}

const years = (text: string) => text.split(' ').flatMap(range => {
  const [from = NaN, to = from] = range.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
})

/** The oracle for a zone in a year. */
export function oracleZone(timeZone: string, year: number, out: Readonly<Record<string, string>>): OracleZone {
  return years(out[timeZone] ?? '').includes(year) ? secondSourceZone(timeZone) : hostZone(timeZone)
}
