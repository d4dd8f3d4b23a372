import {
  calendarAt,
  datesOf,
  type Holiday,
  type HolidayCalendar,
  holidayCalendar,
  holidaysOf,
  type OpenDay,
} from '../business-time/holiday-calendar.js'
import { reading, throwExpected } from '../errors.js'
import { fieldsOf, isObject, textOf } from '../guards.js'
import { wholeDates } from './whole-dates.js'

/**
 * Returns a calendar with more closed days.
 *
 * If a date is already closed, it keeps its name and gets the new one too. If it is open, it becomes closed. If it is
 * estimated or unconfirmed and you add the whole day without `estimated`, it becomes certain.
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
  return changed(calendar, days, 'closed', ({ closed }, added) => ({ closed: [...closed, ...added] }))
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
export function removeHolidays(calendar: HolidayCalendar, days: readonly string[]): HolidayCalendar {
  return changed(calendar, datesOf(days, ['days']), 'closed', ({ closed }, _, isOther) => ({
    closed: closed.filter(isOther),
  }))
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
export function openDays(calendar: HolidayCalendar, days: readonly (string | OpenDay)[]): HolidayCalendar {
  return changed(calendar, days, 'open', ({ closed, open }, opened, isOther) => ({
    closed: closed.filter(isOther),
    open: [...open, ...opened],
  }))
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
  // An array or a Map would rename nothing.
  if (!isObject(names) || reading(() => Symbol.iterator in names))
    throwExpected('holidays/invalid', 'names as { old: new }', names, ['names'])
  const given = fieldsOf(names)
  const nameOf = (name: string) =>
    Object.hasOwn(given, name) ? textOf(given[name] ?? name, 'holidays/invalid', ['names', name]) : name
  const renamed = (day: Holiday) =>
    day.name === undefined ? day : { ...day, name: [...new Set(namesOf(day).map(nameOf))].join('; ') }
  return holidayCalendar({ ...known, closed: known.closed.map(renamed), open: known.open.map(renamed) })
}

/**
 * Changes a calendar on dates that the caller decides. Nothing about a whole day is regional any more, or unconfirmed
 * if the change is certain.
 */
function changed(
  calendar: HolidayCalendar,
  given: readonly (string | Holiday)[],
  list: 'closed' | 'open',
  change: (
    known: HolidayCalendar,
    days: readonly Holiday[],
    isOther: (day: { readonly date: string }) => boolean,
  ) => Partial<HolidayCalendar>,
): HolidayCalendar {
  const known = calendarAt(calendar, ['calendar'])
  const days = reading(() => holidaysOf(given, list, ['days']))
  const dates = wholeDates(days)
  const certain = wholeDates(days.filter(({ estimated }) => !estimated))
  const isOther = ({ date }: { readonly date: string }) => !dates.has(date)
  return holidayCalendar({
    ...known,
    ...change(known, days, isOther),
    regional: known.regional?.filter(isOther),
    unconfirmed: known.unconfirmed?.filter((date) => !certain.has(date)),
  })
}

/** Returns the names of a day. If several holidays share a date, their names are joined with `; `. */
export const namesOf = (day: Holiday): readonly string[] => day.name?.split('; ') ?? []
