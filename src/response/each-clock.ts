import { timeZonesOf } from '../countries/time-zones-of.js'
import { withPath } from '../errors.js'
import { targetOf } from '../questions/response-target.js'
import type { CaseFacts } from './case-facts.js'
import { hoursOf } from './first-response.js'
import { customerFacts } from './hours-at-place.js'

/**
 * Returns the case once for each time zone in which it may be counted.
 *
 * There are several only if business hours are counted, the country has several time zones, and no `timeZone` was
 * passed.
 */
export function onEachClock(facts: CaseFacts): readonly CaseFacts[] {
  if (
    targetOf(facts, facts.edition).kind !== 'business-hours' ||
    hoursOf(facts).place !== 'customer' ||
    facts.isOpenedByAws
  )
    return [facts]
  const customer = customerFacts(facts.customer)
  if (customer.timeZone !== undefined) return [{ ...facts, customer }]
  const clocks = withPath(['customer', 'country'], () => timeZonesOf(customer.country))
  return clocks.length === 0
    ? [facts]
    : clocks.map(({ timeZone }) => ({ ...facts, customer: { ...customer, timeZone } }))
}

interface OnOneClock {
  readonly dueAt: Date
  readonly lateAfter: Date
  readonly remainingMs?: number
}

/**
 * Returns the answers that are due first and last, of one or more.
 *
 * If they are due at the same instant, the first one is late first. If they are late at the same instant too, it has the
 * least time left.
 */
export function extremesOf<One extends OnOneClock>(all: readonly One[]) {
  const order = (a: OnOneClock, b: OnOneClock) =>
    a.dueAt.getTime() - b.dueAt.getTime() ||
    a.lateAfter.getTime() - b.lateAfter.getTime() ||
    (a.remainingMs ?? 0) - (b.remainingMs ?? 0)
  return {
    earliest: all.reduce((first, one) => (order(one, first) < 0 ? one : first)),
    latest: all.reduce((last, one) => (order(one, last) > 0 ? one : last)),
  }
}
