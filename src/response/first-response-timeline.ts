import { answerOf, areDates, areRules, isTarget } from '../answers.js'
import { dateOfDay, weekdayOfDay } from '../business-time/civil-date.js'
import { localDaysBetween } from '../business-time/local-days.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import type { IsoWeekday } from '../business-time/span.js'
import { checkedTransitions, type TimeZoneData } from '../business-time/time-zone-data.js'
import { objectOf } from '../guards.js'
import { minuteMs } from '../time-units.js'
import type { NoFirstResponse } from './created-case.js'
import type { BusinessDay, CountedSpan, ExplainedFirstResponse, SkippedDay } from './explain-first-response.js'

/** A span of time within one day. */
export interface TimelineSpan extends CountedSpan {
  /** Milliseconds that have passed since the first instant of the day: where the clocks change, not what the clock shows. */
  readonly fromMs: number
  readonly toMs: number
}

/** Business hours of a day, and the part of them that was counted. */
export interface TimelineOpenSpan extends TimelineSpan {
  readonly counted: TimelineSpan | null
}

/** An instant in its day. */
export interface TimelineMark {
  readonly at: Date
  /** The place of its day in `days`. */
  readonly day: number
  /** Milliseconds that have passed since the first instant of the day. */
  readonly ms: number
}

/** A local day, a row of the picture. */
export interface TimelineDay {
  readonly date: string
  readonly weekday: IsoWeekday
  readonly from: Date
  /** The first instant of the next day. */
  readonly to: Date
  /** 24 hours, and more or less where the clocks change. */
  readonly lengthMs: number
  readonly open: readonly TimelineOpenSpan[]
  readonly skipped: SkippedDay | null
}

/** A first response as data for a drawing, one row a local day. */
export interface FirstResponseTimeline {
  readonly kind: 'timeline'
  /** The zone whose days these are. */
  readonly timeZone: string
  /** What the counted spans add up to. */
  readonly targetMs: number
  readonly created: TimelineMark
  readonly due: TimelineMark
  /** From the day of the creation to the day of the due instant, both whole; a long closure has all its days. */
  readonly days: readonly TimelineDay[]
}

/**
 * An explained first response as data for a drawing: each local day with its open hours, the part of them that was counted, why it was skipped, and where
 * the creation and the due instant lie. Positions are in milliseconds since the first instant of the day. The counted spans add up to `targetMs`.
 *
 * Business hours have the days of the zone that they were counted in. A target that runs around the clock has those of `timeZone`, UTC by default, which
 * changes how it is drawn and not when it is due; each of its days is open from end to end.
 *
 * Throws `answer/invalid`; `time-zone/unknown` and `time-zone/invalid-data` for the zone of a target that runs around the clock.
 *
 * @example
 * import { explainFirstResponse, firstResponseTimeline, holidayCalendar } from 'aws-support-rules'
 *
 * const explained = explainFirstResponse({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-12-24T10:00:00+01:00',
 *   customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] }) },
 * })
 * const timeline = firstResponseTimeline(explained)
 * const days = timeline.kind === 'timeline' ? timeline.days : []
 * days.map(({ date, skipped }) => skipped?.name ?? skipped?.because ?? date) // => ['2026-12-24', 'Christmas Day', 'weekend', 'weekend', '2026-12-28']
 * const hour = 3_600_000
 * days[4]?.open.map(({ fromMs, toMs, counted }) => [fromMs / hour, toMs / hour, (counted?.toMs ?? 0) / hour]) // => [[8, 18, 12]]
 */
export function firstResponseTimeline(
  explained: ExplainedFirstResponse,
  options: { readonly timeZone?: string | undefined; readonly timeZones?: TimeZoneData | undefined } = {},
): FirstResponseTimeline | NoFirstResponse {
  const { timeZone = 'UTC', timeZones = pinnedTimeZones } = objectOf(options, 'options such as { timeZone: "UTC" }', [
    'options',
  ])
  const answer = answerOf(explained, 'explainFirstResponse', (given) =>
    given.kind === 'none' ? areRules(given.because) : areDates(given.createdAt, given.dueAt) && isTarget(given.target),
  )
  if (answer.kind === 'none') return { kind: 'none', because: answer.because }
  const { createdAt, dueAt, counting, counted, target } = answer
  const transitions = counting === null ? checkedTransitions(timeZone, timeZones, ['timeZone']) : null
  const days = (
    transitions === null
      ? answer.days
      : localDaysBetween(transitions, createdAt.getTime(), dueAt.getTime()).map(wholeDay)
  ).map((day) => timelineDay(day, counted))
  return {
    kind: 'timeline',
    timeZone: counting?.timeZone ?? transitions?.timeZone ?? timeZone,
    targetMs: target.minutes * minuteMs,
    created: mark(createdAt, days),
    due: mark(dueAt, days),
    days,
  }
}

function wholeDay({
  localDay,
  from,
  to,
}: {
  readonly localDay: number
  readonly from: number
  readonly to: number
}): BusinessDay {
  const day = { from: new Date(from), to: new Date(to) }
  return { date: dateOfDay(localDay), weekday: weekdayOfDay(localDay), ...day, open: [day], skipped: null }
}

function timelineDay({ open, ...day }: BusinessDay, counted: readonly CountedSpan[]): TimelineDay {
  return {
    ...day,
    lengthMs: day.to.getTime() - day.from.getTime(),
    open: open.map((hours) => {
      const overlaps = counted.find(({ from, to }) => from < hours.to && hours.from < to)
      return { ...span(hours, day.from), counted: overlaps ? span(within(overlaps, hours), day.from) : null }
    }),
  }
}

function within(span: CountedSpan, { from, to }: CountedSpan): CountedSpan {
  return { from: span.from < from ? from : span.from, to: span.to > to ? to : span.to }
}

function span({ from, to }: CountedSpan, start: Date): TimelineSpan {
  return { from, to, fromMs: from.getTime() - start.getTime(), toMs: to.getTime() - start.getTime() }
}

function mark(at: Date, days: readonly TimelineDay[]): TimelineMark {
  // The last instant of all ends its day.
  const day = Math.max(0, days.length - 1 - [...days].reverse().findIndex(({ from }) => from <= at))
  return { at, day, ms: at.getTime() - (days[day]?.from ?? at).getTime() }
}
