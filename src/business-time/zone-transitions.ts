import type { IsoWeekday } from './span.js'

/** One of the two yearly changes of a zone. */
export interface YearlyChange {
  /** 1 to 12. */
  readonly month: number
  /** 1 to 4 for the first to fourth such weekday of the month, or 5 for the last. */
  readonly week: number
  readonly weekday: IsoWeekday
  /** Seconds after midnight of that date, on the clock before the change. May be negative or longer than a day. */
  readonly time: number
  /** Seconds east of UTC after the change. */
  readonly offset: number
}

/** The yearly changes of a zone's clock. */
export interface YearlyRule {
  /** Two changes sorted by month, or none if the clock never changes again. */
  readonly changes: readonly YearlyChange[]
}

/**
 * The clock of one zone, as plain data that a schedule contains.
 *
 * Instants are whole seconds, and offsets are at most 18 hours. Pass either `rule` or `until`. Schedules use only the
 * years 0 to 9999.
 */
export interface ZoneTransitions {
  /** The zone's name, spelled as in the data. */
  readonly timeZone: string
  /** Epoch milliseconds at which each offset starts, ascending. Nothing is known before the first. */
  readonly starts: readonly number[]
  /** Seconds east of UTC, one for each start. */
  readonly offsets: readonly number[]
  /** The changes after the last start. Data with a rule has no end. */
  readonly rule?: YearlyRule
  /** Epoch milliseconds at which data without a rule ends. */
  readonly until?: number
}

/** The years that a date `YYYY-MM-DD` can name. A table of more years would cost more than it is worth. */
export const [year0, year10000] = [-62_167_219_200_000, 253_402_300_800_000]

/** Returns the period that a zone's data covers; its end is exclusive. */
export function horizonOf({ starts, rule, until = NaN }: Omit<ZoneTransitions, 'timeZone'>): {
  from: number
  until: number
} {
  return { from: Math.max(starts[0] ?? NaN, year0), until: rule ? year10000 : Math.min(until, year10000) }
}
