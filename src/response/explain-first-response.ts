import { openSpans } from '../business-time/open-spans.js'
import type { Clock } from './clock.js'
import type { CreatedCase, DueFirstResponse, NoFirstResponse } from './created-case.js'
import { counted } from './first-response.js'
import { dateOfDay, hasLocalDay, localDayAt, weekdayOfDay } from './local-date.js'

/** A span of time that was counted, from opening or creation until closing or the due instant. */
export interface CountedSpan {
  readonly from: Date
  readonly to: Date
}

/** A local date without business hours between creation and the due instant. A holiday on a weekend is the weekend's. */
export interface SkippedDay {
  readonly date: string
  readonly because: 'weekend' | 'holiday'
  readonly name?: string
}

export type ExplainedFirstResponse =
  | (DueFirstResponse & { readonly counted: readonly CountedSpan[]; readonly skipped: readonly SkippedDay[] })
  | (NoFirstResponse & { readonly counted?: undefined; readonly skipped?: undefined })

/**
 * The first response to a case as `firstResponse` gives it, with every span of time that was counted and every day that was skipped and why.
 * The spans add up to the target.
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
  const { from, response, clock } = counted(created)
  if (response.kind === 'none') return response
  const to = response.dueAt.getTime()
  if (clock === null) return { ...response, counted: [{ from: new Date(from), to: new Date(to) }], skipped: [] }
  return {
    ...response,
    counted: Array.from(openSpans(clock.schedule, from, to), (span) => ({ from: new Date(span.from), to: new Date(span.to) })),
    skipped: skippedDays(clock, from, to),
  }
}

function skippedDays({ counting, schedule: { transitions, holidays } }: Clock, from: number, to: number): SkippedDay[] {
  const last = localDayAt(transitions, to)
  const skipped: SkippedDay[] = []
  const holidayByDate = new Map(holidays.closed.map((holiday) => [holiday.date, holiday]))
  const openDates = new Set(holidays.open.map(({ date }) => date))
  for (let localDay = localDayAt(transitions, from); localDay <= last; localDay += 1) {
    if (!hasLocalDay(transitions, localDay)) continue
    const date = dateOfDay(localDay)
    const holiday = holidayByDate.get(date)
    const isWeekend = counting.weekend.some((weekday) => weekday === weekdayOfDay(localDay)) && !openDates.has(date)
    if (isWeekend) skipped.push({ date, because: 'weekend' })
    else if (holiday) skipped.push({ date, because: 'holiday', ...(holiday.name === undefined ? {} : { name: holiday.name }) })
  }
  return skipped
}
