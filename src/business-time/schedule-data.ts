import type { Closure } from './closures.js'
import type { HolidayCalendar } from './holiday-calendar.js'
import type { Season } from './seasons.js'
import type { IsoWeekday, Span } from './span.js'
import type { ZoneTransitions } from './zone-transitions.js'

/** A schedule in one time zone, made by `createSchedule`. */
export interface ZonedSchedule {
  /** The zone's name, spelled as in the time-zone data. */
  readonly timeZone: string
  readonly timeZoneVersion: string
  readonly week: Readonly<Record<IsoWeekday, readonly Span[]>>
  readonly seasons: readonly Season[]
  readonly holidays: HolidayCalendar
  readonly openDayHours?: readonly Span[]
  readonly exceptions: Readonly<Record<string, readonly Span[]>>
  readonly closures: readonly Closure[]
  readonly transitions: ZoneTransitions
}

/** The union of schedules, made by `anyOpen`. */
export interface ScheduleUnion {
  /** A union has no time zone of its own. */
  readonly timeZone: null
  readonly schedules: readonly ZonedSchedule[]
}

/**
 * A schedule: plain frozen data with everything that its results depend on.
 *
 * A schedule made by one copy of the package works in another. Every function that takes a schedule throws
 * `schedule/invalid` for anything else.
 */
export type Schedule = ZonedSchedule | ScheduleUnion
