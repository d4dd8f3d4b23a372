import {
  bounds,
  calendarAt,
  type Holiday,
  type HolidayCalendar,
  holidayCalendar,
  type RegionalHoliday,
} from '../business-time/holiday-calendar.js'
import { namesOf } from './adjust.js'
import { wholeDates } from './whole-dates.js'

/**
 * Returns a calendar with the closed days of two calendars.
 *
 * Use it to combine a country's calendar with a company's, or to count only when two offices are both open. Closed wins
 * over open, and a day that is open in one calendar stays open: if the other office doesn't work on such weekends, write
 * `{ ...merged, open: [] }`. Names on the same date are joined alphabetically, and the date is estimated if it is
 * estimated in either calendar. The order of the calendars doesn't matter. The merged calendar has the later `validFrom`
 * and the earlier of each other bound. If its id names several countries, the codes of regional days have theirs in
 * front, such as `DE-BY`.
 *
 * Throws `holidays/invalid` if no date is valid in both, or if a calendar is invalid.
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
  const [first, second] = [calendarAt(one, ['one']), calendarAt(other, ['other'])]
  const closed = union(first.closed, second.closed)
  const closedDates = wholeDates(closed)
  const id = sortedUnion(first.id.split('+'), second.id.split('+')).join('+')
  const regional = regionalUnion(first, second, id).filter(({ date }) => !closedDates.has(date))
  const unconfirmed = sortedUnion(first.unconfirmed ?? [], second.unconfirmed ?? [])
  const limitOf = (name: (typeof bounds)[number]) =>
    [first[name], second[name]]
      .filter((date) => date !== undefined)
      .sort()
      .at(name === 'validFrom' ? -1 : 0)
  return holidayCalendar({
    id,
    closed,
    open: union(first.open, second.open),
    regional,
    unconfirmed,
    ...Object.fromEntries(bounds.map((name) => [name, limitOf(name)])),
  })
}

/** Returns the country whose codes a calendar has without it, if it is clear: the only one in the id, or the only id. */
function ownerOf(id: string): string {
  const [owner = '', other] = id.match(/(?<![^+])[A-Z]{2}(?![^+])/g) ?? id.split('+')
  return other ? '' : owner
}

/** Merges the regional days of two calendars. Codes get their country in front unless it is the only one. */
function regionalUnion(first: HolidayCalendar, second: HolidayCalendar, merged: string): readonly RegionalHoliday[] {
  const byDate = new Map<string, readonly string[]>()
  for (const { id, regional = [] } of [first, second]) {
    const owner = ownerOf(id)
    const prefix = owner !== ownerOf(merged) ? `${owner}-` : ''
    for (const { date, subdivisions } of regional) {
      // A code with a hyphen has its country already.
      const own = subdivisions.map((code) => (code.includes('-') ? code : prefix + code))
      byDate.set(date, sortedUnion(byDate.get(date) ?? [], own))
    }
  }
  return [...byDate].sort().map(([date, subdivisions]) => ({ date, subdivisions }))
}

const sortedUnion = (first: readonly string[], second: readonly string[]) => [...new Set([...first, ...second])].sort()

function union(first: readonly Holiday[], second: readonly Holiday[]): readonly Holiday[] {
  const days = new Map(first.map((day) => [dayOrPart(day), day]))
  for (const day of second) {
    const other = days.get(dayOrPart(day))
    days.set(dayOrPart(day), other ? sameDate(other, day) : day)
  }
  return [...days.values()]
}

/** Part days are joined only with the same part. The others stay, and all of them close. */
const dayOrPart = ({ date, from, to }: Holiday): string => [date, from, to].join()

function sameDate(first: Holiday, second: Holiday): Holiday {
  const names = sortedUnion(namesOf(first), namesOf(second))
  return {
    ...first,
    ...(names.length > 0 && { name: names.join('; ') }),
    // A certain date stays estimated if the other calendar estimates it: that holiday may turn out to be the next day.
    ...(second.estimated === true && { estimated: true }),
  }
}
