import { addOpenTime, lastInstantWithin } from '../business-time/add-open-time.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import type { Schedule } from '../business-time/schedule.js'
import { localDayAt } from '../business-time/wall-time.js'
import { effort, languages as languageTable, openedByAws } from '../editions/2022-10/response-times.js'
import type { BusinessHours, ResponseTarget } from '../editions/edition.js'
import { planEnds } from '../editions/plan-ends.js'
import { languages } from '../editions/vocabulary.js'
import { withPath } from '../errors.js'
import { unknownWord } from '../guards.js'
import { dateAt } from '../instant.js'
import { editionRequired } from '../questions/facts.js'
import { responseTarget } from '../questions/response-target.js'
import { dayMs, minuteMs } from '../time-units.js'
import { calendarWarningsInDays } from './calendar-warnings.js'
import { type CaseFacts, caseFacts } from './case-facts.js'
import { type Clock, clockFor } from './clock.js'
import type { CreatedCase, DueFirstResponse, FirstResponse } from './created-case.js'
import { customerFacts } from './hours-at-place.js'
import type { Warning } from './warning.js'

const noWarnings: DueFirstResponse['warnings'] = Object.freeze([])
const noVersions: DueFirstResponse['dataVersions'] = Object.freeze({})

/**
 * When the first response to a case is due (N34–N47). Targets run around the clock, but on Developer Support they count business hours: 08:00 to 18:00
 * in the customer's time zone without weekends and holidays, or 09:00 to 18:00 in Japan for a case in Japanese. `kind: 'none'` where AWS publishes no
 * target or the plan has no such case; the rules say which. It takes one argument, so `cases.map(firstResponse)` works.
 * `edition` may be a function of the creation, such as `editionInForce`: each case is then answered by the rules of its day.
 *
 * A case that AWS opened has no target. Without `edition` the page answers: a plan or a language that it lacks throws `edition/required`, and a plan that had ended
 * when the case was created has the warning `edition/plan-ended`.
 *
 * Throws `facts/invalid` for `openedBy`, `resolved` or `severityAsOfNow` of another type and for an unknown key of the customer, `plan/unknown`, `case-type/unknown`, `severity/unknown`, `language/unknown`, `instant/invalid`, `edition/invalid`, and what the function of
 * `edition` throws; and where business hours are counted `customer/required`, `country/unknown`, `time-zone/required`, `time-zone/unknown`,
 * `time-zone/not-in-country`, `weekend/invalid`, `holidays/required`, `instant/outside-time-zone-data`.
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
  return countFirstResponse(caseFacts(created)).response
}

/** A first response with what it was counted on: `clock` is null where the target runs around the clock or there is none. */
export interface CountedFirstResponse {
  readonly response: FirstResponse
  readonly clock: Clock | null
}

export function countFirstResponse(facts: CaseFacts): CountedFirstResponse {
  const target = responseTarget(facts)
  const hours = hoursOf(facts)
  if (target.kind === 'none') return { response: target, clock: null }
  if (facts.isOpenedByAws)
    return { response: { kind: 'none', because: [facts.edition?.openedByAws ?? openedByAws] }, clock: null }
  return target.kind === 'continuous' ? onEveryClock(facts, target) : onBusinessHours(facts, target, hours)
}

type Target = Exclude<ResponseTarget, { readonly kind: 'none' }>

function onEveryClock(facts: CaseFacts, target: Target): CountedFirstResponse {
  const dueAt = dateAt(facts.from + target.minutes * minuteMs, ['createdAt'])
  return {
    clock: null,
    response: {
      kind: 'due',
      dueAt,
      lateAfter: new Date(dueAt),
      target,
      counting: null,
      because: [...target.because, facts.edition?.effort ?? effort],
      warnings: withFactWarnings(noWarnings, facts),
      dataVersions: noVersions,
    },
  }
}

function onBusinessHours(facts: CaseFacts, target: Target, hours: BusinessHours): CountedFirstResponse {
  const { from } = facts
  const clock = clockFor(hours, customerFacts(facts.customer), facts.timeZones ?? pinnedTimeZones)
  const { schedule, counting, dataVersions } = clock
  const ms = target.minutes * minuteMs
  const { due, lateAfter } = withPath(['createdAt'], () => ({
    due: addOpenTime(schedule, from, ms),
    lateAfter: lastInstantWithin(schedule, from, ms),
  }))
  return {
    clock,
    response: {
      kind: 'due',
      dueAt: new Date(due),
      lateAfter: new Date(lateAfter),
      target,
      counting,
      because: [...target.because, ...hours.because, facts.edition?.effort ?? effort],
      warnings: withFactWarnings(warningsBetween(schedule, from, lateAfter), facts),
      dataVersions,
    },
  }
}

/** A local day is at most a day away from that of UTC: where the wider span has no warning, the local days need not be known. */
function warningsBetween({ holidays, transitions }: Schedule, from: number, to: number): readonly Warning[] {
  const wider = calendarWarningsInDays(holidays, Math.floor(from / dayMs) - 1, Math.floor(to / dayMs) + 1)
  return wider.length === 0
    ? wider
    : calendarWarningsInDays(holidays, localDayAt(transitions, from), localDayAt(transitions, to))
}

/** The warnings of the calendar, and those that the facts of the case bring with them. */
function withFactWarnings(
  warnings: readonly Warning[],
  { plan, from, edition, isSeverityAsOfNow }: CaseFacts,
): readonly Warning[] {
  const end = edition === undefined ? planEnds[plan] : undefined
  const ended = end && from >= end.at ? end : null
  if (ended === null && !isSeverityAsOfNow) return warnings
  return [
    ...warnings,
    ...(ended === null ? [] : [{ code: 'edition/plan-ended' as const, dates: [ended.date] }]),
    ...(isSeverityAsOfNow ? [{ code: 'severity/as-of-now' as const, dates: [] }] : []),
  ]
}

/** The business hours of the case's language, which has to be one of the edition's whatever the plan. */
export function hoursOf({ language = 'en', edition }: Pick<CaseFacts, 'language' | 'edition'>): BusinessHours {
  const table = edition?.languages ?? languageTable
  const cell = languages.includes(language) ? table[language] : null
  if (cell?.allowed) return cell.hours
  if (cell !== null && edition === undefined) throw editionRequired('language', language)
  const offered = languages.filter((each) => table[each].allowed)
  throw unknownWord(language, offered, 'a language', 'language/unknown', ['language'])
}
