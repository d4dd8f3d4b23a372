import { dateOfDay, weekdayOfDay } from '../business-time/civil-date.js'
import { type Holiday, isPartDay } from '../business-time/holiday-calendar.js'
import { localDaysBetween } from '../business-time/local-days.js'
import { openSpans } from '../business-time/open-spans.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import { countUpTo } from '../business-time/sorted.js'
import type { IsoWeekday } from '../business-time/span.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import { wallAt } from '../business-time/wall-time.js'
import { horizonOf, type ZoneTransitions } from '../business-time/zone-transitions.js'
import { weekendOn } from '../countries/weekend-of.js'
import { reading } from '../errors.js'
import { dayMs } from '../time-units.js'
import { caseFacts } from './case-facts.js'
import type { Clock } from './clock.js'
import type { CountedHours, CreatedCase, DueFirstResponse, NoFirstResponse } from './created-case.js'
import { countFirstResponse, dueResponse } from './first-response.js'

/** A counted span of time. It starts at opening or at creation, and ends at closing or when the response is due. */
export interface CountedSpan {
  readonly from: Date
  readonly to: Date
}

/** A local date without business hours between creation and due time. A holiday on a weekend is listed as weekend. */
export interface SkippedDay {
  readonly date: string
  readonly because: 'weekend' | 'holiday'
  readonly name?: string
}

/** A part of a local date that is closed for a holiday, on a date that has other business hours. */
export interface PartDay {
  readonly date: string
  readonly name?: string
  /** Local times `HH:mm`. Without `from`, the date is closed until `to`; without `to`, from `from` on. */
  readonly from?: string
  readonly to?: string
}

/** A local day in the time zone of the business hours. */
export interface BusinessDay {
  readonly date: string
  readonly weekday: IsoWeekday
  /** The first instant of the day. */
  readonly from: Date
  /** The first instant of the next day: 23 or 25 hours later if the clocks change. */
  readonly to: Date
  /** All business hours of the day, counted or not; empty on a skipped day. */
  readonly open: readonly CountedSpan[]
  readonly skipped: SkippedDay | null
  /** The holidays that close a part of the business hours; empty on a skipped day. */
  readonly partDays: readonly PartDay[]
}

/** A deadline with the days and spans that were counted, or the reason why there is none. */
export type ExplainedFirstResponse =
  | (DueFirstResponse & {
      readonly createdAt: Date
      readonly counted: readonly CountedSpan[]
      readonly skipped: readonly SkippedDay[]
      /** The closed parts of days between creation and due time. */
      readonly partDays: readonly PartDay[]
      /** Every day from creation to due time; empty if the target is counted around the clock. */
      readonly days: readonly BusinessDay[]
      /** The clock changes near the case where it is counted; `null` if the target is counted around the clock. */
      readonly transitions: ZoneTransitions | null
      /**
       * The time-zone data of the case, with which drawings can show other time zones.
       *
       * The property isn't enumerable, so copies of the answer and its JSON don't have it.
       */
      readonly timeZones?: TimeZoneData
    })
  | (NoFirstResponse & {
      readonly counted?: undefined
      readonly skipped?: undefined
      readonly partDays?: undefined
      readonly days?: undefined
      readonly transitions?: undefined
    })

/**
 * Returns the result of `firstResponse` with every counted span of time, and every skipped day with the reason.
 *
 * The counted spans add up to the target. `days` lists every day from creation to due time with all of its business
 * hours, including those that were not counted.
 *
 * Throws what `firstResponse` throws.
 *
 * @example
 * import { explainFirstResponse, holidayCalendar } from 'aws-support-rules'
 *
 * const explained = explainFirstResponse({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-12-24T10:00:00+01:00',
 *   customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] }) },
 * })
 * explained.counted?.map(({ from }) => from.toISOString()) // => ['2026-12-24T09:00:00.000Z', '2026-12-28T07:00:00.000Z']
 * explained.skipped?.map(({ date, because, name }) => `${date} ${name ?? because}`) // => ['2026-12-25 Christmas Day', '2026-12-26 weekend', '2026-12-27 weekend']
 */
