import { createSchedule, instantOfWallTime, nextClosing, nextOpening } from 'aws-support-rules/business-time'
import { expect, test } from 'vitest'

/** The clock goes forward by two hours at midnight, and back by three half an hour later. No real zone does. */
const midnight = Date.UTC(2026, 5, 1)
const zone = {
  timeZone: 'Own/Zone',
  starts: [Date.UTC(2000, 0, 1), midnight, midnight + 1_800_000],
  offsets: [0, 7200, -3600],
  until: Date.UTC(2040, 0, 1),
}
const timeZones = { version: '1', transitionsOf: () => zone }

test('changes closer together than their swing are resolved as compatible: midnight is only at 01:00 UTC', () => {
  const found = instantOfWallTime('Own/Zone', '2026-06-01T00:00', { timeZones })
  expect(found).toEqual({ at: midnight + 3_600_000, kind: 'unique' })
  const monday = createSchedule({ timeZone: 'Own/Zone', week: { 1: [['00:00', '12:00']] }, timeZones })
  expect(nextOpening(monday, midnight - 3_600_000)).toBe(midnight + 3_600_000)
})

test('a change more than two days after the date moves the end of its night, 18 hours west of UTC', () => {
  // Monday 23 November 22:00 to Tuesday 21:00, local. It is 18 hours more in UTC, and from Wednesday 12:00 UTC on, 17.
  const west = {
    timeZone: 'Own/Zone',
    starts: [Date.UTC(2000, 0, 1), Date.UTC(2026, 10, 25, 12)],
    offsets: [-64_800, -61_200],
    until: Date.UTC(2040, 0, 1),
  }
  const night = createSchedule({
    timeZone: 'Own/Zone',
    week: { 1: [['22:00', '21:00']] },
    timeZones: { version: '2', transitionsOf: () => west },
  })
  expect(nextOpening(night, Date.UTC(2026, 10, 24))).toBe(Date.UTC(2026, 10, 24, 16))
  expect(nextClosing(night, Date.UTC(2026, 10, 24, 16))).toBe(Date.UTC(2026, 10, 25, 14))
})

test('a change a day before the date, 18 hours east of UTC, moves the beginning of its hours', () => {
  // Monday 00:00 is Sunday 06:00 in UTC. An hour before, the clock goes from +17 to +18: Sunday 22:00 to 23:00.
  const east = {
    timeZone: 'Own/Zone',
    starts: [Date.UTC(2000, 0, 1), Date.UTC(2026, 10, 22, 5)],
    offsets: [61_200, 64_800],
    until: Date.UTC(2040, 0, 1),
  }
  const morning = createSchedule({
    timeZone: 'Own/Zone',
    week: { 1: [['00:00', '06:00']] },
    timeZones: { version: '3', transitionsOf: () => east },
  })
  expect(nextOpening(morning, Date.UTC(2026, 10, 21))).toBe(Date.UTC(2026, 10, 22, 6))
  expect(nextClosing(morning, Date.UTC(2026, 10, 21))).toBe(Date.UTC(2026, 10, 22, 12))
})
