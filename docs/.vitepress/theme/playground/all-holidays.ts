import { type HolidayCalendar, isSupportRulesError } from 'aws-support-rules'
import { holidaySubdivisions, publicHolidays, renameHolidays } from 'aws-support-rules/holidays'
import type { KnownHolidays } from './known-holidays.js'

/** All holidays of the package. Days of Japan have the names that are passed, if any. */
export function allHolidays(japaneseNames?: Readonly<Record<string, string>>): KnownHolidays {
  // The same calendar each time, since the library compiles each calendar once.
  let ofJapan: HolidayCalendar | undefined
  return {
    calendarOf: (country, options) =>
      country === 'JP' && japaneseNames && options?.subdivision === undefined
        ? (ofJapan ??= renameHolidays(publicHolidays('JP'), japaneseNames))
        : publicHolidays(country, options),
    subdivisionsOf: (country) => {
      try {
        return holidaySubdivisions(country)
      } catch (error) {
        if (isSupportRulesError(error)) return []
        throw error
      }
    },
  }
}
