import { expected, SupportRulesError } from './errors.js'

// What functions that describe or draw an answer check of it: it may have been through JSON, where its dates became text.

export function answerOf<Answer extends object>(
  value: Answer,
  question: string,
  isWhole: (answer: Answer) => boolean,
): Answer {
  const given: unknown = value
  if (typeof given === 'object' && given !== null && isWhole(value)) return value
  const advice = 'Its instants must be Dates; if it went through JSON, they are text.'
  throw new SupportRulesError('answer/invalid', expected(`what ${question} returned`, given, advice), { path: [] })
}

export const areDates = (...values: readonly unknown[]): boolean =>
  values.every((value) => value instanceof Date && !Number.isNaN(value.getTime()))

/** Whether a value has the minutes of a target. */
export const isTarget = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'minutes' in value && Number(value.minutes) > 0

export const isRule = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'summary' in value && typeof value.summary === 'string'

export const areRules = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isRule)
