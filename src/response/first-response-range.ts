import { timeZonesOf } from '../countries/time-zones-of.js'
import { withPath } from '../errors.js'
import { responseTarget } from '../questions/response-target.js'
import { type CaseFacts, caseFacts } from './case-facts.js'
import type { CreatedCase, NoFirstResponse } from './created-case.js'
import { countFirstResponse, hoursOf } from './first-response.js'
import { customerFacts } from './hours-at-place.js'
import type { Warning } from './warning.js'

/** When a first response is due on each of the clocks that a customer may live by. */
export interface FirstResponseRange {
  readonly kind: 'range'
  readonly earliest: Date
  readonly latest: Date
  /** One entry a different clock of the country; only the given one where the customer's time zone is known. */
  readonly byTimeZone: readonly { readonly timeZone: string; readonly dueAt: Date }[]
  /** What makes one of the answers less certain: the dates of all clocks together. */
  readonly warnings: readonly Warning[]
}

/**
 * When the first response is due if only the customer's country is known (N44): the answer for each of its clocks, the earliest and the latest.
 * Where the target runs around the clock, the earliest is the latest and `byTimeZone` is empty; a case in Japanese has one entry, the clock of Japan.
 *
 * Throws what `firstResponse` throws, but never `time-zone/required` for a country that has clocks.
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

/** The case on each clock that it may be counted on: one, but for business hours in a country whose time zone is not given. */
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
