import { calendarAt, type Holiday, type HolidayCalendar, holidayCalendar } from '../business-time/holiday-calendar.js'
import { fieldsOf, objectOf, textOf } from '../guards.js'

/**
 * Returns a calendar with more closed days.
 *
 * If a date is already closed, it keeps its name and gets the new one too. If it is open, it becomes closed. If it is
 * estimated or unconfirmed and you add it without `estimated`, it becomes certain.
 *
 * Throws `holidays/invalid-date` if a day isn't a valid date, `holidays/invalid` if the calendar is invalid.
 *
 * @example
 * import { addHolidays, publicHolidays } from 'aws-support-rules/holidays'
 *
 * const ours = addHolidays(publicHolidays('DE'), ['2026-12-24', { date: '2026-12-31', name: 'Inventory' }])
 * ours.closed.find(day => day.date === '2026-12-31') // => { date: '2026-12-31', name: 'Inventory' }
 */
export function addHolidays(calendar: HolidayCalendar, days: readonly (string | Holiday)[]): HolidayCalendar {
  const known = calendarAt(calendar, ['calendar'])
  const added = checked(days)
  return holidayCalendar({ ...known, closed: [...known.closed, ...added], ...withoutDatesOf(added, known) })
}

/**
 * Returns a calendar without the closed days on these dates. Dates that aren't closed are ignored.
 *
 * Throws `holidays/invalid-date` if a date is invalid, `holidays/invalid` if the calendar is invalid.
 *
 * @example
 * import { publicHolidays, removeHolidays } from 'aws-support-rules/holidays'
 *
 * const ours = removeHolidays(publicHolidays('US'), ['2026-10-12'])
 * ours.closed.some(day => day.name === 'Columbus Day' && day.date === '2026-10-12') // => false
 */
export function removeHolidays(calendar: HolidayCalendar, dates: readonly string[]): HolidayCalendar {
  const known = calendarAt(calendar, ['calendar'])
  const days = checked(dates)
  const removed = new Set(days.map((day) => day.date))
  const kept = known.closed.filter((day) => !removed.has(day.date))
  return holidayCalendar({ ...known, closed: kept, ...withoutDatesOf(days, known) })
}

/**
 * Returns a calendar in which these dates, such as a working Saturday, are open.
 *
 * No holiday closes an open day, and business hours count on it even if it is in the weekend. To remove all open days,
 * write `{ ...calendar, open: [] }`.
 *
 * Throws `holidays/invalid-date` if a day isn't a valid date, `holidays/invalid` if the calendar is invalid.
 *
 * @example
 * import { openDays, publicHolidays } from 'aws-support-rules/holidays'
 *
 * openDays(publicHolidays('DE'), ['2026-12-12']).open // => [{ date: '2026-12-12' }]
 */
export function openDays(calendar: HolidayCalendar, days: readonly (string | Holiday)[]): HolidayCalendar {
  const known = calendarAt(calendar, ['calendar'])
  const opened = checked(days)
  const dates = new Set(opened.map((day) => day.date))
  return holidayCalendar({
    ...known,
    closed: known.closed.filter((day) => !dates.has(day.date)),
    open: [...known.open, ...opened],
    ...withoutDatesOf(opened, known),
  })
}

/**
 * Returns a calendar with renamed holidays. Pass the new names by the old ones.
 *
 * If a day has several names, each one is looked up.
 *
 * Throws `holidays/invalid` if the calendar or the names are invalid.
 *
 * @example
 * import { publicHolidays, renameHolidays } from 'aws-support-rules/holidays'
 *
 * const named = renameHolidays(publicHolidays('GB', { subdivision: 'ENG' }), { 'Boxing Day': 'Second day of Christmas' })
 * named.closed.find(day => day.date === '2025-12-26') // => { date: '2025-12-26', name: 'Second day of Christmas' }
 */
export function renameHolidays(calendar: HolidayCalendar, names: Readonly<Record<string, string>>): HolidayCalendar {
  const known = calendarAt(calendar, ['calendar'])
  const given = fieldsOf(objectOf(names, 'names as { old: new }', ['names'], 'holidays/invalid'))
  const nameOf = (name: string) =>
    Object.hasOwn(given, name) ? textOf(given[name] ?? name, 'holidays/invalid', ['names', name]) : name
  const renamed = (day: Holiday) =>
    day.name === undefined ? day : { ...day, name: namesOf(day).map(nameOf).join('; ') }
  return holidayCalendar({ ...known, closed: known.closed.map(renamed), open: known.open.map(renamed) })
}

/** Returns the lists about single dates without the dates that the caller decides. */
function withoutDatesOf(
  days: readonly Holiday[],
  { regional, unconfirmed }: HolidayCalendar,
): Pick<HolidayCalendar, 'regional' | 'unconfirmed'> {
  const dates = new Set(days.map(({ date }) => date))
  return {
    ...(regional && { regional: regional.filter(({ date }) => !dates.has(date)) }),
    ...(unconfirmed && { unconfirmed: unconfirmed.filter((date) => !dates.has(date)) }),
  }
}

/** Returns the names of a day. If several holidays share a date, their names are joined with `; `. */
export const namesOf = (day: Holiday): readonly string[] => day.name?.split('; ') ?? []

/** Validates the days on their own, so that an index in an error path refers to the caller's list. */
const checked = (days: readonly (string | Holiday)[]) => holidayCalendar({ closed: days }).closed
