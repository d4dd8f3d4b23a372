import { Temporal } from 'temporal-polyfill'
import { seeded } from '../../test/oracle/random.js'
import { addOpenTime, openTimeBetween, walk } from '../../test/oracle/walk.js'

// The seeded workload for every contender: instants in four years, to the minute, in two zones whose clocks change on
// different days.

export const hour = 3_600_000
export const zones = ['America/New_York', 'Europe/Berlin'] as const
export type Zone = (typeof zones)[number]
const count = 10_000

export const rows = [
  { id: '12 h', add: 12 * hour },
  { id: '24 h', add: 24 * hour },
  { id: '1,000 h', add: 1000 * hour },
  { id: 'elapsed 3 d', elapsed: 3 * 24 * hour },
  { id: 'elapsed 90 d', elapsed: 90 * 24 * hour },
] as const
export type Row = (typeof rows)[number]

const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029]
/** Eleven days a year, each of which is a holiday in some country. */
const holidayDates = ['01-01', '01-20', '02-16', '05-01', '05-25', '07-04', '09-07', '10-12', '11-11', '11-26', '12-25']
export const holidays: readonly string[] = years.flatMap((year) => holidayDates.map((date) => `${year}-${date}`))

const hours = [['08:00', '18:00']] as const
const week = { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } as const
export const schedule = (timeZone: Zone) => ({
  timeZone,
  week,
  holidays: { id: 'bench', closed: holidays.map((date) => ({ date })), open: [] },
})

export function instants(zone: Zone): number[] {
  const random = seeded(zones.indexOf(zone) + 1)
  const [from, to] = [Date.UTC(2024, 0, 1) / 60_000, Date.UTC(2028, 0, 1) / 60_000]
  return Array.from({ length: count }, () => random.between(from, to) * 60_000)
}

/** Returns the oracle's results for a row. */
export function answers(zone: Zone, row: Row): number[] {
  const spans = walk(schedule(zone), '2023-12-20', '2029-06-30')
  const starts = spans.map((span) => span.to)
  return instants(zone).map((at) => {
    const rest = spans.slice(Math.max(0, firstAfter(starts, at)))
    return 'add' in row
      ? (addOpenTime(rest, at, row.add) ?? NaN)
      : openTimeBetween(rest.slice(0, 100), at, at + row.elapsed)
  })
}

function firstAfter(values: readonly number[], at: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns an engine that walks from day to day with Temporal for each call. */
export const dayWalk = (zone: Zone) => {
  const options = schedule(zone)
  const days = function* (from: number) {
    let date = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate()
    for (; ; date = date.add({ days: 1 })) {
      const closed = date.dayOfWeek > 5 || options.holidays.closed.some((day) => day.date === date.toString())
      const at = (time: string) => date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
      yield closed ? { from: at('00:00'), to: at('00:00') } : { from: at('08:00'), to: at('18:00') }
    }
  }
  return {
    add(from: number, ms: number): number {
      let left = ms
      for (const span of days(from)) {
        const open = Math.max(0, span.to - Math.max(span.from, from))
        if (open >= left) return Math.max(span.from, from) + left
        left -= open
      }
      return NaN
    },
    elapsed(from: number, to: number): number {
      let sum = 0
      for (const span of days(from)) {
        if (span.from >= to) break
        sum += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from))
      }
      return sum
    },
  }
}
