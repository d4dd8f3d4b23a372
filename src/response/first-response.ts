import { dateOfDay } from '../business-time/civil-date.js'
import { countOpenTime } from '../business-time/open-time-between.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import type { Schedule } from '../business-time/schedule-data.js'
import { type Deadline, deadlineOf } from '../business-time/search-end.js'
import { localDayAt, startOfDay } from '../business-time/wall-time.js'
import { weekendOn } from '../countries/weekend-of.js'
import type { Because, BusinessHours, ResponseTarget, Rule } from '../editions/edition.js'
import { firstResponseEffort, firstResponseNoneOpenedByAws } from '../editions/generated/rules.js'
import { type CaseType, type Language, languages } from '../editions/generated/vocabulary.js'
import { endOfThreePlans, planEnds } from '../editions/plan-ends.js'
import { readingError, relocatedError } from '../errors.js'
import { unknownWord } from '../guards.js'
import { instantAt } from '../instant.js'
import { type Given, type GivenEdition, isRule, throwMissingCell } from '../questions/edition-cells.js'
import { editionRequired } from '../questions/facts.js'
import {
  type GivenHours,
  hoursCell,
  languageCell,
  nonTechnicalRules,
  offeredHours,
} from '../questions/language-cell.js'
import { targetOf } from '../questions/response-target.js'
import { minuteMs } from '../time-units.js'
import { calendarWarningsInDays } from './calendar-warnings.js'
import { type CaseFacts, caseFacts } from './case-facts.js'
import { type Clock, clockFor } from './clock.js'
import type { CountedHours, CreatedCase, DueFirstResponse, FirstResponse, NoFirstResponse } from './created-case.js'
import { customerFacts } from './hours-at-place.js'
import type { Warning } from './warning.js'

const noWarnings: DueFirstResponse['warnings'] = Object.freeze([])
const languageHours: DueFirstResponse['warnings'] = Object.freeze([
  Object.freeze({ code: 'hours/language-of-non-technical-case', dates: Object.freeze([]) } as const),
])
const noVersions: DueFirstResponse['dataVersions'] = Object.freeze({})

/**
 * Returns when the first response to a case is due (N34–N47).
 *
 * Most targets are counted around the clock. On Developer Support they are counted in business hours: 08:00 to 18:00 in
 * the customer's time zone, without weekends and holidays. If such a case is in Japanese, they are 09:00 to 18:00 in
 * Japan, without its weekends and holidays. Later editions also have hours of Chinese, Korean and Turkish account and
 * billing cases. On higher plans, such cases have the warning `hours/language-of-non-technical-case`.
 *
 * `kind` is `none` if AWS publishes no target, if the plan has no such case, or if AWS opened the case; `because` says
 * which. Without `edition`, the default edition answers. If the plan had ended when the case was created, the answer
 * then has the warning `edition/plan-ended`.
 *
 * Pass `editionInForce` as `edition` to answer each case by the rules of its day. The function takes one argument, so
 * `cases.map(firstResponse)` works.
 *
 * Throws one of these codes:
 * - `plan/unknown`, `case-type/unknown`, `severity/unknown` or `language/unknown` for a value that isn't in the list
 * - `instant/invalid` for `createdAt`, or if the due time is later than a Date can hold
 * - `edition/invalid` for a value that isn't an edition, and whatever a function in `edition` throws
 * - `edition/required` if you pass no edition, and the default edition doesn't have the plan or the language
 * - `facts/invalid` if the case isn't an object, or if `openedBy`, `resolved` or `severityAsOfNow` is invalid
 *
 * If business hours are counted, it may also throw:
 * - `customer/required` if the customer is missing, `facts/invalid` if it has an unknown key
 * - `country/unknown`, `time-zone/required`, `time-zone/unknown`, `time-zone/not-in-country` or `weekend/invalid` for
 *   its fields
 * - `time-zone/invalid-data` if your `timeZones` are invalid
 * - `holidays/required` if you pass no holidays for the country in which the case is counted
 * - `holidays/invalid` or `holidays/invalid-date` if they aren't a valid calendar
 * - whatever a function in `holidays` throws, such as `holidays/unknown-country`
 * - `instant/outside-time-zone-data` if the time-zone data doesn't cover the counted time
 *
 * @example
 * import { firstResponse, holidayCalendar } from 'aws-support-rules'
 *
 * const response = firstResponse({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-12-24T10:00:00+01:00',
 *   customer: { country: 'DE', holidays: holidayCalendar({ closed: ['2026-12-25', '2026-12-26'] }) },
 * })
 * response.kind // => 'due'
 * response.kind === 'due' && response.dueAt // => new Date('2026-12-28T12:00:00+01:00')
 * response.because.map(({ id }) => id)[0] // => 'severity/normal'
 */
