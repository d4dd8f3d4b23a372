import { createSchedule, instantOfWallTime, nextOpening } from 'aws-support-rules/business-time'
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
