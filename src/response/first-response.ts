import { addOpenTime, lastInstantWithin } from '../business-time/add-open-time.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import { effort, languages as languageTable } from '../editions/2022-10/response-times.js'
import type { BusinessHours } from '../editions/edition.js'
import { languages } from '../editions/vocabulary.js'
import { at, shown, SupportRulesError } from '../errors.js'
import { responseTarget } from '../rules/response-target.js'
import { calendarWarningsInDays } from './calendar-warnings.js'
import { type Clock, clockFor } from './clock.js'
import { requiredCustomer } from './counted-hours.js'
import type { CreatedCase, DueFirstResponse, FirstResponse } from './created-case.js'
import { dateAt, epochMillisecondsOf } from './instant.js'
import { localDayAt } from './local-date.js'

const minute = 60_000
const noWarnings: DueFirstResponse['warnings'] = Object.freeze([])
const noVersions: DueFirstResponse['dataVersions'] = Object.freeze({})

/**
 * When the first response to a case is due (N34–N47). Targets run around the clock, but on Developer Support they count business hours: 08:00 to 18:00
 * in the customer's time zone without weekends and holidays, or 09:00 to 18:00 in Japan for a case in Japanese. `kind: 'none'` where AWS publishes no
 * target or the plan has no such case; the rules say which. It takes one argument, so `cases.map(firstResponse)` works.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `severity/unknown`, `language/unknown`, `instant/invalid`; and where business hours are counted
 * `customer/required`, `country/unknown`, `time-zone/required`, `time-zone/unknown`, `time-zone/not-in-country`, `weekend/invalid`, `holidays/required`,
 * `holidays/japan-required`, `instant/outside-time-zone-data`.
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

export function counted(created: CreatedCase): Counted {
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
  const { customer, timeZones = pinnedTimeZones } = created
  requiredCustomer(customer)
  const clock = clockFor(hours, customer, timeZones)
  const { schedule, counting, dataVersions } = clock
  const { due, lateAfter } = at(['createdAt'], () => ({
    due: addOpenTime(schedule, from, target.minutes * minute),
    lateAfter: lastInstantWithin(schedule, from, target.minutes * minute),
  }))
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
      warnings: calendarWarningsInDays(schedule.holidays, localDayAt(schedule.transitions, from), localDayAt(schedule.transitions, lateAfter)),
      dataVersions,
    },
  }
}

/** The business hours of the case's language, which has to be one of the edition's whatever the plan. */
function hoursOf({ language = 'en', edition }: CreatedCase): BusinessHours {
  const table = edition?.languages ?? languageTable
  if (languages.includes(language) && table[language].allowed) return table[language].hours
  const candidates = languages.filter((each) => table[each].allowed)
  throw new SupportRulesError('language/unknown', `Unknown language: ${shown(language)}. Pass one of ${candidates.join(', ')}.`, {
    path: ['language'],
    details: { candidates },
  })
}
