import { answerOf, areDates, areRules, isTarget, localDaysOf } from '../answers.js'
import { dateOfDay, weekdayOfDay } from '../business-time/civil-date.js'
import { pinnedTimeZones } from '../business-time/pinned-time-zones.js'
import type { IsoWeekday } from '../business-time/span.js'
import { checkedTransitions, type TimeZoneData } from '../business-time/time-zone-data.js'
import { reading } from '../errors.js'
import { optionsOf } from '../guards.js'
import { minuteMs } from '../time-units.js'
import type { NoFirstResponse } from './created-case.js'
import type { BusinessDay, CountedSpan, ExplainedFirstResponse, PartDay, SkippedDay } from './explain-first-response.js'

/** A span of time within one day. */
export interface TimelineSpan extends CountedSpan {
  /**
   * Milliseconds since the first instant of the day.
   *
   * If the clocks change on this day, it differs from the time on the clock.
   */
  readonly fromMs: number
  readonly toMs: number
}

/** Business hours of a day, and their counted part. */
export interface TimelineOpenSpan extends TimelineSpan {
  readonly counted: TimelineSpan | null
}

/** An instant and its place in a day. */
export interface TimelineMark {
  readonly at: Date
  /** The index of the day in `days`. */
  readonly day: number
  /** Milliseconds since the first instant of the day. */
  readonly ms: number
}

/** A local day: one row of the drawing. */
export interface TimelineDay {
  readonly date: string
  readonly weekday: IsoWeekday
  readonly from: Date
  /** The first instant of the next day. */
  readonly to: Date
  /** 24 hours, unless the clocks change on this day. */
  readonly lengthMs: number
  readonly open: readonly TimelineOpenSpan[]
  readonly skipped: SkippedDay | null
  /** The holidays that close a part of the business hours. */
  readonly partDays: readonly PartDay[]
}

/** A first response as data for a drawing, with one row per local day. */
export interface FirstResponseTimeline {
  readonly kind: 'timeline'
  /** The time zone of the days. */
  readonly timeZone: string
  /** The target: the sum of the counted spans. */
  readonly targetMs: number
  readonly created: TimelineMark
  readonly due: TimelineMark
  /** All days from creation to due time, both included in full. A long closure is not shortened. */
  readonly days: readonly TimelineDay[]
}

/**
 * Returns an explained first response as data for a drawing, with one row per local day.
 *
 * Each day has its open hours, their counted part, and why it was skipped. `created` and `due` say where both instants
 * are. Positions are milliseconds since the first instant of the day. The counted spans add up to `targetMs`.
 *
 * If business hours were counted, the days are those of their time zone. If the target is counted around the clock,
 * pass `timeZone` to choose the days (UTC by default). It changes the drawing, not when the response is due. Each of
 * these days is open from start to end.
 *
 * Throws `answer/invalid`. For a target around the clock, also throws `time-zone/unknown` and `time-zone/invalid-data`,
 * and `facts/invalid` if the options aren't an object.
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
  return reading(() => {
    const { timeZone = 'UTC', timeZones = pinnedTimeZones } = optionsOf(options, ['timeZone', 'timeZones'])
    const answer = answerOf(explained, 'an answer of explainFirstResponse', (given) =>
      given.kind === 'none'
        ? areRules(given.because)
        : areDates(given.createdAt, given.dueAt) && isTarget(given.target),
    )
    if (answer.kind === 'none') return { kind: 'none', because: answer.because }
    const { createdAt, dueAt, counting, counted, target } = answer
    const transitions = counting === null ? checkedTransitions(timeZone, timeZones, ['timeZone']) : null
    const days = (transitions === null ? answer.days : localDaysOf(transitions, createdAt, dueAt).map(wholeDay)).map(
      (day) => timelineDay(day, counted),
    )
    return {
      kind: 'timeline',
      timeZone: counting?.timeZone ?? transitions?.timeZone ?? timeZone,
      targetMs: target.minutes * minuteMs,
      created: mark(createdAt, days),
      due: mark(dueAt, days),
      days,
    }
  })
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
  return {
    date: dateOfDay(localDay),
    weekday: weekdayOfDay(localDay),
    ...day,
    open: [day],
    skipped: null,
    partDays: [],
  }
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
  // The last day that a Date can hold is cut at the last instant, so that instant is the end of its day.
  const day = Math.max(0, days.length - 1 - [...days].reverse().findIndex(({ from }) => from <= at))
  return { at, day, ms: at.getTime() - (days[day]?.from ?? at).getTime() }
}
