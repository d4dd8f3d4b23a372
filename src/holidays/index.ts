export {
  type Holiday,
  type HolidayCalendar,
  holidayCalendar,
  type HolidayDays,
  noHolidays,
  type RegionalHoliday,
} from '../business-time/holiday-calendar.js'
export { addHolidays, openDays, removeHolidays, renameHolidays } from './adjust.js'
export { mergeHolidays } from './merge-holidays.js'
export { holidayCountries, holidaySubdivisions, publicHolidays } from './public-holidays.js'
