export { type Holiday, type HolidayCalendar, holidayCalendar, type HolidayDays, noHolidays } from './holiday-calendar.js'
export type { IsoWeekday, Span } from './span.js'
