import { formatValue, throwExpected } from '../errors.js'
import { fieldsOf, refuseUnknownKey } from '../guards.js'
import { isCivilDate } from './civil-date.js'
import type { Closure } from './closures.js'
import type { HolidayCalendar } from './holiday-calendar.js'
import { pinnedTimeZones } from './pinned-time-zones.js'
import type { ZonedSchedule } from './schedule-data.js'
import type { SeasonInput } from './seasons.js'
import { daySpans, type HoursInput, type IsoWeekday, type Span } from './span.js'
import { checkedTimeZoneData, type TimeZoneData } from './time-zone-data.js'
import { objectAt } from './week.js'

/** The hours, the time zone and the closed days of a schedule. */
export interface ScheduleOptions {
  /** A name in the tz database, such as `Europe/Berlin`. */
  readonly timeZone: string
  /** Open hours by ISO weekday. Weekdays that you omit are closed. */
  readonly week: Readonly<Partial<Record<IsoWeekday, HoursInput | undefined>>>
  /** Other weeks on ranges of local dates, such as summer hours. Holidays and exceptions still apply. */
  readonly seasons?: readonly SeasonInput[] | undefined
  readonly holidays?: HolidayCalendar | undefined
  /** The hours of the calendar's `open` days. */
  readonly openDayHours?: HoursInput | undefined
  /**
   * Hours of single local dates, `YYYY-MM-DD`. They win over the week and whole-day holidays; `[]` closes a date.
   * Part-day holidays are cut out of them.
   */
  readonly exceptions?: Readonly<Record<string, HoursInput>> | undefined
  /** Periods without business, in epoch milliseconds. They are removed from the open hours. */
  readonly closures?: readonly Closure[] | undefined
  /** Time-zone data to use instead of the bundled data. */
  readonly timeZones?: TimeZoneData | undefined
}

const optionNames = [
  'timeZone',
  'week',
  'seasons',
  'holidays',
  'openDayHours',
  'exceptions',
  'closures',
  'timeZones',
] as const satisfies readonly (keyof ScheduleOptions)[]

export function optionsOf(given: unknown): Readonly<Record<string, unknown>> {
  const options = objectAt(given, 'the options of a schedule', [])
  // You can pass a schedule as options; it then keeps its zone data.
  const { timeZoneVersion: _version, transitions: _transitions, ...named } = options
  refuseUnknownKey(named, optionNames, 'an option of a schedule', 'schedule/invalid', [])
  return options
}

export function timeZoneDataOf({
  timeZone,
  timeZones,
  transitions,
  timeZoneVersion: version,
}: Readonly<Record<string, unknown>>): TimeZoneData {
  if (timeZones !== undefined) return checkedTimeZoneData(timeZones)
  if (transitions === undefined) return pinnedTimeZones
  const { timeZone: own } = fieldsOf(transitions)
  if (own !== timeZone) {
    throwExpected('schedule/invalid', `${formatValue(own)}, the zone of the schedule's data`, timeZone, ['timeZone'], {
      advice: 'Pass timeZones, such as pinnedTimeZones, to change it.',
    })
  }
  return checkedTimeZoneData({ version, transitionsOf: () => transitions })
}

export function exceptionsOf(given: unknown): ZonedSchedule['exceptions'] {
  const exceptions: Record<string, readonly Span[]> = {}
  for (const [date, spans] of Object.entries(objectAt(given, 'exceptions, the hours by date', ['exceptions']))) {
    if (!isCivilDate(date)) throwExpected('schedule/invalid-date', 'a date YYYY-MM-DD', date, ['exceptions', date])
    exceptions[date] = daySpans(spans, ['exceptions', date])
  }
  return exceptions
}
