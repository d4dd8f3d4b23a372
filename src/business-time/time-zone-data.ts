import { type ErrorPath, shown, SupportRulesError } from '../errors.js'
import { deepFreeze, isDeeplyFrozen } from './deep-freeze.js'

/** How the clock of one zone was changed: plain data that a schedule carries with it. */
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

/** The first and the last instant that a `Date` can hold are this far from the epoch. */
export const lastInstant = 8.64e15
const longestOffset = 18 * 3600

const isAscending = (values: readonly unknown[]) => values.every((value, index) => index === 0 || Number(values[index - 1]) < Number(value))
const isWholeSecond = (value: unknown) => Number.isInteger(value) && Number(value) % 1000 === 0 && Math.abs(Number(value)) <= lastInstant
const isOffset = (value: unknown) => Number.isInteger(value) && Math.abs(Number(value)) <= longestOffset

function isTransitions(value: unknown): value is ZoneTransitions {
  if (typeof value !== 'object' || value === null) return false
  const { timeZone, starts, offsets, until }: Readonly<Record<string, unknown>> = { ...value }
  if (typeof timeZone !== 'string' || !Array.isArray(starts) || !Array.isArray(offsets)) return false
  const instants: readonly unknown[] = [starts, until].flat()
  return starts.length > 0 && starts.length === offsets.length && instants.every(isWholeSecond) && isAscending(instants) && offsets.every(isOffset)
}

export const isTimeZoneData = (value: unknown): value is TimeZoneData =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string' && 'transitionsOf' in value && typeof value.transitionsOf === 'function'

/** A zone's history out of anybody's data, checked and frozen. */
export function checkedTransitions(timeZone: unknown, data: TimeZoneData, path: ErrorPath): ZoneTransitions {
  const given: unknown = data
  if (!isTimeZoneData(given)) {
    throw new SupportRulesError('time-zone/invalid-data', `timeZones is { version, transitionsOf }; got ${shown(given)}.`, { path: ['timeZones'] })
  }
  const found: unknown = typeof timeZone === 'string' ? data.transitionsOf(timeZone) : undefined
  if (found === undefined) {
    const message = `No time zone ${shown(timeZone)} in the time-zone data ${data.version}; pass a name of the tz database such as 'Europe/Berlin'.`
    throw new SupportRulesError('time-zone/unknown', message, { path })
  }
  if (!isTransitions(found)) {
    const message = `The time-zone data ${data.version} give no ascending whole seconds with an offset each for ${shown(timeZone)}.`
    throw new SupportRulesError('time-zone/invalid-data', message, { path })
  }
  const { starts, offsets, until } = found
  return isDeeplyFrozen(found) ? found : deepFreeze({ timeZone: found.timeZone, starts: [...starts], offsets: [...offsets], until })
}
