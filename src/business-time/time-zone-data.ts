import { type ErrorPath, formatValue, SupportRulesError, throwExpected } from '../errors.js'
import { frozen, isDeeplyFrozen } from '../frozen.js'
import { fieldsOf, isObject, listOf, nearestWord } from '../guards.js'
import { isInstant } from './instants.js'
import { readRule } from './read-rule.js'
import type { ZoneTransitions } from './zone-transitions.js'

/** The clocks that schedules use. The default is `pinnedTimeZones`; pass another release if you need one. */
export interface TimeZoneData {
  /** The version of the data, such as `2026f`. */
  readonly version: string
  /** Returns a zone's data, or `undefined` if the name is unknown. It must return the same data for the same name. */
  readonly transitionsOf: (timeZone: string) => ZoneTransitions | undefined
  /** Returns every name, if the data can list them. An error about an unknown name then suggests the nearest one. */
  readonly names?: () => readonly string[]
}

const longestOffset = 18 * 3600

const isWholeSecond = (value: unknown): value is number => isInstant(value) && value % 1000 === 0
const isOffset = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) <= longestOffset
const listOrNone = (list: unknown): readonly unknown[] =>
  Array.isArray(list) ? listOf(list, 'changes', 'time-zone/invalid-data', ['timeZones']) : [undefined]
const isListOf = <Value>(
  list: readonly unknown[],
  isOne: (value: unknown) => value is Value,
): list is readonly Value[] => list.every(isOne)

/** Returns the zone's data, or a description of what was expected. */
function readTransitions(found: unknown): ZoneTransitions | string {
  const { timeZone, starts: begins, offsets: seconds, until, rule: given } = fieldsOf(found)
  if (typeof timeZone !== 'string') return 'a string for timeZone'
  const [starts, offsets] = [listOrNone(begins), listOrNone(seconds)]
  if (!isListOf(starts, isWholeSecond)) return 'whole seconds in epoch milliseconds for starts'
  if (!isListOf(offsets, isOffset) || offsets.length !== starts.length || starts.length === 0) {
    return 'offsets in whole seconds, at most 18 hours, one for each of starts'
  }
  const rule = given === undefined ? undefined : readRule(given, isOffset)
  if (rule === null) return 'none or two valid rule.changes, months apart'
  if (rule ? until !== undefined : !isWholeSecond(until)) {
    return 'either a rule, or whole seconds in epoch milliseconds for until'
  }
  const end = isWholeSecond(until) ? until : undefined
  if (starts.some((start, index) => start >= (starts[index + 1] ?? end ?? Infinity)))
    return 'ascending starts before until'
  return { timeZone, starts, offsets, ...(rule && { rule }), ...(end !== undefined && { until: end }) }
}

const isTimeZoneData = (value: unknown): value is TimeZoneData =>
  isObject(value) && typeof value['version'] === 'string' && typeof value['transitionsOf'] === 'function'

export function checkedTimeZoneData(given: unknown): TimeZoneData {
  if (isTimeZoneData(given)) return given
  return throwExpected('time-zone/invalid-data', '{ version, transitionsOf }', given, ['timeZones'])
}

/** Returns a zone's data from any source, validated and frozen. */
export function checkedTransitions(timeZone: unknown, given: unknown, path: ErrorPath): ZoneTransitions {
  const data = checkedTimeZoneData(given)
  const found: unknown = typeof timeZone === 'string' ? data.transitionsOf(timeZone) : undefined
  const known = isObject(found) ? checked.get(found) : undefined
  if (known) return known
  if (found === undefined) {
    const nearest = nearestWord(timeZone, data.names?.() ?? [])
    // The nearest abbreviation, such as HST for JST, is another clock.
    const advice = nearest?.includes('/') ? `Did you mean ${nearest}?` : ''
    const what = `a time zone in the data ${data.version}, such as 'Europe/Berlin'`
    throwExpected('time-zone/unknown', what, timeZone, path, { advice })
  }
  const read = readTransitions(found)
  if (typeof read === 'string') {
    const message = `Expected ${read}, in the time-zone data ${data.version} of ${formatValue(timeZone)}.`
    throw new SupportRulesError('time-zone/invalid-data', message, { path })
  }
  frozen(read)
  if (isDeeplyFrozen(found)) checked.set(found, read)
  return read
}

/** Frozen data is checked once. */
const checked = new WeakMap<object, ZoneTransitions>()
