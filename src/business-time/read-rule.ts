import { fieldsOf, listOf } from '../guards.js'
import type { IsoWeekday } from './span.js'
import type { YearlyChange, YearlyRule } from './zone-transitions.js'

const weekSeconds = 604_800

const isWithin = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high

function readChange(given: unknown, isOffset: (value: unknown) => value is number): YearlyChange | null {
  const { month, week, weekday, time, offset } = fieldsOf(given)
  const isDate = isWithin(month, 1, 12) && isWithin(week, 1, 5) && isWithin(weekday, 1, 7)
  if (!isDate || !isWithin(time, -weekSeconds, weekSeconds) || !isOffset(offset)) return null
  return { month, week, weekday: weekday as IsoWeekday, time, offset }
}

/** Returns the yearly rule of a zone, or null if it is invalid. */
export function readRule(given: unknown, isOffset: (value: unknown) => value is number): YearlyRule | null {
  const { changes: found } = fieldsOf(given)
  if (!Array.isArray(found)) return null
  const list = listOf(found, 'changes', 'time-zone/invalid-data', ['timeZones'])
  const changes = list.flatMap((change) => readChange(change, isOffset) ?? [])
  const [first, second, third] = changes
  if (list.length !== changes.length || third) return null
  if (!first) return { changes }
  // Changes that are 2 to 10 months apart never swap their order, whatever their week and time.
  const apart = (second?.month ?? NaN) - first.month
  return apart >= 2 && apart <= 10 ? { changes } : null
}
