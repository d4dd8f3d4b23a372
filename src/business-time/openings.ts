import type { ErrorPath } from '../errors.js'
import { cachedTable, compile, type CompiledSchedule } from './compiled-schedule.js'
import { checkInstant } from './instants.js'
import { closingOf, covers, openingOf, spanAfter } from './open-table.js'
import type { Schedule } from './schedule-data.js'
import { ensureCovers, growUntil } from './table-growth.js'

/**
 * Returns the compiled schedule with a table that covers `at` and the time after it. The end of a table cuts the span
 * that crosses it.
 */
export function compiledAt(schedule: Schedule, at: number, path: ErrorPath): CompiledSchedule {
  checkInstant(at, path)
  const compiled = compile(schedule)
  ensureCovers(compiled, at, path)
  growUntil(compiled, 'future', path, (table) => (at < table.to ? true : undefined))
  return compiled
}

/**
 * Returns `at` if it is open, else the next opening.
 *
 * Returns `limit` if the table reaches it without an opening, and null if business never opens again.
 */
export function openingFrom(schedule: Schedule, at: number, limit: number, path: ErrorPath): number | null {
  return growUntil(compiledAt(schedule, at, path), 'future', path, (table) => {
    const index = spanAfter(table, at)
    if (index < table.count) return Math.max(openingOf(table, index), at)
    return table.to < limit ? undefined : limit
  })
}

/**
 * Returns the next closing.
 *
 * Returns `limit` if the table reaches it without a closing, and null if business never closes again.
 */
export function closingFrom(schedule: Schedule, at: number, limit: number, path: ErrorPath): number | null {
  return growUntil(compiledAt(schedule, at, path), 'future', path, (table) => {
    const index = spanAfter(table, at)
    const closing = closingOf(table, index)
    // A span that ends with the table may continue. If there is no span, the closing is Infinity.
    if (closing < table.to) return closing
    return table.to < limit ? undefined : limit
  })
}

/**
 * Returns whether business is open at an instant.
 *
 * Spans are half-open: business is open at the opening, and closed at the closing.
 *
 * Throws `instant/invalid`, `instant/outside-time-zone-data`.
 *
 * @example
 * import { createSchedule, isOpenAt } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'Europe/London', week: { 1: [['08:00', '18:00']] } })
 * isOpenAt(office, Date.UTC(2026, 10, 23, 8)) // => true
 * isOpenAt(office, Date.UTC(2026, 10, 23, 18)) // => false
 */
export function isOpenAt(schedule: Schedule, at: number): boolean {
  const cached = cachedTable(schedule)
  const table = covers(cached, at) ? cached : compiledAt(schedule, at, ['at']).table
  return openingOf(table, spanAfter(table, at)) <= at
}

/**
 * Returns the next opening in epoch milliseconds, or null if business never opens again.
 *
 * If business is open at `at`, the result is `at`.
 *
 * Throws `instant/invalid`, and `instant/outside-time-zone-data` if the result is outside the schedule's zone data.
 *
 * @example
 * import { createSchedule, nextOpening } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'Europe/London', week: { 1: [['08:00', '18:00']] } })
 * nextOpening(office, Date.UTC(2026, 10, 22, 12)) === Date.UTC(2026, 10, 23, 8) // => true
 * nextOpening(office, Date.UTC(2026, 10, 23, 12)) === Date.UTC(2026, 10, 23, 12) // => true
 */
export function nextOpening(schedule: Schedule, at: number): number | null {
  return openingFrom(schedule, at, Infinity, ['at'])
}

/**
 * Returns the next closing after an instant in epoch milliseconds, or null if there is none, as for `alwaysOpen`.
 *
 * Throws as `nextOpening` does.
 *
 * @example
 * import { alwaysOpen, createSchedule, nextClosing } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'Europe/London', week: { 1: [['08:00', '18:00']] } })
 * nextClosing(office, Date.UTC(2026, 10, 22, 12)) === Date.UTC(2026, 10, 23, 18) // => true
 * nextClosing(alwaysOpen, 0) // => null
 */
export function nextClosing(schedule: Schedule, at: number): number | null {
  return closingFrom(schedule, at, Infinity, ['at'])
}

/**
 * Returns the last opening at or before an instant in epoch milliseconds, or null if there is none.
 *
 * Throws as `nextOpening` does.
 *
 * @example
 * import { createSchedule, previousOpening } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'Europe/London', week: { 1: [['08:00', '18:00']] } })
 * previousOpening(office, Date.UTC(2026, 10, 25)) === Date.UTC(2026, 10, 23, 8) // => true
 */
export function previousOpening(schedule: Schedule, at: number): number | null {
  return growUntil(compiledAt(schedule, at, ['at']), 'past', ['at'], (table) => {
    const index = spanAfter(table, at)
    const opening = openingOf(table, openingOf(table, index) <= at ? index : index - 1)
    return opening > table.from ? opening : undefined
  })
}

/**
 * Returns the last closing at or before an instant in epoch milliseconds, or null if there is none.
 *
 * Throws as `nextOpening` does.
 *
 * @example
 * import { createSchedule, previousClosing } from 'aws-support-rules/business-time'
 *
 * const office = createSchedule({ timeZone: 'Europe/London', week: { 1: [['08:00', '18:00']] } })
 * previousClosing(office, Date.UTC(2026, 10, 25)) === Date.UTC(2026, 10, 23, 18) // => true
 */
export function previousClosing(schedule: Schedule, at: number): number | null {
  return growUntil(compiledAt(schedule, at, ['at']), 'past', ['at'], (table) => {
    const index = spanAfter(table, at)
    return index > 0 ? closingOf(table, index - 1) : undefined
  })
}
