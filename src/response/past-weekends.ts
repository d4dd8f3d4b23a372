import { dateOfDay, dayOfDate, weekdayOfDay } from '../business-time/civil-date.js'
import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { Span } from '../business-time/span.js'
import { type WeekendFrom, weekendOn } from '../countries/weekend-of.js'

/** The first date of the time-zone data, before which no case is counted. */
const firstDate = '2000-01-01'

/** Returns the hours of the dates on which an older weekend differs from the newest one and no holiday decides. */
export function pastWeekendHours(
  weekends: readonly WeekendFrom[],
  { closed, open }: HolidayCalendar,
  day: Span,
): Readonly<Record<string, readonly Span[]>> {
  const newest = weekends.at(-1)
  if (newest?.from === undefined) return {}
  const decided = new Set([...closed, ...open].map(({ date }) => date))
  const hours: Record<string, readonly Span[]> = {}
  for (let at = dayOfDate(firstDate), end = dayOfDate(newest.from); at < end; at++) {
    const [date, weekday] = [dateOfDay(at), weekdayOfDay(at)]
    const isWeekend = weekendOn(weekends, date).includes(weekday)
    if (isWeekend !== newest.weekend.includes(weekday) && !decided.has(date)) hours[date] = isWeekend ? [] : [day]
  }
  return hours
}
