import { type Plan, plans, severities, type Severity } from '../editions/generated/vocabulary.js'
import { type Problem, problemOf } from '../errors.js'
import { isMissing, listOf } from '../guards.js'
import type { InstantInput } from '../instant.js'
import { caseFacts } from './case-facts.js'
import type { CreatedCase } from './created-case.js'
import { closed, count, type OpenCounts, openCounts, type ResponseCounts } from './response-counts.js'
import { nowOf, progressOf } from './response-progress.js'

/** A case that could not be counted: its index in the list, and the reason. */
export interface CaseProblem extends Problem {
  readonly index: number
}

/** The report on a list of cases. `total.cases` and the number of `problems` add up to the length of the list. */
export interface ResponseReport<Case> {
  readonly total: ResponseCounts<Case>
  /** Only plans with cases, lowest first. */
  readonly byPlan: readonly ({ readonly plan: Plan } & ResponseCounts<Case>)[]
  /** Only severities with cases, lowest first. */
  readonly bySeverity: readonly ({ readonly severity: Severity } & ResponseCounts<Case>)[]
  /** By month of creation in UTC, `YYYY-MM`, earliest first. */
  readonly byMonth: readonly ({ readonly month: string } & ResponseCounts<Case>)[]
  /** By the customer's country, sorted by code. Cases without a country come last, as `null`. */
  readonly byCountry: readonly ({ readonly country: string | null } & ResponseCounts<Case>)[]
  readonly problems: readonly CaseProblem[]
}

/**
 * Returns how many cases met their first-response targets, in total and by plan, severity, month and country.
 *
 * Each group also has the share of met cases, the median and 90th percentile of the counted time, and the worst cases.
 * These figures include only decided cases: `met`, `missed` or `overdue`. An invalid case, such as one with an unknown
 * severity, is listed in `problems`, and the others are still counted.
 *
 * Each case is timed on its own clock, so median and percentile mix business hours with hours around the clock. The
 * share and the order of the worst cases don't: they compare each case with its own target.
 *
 * Throws one of these codes:
 * - `instant/invalid` for `now`
 * - `facts/invalid` if the cases aren't an array, or if the second argument is missing or has a field of a case
 *
 * @example
 * import { responseReport } from 'aws-support-rules'
 *
 * const urgent = { plan: 'business', caseType: 'technical', severity: 'urgent', createdAt: '2026-11-23T08:00:00Z' } as const
 * const report = responseReport(
 *   [
 *     { ...urgent, respondedAt: '2026-11-23T08:30:00Z' },
 *     { ...urgent, respondedAt: '2026-11-23T11:00:00Z' },
 *     { ...urgent, createdAt: '2026-11-23' },
 *   ],
 *   { now: '2026-11-23T12:00:00Z' },
 * )
 * report.total.metShare // => 0.5
 * report.total.medianMs // => 105 * 60_000
 * report.byMonth.map(({ month, cases }) => [month, cases]) // => [['2026-11', 2]]
 * report.total.worst.map(({ index, progress }) => [index, progress.fraction]) // => [[1, 3]]
 * report.problems.map(({ index, code, path }) => [index, code, path]) // => [[2, 'instant/invalid', ['createdAt']]]
 */
export function responseReport<Case extends CreatedCase>(
  cases: readonly Case[],
  when: { readonly now: InstantInput },
): ResponseReport<Case> {
  const until = nowOf(when)
  listOf(cases, 'cases', 'facts/invalid', ['cases'])
  const total = openCounts<Case>()
  const [byPlan, bySeverity] = [new Map<Plan, OpenCounts<Case>>(), new Map<Severity, OpenCounts<Case>>()]
  const [byMonth, byCountry] = [new Map<number, OpenCounts<Case>>(), new Map<string | null, OpenCounts<Case>>()]
  const problems: CaseProblem[] = []
  for (const [index, one] of cases.entries()) {
    try {
      const facts = caseFacts(one)
      const progress = progressOf(facts, until)
      const { plan, severity, from } = facts
      // Read the country before the first count: if it threw later, the case would be both counted and listed as a
      // problem.
      const country = countryOf(facts.customer)
      const groups = [
        total,
        group(byPlan, plan),
        group(bySeverity, severity),
        group(byMonth, monthOf(from)),
        group(byCountry, country),
      ]
      for (const each of groups) count(each, { case: one, index, progress, isTimeKnown: !isMissing(facts.respondedAt) })
    } catch (error) {
      problems.push({ index, ...problemOf(error) })
    }
  }
  return {
    total: closed(total),
    byPlan: listed(byPlan, inOrderOf(plans), (plan) => ({ plan })),
    bySeverity: listed(bySeverity, inOrderOf(severities), (severity) => ({ severity })),
    byMonth: listed(
      byMonth,
      (a, b) => a - b,
      (month) => ({ month: monthName(month) }),
    ),
    byCountry: listed(byCountry, inOrder, (country) => ({ country })),
    problems,
  }
}

function group<Key, Case>(groups: Map<Key, OpenCounts<Case>>, key: Key): OpenCounts<Case> {
  const known = groups.get(key)
  if (known) return known
  const made = openCounts<Case>()
  groups.set(key, made)
  return made
}

function listed<Key, Case, Named>(
  groups: Map<Key, OpenCounts<Case>>,
  order: (a: Key, b: Key) => number,
  named: (key: Key) => Named,
) {
  return [...groups].sort(([a], [b]) => order(a, b)).map(([key, tally]) => ({ ...named(key), ...closed(tally) }))
}

const inOrderOf =
  <Word>(words: readonly Word[]) =>
  (a: Word, b: Word) =>
    words.indexOf(a) - words.indexOf(b)

/** Compares two different countries, `null` last. Groups are unique, so equality needs no case. */
function inOrder(a: string | null, b: string | null): number {
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}

/** Returns the number of a month in UTC: months since the year 0. */
function monthOf(instant: number): number {
  const date = new Date(instant)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/**
 * Formats a month as `YYYY-MM`, or with a sign and six digits if the year doesn't have four.
 *
 * `toISOString` would fail for the earliest month: it starts before the first instant that a Date can hold.
 */
function monthName(month: number): string {
  const year = Math.floor(month / 12)
  const digits = String(Math.abs(year))
  const text = year >= 0 && year <= 9999 ? digits.padStart(4, '0') : `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`
  return `${text}-${String(month - year * 12 + 1).padStart(2, '0')}`
}

// Customers are checked only if business hours are counted, so this may be any value.
function countryOf(customer: unknown): string | null {
  return typeof customer === 'object' &&
    customer !== null &&
    'country' in customer &&
    typeof customer.country === 'string'
    ? customer.country
    : null
}
