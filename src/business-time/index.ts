export { type ErrorCode, type ErrorPath, isSupportRulesError, SupportRulesError } from '../errors.js'
export { addOpenTime, lastInstantWithin } from './add-open-time.js'
export { addOpenTimeAll, openTimeBetweenAll } from './batch.js'
export type { Closure } from './closures.js'
export {
  type Holiday,
  type HolidayCalendar,
  holidayCalendar,
  type HolidayDays,
  noHolidays,
  type RegionalHoliday,
} from './holiday-calendar.js'
export { openSpans } from './open-spans.js'
export type { OpenSpan } from './open-table.js'
export { openTimeBetween } from './open-time-between.js'
export { isOpenAt, nextClosing, nextOpening, previousClosing, previousOpening } from './openings.js'
export { pinnedTimeZones } from './pinned-time-zones.js'
export { alwaysOpen, createSchedule } from './schedule.js'
export type { Schedule } from './schedule-data.js'
export type { ScheduleOptions } from './schedule-options.js'
export type { IsoWeekday, Span } from './span.js'
export type { TimeZoneData } from './time-zone-data.js'
export { instantOfWallTime, type WallTime, type WallTimeInstant, wallTimeOf } from './wall-clock.js'
export type { WallTimeKind } from './wall-time.js'
export type { YearlyChange, YearlyRule, ZoneTransitions } from './zone-transitions.js'
