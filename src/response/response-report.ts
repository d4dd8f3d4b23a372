import { type Plan, plans, severities, type Severity } from '../editions/generated/vocabulary.js'
import { expected, type Problem, problemOf, reading, throwExpected, withPath } from '../errors.js'
import { isMissing, listOf, optionsOf, textOf } from '../guards.js'
import type { InstantInput } from '../instant.js'
import { caseFacts } from './case-facts.js'
import type { CreatedCase } from './created-case.js'
import { type MergedWarnings, mergeWarnings, warningsIn } from './merged-warnings.js'
import { monthName, monthsIn } from './report-months.js'
import { closed, count, type OpenCounts, openCounts, type ResponseCounts } from './response-counts.js'
import { nowOf } from './response-progress.js'
import { standingOf } from './standing.js'
import type { Warning } from './warning.js'

/** A case that could not be counted: its index in the list, and the reason. */
export interface CaseProblem extends Problem {
  readonly index: number
}

/**
 * A warning of the first responses in a report, with the dates of all of them. If they are in several countries,
 * `subdivisions` has whole ISO 3166-2 codes, such as `US-CA`.
 */
export interface ReportWarning extends Warning {
  /** How many of the counted cases have it. */
  readonly cases: number
}

/** The report on a list of cases. `total.cases` and the number of `problems` add up to the length of the list. */
export interface ResponseReport<Case> {
  readonly total: ResponseCounts<Case>
  /** Only plans with cases, lowest first. */
  readonly byPlan: readonly ({ readonly plan: Plan } & ResponseCounts<Case>)[]
  /** Only severities with cases, lowest first. */
  readonly bySeverity: readonly ({ readonly severity: Severity } & ResponseCounts<Case>)[]
  /** By month of creation in `timeZone`, `YYYY-MM`, earliest first. */
  readonly byMonth: readonly ({ readonly month: string } & ResponseCounts<Case>)[]
  /** By the customer's country, sorted by code. Cases without a country come last, as `null`. */
  readonly byCountry: readonly ({ readonly country: string | null } & ResponseCounts<Case>)[]
  /** By the group that `groupBy` returned, sorted. Missing if you passed no `groupBy`. */
  readonly byGroup?: readonly ({ readonly group: string } & ResponseCounts<Case>)[]
  /** What makes the report less certain. An empty list means that every case was checked and nothing was found. */
  readonly warnings: readonly ReportWarning[]
  readonly problems: readonly CaseProblem[]
}

/** The instant of a report, and how its cases are grouped. */
export interface ResponseReportOptions<Case> {
  readonly now: InstantInput
  /** The IANA name of the time zone of the months. The default is `UTC`. */
  readonly timeZone?: string | undefined
  /** Returns the group of a case, such as its account or its service. It is called for valid cases only. */
  readonly groupBy?: ((one: Case) => string) | undefined
  /**
   * Returns what identifies a case, such as its display id, or `undefined` if nothing does.
   *
   * Of several valid cases with the same key, only the first one is counted; the others are problems.
   */
  readonly keyOf?: ((one: Case) => string | undefined) | undefined
}

/**
 * Returns how many cases met their first-response targets, in total and by plan, severity, month and country.
 *
 * Each group also has the share of met cases, the median and 90th percentile of the counted time, and the worst cases.
 * These figures include only decided cases: `met`, `missed` or `overdue`. An invalid case, such as one with an unknown
 * severity, is listed in `problems`, and the others are still counted. With `keyOf`, so is a case that the list has
 * twice: `case/repeated`.
 *
 * Each case is timed on its own clock, so median and percentile mix business hours with hours around the clock. The
 * share and the order of the worst cases don't: they compare each case with its own target.
 *
 * Throws one of these codes:
 * - `instant/invalid` for `now`
 * - `time-zone/unknown` for `timeZone`
 * - `facts/invalid` if the cases aren't an array, if the second argument is missing, has a field of a case or an unknown
 *   option, or if `groupBy` or `keyOf` isn't a function or doesn't return a string
 * - `input/unreadable` if `groupBy` or `keyOf` throws; `cause` is what they threw
 *
 * @example
 * import { responseReport } from 'aws-support-rules'
 *
 * const urgent = { plan: 'business', caseType: 'technical', severity: 'urgent', createdAt: '2026-11-23T08:00:00Z' } as const
 * const report = responseReport(
 *   [
 *     { ...urgent, id: '1', account: 'shop', respondedAt: '2026-11-23T08:30:00Z' },
 *     { ...urgent, id: '2', account: 'blog', respondedAt: '2026-11-23T11:00:00Z' },
 *     { ...urgent, id: '2', account: 'blog', respondedAt: '2026-11-23T11:00:00Z' },
 *     { ...urgent, id: '3', account: 'blog', createdAt: '2026-11-23' },
 *   ],
 *   { now: '2026-11-23T12:00:00Z', groupBy: ({ account }) => account, keyOf: ({ id }) => id },
 * )
 * report.total.metShare // => 0.5
 * report.total.medianMs // => 105 * 60_000
 * report.byGroup?.map(({ group, cases, met }) => [group, cases, met]) // => [['blog', 1, 0], ['shop', 1, 1]]
 * report.total.worst.map(({ index, progress }) => [index, progress.fraction]) // => [[1, 3]]
 * report.problems.map(({ index, code }) => [index, code]) // => [[2, 'case/repeated'], [3, 'instant/invalid']]
 */
