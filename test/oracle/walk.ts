import type { ScheduleOptions } from 'aws-support-rules/business-time'
import { Temporal } from 'temporal-polyfill'

// The oracle: open hours by walking civil days on Temporal, and answers by walking the spans. Plain and slow; it shares no code with src.

export interface OpenSpan {
  readonly from: number
  readonly to: number
}

/** A zone as the oracle needs it: Temporal's `compatible` reading of a wall time, and the wall date at an instant. */
export interface OracleZone {
  readonly instantOf: (wall: Temporal.PlainDateTime) => number
  readonly dateAt: (instant: number) => Temporal.PlainDate
}

export const hostZone = (timeZone: string): OracleZone => ({
  instantOf: (wall) => wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds,
  dateAt: (instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate(),
})

function hoursOn(date: Temporal.PlainDate, schedule: ScheduleOptions): readonly (readonly [string, string])[] {
  const isListed = (days: readonly { readonly date: string }[] | undefined) =>
    days?.some((day) => day.date === date.toString()) ?? false
  const exception = schedule.exceptions?.[date.toString()]
  if (exception) return exception
  if (isListed(schedule.holidays?.closed)) return []
  if (isListed(schedule.holidays?.open)) return schedule.openDayHours ?? []
  const weekday = [1, 2, 3, 4, 5, 6, 7].find((day): day is 1 | 2 | 3 | 4 | 5 | 6 | 7 => day === date.dayOfWeek) ?? 1
  return schedule.week[weekday] ?? []
}

function wallAt(date: Temporal.PlainDate, time: string, nextDay: boolean): Temporal.PlainDateTime {
  const [hour, day] = time === '24:00' ? ['00:00', 1] : [time, nextDay ? 1 : 0]
  return date.add({ days: day }).toPlainDateTime(hour)
}

/** The open spans of the local dates from `first` to `last`: sorted, those that touch joined, closures cut out. */
export function walk(
  schedule: ScheduleOptions,
  first: string,
  last: string,
  zone = hostZone(schedule.timeZone),
): OpenSpan[] {
  const spans: OpenSpan[] = []
  const end = Temporal.PlainDate.from(last)
  for (
    let date = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(date, end) <= 0;
    date = date.add({ days: 1 })
  ) {
    const hours = hoursOn(date, schedule)
    if (hours.length === 0) continue
    const dayExists = zone.dateAt(zone.instantOf(date.toPlainDateTime('12:00'))).equals(date)
    if (!dayExists) continue
    for (const [opens, closes] of hours) {
      const from = zone.instantOf(wallAt(date, opens, false))
      const to = zone.instantOf(wallAt(date, closes, closes <= opens))
      if (from < to) spans.push({ from, to })
    }
  }
  spans.sort((a, b) => a.from - b.from)
  const joined: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else joined.push({ ...span })
  }
  return (schedule.closures ?? []).reduce<OpenSpan[]>(
    (open, closure) => open.flatMap((span) => cut(span, closure)),
    joined,
  )
}

function cut(span: OpenSpan, closure: OpenSpan): OpenSpan[] {
  if (closure.to <= span.from || closure.from >= span.to) return [span]
  return [
    { from: span.from, to: closure.from },
    { from: closure.to, to: span.to },
  ].filter(({ from, to }) => from < to)
}

// Answers over walked spans. `undefined`: not within what was walked.

export function addOpenTime(spans: readonly OpenSpan[], from: number, ms: number): number | undefined {
  if (ms === 0) return from
  let left = ms
  for (const span of spans) {
    const start = Math.max(span.from, from)
    const open = Math.max(0, span.to - start)
    if (open >= left) return start + left
    left -= open
  }
  return undefined
}

export function lastInstantWithin(spans: readonly OpenSpan[], from: number, ms: number): number | undefined {
  let left = ms
  for (const span of spans) {
    const start = Math.max(span.from, from)
    const open = Math.max(0, span.to - start)
    if (open > left) return start + left
    left -= open
  }
  return undefined
}

export function openTimeBetween(spans: readonly OpenSpan[], from: number, to: number): number {
  if (from > to) return 0 - openTimeBetween(spans, to, from)
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0)
}

export const isOpenAt = (spans: readonly OpenSpan[], at: number): boolean =>
  spans.some((span) => span.from <= at && at < span.to)
export const nextOpening = (spans: readonly OpenSpan[], at: number): number | undefined =>
  isOpenAt(spans, at) ? at : spans.find((span) => span.from > at)?.from
export const nextClosing = (spans: readonly OpenSpan[], at: number): number | undefined =>
  spans.find((span) => span.to > at)?.to
export const previousOpening = (spans: readonly OpenSpan[], at: number): number | undefined =>
  spans.filter((span) => span.from <= at).at(-1)?.from
export const previousClosing = (spans: readonly OpenSpan[], at: number): number | undefined =>
  spans.filter((span) => span.to <= at).at(-1)?.to
