import { type Plan, plans, severities, type Severity } from '../editions/vocabulary.js'
import { type Problem, problemOf } from '../errors.js'
import { isMissing, listOf } from '../guards.js'
import type { InstantInput } from '../instant.js'
import { caseFacts } from './case-facts.js'
import type { CreatedCase } from './created-case.js'
import { closed, count, type OpenCounts, openCounts, type ResponseCounts } from './response-counts.js'
import { nowOf, progressOf } from './response-progress.js'

/** A case that could not be reported: its place in the list, and why. */
export interface CaseProblem extends Problem {
  readonly index: number
}

/** How a list of cases stands: `total.cases` and `problems` add up to the list. */
export interface ResponseReport<Case> {
  readonly total: ResponseCounts<Case>
  /** Only plans that have cases, lowest first. */
  readonly byPlan: readonly ({ readonly plan: Plan } & ResponseCounts<Case>)[]
  /** Only severities that have cases, lowest first. */
  readonly bySeverity: readonly ({ readonly severity: Severity } & ResponseCounts<Case>)[]
  /** By the month of creation in UTC, `YYYY-MM`, the earliest first. */
  readonly byMonth: readonly ({ readonly month: string } & ResponseCounts<Case>)[]
  /** By the customer's country in the order of the codes; `null`, the last, holds the cases that name none. */
  readonly byCountry: readonly ({ readonly country: string | null } & ResponseCounts<Case>)[]
  readonly problems: readonly CaseProblem[]
}

/**
 * How many cases met their first-response targets, in all and by plan, severity, month and country, with the median and the 90th percentile of the
 * counted time, and the worst cases. The counts of all states add up to the cases; shares, percentiles and the worst cases hold only what is decided, and so
 * no case that is `unknown` or `resolved-unanswered`. A case that can't be counted, such as one with an unknown severity, is a problem in the list and hides no other.
 *
 * Times are counted on the clock of each case, so business time and hours around the clock stand side by side: the share and the order of the worst
 * cases go by the part of the target used.
 *
 * Throws `instant/invalid` for `now`, and `facts/invalid` for cases that are no array, where `now` is left out, or where a fact of a case stands beside it.
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
      // Read before the first count: a case counted by half would be in the report and a problem.
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

/** The groups of a report are one for each country: no two are the same. */
function inOrder(a: string | null, b: string | null): number {
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}

/** The number of a month in UTC: months since the year 0. */
function monthOf(instant: number): number {
  const date = new Date(instant)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** `YYYY-MM`, with a sign and six digits for a year that has not four. The first month that a Date holds does not begin with a Date. */
function monthName(month: number): string {
  const year = Math.floor(month / 12)
  const digits = String(Math.abs(year))
  const text = year >= 0 && year <= 9999 ? digits.padStart(4, '0') : `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`
  return `${text}-${String(month - year * 12 + 1).padStart(2, '0')}`
}

// A customer is looked at only where business hours are counted, so here it may be anything.
function countryOf(customer: unknown): string | null {
  return typeof customer === 'object' &&
    customer !== null &&
    'country' in customer &&
    typeof customer.country === 'string'
    ? customer.country
    : null
}
