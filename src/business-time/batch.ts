import { expected, SupportRulesError, throwExpected } from '../errors.js'
import { addOpenTimeUncached } from './add-open-time.js'
import { cachedTable, compile } from './compiled-schedule.js'
import { covers, instantReaching, openTimeBefore } from './open-table.js'
import { openTimeBetweenUncached } from './open-time-between.js'
import type { Schedule } from './schedule-data.js'

function checkLength(array: unknown, length: number, name: string, or = ''): void {
  if (array instanceof Float64Array && array.length === length) return
  const wanted = `${name} to be ${or}a Float64Array as long as from, which has ${length} numbers`
  const message = expected(wanted, array instanceof Float64Array ? array.length : array)
  throw new SupportRulesError('batch/invalid', message, { path: [name], details: { length } })
}

function checkStarts(from: unknown): asserts from is Float64Array {
  if (!(from instanceof Float64Array))
    throwExpected('batch/invalid', 'from to be a Float64Array of epoch milliseconds', from, ['from'])
}

/** Creates the array for the results. */
function answersFor(from: unknown): Float64Array {
  checkStarts(from)
  return new Float64Array(from.length)
}

/**
 * Copies the input if writing to `out` would overwrite it. The same view may be both; views that overlap differently
 * may not.
 */
function readable(array: Float64Array, out: Float64Array): Float64Array {
  return array.buffer === out.buffer && array.byteOffset !== out.byteOffset ? array.slice() : array
}

/**
 * Returns what `addOpenTime` returns for each of many instants, without an allocation for each.
 *
 * `ms` is one duration for all instants, or one for each. The results are written to `out`, which may be `from` itself,
 * or to a new array.
 *
 * Throws what `addOpenTime` throws; the path ends in the index, and `out` holds the results before that index. Throws
 * `batch/invalid` if an argument isn't a Float64Array or isn't as long as `from`.
 *
 * @example
 * import { addOpenTimeAll, createSchedule } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']] } })
 * const starts = Float64Array.of(Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 23, 17))
 * Array.from(addOpenTimeAll(office, starts, 2 * 3_600_000), at => new Date(at).toISOString()) // => ['2026-11-23T11:00:00.000Z', '2026-11-30T09:00:00.000Z']
 */
export function addOpenTimeAll(
  schedule: Schedule,
  from: Float64Array,
  ms: number | Float64Array,
  out: Float64Array = answersFor(from),
): Float64Array {
  checkStarts(from)
  if (typeof ms !== 'number') checkLength(ms, from.length, 'ms', 'a number or ')
  checkLength(out, from.length, 'out')
  const starts = readable(from, out)
  const durations = typeof ms === 'number' ? ms : readable(ms, out)
  const own = compile(schedule).schedule
  let table = cachedTable(own)
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? NaN
    const duration = typeof durations === 'number' ? durations : (durations[index] ?? NaN)
    if (covers(table, start) && Number.isSafeInteger(duration) && duration > 0) {
      const time = openTimeBefore(table, start) + duration
      if (time <= table.totalOpen) {
        out[index] = instantReaching(table, time)
        continue
      }
    }
    out[index] = addOpenTimeUncached(own, start, duration, [index])
    table = cachedTable(own)
  }
  return out
}

/**
 * Returns what `openTimeBetween` returns for each of many pairs of instants, without an allocation for each.
 *
 * The results are written to `out`, which may be `from` or `to` itself, or to a new array.
 *
 * Throws what `openTimeBetween` throws; the path ends in the index, and `out` holds the results before that index.
 * Throws `batch/invalid` if an argument isn't a Float64Array or isn't as long as `from`.
 *
 * @example
 * import { createSchedule, openTimeBetweenAll } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']] } })
 * const starts = Float64Array.of(Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 23, 17))
 * const ends = Float64Array.of(Date.UTC(2026, 10, 23, 10), Date.UTC(2026, 10, 24))
 * Array.from(openTimeBetweenAll(office, starts, ends)) // => [3600000, 3600000]
 */
export function openTimeBetweenAll(
  schedule: Schedule,
  from: Float64Array,
  to: Float64Array,
  out: Float64Array = answersFor(from),
): Float64Array {
  checkStarts(from)
  checkLength(to, from.length, 'to')
  checkLength(out, from.length, 'out')
  const starts = readable(from, out)
  const ends = readable(to, out)
  const own = compile(schedule).schedule
  let table = cachedTable(own)
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? NaN
    const end = ends[index] ?? NaN
    if (covers(table, start) && covers(table, end)) {
      out[index] = openTimeBefore(table, end) - openTimeBefore(table, start)
      continue
    }
    out[index] = openTimeBetweenUncached(own, start, end, [index])
    table = cachedTable(own)
  }
  return out
}