export function firstResponse(created: CreatedCase): FirstResponse {
  return responseOf(countFirstResponse(caseFacts(created)))
}

/** A deadline in epoch milliseconds, with its clock; `clock` is `null` if no business hours were counted. */
export interface CountedDeadline extends Deadline, Omit<DueFirstResponse, keyof Deadline | 'dueAt'> {
  readonly clock: Clock | null
}

/** A report of a million cases needs few of their dates, so they are made where they are returned. */
export type CountedFirstResponse = CountedDeadline | NoFirstResponse

export const responseOf = (counted: CountedFirstResponse): FirstResponse =>
  counted.kind === 'none' ? counted : dueResponse(counted)

export const dueResponse = (deadline: CountedDeadline): DueFirstResponse => ({
  kind: 'due',
  dueAt: new Date(deadline.due),
  lateAfter: new Date(deadline.lateAfter),
  target: deadline.target,
  counting: deadline.counting,
  because: deadline.because,
  warnings: deadline.warnings,
  dataVersions: deadline.dataVersions,
})

export function countFirstResponse(facts: CaseFacts): CountedFirstResponse {
  try {
    return counted(facts)
  } catch (error) {
    throw readingError(error)
  }
}

function counted(facts: CaseFacts): CountedFirstResponse {
  const target = targetOf(facts, facts.edition)
  const cell = offeredLanguage(facts)
  if (target.kind === 'none') return target
  if (facts.isOpenedByAws) {
    const rule = ruleOf(facts, 'openedByAws', firstResponseNoneOpenedByAws)
    return { kind: 'none', because: [rule] }
  }
  const { caseType, language = 'en' } = facts
  return target.kind === 'continuous'
    ? onEveryClock(facts, target, caseType === 'technical' ? null : nonTechnicalRules(cell, language))
    : onBusinessHours(facts, target, hoursCell(cell, language, caseType))
}

type Target = Exclude<ResponseTarget, { readonly kind: 'none' }>

interface Reasons {
  readonly hours: Because | null
  readonly effort: Rule
  readonly because: Because
}

/** The latest list of rules of each target. In V8, joining frozen lists takes longer than a deadline. */
const reasons = new WeakMap<Target, Reasons>()

function becauseOf(target: Target, hours: Because | null, facts: CaseFacts): Because {
  const rule = ruleOf(facts, 'effort', firstResponseEffort)
  const latest = reasons.get(target)
  if (latest?.hours === hours && latest.effort === rule) return latest.because
  const because = Object.freeze([...target.because, ...(hours ?? []), rule] as const)
  reasons.set(target, { hours, effort: rule, because })
  return because
}

function ruleOf({ edition }: CaseFacts, name: 'effort' | 'openedByAws', ofThePage: Rule): Rule {
  const rule: Given<Rule> | undefined = edition ? edition[name] : ofThePage
  return isRule(rule) ? rule : throwMissingCell(rule, name)
}

function onEveryClock(facts: CaseFacts, target: Target, limited: Because | null): CountedFirstResponse {
  const due = instantAt(facts.from + target.minutes * minuteMs, ['createdAt'])
  return {
    kind: 'due',
    due,
    lateAfter: due,
    target,
    counting: null,
    because: becauseOf(target, limited, facts),
    warnings: withFactWarnings(limited ? languageHours : noWarnings, facts),
    dataVersions: noVersions,
    clock: null,
  }
}

