import { unknownWord } from '../arguments.js'
import { addOpenTime, lastInstantWithin } from '../business-time/add-open-time.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import type { Schedule } from '../business-time/schedule.js'
import { localDayAt } from '../business-time/wall-time.js'
import { effort, languages as languageTable } from '../editions/2022-10/response-times.js'
import type { BusinessHours } from '../editions/edition.js'
import { languages } from '../editions/vocabulary.js'
import { at } from '../errors.js'
import { responseTarget } from '../rules/response-target.js'
import { calendarWarningsInDays } from './calendar-warnings.js'
import { type Clock, clockFor } from './clock.js'
import { requiredCustomer } from './counted-hours.js'
import type { CreatedCase, DueFirstResponse, FirstResponse } from './created-case.js'
import { dateAt, epochMillisecondsOf } from '../instant.js'
import { type CaseOfEdition, caseOfEdition } from './edition-of-case.js'

const minute = 60_000
const day = 86_400_000
const noWarnings: DueFirstResponse['warnings'] = Object.freeze([])
const noVersions: DueFirstResponse['dataVersions'] = Object.freeze({})

/**
 * When the first response to a case is due (N34–N47). Targets run around the clock, but on Developer Support they count business hours: 08:00 to 18:00
 * in the customer's time zone without weekends and holidays, or 09:00 to 18:00 in Japan for a case in Japanese. `kind: 'none'` where AWS publishes no
 * target or the plan has no such case; the rules say which. It takes one argument, so `cases.map(firstResponse)` works.
 * `edition` may be a function of the creation, such as `editionInForce`: each case is then answered by the rules of its day.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `severity/unknown`, `language/unknown`, `instant/invalid`, `edition/invalid`, and what the function of
 * `edition` throws; and where business hours are counted `customer/required`, `country/unknown`, `time-zone/required`, `time-zone/unknown`,
 * `time-zone/not-in-country`, `weekend/invalid`, `holidays/required`, `holidays/japan-required`, `instant/outside-time-zone-data`.
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
  return counted(created).response
}

/** A first response with what it was counted on: `clock` is null where the target runs around the clock or there is none. */
export interface Counted {
  readonly from: number
  readonly response: FirstResponse
  readonly clock: Clock | null
}

export function counted(given: CreatedCase): Counted {
  const created = caseOfEdition(given)
  const target = responseTarget(created)
  const hours = hoursOf(created)
  const from = epochMillisecondsOf(created.createdAt, ['createdAt'])
  if (target.kind === 'none') return { from, response: target, clock: null }
  const because = created.edition?.effort ?? effort
  if (target.kind === 'continuous') {
    const dueAt = dateAt(from + target.minutes * minute, ['createdAt'])
    return {
      from,
      clock: null,
      response: {
        kind: 'due',
        dueAt,
        lateAfter: new Date(dueAt),
        target,
        counting: null,
        because: [...target.because, because],
        warnings: noWarnings,
        dataVersions: noVersions,
      },
    }
  }
  const { customer } = created
  requiredCustomer(customer)
  const clock = clockFor(hours, customer, created.timeZones ?? pinnedTimeZones)
  const { schedule, counting, dataVersions } = clock
  const ms = target.minutes * minute
  const due = at(['createdAt'], () => addOpenTime(schedule, from, ms))
  const lateAfter = at(['createdAt'], () => lastInstantWithin(schedule, from, ms))
  return {
    from,
    clock,
    response: {
      kind: 'due',
      dueAt: new Date(due),
      lateAfter: new Date(lateAfter),
      target,
      counting,
      because: [...target.because, ...hours.because, because],
      warnings: warningsBetween(schedule, from, lateAfter),
      dataVersions,
    },
  }
}

/** A local day is at most a day away from that of UTC: where the wider span has no warning, the local days need not be known. */
function warningsBetween({ holidays, transitions }: Schedule, from: number, to: number): DueFirstResponse['warnings'] {
  const wider = calendarWarningsInDays(holidays, Math.floor(from / day) - 1, Math.floor(to / day) + 1)
  return wider.length === 0 ? wider : calendarWarningsInDays(holidays, localDayAt(transitions, from), localDayAt(transitions, to))
}

/** The business hours of the case's language, which has to be one of the edition's whatever the plan. */
export function hoursOf({ language = 'en', edition }: Pick<CaseOfEdition, 'language' | 'edition'>): BusinessHours {
  const table = edition?.languages ?? languageTable
  const cell = languages.includes(language) ? table[language] : null
  if (cell?.allowed) return cell.hours
  const offered = languages.filter((each) => table[each].allowed)
  throw unknownWord(language, offered, 'language', 'language/unknown', ['language'])
}
