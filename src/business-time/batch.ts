import { reading } from '../errors.js'
import { checkInstants, checkLength, readable } from './batch-arguments.js'
import { type BatchOptions, outAndOptions, pausesByElement } from './batch-options.js'
import { cachedTable, compile } from './compiled-schedule.js'
import { covers, instantReaching, openTimeBefore } from './open-table.js'
import { countOpenTime, openTimeIn } from './open-time-between.js'
import { plusPaused } from './paused-time.js'
import type { Schedule } from './schedule-data.js'
import { firstEnd } from './search-end.js'
import { instantBefore, refuseOptions, subtractOpenTimeUncached } from './subtract-open-time.js'

/**
 * Returns what `addOpenTime` returns for each of many instants, without an allocation for each.
 *
 * `ms` is one duration for all instants, or one for each. The results are written to `out`, which may be `from` itself,
 * or to a new array. Pauses are in flat arrays: element `i` has those from `first[i]` to before `first[i + 1]`.
 *
 * Throws what `addOpenTime` throws; the path ends in the index, and `out` holds the results before that index. Throws
 * `batch/invalid` if an argument isn't a Float64Array or isn't as long as `from`, or if `first` isn't ascending.
 *
 * @example
 * import { addOpenTimeAll, createSchedule } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']] } })
 * const starts = Float64Array.of(Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 23, 17))
 * Array.from(addOpenTimeAll(office, starts, 2 * 3_600_000), at => new Date(at).toISOString()) // => ['2026-11-23T11:00:00.000Z', '2026-11-30T09:00:00.000Z']
 * const pauses = { first: Uint32Array.of(0, 1, 1), from: Float64Array.of(Date.UTC(2026, 10, 23, 10)), to: Float64Array.of(Date.UTC(2026, 10, 23, 12)) }
 * Array.from(addOpenTimeAll(office, starts, 2 * 3_600_000, { pauses }), at => new Date(at).toISOString()) // => ['2026-11-23T13:00:00.000Z', '2026-11-30T09:00:00.000Z']
 */
export function addOpenTimeAll(
  schedule: Schedule,
  from: Float64Array,
  ms: number | Float64Array,
  outOrOptions?: Float64Array | BatchOptions,
  batchOptions?: BatchOptions,
): Float64Array {
  return reading(() => {
    checkInstants(from, ['from'])
    if (typeof ms !== 'number') checkLength(ms, from.length, 'from', ['ms'], 'a number or ')
    const { out, options } = outAndOptions(from.length, 'from', outOrOptions, batchOptions)
    const pausesAt = pausesByElement(options, from.length)
    const starts = readable(from, out)
    const durations = typeof ms === 'number' ? ms : readable(ms, out)
    const own = compile(schedule).schedule
    let table = cachedTable(own)
    for (let index = 0; index < starts.length; index++) {
      const start = starts[index] ?? NaN
      const duration = typeof durations === 'number' ? durations : (durations[index] ?? NaN)
      const pauses = pausesAt(index)
      if (covers(table, start) && Number.isSafeInteger(duration) && duration > 0) {
        let time = openTimeBefore(table, start) + duration
        if (pauses) time = plusPaused(table, time, 0, pauses, start)
        if (time <= table.totalOpen) {
          out[index] = instantReaching(table, time)
          continue
        }
      }
      out[index] = firstEnd(own, start, duration, [index], pauses)
      table = cachedTable(own)
    }
    return out
  })
}

/**
 * Returns what `subtractOpenTime` returns for each of many instants, without an allocation for each.
 *
 * `ms` is one duration for all instants, or one for each. The results are written to `out`, which may be `to` itself,
 * or to a new array.
 *
 * Throws what `subtractOpenTime` throws; the path ends in the index, and `out` holds the results before that index.
 * Throws `batch/invalid` if an argument isn't a Float64Array or isn't as long as `to`, and `pause/invalid` for options
 * after `out`: like `subtractOpenTime`, it takes no pauses.
 *
 * @example
 * import { createSchedule, subtractOpenTimeAll } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']] } })
 * const ends = Float64Array.of(Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 23, 17))
 * Array.from(subtractOpenTimeAll(office, ends, 2 * 3_600_000), at => new Date(at).toISOString()) // => ['2026-11-16T17:00:00.000Z', '2026-11-23T15:00:00.000Z']
 */
export function subtractOpenTimeAll(
  schedule: Schedule,
  to: Float64Array,
  ms: number | Float64Array,
  given?: Float64Array,
): Float64Array
export function subtractOpenTimeAll(
  schedule: Schedule,
  to: Float64Array,
  ms: number | Float64Array,
  given?: Float64Array,
  batchOptions?: unknown,
): Float64Array {
  return reading(() => {
    checkInstants(to, ['to'])
    if (typeof ms !== 'number') checkLength(ms, to.length, 'to', ['ms'], 'a number or ')
    const out = given ?? new Float64Array(to.length)
    checkLength(out, to.length, 'to', ['out'])
    refuseOptions(batchOptions, 'subtractOpenTimeAll')
    const ends = readable(to, out)
    const durations = typeof ms === 'number' ? ms : readable(ms, out)
    const own = compile(schedule).schedule
    let table = cachedTable(own)
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index] ?? NaN
      const duration = typeof durations === 'number' ? durations : (durations[index] ?? NaN)
      const isCovered = covers(table, end) && Number.isSafeInteger(duration) && duration > 0
      const found = isCovered ? instantBefore(table, end, duration) : undefined
      out[index] = found ?? subtractOpenTimeUncached(own, end, duration, [index])
      if (found === undefined) table = cachedTable(own)
    }
    return out
  })
}

/**
 * Returns what `openTimeBetween` returns for each of many pairs of instants, without an allocation for each.
 *
 * The results are written to `out`, which may be `from` or `to` itself, or to a new array. Pauses are in flat arrays:
 * element `i` has those from `first[i]` to before `first[i + 1]`.
 *
 * Throws what `openTimeBetween` throws; the path ends in the index, and `out` holds the results before that index.
 * Throws `batch/invalid` if an argument isn't a Float64Array or isn't as long as `from`, or if `first` isn't ascending.
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
  outOrOptions?: Float64Array | BatchOptions,
  batchOptions?: BatchOptions,
): Float64Array {
  return reading(() => {
    checkInstants(from, ['from'])
    checkLength(to, from.length, 'from', ['to'])
    const { out, options } = outAndOptions(from.length, 'from', outOrOptions, batchOptions)
    const pausesAt = pausesByElement(options, from.length)
    const starts = readable(from, out)
    const ends = readable(to, out)
    const own = compile(schedule).schedule
    let table = cachedTable(own)
    for (let index = 0; index < starts.length; index++) {
      const start = starts[index] ?? NaN
      const end = ends[index] ?? NaN
      const pauses = pausesAt(index)
      if (covers(table, start) && covers(table, end)) {
        out[index] = openTimeIn(table, start, end, pauses)
        continue
      }
      out[index] = countOpenTime(own, start, end, [index], pauses)
      table = cachedTable(own)
    }
    return out
  })
}
