import type { HolidayCalendar, ScheduleOptions } from 'aws-support-rules/business-time'
import { Temporal } from 'temporal-polyfill'
import type { OpenSpan, OracleZone } from '../../test/oracle/walk.js'
import * as oracle from '../../test/oracle/walk.js'
import type { Answer, Question, VectorPause, VectorSchedule, Week } from './vectors.js'

// The answers of the vectors: the walk of test/oracle on Temporal, and none of our engine.

export const iso = (instant: number): string => new Date(instant).toISOString()
const epochOf = (instant: string): number => Date.parse(instant)
export const dayMs = 86_400_000

/** A zone that remembers its wall times, since walks ask for the same ones. */
export function remembering(zone: OracleZone): OracleZone {
  const instants = new Map<string, number>()
  return {
    dateAt: zone.dateAt,
    instantOf(wall) {
      const text = wall.toString()
      const found = instants.get(text) ?? zone.instantOf(wall)
      instants.set(text, found)
      return found
    },
  }
}

/** A zone whose clock never changes. */
export const fixedZone = (offset: number): OracleZone => ({
  instantOf: (wall) => wall.toZonedDateTime('UTC').epochMilliseconds - offset,
  dateAt: (instant) =>
    Temporal.Instant.fromEpochMilliseconds(instant + offset)
      .toZonedDateTimeISO('UTC')
      .toPlainDate(),
})

const weekOf = (week: Week): ScheduleOptions['week'] => week

function calendarOf({ closed = [], open = [] }: NonNullable<VectorSchedule['holidays']>): HolidayCalendar {
  return {
    id: 'conformance',
    closed: closed.map((day) => (typeof day === 'string' ? { date: day } : day)),
    open: open.map((date) => ({ date })),
  }
}

/** Returns a schedule as the walk reads it. */
function optionsOf({ closures, holidays, seasons, ...schedule }: VectorSchedule): ScheduleOptions {
  return {
    ...schedule,
    week: weekOf(schedule.week),
    ...(seasons && { seasons: seasons.map((season) => ({ ...season, week: weekOf(season.week) })) }),
    ...(holidays && { holidays: calendarOf(holidays) }),
    closures: (closures ?? []).map(({ from, to }) => ({ from: epochOf(from), to: epochOf(to) })),
  }
}

/** What a walk over a range of dates knows about schedules. */
export interface Walked {
  readonly spans: readonly OpenSpan[]
  /** The dates on which any hours open, of a single schedule. */
  readonly openDates: readonly string[]
  readonly first: number
  readonly last: number
}

/** Walks from `first` to `last`, dates in UTC. */
export function walked(
  schedules: readonly VectorSchedule[],
  first: number,
  last: number,
  zoneOf: (timeZone: string) => OracleZone,
): Walked {
  const [from = '', to = ''] = [first, last].map((at) => iso(at).slice(0, 10))
  const all = schedules.map((schedule) => oracle.walkDates(optionsOf(schedule), from, to, zoneOf(schedule.timeZone)))
  const [only] = all
  return {
    spans: oracle.joined(all.flatMap(({ spans }) => spans)),
    openDates: only && all.length === 1 ? only.openDates : [],
    first,
    last,
  }
}

const pausesOf = (pauses: readonly VectorPause[] = []): OpenSpan[] =>
  pauses.map(({ from, to }) => ({ from: epochOf(from), to: to === null ? Infinity : epochOf(to) }))

function answerAt(walk: Walked, asked: Extract<Question, { at: string }>): boolean | number | undefined {
  const at = epochOf(asked.at)
  return oracle[asked.question](walk.spans, at)
}

function addDays(openDates: readonly string[], date: string, days: number): string | undefined {
  if (days === 0) return date
  return days < 0 ? openDates.filter((open) => open < date).at(days) : openDates.filter((open) => open > date)[days - 1]
}

/** Returns the answer to a question, or undefined if it isn't within what was walked. */
export function answerOf(walk: Walked, asked: Question): Answer | undefined {
  const { spans } = walk
  // Hours of the dates before and after the walked ones may reach into them.
  const isWalked = (at: number) => at > walk.first + 3 * dayMs && at < walk.last - 3 * dayMs
  const instant = (at: number | undefined) => (at !== undefined && isWalked(at) ? iso(at) : undefined)
  switch (asked.question) {
    case 'addOpenTime':
    case 'lastInstantWithin': {
      const pauses = pausesOf(asked.pauses)
      const found = oracle[asked.question](oracle.without(spans, pauses), epochOf(asked.from), asked.ms)
      return found === undefined && pauses.some(({ to }) => to === Infinity) ? null : instant(found)
    }
    case 'subtractOpenTime':
      return instant(oracle.subtractOpenTime(spans, epochOf(asked.to), asked.ms))
    case 'openTimeBetween': {
      const open = oracle.without(spans, pausesOf(asked.pauses))
      return oracle.openTimeBetween(open, epochOf(asked.from), epochOf(asked.to))
    }
    case 'openSpans': {
      const [from, to] = [epochOf(asked.from), epochOf(asked.to)]
      return spans
        .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
        .filter((span) => span.from < span.to)
        .map((span) => ({ from: iso(span.from), to: iso(span.to) }))
    }
    case 'addOpenDays':
      return addDays(walk.openDates, asked.date, asked.days)
    case 'openDaysBetween': {
      const [low = '', high = ''] = [asked.from, asked.to].sort()
      const count = walk.openDates.filter((open) => open > low && open <= high).length
      return asked.from > asked.to ? 0 - count : count
    }
    default: {
      const found = answerAt(walk, asked)
      return typeof found === 'boolean' ? found : instant(found)
    }
  }
}
