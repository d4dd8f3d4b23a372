import { Temporal } from 'temporal-polyfill'
import type { Random } from '../../test/oracle/random.js'
import { hostZone, type OracleZone } from '../../test/oracle/walk.js'
import { knownLeftOut } from '../../test/oracle/zone-years.js'
import { dayMs, remembering } from './oracle.js'

// The zones and years of the vectors. The releases of the tz database since 2025c agree on each of them, so an answer
// depends neither on which of these an engine has, nor on the host's.

/** Zones with two changes a year, at different hours and on both hemispheres. */
export const changing = [
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/Athens',
  'Asia/Jerusalem',
  'Asia/Beirut',
  'Africa/Cairo',
  'Atlantic/Azores',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Chatham',
] as const

export const unchanging = ['UTC', 'Asia/Tokyo', 'Asia/Kolkata', 'Asia/Kathmandu', 'America/Phoenix'] as const

/** Changes of other than an hour, and of the standard time. */
export const oddChanges = [
  ['Australia/Lord_Howe', 2005],
  ['Australia/Lord_Howe', 2011],
  ['Australia/Lord_Howe', 2019],
  ['Australia/Lord_Howe', 2026],
  ['Australia/Lord_Howe', 2031],
  ['Australia/Lord_Howe', 2044],
  ['Antarctica/Troll', 2009],
  ['Antarctica/Troll', 2026],
  ['Antarctica/Troll', 2035],
  ['America/Caracas', 2007],
  ['America/Caracas', 2016],
  ['Asia/Pyongyang', 2015],
  ['Asia/Pyongyang', 2018],
  ['Asia/Colombo', 2006],
  ['Europe/Samara', 2010],
  ['Europe/Moscow', 2014],
  ['Europe/Istanbul', 2016],
  ['Asia/Yekaterinburg', 2011],
] as const

/** The zones that have skipped a local date since 2000. */
export const skipping = ['Pacific/Apia', 'Pacific/Fakaofo'] as const
export const skippedDate = '2011-12-30'

const differs = (timeZone: string, year: number) =>
  Object.values(knownLeftOut).some((zones) => {
    const ranges = (zones[timeZone] ?? '').split(' ').map((range) => range.split('-').map(Number))
    return ranges.some(([from = NaN, to = from]) => year >= from && year <= to)
  })

const zones = new Map<string, OracleZone>()

/** Returns the oracle's zone. Throws if releases disagree about it in this year. */
export function zoneIn(timeZone: string, year: number): OracleZone {
  for (const near of [year - 1, year, year + 1])
    if (differs(timeZone, near)) throw new Error(`releases of the tz database disagree about ${timeZone} in ${near}`)
  const found = zones.get(timeZone) ?? remembering(hostZone(timeZone))
  zones.set(timeZone, found)
  return found
}

export interface ClockChange {
  readonly at: number
  /** Milliseconds, before and after. */
  readonly before: number
  readonly after: number
}

const offsetOf = (time: Temporal.ZonedDateTime) => time.offsetNanoseconds / 1_000_000

const changes = new Map<string, readonly ClockChange[]>()

/** Returns the clock changes from the year before to the year after. */
function changesAround(timeZone: string, year: number): readonly ClockChange[] {
  const key = `${timeZone} ${year}`
  const known = changes.get(key)
  if (known) return known
  zoneIn(timeZone, year)
  const found: ClockChange[] = []
  let time = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year - 1, 0)).toZonedDateTimeISO(timeZone)
  for (;;) {
    const next = time.getTimeZoneTransition('next')
    if (next === null || next.epochMilliseconds >= Date.UTC(year + 2, 0)) break
    const before = next.subtract({ milliseconds: 1 })
    if (offsetOf(before) !== offsetOf(next))
      found.push({ at: next.epochMilliseconds, before: offsetOf(before), after: offsetOf(next) })
    time = next
  }
  changes.set(key, found)
  return found
}

/** Returns a change in the year, or undefined if it has none of the kind. */
export const changeIn = (
  random: Random,
  timeZone: string,
  year: number,
  isWanted: (change: ClockChange) => boolean,
): ClockChange | undefined => {
  const inYear = changesAround(timeZone, year).filter(
    (change) => change.at >= Date.UTC(year, 0) && change.at < Date.UTC(year + 1, 0) && isWanted(change),
  )
  return inYear[random.between(0, inYear.length - 1)]
}

/** Returns a whole minute in the year around which the clock doesn't change for weeks. */
export function calmTime(random: Random, timeZone: string, year: number): number {
  for (;;) {
    const at = Date.UTC(year, 0, 1 + random.between(0, 364), random.between(0, 23), random.pick([0, 15, 30, 45]))
    const isCalm = changesAround(timeZone, year).every(
      (change) => change.at < at - 24 * dayMs || change.at > at + 40 * dayMs,
    )
    if (isCalm) return at
  }
}
