import { timeZonesOf } from '../countries/time-zones-of.js'
import { withPath } from '../errors.js'
import { responseTarget } from '../questions/response-target.js'
import { type CaseFacts, caseFacts } from './case-facts.js'
import type { CreatedCase, NoFirstResponse } from './created-case.js'
import { countFirstResponse, hoursOf } from './first-response.js'
import { customerFacts } from './hours-at-place.js'
import type { Warning } from './warning.js'

/** When a first response is due in each time zone that the customer may be in. */
export interface FirstResponseRange {
  readonly kind: 'range'
  readonly earliest: Date
  readonly latest: Date
  /**
   * One entry per time zone of the country; zones with the same clocks share an entry.
   *
   * If you pass the customer's `timeZone`, it has only that entry. It is empty if the target is counted around the
   * clock.
   */
  readonly byTimeZone: readonly { readonly timeZone: string; readonly dueAt: Date }[]
  /** What makes any of the results less certain, with the dates from all time zones. */
  readonly warnings: readonly Warning[]
}

/**
 * Returns when the first response is due if you know only the customer's country (N44).
 *
 * You get the due time in each of its time zones, the earliest and the latest. If the target is counted around the
 * clock, both are equal and `byTimeZone` is empty. A case in Japanese has one entry, for Japan.
 *
 * Throws what `firstResponse` throws, but never `time-zone/required` if the country has time zones.
 *
 * @example
 * import { firstResponseRange, noHolidays } from 'aws-support-rules'
 *
 * const range = firstResponseRange({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-11-22T12:00:00Z',
 *   customer: { country: 'ES', holidays: noHolidays },
 * })
 * range.kind === 'range' && range.byTimeZone.map(({ timeZone }) => timeZone) // => ['Europe/Madrid', 'Atlantic/Canary']
 * range.kind === 'range' && range.latest.getTime() - range.earliest.getTime() // => 3_600_000
 */
export function firstResponseRange(created: CreatedCase): FirstResponseRange | NoFirstResponse {
  const byTimeZone: { timeZone: string; dueAt: Date }[] = []
  const dueTimes: number[] = []
  const warned = new Map<Warning['code'], Set<string>>()
  for (const facts of onEachClock(caseFacts(created))) {
    const { response } = countFirstResponse(facts)
    if (response.kind === 'none') return response
    dueTimes.push(response.dueAt.getTime())
    for (const { code, dates } of response.warnings) warned.set(code, new Set([...(warned.get(code) ?? []), ...dates]))
    if (response.counting !== null) byTimeZone.push({ timeZone: response.counting.timeZone, dueAt: response.dueAt })
  }
  const warnings = Array.from(warned, ([code, dates]) => ({ code, dates: [...dates].sort() }))
  return {
    kind: 'range',
    earliest: new Date(Math.min(...dueTimes)),
    latest: new Date(Math.max(...dueTimes)),
    byTimeZone,
    warnings,
  }
}

/**
 * Returns the case once for each time zone in which it may be counted.
 *
 * There are several only if business hours are counted, the country has several time zones, and no `timeZone` was
 * passed.
 */
function onEachClock(facts: CaseFacts): readonly CaseFacts[] {
  if (responseTarget(facts).kind !== 'business-hours' || hoursOf(facts).place !== 'customer' || facts.isOpenedByAws)
    return [facts]
  const customer = customerFacts(facts.customer)
  if (customer.timeZone !== undefined) return [{ ...facts, customer }]
  const clocks = withPath(['customer', 'country'], () => timeZonesOf(customer.country))
  return clocks.length === 0
    ? [facts]
    : clocks.map(({ timeZone }) => ({ ...facts, customer: { ...customer, timeZone } }))
}