function onBusinessHours(facts: CaseFacts, target: Target, hours: BusinessHours): CountedFirstResponse {
  const { from } = facts
  const clock = clockFor(hours, customerFacts(facts.customer), facts.timeZones ?? pinnedTimeZones)
  const { schedule, dataVersions } = clock
  const ms = target.minutes * minuteMs
  const { due, lateAfter } = deadlineAt(schedule, from, ms)
  return {
    kind: 'due',
    due,
    lateAfter,
    target,
    counting: countingAt(clock, from),
    because: becauseOf(target, hours.because, facts),
    warnings: warningsUntil({ due, lateAfter }, facts, clock),
    dataVersions,
    clock,
  }
}

// Not `withPath`: in V8, its function and path would take a tenth of the answer.
function deadlineAt(schedule: Schedule, from: number, ms: number): Deadline {
  try {
    return deadlineOf(schedule, from, ms)
  } catch (error) {
    throw relocatedError(error, () => ['createdAt'])
  }
}

/** Returns the warnings of an answer for which business hours are counted from the creation of a case. */
export const warningsUntil = (deadline: Deadline, facts: CaseFacts, clock: Clock): readonly Warning[] =>
  withFactWarnings(warningsBetween(clock, facts.from, deadline), facts)

/** Returns the hours with the weekend of the day on which a case was created. */
function countingAt({ counting, weekends, schedule }: Clock, from: number): CountedHours {
  if (weekends.length === 1) return counting
  return Object.freeze({ ...counting, weekend: weekendOn(weekends, dateOfDay(localDayAt(schedule.transitions, from))) })
}

/** Returns the calendar's warnings for the local days from the creation of a case to its last on-time instant. */
function warningsBetween(
  { certain, schedule, subdivision }: Clock,
  from: number,
  { due, lateAfter }: Deadline,
): readonly Warning[] {
  if (from > certain.after && lateAfter < certain.before) return noWarnings
  const { holidays, transitions } = schedule
  const startOf = (day: number) => startOfDay(transitions, day)
  const isCounted = (day: number) =>
    countOpenTime(schedule, Math.max(from, startOf(day)), Math.min(due, startOf(day + 1)), []) > 0
  const dayAt = (at: number) => localDayAt(transitions, at)
  return calendarWarningsInDays(holidays, dayAt(from), dayAt(lateAfter), isCounted, subdivision)
}

/** Returns the warnings of the calendar together with those that follow from the facts of the case. */
function withFactWarnings(
  warnings: readonly Warning[],
  { plan, from, edition, isSeverityAsOfNow }: CaseFacts,
): readonly Warning[] {
  if (from < endOfThreePlans.at && !isSeverityAsOfNow) return warnings
  const end = edition === undefined ? planEnds[plan] : undefined
  const ended = end && from >= end.at ? end : null
  if (ended === null && !isSeverityAsOfNow) return warnings
  return [
    ...warnings,
    ...(ended === null ? [] : [{ code: 'edition/plan-ended' as const, dates: [ended.date] }]),
    ...(isSeverityAsOfNow ? [{ code: 'severity/as-of-now' as const, dates: [] }] : []),
  ]
}

/** The facts that decide in which hours a case is answered. */
export interface HoursFacts {
  readonly caseType: CaseType
  readonly language?: Language | undefined
  readonly edition: GivenEdition | undefined
}

/** Returns the business hours of the case's language and type. Throws if the edition doesn't offer the language. */
export const hoursOf = (facts: HoursFacts): BusinessHours =>
  hoursCell(offeredLanguage(facts), facts.language ?? 'en', facts.caseType)

function offeredLanguage({ language = 'en', edition }: Omit<HoursFacts, 'caseType'>): GivenHours {
  const isKnown = languages.includes(language)
  const hours = isKnown ? offeredHours(edition, language) : null
  if (hours !== null) return hours
  if (isKnown && edition === undefined) throw editionRequired('language', language)
  const offered = languages.filter((each) => languageCell(edition, each).allowed)
  throw unknownWord(language, offered, 'a language', 'language/unknown', ['language'])
}
