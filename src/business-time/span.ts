import { type ErrorPath, SupportRulesError, throwExpected } from '../errors.js'
import { listOf } from '../guards.js'

/** Monday is 1, Sunday 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * Local opening and closing times, `HH:mm`; `24:00` is the end of a day.
 *
 * A span with `closes` ≤ `opens` passes midnight and belongs to the date on which it opens.
 */
export type Span = readonly [opens: string, closes: string]

/** Open hours as input: pairs of times, also from a variable or from JSON. Other lists of strings are refused. */
export type HoursInput = readonly (readonly string[])[]

const minutesInDay = 1440
const clock = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Returns whether a value is a time of day, `HH:mm`. `24:00` is the end of a day. Sorting such strings sorts times. */
export const isTimeOfDay = (value: unknown): value is string => typeof value === 'string' && clock.test(value)

/** Returns the minutes of a time after midnight. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Returns minutes after the date's first midnight. `closes` is later than `opens`, by at most a day. */
export function spanMinutes([opens, closes]: Span): { readonly opens: number; readonly closes: number } {
  const [from, to] = [minuteOf(opens), minuteOf(closes)]
  return { opens: from, closes: to > from ? to : to + minutesInDay }
}

function spanAt(given: unknown, path: ErrorPath): Span {
  const pair: readonly unknown[] = Array.isArray(given) && given.length === 2 ? given : []
  const [opens, closes] = pair
  if (isTimeOfDay(opens) && isTimeOfDay(closes) && opens < '24:00') return [opens, closes]
  return throwExpected('schedule/invalid-span', "open hours ['HH:mm', 'HH:mm'] up to '24:00'", given, path)
}

/** Returns the validated open hours of one date, sorted. Hours may touch, but not overlap. */
export function daySpans(given: unknown, path: ErrorPath): Span[] {
  const spans = listOf(given, "open hours ['HH:mm', 'HH:mm']", 'schedule/invalid-span', path).map((span, index) => ({
    span: spanAt(span, [...path, index]),
    index,
  }))
  spans.sort((a, b) => spanMinutes(a.span).opens - spanMinutes(b.span).opens)
  for (const [position, { span, index }] of spans.entries()) {
    const before = spans[position - 1]
    if (before && spanMinutes(before.span).closes > spanMinutes(span).opens) {
      const message = `Expected hours that do not overlap; got ${before.span.join('–')} and ${span.join('–')}. Join them.`
      throw new SupportRulesError('schedule/overlapping-spans', message, {
        path: [...path, index],
        details: { overlaps: [...path, before.index] },
      })
    }
  }
  return spans.map(({ span }) => span)
}
