import * as fc from 'fast-check'
import { nextClosing, nextOpening, previousClosing, previousOpening } from '../business-time/openings.js'
import type { Schedule } from '../business-time/schedule.js'

const day = 86_400_000
const [first, last] = [Date.UTC(2005, 0, 1), Date.UTC(2030, 11, 31)]

/**
 * Generates instants from 2005 to 2030, in epoch milliseconds.
 *
 * They are on a quarter of an hour, where opening and closing times of every zone are, or slightly off it.
 *
 * @example
 * import { instantArbitrary } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * fc.check(fc.property(instantArbitrary(), (instant) => Number.isInteger(instant))).failed // => false
 */
export function instantArbitrary(): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: first / day, max: last / day }), fc.nat(95), fc.constantFrom(-1, 0, 1, 59_999, 437_001))
    .map(([date, quarter, shift]) => Math.max(first, date * day + quarter * 900_000 + shift))
}

/**
 * Generates instants at the openings and closings of a schedule, and one millisecond before and after them.
 *
 * If the schedule has no closings, it generates any instants.
 *
 * @example
 * import { createSchedule, isOpenAt } from 'aws-support-rules/business-time'
 * import { instantNearOpeningOrClosing } from 'aws-support-rules/testing'
 * import * as fc from 'fast-check'
 *
 * const mornings = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '12:00']] } })
 * const changes = (at: number) => isOpenAt(mornings, at - 2) !== isOpenAt(mornings, at + 2)
 * fc.check(fc.property(instantNearOpeningOrClosing(mornings), changes)).failed // => false
 */
export function instantNearOpeningOrClosing(schedule: Schedule): fc.Arbitrary<number> {
  return fc.tuple(instantArbitrary(), fc.boolean(), fc.constantFrom(-1, 0, 1)).map(([instant, opens, shift]) => {
    const closing = nextClosing(schedule, instant) ?? previousClosing(schedule, instant)
    // A schedule may have no opening after its last closing.
    const opening =
      closing === null || !opens ? null : (nextOpening(schedule, closing) ?? previousOpening(schedule, closing))
    return (opening ?? closing ?? instant) + shift
  })
}
