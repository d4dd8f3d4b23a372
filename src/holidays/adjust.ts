import { calendarAt, type Holiday, type HolidayCalendar, holidayCalendar } from '../business-time/holiday-calendar.js'
import { expected, SupportRulesError } from '../errors.js'

/**
 * A calendar with more closed days. A date that was closed already keeps its name and gets the new one too; a date that was open
 * is closed. An estimated date that is given without `estimated` is certain from then on.
 *
 * Throws `holidays/invalid-date` for a day that is no date, `holidays/invalid` for a calendar that is none.
 *
 * @example
 * import { addHolidays, publicHolidays } from 'aws-support-rules/holidays'
 *
 * const ours = addHolidays(publicHolidays('DE'), ['2026-12-24', { date: '2026-12-31', name: 'Inventory' }])
 * ours.closed.find(day => day.date === '2026-12-31') // => { date: '2026-12-31', name: 'Inventory' }
 */
export function addHolidays(calendar: HolidayCalendar, days: readonly (string | Holiday)[]): HolidayCalendar {
  const { closed } = calendarAt(calendar, ['calendar'])
  return holidayCalendar({ ...calendar, closed: [...closed, ...checked(days)] })
}

/**
 * A calendar without the closed days of these dates; a date that wasn't closed changes nothing.
 *
 * Throws `holidays/invalid-date` for a date that is none, `holidays/invalid` for a calendar that is none.
 *
 * @example
 * import { publicHolidays, removeHolidays } from 'aws-support-rules/holidays'
 *
 * const ours = removeHolidays(publicHolidays('US'), ['2026-10-12'])
 * ours.closed.some(day => day.name === 'Columbus Day' && day.date === '2026-10-12') // => false
 */
export function removeHolidays(calendar: HolidayCalendar, dates: readonly string[]): HolidayCalendar {
  const { closed } = calendarAt(calendar, ['calendar'])
  const removed = new Set(checked(dates).map((day) => day.date))
  return holidayCalendar({ ...calendar, closed: closed.filter((day) => !removed.has(day.date)) })
}

/**
 * A calendar in which these dates, such as a working Saturday, are open: no holiday closes them, and an edition's business hours
 * count although the day is in the weekend. To have no such days, write `{ ...calendar, open: [] }`.
 *
 * Throws `holidays/invalid-date` for a day that is no date, `holidays/invalid` for a calendar that is none.
 *
 * @example
 * import { openDays, publicHolidays } from 'aws-support-rules/holidays'
 *
 * openDays(publicHolidays('DE'), ['2026-12-12']).open // => [{ date: '2026-12-12' }]
 */
export function openDays(calendar: HolidayCalendar, days: readonly (string | Holiday)[]): HolidayCalendar {
  const { closed, open } = calendarAt(calendar, ['calendar'])
  const opened = checked(days)
  const dates = new Set(opened.map((day) => day.date))
  return holidayCalendar({
    ...calendar,
    closed: closed.filter((day) => !dates.has(day.date)),
    open: [...open, ...opened],
  })
}

/**
 * A calendar with other names: the old name, then the new one. Where a day has several names, each is looked up.
 *
 * Throws `holidays/invalid` for a calendar or names that are none.
 *
 * @example
 * import { publicHolidays, renameHolidays } from 'aws-support-rules/holidays'
 *
 * const named = renameHolidays(publicHolidays('GB', { subdivision: 'ENG' }), { 'Boxing Day': 'Second day of Christmas' })
 * named.closed.find(day => day.date === '2025-12-26') // => { date: '2025-12-26', name: 'Second day of Christmas' }
 */
export function renameHolidays(calendar: HolidayCalendar, names: Readonly<Record<string, string>>): HolidayCalendar {
  const { closed, open } = calendarAt(calendar, ['calendar'])
  const given: unknown = names
  if (typeof given !== 'object' || given === null) {
    throw new SupportRulesError('holidays/invalid', expected('names as { old: new }', given), { path: ['names'] })
  }
  const nameOf = (name: string) => (Object.hasOwn(names, name) ? (names[name] ?? name) : name)
  const renamed = (day: Holiday) =>
    day.name === undefined ? day : { ...day, name: namesOf(day).map(nameOf).join('; ') }
  return holidayCalendar({ ...calendar, closed: closed.map(renamed), open: open.map(renamed) })
}

/** The names of a day: where several holidays share a date, `; ` stands between them. */
export const namesOf = (day: Holiday): readonly string[] => day.name?.split('; ') ?? []

/** Checked alone, so that the path of an error counts in the caller's list. */
const checked = (days: readonly (string | Holiday)[]) => holidayCalendar({ closed: days }).closed
