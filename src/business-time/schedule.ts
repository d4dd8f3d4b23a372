import { SupportRulesError, throwExpected, underPath } from '../errors.js'
import { closuresOf } from './closures.js'
import { datedHours } from './dated-hours.js'
import { deepFreeze } from './deep-freeze.js'
import { calendarAt, noHolidays } from './holiday-calendar.js'
import type { Schedule } from './schedule-data.js'
import { exceptionsOf, optionsOf, type ScheduleOptions, timeZoneDataOf, weekOf } from './schedule-options.js'
import { daySpans, type Span } from './span.js'
import { checkedTransitions } from './time-zone-data.js'
import { horizonOf } from './zone-transitions.js'

export type { Schedule } from './schedule-data.js'

/** Schedules that this copy of the package has validated. */
const trusted = new WeakSet()

/**
 * Returns a schedule: when business is open, by weekday and date, in one time zone.
 *
 * Hours are local times, and `24:00` is the end of a day. Hours with `closes` ≤ `opens` pass midnight and belong to the
 * date on which they open.
 *
 * The hours of a date are the first of these that apply: its `exceptions`; none if the date is a `closed` holiday;
 * `openDayHours` if it is an `open` day; the hours of the weekday.
 *
 * A skipped wall time moves forward by the gap; a repeated one is the earlier instant. Hours that this makes empty are
 * dropped, and hours that this makes overlap are merged. A date that the zone skips has no hours.
 *
 * The result is plain frozen data.
 *
 * Throws these codes:
 * - `time-zone/unknown`, `time-zone/invalid-data`
 * - `schedule/invalid`, `schedule/invalid-span`, `schedule/invalid-date`
 * - `schedule/overlapping-spans` if hours in the list of one day overlap
 * - `schedule/open-day-without-hours`
 * - `schedule/no-open-time` if nothing is ever open
 * - `closure/invalid`, `holidays/invalid`, `holidays/invalid-date`
 *
 * @example
 * import { addOpenTime, createSchedule } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * const friday = Date.UTC(2026, 10, 20, 16) // 17:00 in Berlin
 * new Date(addOpenTime(office, friday, 2 * 3_600_000)).toISOString() // => '2026-11-23T08:00:00.000Z'
 */
export function createSchedule(options: ScheduleOptions): Schedule {
  const given = optionsOf(options)
  const { exceptions = {}, closures = [] } = given
  const timeZones = timeZoneDataOf(given)
  const transitions = checkedTransitions(given['timeZone'], timeZones, ['timeZone'])
  const holidays = given['holidays'] === undefined ? noHolidays : calendarAt(given['holidays'], ['holidays'])
  const openDayHours =
    given['openDayHours'] === undefined ? undefined : daySpans(given['openDayHours'], ['openDayHours'])
  if (holidays.open.length > 0 && !openDayHours) {
    const [{ date } = {}] = holidays.open
    const what = `openDayHours, because the calendar has open days from ${date ?? ''} on`
    throwExpected('schedule/open-day-without-hours', what, undefined, ['openDayHours'])
  }
  const schedule = deepFreeze({
    timeZone: transitions.timeZone,
    timeZoneVersion: timeZones.version,
    week: weekOf(given['week']),
    holidays,
    ...(openDayHours && { openDayHours }),
    exceptions: exceptionsOf(exceptions),
    closures: closuresOf(closures),
    transitions,
  })
  if (!isEverOpen(schedule)) {
    throw new SupportRulesError(
      'schedule/no-open-time',
      'Expected hours on a weekday or a date that stays open; got none. Add hours to week or exceptions.',
      { path: ['week'] },
    )
  }
  trusted.add(schedule)
  return schedule
}

function isEverOpen(schedule: Schedule): boolean {
  const { from: begin, until } = horizonOf(schedule.transitions)
  if (schedule.closures.some(({ from, to }) => from <= begin && to >= until)) return false
  if (Object.values(schedule.week).some((hours) => hours.length > 0)) return true
  const { datedDays, spansOn } = datedHours(schedule)
  return spansOn(datedDays).length > 0
}

/** Returns the schedule if this copy of the package made it. Otherwise, rebuilds it from its data. */
export function ownSchedule(schedule: Schedule): Schedule {
  const given: unknown = schedule
  if (
    typeof given !== 'object' ||
    given === null ||
    !('transitions' in given && 'timeZoneVersion' in given && typeof given.timeZoneVersion === 'string')
  ) {
    throwExpected('schedule/invalid', 'a schedule made by createSchedule', given, ['schedule'])
  }
  return trusted.has(given) ? schedule : underPath(['schedule'], () => createSchedule(schedule))
}

const allDay: readonly Span[] = [['00:00', '24:00']]

/** The schedule that is open at every instant of a `Date`. */
export const alwaysOpen: Schedule = /* @__PURE__ */ createSchedule({
  timeZone: 'UTC',
  week: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
})
