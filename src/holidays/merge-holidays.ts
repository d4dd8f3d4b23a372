import { calendarAt, type Holiday, type HolidayCalendar, holidayCalendar } from '../business-time/holiday-calendar.js'
import { namesOf } from './adjust.js'

const parts = ['validFrom', 'validTo', 'announcedThrough', 'asOf'] as const

/**
 * The days that are closed in either of two calendars, such as a country's and a company's, or those of two offices that must both
 * be open. Closed wins over open. Names on one date are joined in the order of the alphabet, and the date is estimated if it is
 * in either: the order of the calendars makes no difference. What the merged calendar knows is what both know: the later
 * `validFrom`, the earlier of the other bounds.
 *
 * Throws `holidays/invalid` if no date is valid in both, or one is no calendar.
 *
 * @example
 * import { holidayCalendar } from 'aws-support-rules/business-time'
 * import { mergeHolidays, publicHolidays } from 'aws-support-rules/holidays'
 *
 * const merged = mergeHolidays(publicHolidays('FR'), holidayCalendar({ id: 'office', closed: [{ date: '2026-05-01', name: 'Fair' }] }))
 * merged.id // => 'FR+office'
 * merged.closed.find(day => day.date === '2026-05-01') // => { date: '2026-05-01', name: 'Fair; Labor Day' }
 */
export function mergeHolidays(one: HolidayCalendar, other: HolidayCalendar): HolidayCalendar {
  const [first, second] = [calendarAt(one, ['first']), calendarAt(other, ['second'])]
  const bounds = parts.map((part) => [part, bound(part, first[part], second[part])] as const)
  return holidayCalendar({
    id: sortedUnion(first.id.split('+'), second.id.split('+')).join('+'),
    closed: union(first.closed, second.closed),
    open: union(first.open, second.open),
    ...Object.fromEntries(bounds.filter(([, date]) => date !== undefined)),
  })
}

function bound(
  part: (typeof parts)[number],
  first: string | undefined,
  second: string | undefined,
): string | undefined {
  if (first === undefined || second === undefined) return first ?? second
  return part === 'validFrom' ? (first > second ? first : second) : first < second ? first : second
}

const sortedUnion = (first: readonly string[], second: readonly string[]) => [...new Set([...first, ...second])].sort()

function union(first: readonly Holiday[], second: readonly Holiday[]): readonly Holiday[] {
  const days = new Map(first.map((day) => [day.date, day]))
  for (const day of second) {
    const other = days.get(day.date)
    days.set(day.date, other ? sameDate(other, day) : day)
  }
  return [...days.values()]
}

function sameDate(first: Holiday, second: Holiday): Holiday {
  const names = sortedUnion(namesOf(first), namesOf(second))
  return {
    date: first.date,
    ...(names.length > 0 && { name: names.join('; ') }),
    // Estimated beside certain stays estimated: the forecast day may turn out to be the next one.
    ...((first.estimated === true || second.estimated === true) && { estimated: true }),
  }
}
