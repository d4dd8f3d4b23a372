import { type ErrorPath, formatValue, throwExpected } from '../errors.js'
import { isOneOf, refuseUnknownKey } from '../guards.js'
import { isCivilDate } from './civil-date.js'
import type { Closure } from './closures.js'
import type { HolidayCalendar } from './holiday-calendar.js'
import { pinnedTimeZones } from './pinned-time-zones.js'
import type { Schedule } from './schedule-data.js'
import { daySpans, type IsoWeekday, type Span } from './span.js'
import { checkedTimeZoneData, type TimeZoneData } from './time-zone-data.js'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly IsoWeekday[]

export interface ScheduleOptions {
  /** A name in the tz database, such as `Europe/Berlin`. */
  readonly timeZone: string
  /** Open hours by ISO weekday. Weekdays that you omit are closed. */
  readonly week: Readonly<Partial<Record<IsoWeekday, readonly Span[] | undefined>>>
  readonly holidays?: HolidayCalendar | undefined
  /** The hours of the calendar's `open` days. */
  readonly openDayHours?: readonly Span[] | undefined
  /** Hours of single local dates, `YYYY-MM-DD`. They win over the week and the holidays; `[]` closes a date. */
  readonly exceptions?: Readonly<Record<string, readonly Span[]>> | undefined
  /** Periods without business, in epoch milliseconds. They are removed from the open hours. */
  readonly closures?: readonly Closure[] | undefined
  /** Time-zone data to use instead of the bundled data. */
  readonly timeZones?: TimeZoneData | undefined
}

/** Returns a copy of an object. Refuses an array or a Map, which would look like an empty object. */
function objectAt(value: unknown, what: string, path: ErrorPath): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !(Symbol.iterator in value)) return { ...value }
  return throwExpected('schedule/invalid', `an object for ${what}`, value, path)
}

const optionNames = [
  'timeZone',
  'week',
  'holidays',
  'openDayHours',
  'exceptions',
  'closures',
  'timeZones',
] as const satisfies readonly (keyof ScheduleOptions)[]
/** The fields of a schedule that aren't options. You can pass a schedule as options; it then keeps its zone data. */
const ownFields = ['timeZoneVersion', 'transitions'] as const satisfies readonly (keyof Schedule)[]

export function optionsOf(given: unknown): Readonly<Record<string, unknown>> {
  const options = objectAt(given, 'the options of a schedule', [])
  const named = Object.fromEntries(Object.entries(options).filter(([name]) => !isOneOf(ownFields, name)))
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
  const { timeZone: own }: Readonly<Record<string, unknown>> = Object.assign({}, transitions)
  if (own !== timeZone) {
    throwExpected('schedule/invalid', `${formatValue(own)}, the zone of the schedule's data`, timeZone, ['timeZone'], {
      advice: 'Pass timeZones, such as pinnedTimeZones, to change it.',
    })
  }
  return checkedTimeZoneData({ version, transitionsOf: () => transitions })
}

export function weekOf(given: unknown): Schedule['week'] {
  const week = objectAt(given, 'week, the hours by weekday', ['week'])
  refuseUnknownKey(week, weekdays.map(String), 'an ISO weekday', 'schedule/invalid', ['week'])
  const hours = (weekday: IsoWeekday) => {
    const { [weekday]: spans = [] } = week
    return daySpans(spans, ['week', weekday])
  }
  return { 1: hours(1), 2: hours(2), 3: hours(3), 4: hours(4), 5: hours(5), 6: hours(6), 7: hours(7) }
}

export function exceptionsOf(given: unknown): Schedule['exceptions'] {
  const exceptions: Record<string, readonly Span[]> = {}
  for (const [date, spans] of Object.entries(objectAt(given, 'exceptions, the hours by date', ['exceptions']))) {
    if (!isCivilDate(date)) throwExpected('schedule/invalid-date', 'a date YYYY-MM-DD', date, ['exceptions', date])
    exceptions[date] = daySpans(spans, ['exceptions', date])
  }
  return exceptions
}
