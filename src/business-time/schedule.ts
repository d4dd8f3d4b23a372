import { type ErrorPath, shown, SupportRulesError, within } from '../errors.js'
import { isCivilDate } from './civil-date.js'
import { type Closure, closuresOf } from './closures.js'
import { datedHours } from './dated-hours.js'
import { deepFreeze } from './deep-freeze.js'
import { calendarAt, type HolidayCalendar, noHolidays } from './holiday-calendar.js'
import { pinnedTimeZones } from './pinned-time-zones.js'
import { daySpans, type IsoWeekday, type Span } from './span.js'
import { checkedTimeZoneData, checkedTransitions, horizonOf, type TimeZoneData, type ZoneTransitions } from './time-zone-data.js'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly IsoWeekday[]

/**
 * Plain frozen data, with all that its answers depend on: a schedule made by one copy of the package works in another.
 * What takes a schedule throws `schedule/invalid` for anything else.
 */
export interface Schedule {
  /** The zone's name as the time-zone data spell it. */
  readonly timeZone: string
  readonly timeZoneVersion: string
  readonly week: Readonly<Record<IsoWeekday, readonly Span[]>>
  readonly holidays: HolidayCalendar
  readonly openDayHours?: readonly Span[]
  readonly exceptions: Readonly<Record<string, readonly Span[]>>
  readonly closures: readonly Closure[]
  readonly transitions: ZoneTransitions
}

export interface ScheduleOptions {
  /** A name of the tz database, such as `Europe/Berlin`. */
  readonly timeZone: string
  /** Open hours by ISO weekday; a weekday left out is closed. */
  readonly week: Readonly<Partial<Record<IsoWeekday, readonly Span[] | undefined>>>
  readonly holidays?: HolidayCalendar | undefined
  /** The hours of the calendar's `open` days. */
  readonly openDayHours?: readonly Span[] | undefined
  /** Hours of single local dates, `YYYY-MM-DD`; they win over week and holidays, and `[]` closes a date. */
  readonly exceptions?: Readonly<Record<string, readonly Span[]>> | undefined
  /** Times without business, in epoch milliseconds, cut out of the open hours. */
  readonly closures?: readonly Closure[] | undefined
  /** Instead of the zones that come with the package. */
  readonly timeZones?: TimeZoneData | undefined
}

/** An object of named values: a list or a Map has none, and would be taken for an empty one. */
function objectAt(value: unknown, what: string, path: ErrorPath): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !(Symbol.iterator in value)) return { ...value }
  throw new SupportRulesError('schedule/invalid', `Expected an object for ${what}; got ${shown(value)}.`, { path })
}

const optionNames = ['timeZone', 'week', 'holidays', 'openDayHours', 'exceptions', 'closures', 'timeZones'] as const satisfies readonly (keyof ScheduleOptions)[]
/** What a schedule holds beside its options: it may be passed for them, and then keeps its zone data. */
const ownFields = ['timeZoneVersion', 'transitions'] as const satisfies readonly (keyof Schedule)[]

function optionsOf(given: unknown): Readonly<Record<string, unknown>> {
  const options = objectAt(given, 'the options of a schedule', [])
  const unknown = Object.keys(options).find(key => ![...optionNames, ...ownFields].some(name => name === key))
  if (unknown === undefined) return options
  const message = `A schedule has no option ${shown(unknown)}; the options are ${optionNames.join(', ')}.`
  throw new SupportRulesError('schedule/invalid', message, { path: [unknown], details: { options: optionNames } })
}

function timeZonesOf({ timeZone, timeZones, transitions, timeZoneVersion: version }: Readonly<Record<string, unknown>>): TimeZoneData {
  if (timeZones !== undefined) return checkedTimeZoneData(timeZones)
  if (transitions === undefined) return pinnedTimeZones
  const { timeZone: own }: Readonly<Record<string, unknown>> = Object.assign({}, transitions)
  if (own !== timeZone) {
    const message = `The schedule has the zone data of ${shown(own)}: for ${shown(timeZone)} pass timeZones, such as pinnedTimeZones.`
    throw new SupportRulesError('schedule/invalid', message, { path: ['timeZone'] })
  }
  return checkedTimeZoneData({ version, transitionsOf: () => transitions })
}

