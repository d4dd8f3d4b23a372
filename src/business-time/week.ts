import { type ErrorPath, throwExpected } from '../errors.js'
import { isObject, refuseUnknownKey } from '../guards.js'
import { daySpans, type IsoWeekday, type Span } from './span.js'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly IsoWeekday[]

/** Returns a copy of an object. Refuses an array or a Map, which would look like an empty object. */
export function objectAt(value: unknown, what: string, path: ErrorPath): Readonly<Record<string, unknown>> {
  if (isObject(value) && !(Symbol.iterator in value)) return { ...value }
  return throwExpected('schedule/invalid', `an object for ${what}`, value, path)
}

/** Returns the open hours of each weekday. */
export function weekOf(given: unknown, path: ErrorPath): Readonly<Record<IsoWeekday, readonly Span[]>> {
  const week = objectAt(given, 'week, the hours by weekday', path)
  refuseUnknownKey(week, weekdays.map(String), 'an ISO weekday', 'schedule/invalid', path)
  const hours = (weekday: IsoWeekday) => {
    const { [weekday]: spans = [] } = week
    return daySpans(spans, [...path, weekday])
  }
  return { 1: hours(1), 2: hours(2), 3: hours(3), 4: hours(4), 5: hours(5), 6: hours(6), 7: hours(7) }
}

/** Returns whether a week has any hours. */
export const hasHours = (week: Readonly<Record<IsoWeekday, readonly Span[]>>): boolean =>
  Object.values(week).some((hours) => hours.length > 0)
