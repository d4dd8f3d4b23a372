import { isCivilDate } from './business-time/civil-date.js'
import { type LocalDay, localDaysBetween } from './business-time/local-days.js'
import type { ZoneTransitions } from './business-time/zone-transitions.js'
import { isDate, throwExpected, timeOf } from './errors.js'
import { fieldsOf } from './guards.js'
import { dayMs } from './time-units.js'

// Checks an answer before it is described or drawn. It may have been through JSON, which turns its dates into text.

export function answerOf<Answer extends object>(
  value: Answer,
  what: string,
  isWhole: (answer: Answer) => boolean,
): Answer {
  if (isWholeAnswer(value, isWhole)) return value
  const hasInstants = isWholeAnswer(value, (given) => /\d-\d\dT/.test(JSON.stringify(given)))
  const advice = hasInstants ? 'If it was JSON, parse it with its schema first.' : ''
  throwExpected('answer/invalid', what, value, [], { advice })
}

/** Checks that read a part of another shape throw, and then the answer isn't whole. */
function isWholeAnswer<Answer extends object>(given: Answer, isWhole: (answer: Answer) => boolean): boolean {
  const value: unknown = given
  try {
    return typeof value === 'object' && value !== null && isWhole(given)
  } catch {
    return false
  }
}

export const areDates = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'object' && value !== null && isDate(value) && !Number.isNaN(timeOf(value)))

/** Returns whether a value is a list of objects with civil dates in `date` or `dates`. */
export const haveDates = (list: unknown): boolean =>
  Array.isArray(list) &&
  list.every((item: unknown) => {
    const { date, dates = [date] } = fieldsOf(item)
    return Array.isArray(dates) && dates.every(isCivilDate)
  })

/** Returns whether a value has a positive number of `minutes`. */
export const isTarget = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'minutes' in value && Number(value.minutes) > 0

export const isRule = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'summary' in value && typeof value.summary === 'string'

export const areRules = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isRule)

/** Ten years, which no first response takes. A due time of another origin could ask for millions of days. */
const mostDays = 3660

/** Returns the local days from the creation to the due time of an answer. */
export function localDaysOf(zone: ZoneTransitions, createdAt: Date, dueAt: Date): LocalDay[] {
  const [from, to] = [timeOf(createdAt), timeOf(dueAt)]
  if (to - from > mostDays * dayMs)
    throwExpected('answer/invalid', `a due time at most ${mostDays} days after the creation`, dueAt, ['dueAt'])
  return localDaysBetween(zone, from, to)
}
