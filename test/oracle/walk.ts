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

type Hours = readonly (readonly string[])[]

function hoursOn(date: Temporal.PlainDate, schedule: ScheduleOptions): Hours {
  const text = date.toString()
  const exception = schedule.exceptions?.[text]
  if (exception) return exception
  const { closed = [], open = [] } = schedule.holidays ?? {}
  if (closed.some((day) => day.date === text && day.from === undefined && day.to === undefined)) return []
  if (open.some((day) => day.date === text)) return schedule.openDayHours ?? []
  const season = schedule.seasons?.find(({ from, to }) => from <= text && (to === undefined || text <= to))
  const weekday = [1, 2, 3, 4, 5, 6, 7].find((day): day is 1 | 2 | 3 | 4 | 5 | 6 | 7 => day === date.dayOfWeek) ?? 1
  return (season ?? schedule).week[weekday] ?? []
}

function wallAt(date: Temporal.PlainDate, time: string, nextDay: boolean): Temporal.PlainDateTime {
  const [hour, day] = time === '24:00' ? ['00:00', 1] : [time, nextDay ? 1 : 0]
  return date.add({ days: day }).toPlainDateTime(hour)
}

/** The open spans of the hours that open on one local date, without its closed parts and without closures. */
function spansOn(date: Temporal.PlainDate, schedule: ScheduleOptions, zone: OracleZone): OpenSpan[] {
  const hours = hoursOn(date, schedule)
  if (hours.length === 0) return []
  const dayExists = zone.dateAt(zone.instantOf(date.toPlainDateTime('12:00'))).equals(date)
  if (!dayExists) return []
  const spans = hours
    .map(([opens = '', closes = '']) => ({
      from: zone.instantOf(wallAt(date, opens, false)),
      to: zone.instantOf(wallAt(date, closes, closes <= opens)),
    }))
    .filter(({ from, to }) => from < to)
  const parts = (schedule.holidays?.closed ?? [])
    .filter((day) => day.date === date.toString() && (day.from !== undefined || day.to !== undefined))
    .map(({ from, to }) => ({
      from: from === undefined ? -Infinity : zone.instantOf(wallAt(date, from, false)),
      to: to === undefined ? Infinity : zone.instantOf(wallAt(date, to, false)),
    }))
  return without(without(spans, parts), schedule.closures ?? [])
}

/** The spans without some periods. */
export const without = (spans: readonly OpenSpan[], periods: readonly OpenSpan[]): OpenSpan[] =>
  periods.reduce<OpenSpan[]>((open, period) => open.flatMap((span) => cut(span, period)), [...spans])

/** Spans in order, those that touch or overlap joined. */
export function joined(spans: readonly OpenSpan[]): OpenSpan[] {
  const result: { from: number; to: number }[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

/** The local dates from `first` to `last`. */
function datesBetween(first: string, last: string): Temporal.PlainDate[] {
  const start = Temporal.PlainDate.from(first)
  return Array.from({ length: start.until(last).days + 1 }, (_, days) => start.add({ days }))
}

/** The open spans of the local dates from `first` to `last`, in order, and the dates on which any hours open. */
export function walkDates(
  schedule: ScheduleOptions,
  first: string,
  last: string,
  zone = hostZone(schedule.timeZone),
): { readonly spans: OpenSpan[]; readonly openDates: string[] } {
  const days = datesBetween(first, last).map((date) => ({ date, spans: spansOn(date, schedule, zone) }))
  return {
    spans: joined(days.flatMap(({ spans }) => spans)),
    openDates: days.flatMap(({ date, spans }) => (spans.length > 0 ? [date.toString()] : [])),
  }
}

/** The open spans of the local dates from `first` to `last`, in order. */
export const walk = (...asked: Parameters<typeof walkDates>): OpenSpan[] => walkDates(...asked).spans

function cut(span: OpenSpan, closure: OpenSpan): OpenSpan[] {
  const isEmpty = closure.from >= closure.to
  if (isEmpty || closure.to <= span.from || closure.from >= span.to) return [span]
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

export function subtractOpenTime(spans: readonly OpenSpan[], to: number, ms: number): number | undefined {
  if (ms === 0) return to
  let left = ms
  for (const span of [...spans].reverse()) {
    const end = Math.min(span.to, to)
    const open = Math.max(0, end - span.from)
    if (open >= left) return end - left
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
