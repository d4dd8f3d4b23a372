import { type ErrorPath, reading, SupportRulesError, throwExpected, underPath } from '../errors.js'
import { frozen } from '../frozen.js'
import { fieldsOf, isObject, listOf } from '../guards.js'
import { merged, rangeAt } from './closures.js'
import { datedHours } from './dated-hours.js'
import { calendarAt, noHolidays } from './holiday-calendar.js'
import type { Schedule, ScheduleUnion, ZonedSchedule } from './schedule-data.js'
import { exceptionsOf, optionsOf, type ScheduleOptions, timeZoneDataOf } from './schedule-options.js'
import { seasonsOf } from './seasons.js'
import { daySpans, type Span } from './span.js'
import { checkedTransitions } from './time-zone-data.js'
import { hasHours, weekOf } from './week.js'
import { horizonOf } from './zone-transitions.js'

export type { Schedule, ZonedSchedule } from './schedule-data.js'

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
export function createSchedule(options: ScheduleOptions): ZonedSchedule {
  return reading(() => scheduleFrom(options))
}

/** Does the same for options from any source. */
export function scheduleFrom(options: unknown): ZonedSchedule {
  const given = optionsOf(options)
  const {
    timeZone,
    week,
    seasons = [],
    holidays: days = noHolidays,
    openDayHours: hours,
    exceptions = {},
    closures = [],
  } = given
  const timeZones = timeZoneDataOf(given)
  const transitions = checkedTransitions(timeZone, timeZones, ['timeZone'])
  const holidays = calendarAt(days, ['holidays'])
  const openDayHours = hours === undefined ? undefined : daySpans(hours, ['openDayHours'])
  if (holidays.open.length > 0 && !openDayHours) {
    const [{ date } = {}] = holidays.open
    const what = `openDayHours, because the calendar has open days from ${date ?? ''} on`
    throwExpected('schedule/open-day-without-hours', what, undefined, ['openDayHours'])
  }
  const schedule = frozen({
    timeZone: transitions.timeZone,
    timeZoneVersion: timeZones.version,
    week: weekOf(week, ['week']),
    seasons: seasonsOf(seasons),
    holidays,
    ...(openDayHours && { openDayHours }),
    exceptions: exceptionsOf(exceptions),
    closures: merged(
      listOf(closures, 'closures { from, to }', 'closure/invalid', ['closures']).map((one, index) =>
        rangeAt(fieldsOf(one), 'closure', index),
      ),
    ),
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

function isEverOpen(schedule: ZonedSchedule): boolean {
  const { from: begin, until } = horizonOf(schedule.transitions)
  if (schedule.closures.some(({ from, to }) => from <= begin && to >= until)) return false
  return (
    [schedule, ...schedule.seasons].some(({ week }) => hasHours(week)) || datedHours(schedule).datedSpans().length > 0
  )
}

/**
 * Returns the union of schedules: open whenever at least one of them is, each in its own time zone.
 *
 * Use it for teams in several zones that follow the sun. Unions of unions are flattened. The result is plain frozen
 * data with `timeZone: null`, because a union has no local time. A stored union works again like a stored schedule. An
 * instant must be in the zone data of all schedules.
 *
 * Throws `schedule/invalid` if there is no schedule, or if one isn't a schedule.
 *
 * @example
 * import { anyOpen, createSchedule, openTimeBetween } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '17:00']] as const
 * const week = { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours }
 * const support = anyOpen(['Europe/Dublin', 'America/New_York'].map((timeZone) => createSchedule({ timeZone, week })))
 * const monday = Date.UTC(2026, 10, 23)
 * openTimeBetween(support, monday, monday + 86_400_000) / 3_600_000 // => 14
 */
export function anyOpen(schedules: readonly Schedule[]): ScheduleUnion {
  return reading(() => unionOf(schedules))
}

function unionOf(given: unknown): ScheduleUnion {
  const list = listOf(given, 'schedules', 'schedule/invalid', ['schedules'])
  if (list.length === 0) throwExpected('schedule/invalid', 'at least one schedule', given, ['schedules'])
  const schedules = list.flatMap((one, index) => schedulesOf(ownSchedule(one, ['schedules', index])))
  const union: ScheduleUnion = frozen({ timeZone: null, schedules: [...new Set(schedules)] })
  trusted.add(union)
  return union
}

/** Returns the schedules of a union, or the schedule itself. */
export const schedulesOf = (schedule: Schedule): readonly ZonedSchedule[] =>
  schedule.timeZone === null ? schedule.schedules : [schedule]

const isTrusted = (given: object): given is Schedule => trusted.has(given)

/** Returns the schedule if this copy of the package made it. Otherwise, rebuilds it from its data. */
export function ownSchedule(given: unknown, path: ErrorPath = ['schedule']): Schedule {
  if (isObject(given)) {
    if (isTrusted(given)) return given
    if ('schedules' in given) return underPath(path, () => unionOf(given['schedules']))
    if ('transitions' in given && typeof given['timeZoneVersion'] === 'string')
      return underPath(path, () => scheduleFrom(given))
  }
  return throwExpected('schedule/invalid', 'a schedule made by createSchedule', given, path)
}

const allDay: readonly Span[] = [['00:00', '24:00']]

/** The schedule that is open at every instant of a `Date`. */
export const alwaysOpen: ZonedSchedule = /* @__PURE__ */ createSchedule({
  timeZone: 'UTC',
  week: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
})
