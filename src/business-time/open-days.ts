import { SupportRulesError, throwExpected } from '../errors.js'
import { dayMs } from '../time-units.js'
import { dateOfDay, dayOfDate, isCivilDate } from './civil-date.js'
import { compile } from './compiled-schedule.js'
import { datedHours, type Side, type ZonedHours } from './dated-hours.js'
import { throwOutsideZoneData } from './outside-zone-data.js'
import type { Schedule } from './schedule-data.js'
import { horizonOfHours } from './table-growth.js'

function zonedHoursOf(schedule: Schedule): ZonedHours {
  const own = compile(schedule).schedule
  if (own.timeZone !== null) return datedHours(own)
  return throwExpected('schedule/invalid', 'a schedule in one time zone', own.timeZone, ['schedule', 'timeZone'])
}

function dayAt(date: unknown, name: string): number {
  if (isCivilDate(date)) return dayOfDate(date)
  return throwExpected('schedule/invalid-date', 'a date YYYY-MM-DD', date, [name])
}

/** The nearest day that is not wholly within the zone's data. */
function dayOutside(hours: ZonedHours, side: Side): number {
  const { from, until } = horizonOfHours(hours)
  return side === 'past' ? Math.ceil(from / dayMs) - 1 : Math.floor(until / dayMs)
}

/** Days that are looked up together, so that they share the search for the zone's offsets. */
const blockDays = 64

/** Returns a function from a day to the side of the zone's data on which it is, if it isn't wholly within. */
function sideOutside(hours: ZonedHours): (day: number) => Side | null {
  const [past, future] = [dayOutside(hours, 'past'), dayOutside(hours, 'future')]
  return (day) => (day <= past ? 'past' : day >= future ? 'future' : null)
}

/** Goes from day to day, and says whether any hours open on each. Where the zone's data ends, `refuse` throws. */
function* daysFrom(hours: ZonedHours, first: number, step: 1 | -1, refuse: (side: Side) => never) {
  const sideOf = sideOutside(hours)
  for (let start = first; ; start += step * blockDays) {
    const days = Array.from({ length: blockDays }, (_, index) => start + step * index)
    const open = hours.areOpen(step === 1 ? days : [...days].reverse())
    for (const [index, day] of days.entries()) {
      const side = sideOf(day)
      if (side !== null) refuse(side)
      yield { day, isOpen: open.at(step === 1 ? index : -1 - index) === true }
    }
  }
}

/**
 * Returns the local date that is a number of open days after a date, `YYYY-MM-DD`.
 *
 * An open day is a date on which any hours open, however short: a half day counts like a whole one, and a night shift
 * belongs to the date on which it begins. The date that you pass isn't counted. A negative number counts back, and 0
 * returns the date.
 *
 * Throws these codes:
 * - `schedule/invalid-date` for the date, `duration/invalid` for the number
 * - `schedule/invalid` for a union, which has no local dates
 * - `instant/outside-time-zone-data` if the result is outside the schedule's zone data
 * - `schedule/never-reached` if the schedule has fewer open days on that side
 *
 * @example
 * import { addOpenDays, createSchedule, holidayCalendar } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const holidays = holidayCalendar({ closed: ['2026-12-25', { date: '2026-12-24', from: '12:00' }] })
 * const office = createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours }, holidays })
 * addOpenDays(office, '2026-12-23', 3) // => '2026-12-29'
 * addOpenDays(office, '2026-12-28', -1) // => '2026-12-24'
 */
export function addOpenDays(schedule: Schedule, date: string, days: number): string {
  const hours = zonedHoursOf(schedule)
  const from = dayAt(date, 'date')
  if (!Number.isSafeInteger(days)) throwExpected('duration/invalid', 'a whole number of days', days, ['days'])
  if (days === 0) return date
  const [side, step] = days < 0 ? (['past', -1] as const) : (['future', 1] as const)
  const count = Math.abs(days)
  const dayCount = `${count} open ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} ${date}`
  const throwNever = (): never => {
    const message = `Expected ${dayCount}; got a schedule with fewer. Pass fewer days.`
    throw new SupportRulesError('schedule/never-reached', message, { path: ['days'] })
  }
  const refuse = (): never => {
    const own = sideOutside(hours)(from)
    if (own !== null) return throwOutsideZoneData(hours.limits[own], date, own, ['date'])
    return hours.reachesOutside(side)
      ? throwOutsideZoneData(hours.limits[side], dayCount, side, ['days'])
      : throwNever()
  }
  let left = count
  const isOver = (day: number) => hours.isOver(side, (day - step) * dayMs)
  // Without this, a number that no data reaches would cost a walk over 8,000 years.
  const outside = dayOutside(hours, side)
  if (left > (outside - from) * step && !isOver(outside - step)) refuse()
  if (!isOver(from))
    for (const { day, isOpen } of daysFrom(hours, from + step, step, refuse)) {
      if (isOpen && (left -= 1) === 0) return dateOfDay(day)
      if (isOver(day)) break
    }
  return throwNever()
}

/**
 * Returns the number of open days after the local date `from` up to the local date `to`.
 *
 * `to` is counted and `from` isn't, so adding the number of open days between two open dates to the first gives the
 * second. Open days are those of `addOpenDays`. If `to` is before `from`, the result is the negative of the number from
 * `to` to `from`.
 *
 * Throws `schedule/invalid-date`, `schedule/invalid` for a union, and `instant/outside-time-zone-data` if a date is
 * outside the schedule's zone data.
 *
 * @example
 * import { createSchedule, openDaysBetween } from 'aws-support-rules/business-time'
 *
 * const hours = [['08:00', '18:00']] as const
 * const office = createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
 * openDaysBetween(office, '2026-11-20', '2026-11-23') // => 1
 * openDaysBetween(office, '2026-11-23', '2026-11-20') // => -1
 */
export function openDaysBetween(schedule: Schedule, from: string, to: string): number {
  const hours = zonedHoursOf(schedule)
  const [begin, end] = [dayAt(from, 'from'), dayAt(to, 'to')]
  const [low, high] = [Math.min(begin, end), Math.max(begin, end)]
  const refuse = (side: Side): never => {
    const [name, date] = (side === 'past') === begin < end ? ['from', from] : ['to', to]
    return throwOutsideZoneData(hours.limits[side], date, side, [name])
  }
  let days = 0
  if (low === high) return days
  for (const { day, isOpen } of daysFrom(hours, low + 1, 1, refuse)) {
    if (isOpen) days += 1
    if (day === high) break
  }
  return begin > end ? 0 - days : days
}
