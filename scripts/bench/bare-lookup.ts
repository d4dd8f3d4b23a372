import { firstResponse, holidayCalendar } from 'aws-support-rules'
import { addOpenTime, addOpenTimeAll, createSchedule } from 'aws-support-rules/business-time'
import { walk } from '../../test/oracle/walk.js'
import { holidays, hour, instants, schedule } from './workload.js'

// The lower limit for a deadline: two typed arrays with direct indexes, without checks and for one schedule. The
// difference to this package is the cost of checks, several schedules and growing tables.

const day = 24 * hour
const [from, to] = [Date.UTC(2023, 11, 20), Date.UTC(2029, 5, 30)]

function bareLookup(): (at: number, ms: number) => number {
  const spans = walk(schedule('America/New_York'), '2023-12-20', '2029-06-30').filter(
    (span) => span.from >= from && span.to <= to,
  )
  // The open time before each span, and the distance from there to the span.
  const total = new Float64Array(spans.length + 1)
  const shift = new Float64Array(spans.length)
  for (const [index, span] of spans.entries()) {
    shift[index] = span.from - (total[index] ?? NaN)
    total[index + 1] = (total[index] ?? NaN) + span.to - span.from
  }
  const slice = (total[spans.length] ?? NaN) / spans.length
  const firstFrom = (isOver: (index: number) => boolean) => {
    let index = 0
    while (index < spans.length && isOver(index)) index++
    return index
  }
  const byDay = Int32Array.from({ length: (to - from) / day + 1 }, (_, place) =>
    firstFrom((index) => (spans[index]?.to ?? NaN) <= from + place * day),
  )
  const bySlice = Int32Array.from({ length: spans.length + 1 }, (_, place) =>
    firstFrom((index) => (total[index + 1] ?? NaN) < place * slice),
  )
  const [perDay, perSlice] = [1 / day, 1 / slice]
  return (at, ms) => {
    let index = byDay[((at - from) * perDay) | 0] ?? 0
    while ((shift[index] ?? NaN) + (total[index + 1] ?? NaN) <= at) index++
    const time = Math.max(at - (shift[index] ?? NaN), total[index] ?? NaN) + ms
    let end = bySlice[(time * perSlice) | 0] ?? 0
    while ((total[end + 1] ?? NaN) < time) end++
    return (shift[end] ?? NaN) + time
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

export interface AgainstBare {
  readonly bareNs: number
  /** The ratio to the bare lookup, lap by lap. */
  readonly addOpenTime: number
  readonly addOpenTimeAll: number
  readonly firstResponse: number
  /** The ratio of `addOpenTime` with three pauses to one without. */
  readonly threePauses: number
}

/**
 * Runs laps of the same 10,000 calls, alternating between contenders, so that other load on the machine affects all of
 * them.
 */
export function againstBareLookup(laps = 150): AgainstBare {
  const starts = instants('America/New_York')
  const column = Float64Array.from(starts)
  const out = new Float64Array(column.length)
  const [bare, office, ms] = [bareLookup(), createSchedule(schedule('America/New_York')), 12 * hour]
  const customer = {
    country: 'US',
    timeZone: 'America/New_York',
    holidays: holidayCalendar({ id: 'bench', closed: holidays }),
  }
  const tickets = starts.map((at) => ({
    at,
    options: { pauses: [1, 20, 50].map((hours) => ({ from: at + hours * hour, to: at + (hours + 2) * hour })) },
  }))
  const wrong = starts.filter((at) => bare(at, ms) !== addOpenTime(office, at, ms))
  if (wrong.length > 0) throw new Error(`the bare look-up is wrong ${wrong.length} times`)
  let sum = 0
  const contenders = {
    bare() {
      for (const at of starts) sum += bare(at, ms)
    },
    addOpenTime() {
      for (const at of starts) sum += addOpenTime(office, at, ms)
    },
    threePauses() {
      for (const { at, options } of tickets) sum += addOpenTime(office, at, ms, options)
    },
    addOpenTimeAll() {
      addOpenTimeAll(office, column, ms, out)
    },
    firstResponse() {
      // Written out: after a spread, V8 gives each object a shape of its own, which is slow to read for anyone.
      for (const createdAt of starts) {
        const created = { plan: 'developer', caseType: 'technical', severity: 'normal', createdAt, customer } as const
        if (firstResponse(created).kind === 'due') sum++
      }
    },
  }
  const times = new Map<string, number[]>()
  for (let lap = 0; lap < laps; lap++) {
    for (const [name, run] of Object.entries(contenders)) {
      const began = performance.now()
      run()
      times.set(name, [...(times.get(name) ?? []), ((performance.now() - began) * 1e6) / starts.length])
    }
  }
  if (Number.isNaN(sum)) throw new Error('an answer is not a number')
  const warm = (name: string) => (times.get(name) ?? []).slice(laps / 3)
  const over = (name: string, other = 'bare') => median(warm(name).map((ns, lap) => ns / (warm(other)[lap] ?? NaN)))
  return {
    bareNs: median(warm('bare')),
    addOpenTime: over('addOpenTime'),
    addOpenTimeAll: over('addOpenTimeAll'),
    firstResponse: over('firstResponse'),
    threePauses: over('threePauses', 'addOpenTime'),
  }
}