export function responseReport<Case extends CreatedCase>(
  cases: readonly Case[],
  options: ResponseReportOptions<Case>,
): ResponseReport<Case> {
  return reading(() => {
    const now = nowOf(options)
    const { timeZone = 'UTC', ...functions } = optionsOf(options, ['now', 'timeZone', 'groupBy', 'keyOf'])
    const [groupBy, keyOf] = [asked(functions.groupBy, 'groupBy'), asked(functions.keyOf, 'keyOf')]
    const monthOf = monthsIn(timeZone)
    const total = openCounts<Case>()
    const [byPlan, bySeverity] = [new Map<Plan, OpenCounts<Case>>(), new Map<Severity, OpenCounts<Case>>()]
    const [byMonth, byCountry] = [new Map<number, OpenCounts<Case>>(), new Map<string | null, OpenCounts<Case>>()]
    const byGroup = new Map<string, OpenCounts<Case>>()
    const indexByKey = new Map<string, number>()
    const warnings: MergedWarnings = new Map()
    const problems: CaseProblem[] = []
    for (const [index, one] of listOf(cases, 'cases', 'facts/invalid', ['cases']).entries()) {
      const read = readCase(one, now, monthOf)
      if ('code' in read) {
        problems.push({ index, ...read })
        continue
      }
      const key = keyOf?.(one) ?? undefined
      const earlier = key === undefined ? undefined : indexByKey.get(textOf(key, 'facts/invalid', ['keyOf']))
      if (earlier !== undefined) {
        problems.push({ index, ...repeated(earlier, key) })
        continue
      }
      if (key !== undefined) indexByKey.set(key, index)
      const { standing, isTimeKnown } = read
      const counted = { case: one, index, standing, isTimeKnown }
      const groups = [
        total,
        group(byPlan, read.plan),
        group(bySeverity, read.severity),
        group(byMonth, read.month),
        group(byCountry, read.country),
        ...(groupBy ? [group(byGroup, textOf(groupBy(one), 'facts/invalid', ['groupBy']))] : []),
      ]
      for (const each of groups) count(each, counted)
      if ('deadline' in standing) mergeWarnings(warnings, standing.deadline.warnings, read.country)
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
      ...(groupBy && { byGroup: listed(byGroup, inOrder, (name) => ({ group: name })) }),
      warnings: warningsIn(warnings).map(({ warning, answers }) => ({ ...warning, cases: answers })),
      problems,
    }
  })
}

/** Returns an option that is a function, whose errors name it. */
function asked<Case, Word>(ask: ((one: Case) => Word) | undefined, name: string) {
  if (isMissing(ask)) return undefined
  if (typeof ask !== 'function') throwExpected('facts/invalid', 'a function', ask, [name])
  return (one: Case) => withPath([name], () => ask(one))
}

/** Reads all that a report needs of a case before the first count, so that no case is both counted and a problem. */
function readCase(one: CreatedCase, now: number, monthOf: (instant: number) => number) {
  try {
    const facts = caseFacts(one)
    return {
      standing: standingOf(facts, now),
      plan: facts.plan,
      severity: facts.severity,
      month: monthOf(facts.from),
      country: countryOf(facts.customer),
      isTimeKnown: !isMissing(facts.respondedAt),
    }
  } catch (error) {
    return problemOf(error)
  }
}

const repeated = (earlier: number, key: unknown): Problem => ({
  code: 'case/repeated',
  path: [],
  message: expected('each case once', key, `The case at index ${earlier} has the same key and was counted.`),
})

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

// Customers are checked only if business hours are counted, so this may be any value.
function countryOf(customer: unknown): string | null {
  return typeof customer === 'object' &&
    customer !== null &&
    'country' in customer &&
    typeof customer.country === 'string'
    ? customer.country
    : null
}
