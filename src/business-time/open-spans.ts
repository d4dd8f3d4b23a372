import { compile } from './compiled-schedule.js'
import { checkInstant } from './instants.js'
import type { OpenSpan } from './open-table.js'
import { closingFrom, compiledAt, openingFrom } from './openings.js'
import type { Schedule } from './schedule-data.js'

function* spans(schedule: Schedule, from: number, limit: number): Generator<OpenSpan, void> {
  if (from < limit) compiledAt(schedule, from, ['from'])
  // Without `to`, the spans can reach the end of the zone data. The only argument to report then is `from`.
  const path = [limit === Infinity ? 'from' : 'to']
  let at = from
  while (at < limit) {
    const opens = openingFrom(schedule, at, limit, path)
    if (opens === null || opens >= limit) return
    const closes = Math.min(closingFrom(schedule, opens, limit, path) ?? limit, limit)
    yield { from: opens, to: closes }
    at = closes
  }
}

/**
 * Returns the open spans in [from, to), sorted, clipped and one at a time.
 *
 * Without `to`, they continue until the schedule ends. Hours that touch are merged into one span, and so are hours that
 * overlap. Without `to`, `alwaysOpen` has one span, which ends at Infinity.
 *
 * Throws `schedule/invalid` and `instant/invalid` when you call it. While you iterate, throws
 * `instant/outside-time-zone-data` if the spans reach the end of the schedule's zone data.
 *
 * @example
 * import { createSchedule, openSpans } from 'aws-support-rules/business-time'
 *
 * const desk = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '12:00'], ['13:00', '18:00']] } })
 * const hour = (at: number) => new Date(at).getUTCHours()
 * const monday = Array.from(openSpans(desk, Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 23, 17)))
 * monday.map(span => [hour(span.from), hour(span.to)]) // => [[9, 12], [13, 17]]
 */
export function openSpans(schedule: Schedule, from: number, to?: number): Iterable<OpenSpan> {
  checkInstant(from, ['from'])
  if (to !== undefined) checkInstant(to, ['to'])
  const own = compile(schedule).schedule
  return { [Symbol.iterator]: () => spans(own, from, to ?? Infinity) }
}