export function explainFirstResponse(created: CreatedCase): ExplainedFirstResponse {
  return reading(() => {
    const facts = caseFacts(created)
    const deadline = countFirstResponse(facts)
    if (deadline.kind === 'none') return deadline
    const { from } = facts
    const { due: to, clock } = deadline
    const createdAt = new Date(from)
    const days = clock === null ? [] : businessDays(clock, from, to)
    const explained = {
      ...dueResponse(deadline),
      createdAt,
      counted:
        clock === null
          ? [{ from: createdAt, to: new Date(to) }]
          : Array.from(openSpans(clock.schedule, from, to), spanOf),
      skipped: days.flatMap(({ skipped }) => skipped ?? []),
      partDays: clock === null ? [] : days.flatMap(({ partDays }) => partDays).filter(isBetween(clock, from, to)),
      days,
      transitions: clock && transitionsFrom(clock.schedule.transitions, from - 2 * dayMs),
    }
    return Object.defineProperty(explained, 'timeZones', { value: facts.timeZones ?? pinnedTimeZones })
  })
}

/** Returns the clock of a zone without the changes before an instant, which would make the JSON of an answer long. */
function transitionsFrom(zone: ZoneTransitions, at: number): ZoneTransitions {
  const first = Math.max(0, countUpTo(zone.starts, at) - 1)
  return { ...zone, starts: zone.starts.slice(first), offsets: zone.offsets.slice(first) }
}

const spanOf = (span: { readonly from: number; readonly to: number }): CountedSpan => ({
  from: new Date(span.from),
  to: new Date(span.to),
})

/** Returns whether a part of a day touches the time from creation to due time, by the clock on the wall. */
function isBetween({ schedule }: Clock, from: number, to: number): (part: PartDay) => boolean {
  const [begin = '', end = ''] = [from, to].map((at) => new Date(wallAt(schedule.transitions, at)).toISOString())
  return (part) => `${part.date}T${part.to ?? '24:00'}` > begin && `${part.date}T${part.from ?? '00:00'}:00.000Z` < end
}

function businessDays({ counting, weekends, schedule }: Clock, from: number, to: number): BusinessDay[] {
  const { transitions, holidays } = schedule
  const holidaysByDate = new Map<string, Holiday[]>()
  for (const holiday of holidays.closed) {
    const known = holidaysByDate.get(holiday.date)
    if (known) known.push(holiday)
    else holidaysByDate.set(holiday.date, [holiday])
  }
  const openDates = new Set(holidays.open.map(({ date }) => date))
  // The time-zone data may end within the first or the last day. Business hours are unknown outside it.
  const { from: first, until } = horizonOf(transitions)
  return localDaysBetween(transitions, from, to).map(({ localDay, ...day }) => {
    const [date, weekday] = [dateOfDay(localDay), weekdayOfDay(localDay)]
    const open = Array.from(openSpans(schedule, Math.max(day.from, first), Math.min(day.to, until)), spanOf)
    const isWeekend = weekendOn(weekends, date).includes(weekday) && !openDates.has(date)
    const closing = holidaysByDate.get(date) ?? []
    const whole = closing.filter((holiday) => !isPartDay(holiday))
    const parts = closing.filter((holiday) => isPartDay(holiday) && touches(holiday, counting))
    const closed = whole.length > 0 || open.length > 0 ? whole : parts
    const skipped = skippedDay(date, isWeekend, closed)
    return { date, weekday, ...spanOf(day), open, skipped, partDays: skipped === null ? parts.map(partDayOf) : [] }
  })
}

/** Returns whether a part of a day has any business hours. Hours that close no later than they open pass midnight. */
const touches = ({ from = '00:00', to = '24:00' }: Holiday, { opens, closes }: CountedHours): boolean =>
  (from < closes || closes <= opens) && to > opens

const partDayOf = ({ date, name, from, to }: Holiday): PartDay => ({
  date,
  ...(name !== undefined && { name }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})

function skippedDay(date: string, isWeekend: boolean, closed: readonly Holiday[]): SkippedDay | null {
  if (isWeekend) return { date, because: 'weekend' }
  if (closed.length === 0) return null
  const names = closed.flatMap(({ name }) => name ?? [])
  return { date, because: 'holiday', ...(names.length > 0 && { name: names.join('; ') }) }
}
