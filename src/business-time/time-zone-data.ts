import { type ErrorPath, shown, SupportRulesError } from '../errors.js'
import { deepFreeze, isDeeplyFrozen } from './deep-freeze.js'

/**
 * How the clock of one zone was changed: plain data that a schedule carries with it. Instants are whole seconds, and offsets up to 18 hours.
 * Schedules ask about the years 0 to 9999 of it.
 */
export interface ZoneTransitions {
  /** The zone's name as the data spell it. */
  readonly timeZone: string
  /** Epoch milliseconds from which each offset holds, ascending; the data know nothing before the first. */
  readonly starts: readonly number[]
  /** Seconds east of UTC, one for each start. */
  readonly offsets: readonly number[]
  /** Epoch milliseconds at which the data end. */
  readonly until: number
}

/** Where schedules get their clocks from. `pinnedTimeZones` is the default; yours may be another release of the tz database. */
export interface TimeZoneData {
  /** What the answers name as the version of their zone data, such as `2026f`. */
  readonly version: string
  /** The history of a zone, `undefined` where the name is unknown. The same name always gets the same history. */
  readonly transitionsOf: (timeZone: string) => ZoneTransitions | undefined
}

/** The years that a date `YYYY-MM-DD` can name; a table of more of them would cost more than any question is worth. */
const [year0, year10000] = [-62_167_219_200_000, 253_402_300_800_000]

/** The stretch of time that a schedule of these data can be asked about. */
export function horizonOf({ starts, until }: ZoneTransitions): { readonly from: number; readonly until: number } {
  return { from: Math.max(starts[0] ?? NaN, year0), until: Math.min(until, year10000) }
}

/** The first and the last instant that a `Date` can hold are this far from the epoch. */
export const lastInstant = 8.64e15
const longestOffset = 18 * 3600

const isWholeSecond = (value: unknown): value is number => Number.isInteger(value) && Number(value) % 1000 === 0 && Math.abs(Number(value)) <= lastInstant
const isOffset = (value: unknown): value is number => Number.isInteger(value) && Math.abs(Number(value)) <= longestOffset
const isListOf = <Value>(list: unknown, isOne: (value: unknown) => value is Value): list is readonly Value[] => Array.isArray(list) && Array.from<unknown>(list).every(isOne)

/** A zone's history out of anybody's data, or what is wrong with it. */
function readTransitions(found: unknown): ZoneTransitions | string {
  if (typeof found !== 'object' || found === null) return `a history is { timeZone, starts, offsets, until }; got ${shown(found)}`
  const { timeZone, starts, offsets, until }: Readonly<Record<string, unknown>> = { ...found }
  if (typeof timeZone !== 'string') return `timeZone is a text; got ${shown(timeZone)}`
  if (!isListOf(starts, isWholeSecond)) return 'starts is an array of whole seconds in epoch milliseconds'
  if (!isListOf(offsets, isOffset)) return 'offsets is an array of whole seconds, 18 hours at most'
  if (starts.length === 0 || starts.length !== offsets.length) return `there is an offset for each start, and one at least; got ${starts.length} starts and ${offsets.length} offsets`
  if (!isWholeSecond(until)) return `until is a whole second in epoch milliseconds; got ${shown(until)}`
  const late = starts.find((start, index) => start >= (starts[index + 1] ?? until))
  return late === undefined ? { timeZone, starts, offsets, until } : `starts ascend and until is after them; got ${late} before what is not later`
}

const isTimeZoneData = (value: unknown): value is TimeZoneData =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string' && 'transitionsOf' in value && typeof value.transitionsOf === 'function'

export function checkedTimeZoneData(given: unknown): TimeZoneData {
  if (isTimeZoneData(given)) return given
  throw new SupportRulesError('time-zone/invalid-data', `timeZones is { version, transitionsOf }; got ${shown(given)}.`, { path: ['timeZones'] })
}

/** A zone's history out of anybody's data, checked and frozen. */
export function checkedTransitions(timeZone: unknown, given: unknown, path: ErrorPath): ZoneTransitions {
  const data = checkedTimeZoneData(given)
  const found: unknown = typeof timeZone === 'string' ? data.transitionsOf(timeZone) : undefined
  if (found === undefined) {
    const message = `No time zone ${shown(timeZone)} in the time-zone data ${data.version}; pass a name of the tz database such as 'Europe/Berlin'.`
    throw new SupportRulesError('time-zone/unknown', message, { path })
  }
  const read = readTransitions(found)
  if (typeof read === 'string') {
    const message = `The time-zone data ${data.version} are not right for ${shown(timeZone)}: ${read}.`
    throw new SupportRulesError('time-zone/invalid-data', message, { path })
  }
  return deepFreeze(isDeeplyFrozen(found) ? read : { ...read, starts: [...read.starts], offsets: [...read.offsets] })
}
