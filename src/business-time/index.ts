export { type ErrorCode, type ErrorPath, isSupportRulesError, SupportRulesError } from '../errors.js'
export { addOpenTime, lastInstantWithin } from './add-open-time.js'
export { addOpenTimeAll, openTimeBetweenAll, subtractOpenTimeAll } from './batch.js'
export type { BatchOptions, BatchPauses } from './batch-options.js'
export type { Closure } from './closures.js'
export {
  type Holiday,
  type HolidayCalendar,
  holidayCalendar,
  type HolidayDays,
  noHolidays,
  type RegionalHoliday,
} from './holiday-calendar.js'
export { addOpenDays, openDaysBetween } from './open-days.js'
export { openSpans } from './open-spans.js'
export type { OpenSpan } from './open-table.js'
export { openTimeBetween } from './open-time-between.js'
export { isOpenAt, nextClosing, nextOpening, previousClosing, previousOpening } from './openings.js'
export type { Pause, PauseOptions } from './pauses.js'
export { pinnedTimeZones } from './pinned-time-zones.js'
export { alwaysOpen, anyOpen, createSchedule } from './schedule.js'
export type { Schedule, ScheduleUnion, ZonedSchedule } from './schedule-data.js'
export type { ScheduleOptions } from './schedule-options.js'
export type { Season, SeasonInput } from './seasons.js'
export type { HoursInput, IsoWeekday, Span } from './span.js'
export { subtractOpenTime } from './subtract-open-time.js'
export type { TimeZoneData } from './time-zone-data.js'
export { instantOfWallTime, type WallTime, type WallTimeInstant, wallTimeOf } from './wall-clock.js'
export type { WallTimeKind } from './wall-time.js'
export { yearlyHolidays } from './yearly-holidays.js'
export type { YearlyChange, YearlyRule, ZoneTransitions } from './zone-transitions.js'
