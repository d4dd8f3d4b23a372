import type { IsoWeekday } from './span.js'

/** One of the two changes that a zone makes every year. */
export interface YearlyChange {
  /** 1 to 12. */
  readonly month: number
  /** The first to fourth such weekday of the month, or 5 for the last. */
  readonly week: number
  readonly weekday: IsoWeekday
  /** Seconds after midnight of that date, on the clock before the change; may be negative, and longer than a day. */
  readonly time: number
  /** Seconds east of UTC after the change. */
  readonly offset: number
}

/** How a zone's clock is changed year after year. */
export interface YearlyRule {
  /** Two changes in the order of their months, or none if the clock is never changed again. */
  readonly changes: readonly YearlyChange[]
}

/**
 * The clock of one zone: plain data that a schedule carries with it. Instants are whole seconds, and offsets up to 18
 * hours. Pass either `rule` or `until`. Schedules use the years 0 to 9999 of it.
 */
export interface ZoneTransitions {
  /** The zone's name as the data spell it. */
  readonly timeZone: string
  /** Epoch milliseconds from which each offset holds, ascending; nothing is known before the first. */
  readonly starts: readonly number[]
  /** Seconds east of UTC, one for each start. */
  readonly offsets: readonly number[]
  /** The changes after the last start. Such data have no end. */
  readonly rule?: YearlyRule
  /** Epoch milliseconds at which data without a rule end. */
  readonly until?: number
}

/** The years that a date `YYYY-MM-DD` can name: a table of more would cost more than any question is worth. */
export const [year0, year10000] = [-62_167_219_200_000, 253_402_300_800_000]

/** Returns the stretch of time that the data of a zone answer for, its end excluded. */
export function horizonOf({ starts, rule, until = NaN }: Omit<ZoneTransitions, 'timeZone'>): {
  from: number
  until: number
} {
  return { from: Math.max(starts[0] ?? NaN, year0), until: rule ? year10000 : Math.min(until, year10000) }
}