function weekOf(given: unknown): Schedule['week'] {
  const week = objectAt(given, 'week, the hours by weekday', ['week'])
  const unknown = Object.keys(week).find(key => !weekdays.some(weekday => String(weekday) === key))
  if (unknown !== undefined) {
    throw new SupportRulesError('schedule/invalid', `The weekdays of a week are 1 (Monday) to 7 (Sunday); got ${shown(unknown)}.`, { path: ['week', unknown], details: { weekdays } })
  }
  const hours = (weekday: IsoWeekday) => {
    const { [weekday]: spans = [] } = week
    return daySpans(spans, ['week', weekday])
  }
  return { 1: hours(1), 2: hours(2), 3: hours(3), 4: hours(4), 5: hours(5), 6: hours(6), 7: hours(7) }
}

function exceptionsOf(given: unknown): Schedule['exceptions'] {
  const exceptions: Record<string, readonly Span[]> = {}
  for (const [date, spans] of Object.entries(objectAt(given, 'exceptions, the hours by date', ['exceptions']))) {
    if (!isCivilDate(date)) throw new SupportRulesError('schedule/invalid-date', `An exception stands at a date, YYYY-MM-DD; got ${shown(date)}.`, { path: ['exceptions', date] })
    exceptions[date] = daySpans(spans, ['exceptions', date])
  }
  return exceptions
}

/** Schedules that this copy of the package has checked. */
const made = new WeakSet()

/**
 * A schedule: when business is open, by weekday and date, in one time zone.
 *
 * Hours are local times; `24:00` closes a day, and hours with `closes` ≤ `opens` pass midnight and belong to the date on which
 * they open. A wall time that the zone skips moves forward by the gap, a repeated one is the earlier instant; hours that come
 * out empty have no time, hours that come out overlapping are one. A date that the zone skips has no hours.
 * A date's hours are those of `exceptions`, else none on a `closed` holiday, else `openDayHours` on an `open` one, else the weekday's.
 *
 * The answer is plain frozen data. Throws `time-zone/unknown`, `time-zone/invalid-data`, `schedule/invalid`, `schedule/invalid-span`,
 * `schedule/invalid-date`, `schedule/overlapping-spans` (within one day's list), `schedule/open-day-without-hours`,
 * `schedule/no-open-time` (nothing is ever open), `closure/invalid`, `holidays/invalid`, `holidays/invalid-date`.
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
  const timeZones = timeZonesOf(given)
  const transitions = checkedTransitions(given['timeZone'], timeZones, ['timeZone'])
  const holidays = given['holidays'] === undefined ? noHolidays : calendarAt(given['holidays'], ['holidays'])
  const openDayHours = given['openDayHours'] === undefined ? undefined : daySpans(given['openDayHours'], ['openDayHours'])
  if (holidays.open.length > 0 && !openDayHours) {
    const message = `The calendar ${shown(holidays.id)} has open days, the first on ${holidays.open[0]?.date ?? ''}; pass openDayHours, their hours.`
    throw new SupportRulesError('schedule/open-day-without-hours', message, { path: ['openDayHours'] })
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
    throw new SupportRulesError('schedule/no-open-time', 'The schedule is never open; give at least one weekday or date hours that are not closed.', { path: ['week'] })
  }
  made.add(schedule)
  return schedule
}

function isEverOpen(schedule: Schedule): boolean {
  const { from: begin, until } = horizonOf(schedule.transitions)
  if (schedule.closures.some(({ from, to }) => from <= begin && to >= until)) return false
  if (Object.values(schedule.week).some(hours => hours.length > 0)) return true
  const { ownDays, spansOn } = datedHours(schedule)
  return spansOn(ownDays).length > 0
}

/** A schedule that this copy may trust: itself if made here; else, from another copy or a clone, made again from its data. */
export function ownSchedule(schedule: Schedule): Schedule {
  const given: unknown = schedule
  if (typeof given !== 'object' || given === null || !('transitions' in given && 'timeZoneVersion' in given && typeof given.timeZoneVersion === 'string')) {
    throw new SupportRulesError('schedule/invalid', `Pass a schedule made by createSchedule; got ${shown(given)}.`, { path: ['schedule'] })
  }
  return made.has(given) ? schedule : within(['schedule'], () => createSchedule(schedule))
}

const allDay: readonly Span[] = [['00:00', '24:00']]

/** Open at every instant that a `Date` can hold. */
export const alwaysOpen: Schedule = /* @__PURE__ */ createSchedule({
  timeZone: 'UTC',
  week: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
})
