import type { HolidayCalendar, HolidaysOfCountry } from 'aws-support-rules'

/** The holidays that the page has: at first those of its first case, and then all of the package. */
export interface KnownHolidays {
  readonly calendarOf: HolidaysOfCountry
  /** The states, provinces or cantons whose holidays the package has; null while they aren't loaded. */
  readonly subdivisionsOf: (country: string) => readonly string[] | null
}

/** A calendar with the subdivisions of its country. */
export interface FirstHolidays {
  readonly calendar: HolidayCalendar
  readonly subdivisions: readonly string[]
}

/** Thrown where an answer needs holidays that are still being loaded. */
export class HolidaysNotLoaded extends Error {}

/** The holidays of one country; an answer that needs others waits. */
export function holidaysOfOneCountry({ calendar, subdivisions }: FirstHolidays): KnownHolidays {
  return {
    calendarOf: (country, { subdivision } = {}) => {
      if (country === calendar.id && subdivision === undefined) return calendar
      throw new HolidaysNotLoaded(`The holidays of ${country} aren't loaded.`)
    },
    subdivisionsOf: (country) => (country === calendar.id ? subdivisions : null),
  }
}
