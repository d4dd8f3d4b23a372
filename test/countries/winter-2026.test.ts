import { createSchedule, nextOpening } from 'aws-support-rules/business-time'
import { isTimeZoneOf, timeZonesOf } from 'aws-support-rules/countries'
import { expect, test } from 'vitest'

// tz 2026b to 2026f, of which many runtimes know nothing yet: the clocks of these places no longer change, or no longer as they did.
test.each([
  ['CA', 'America/Vancouver', -7],
  ['CA', 'America/Edmonton', -6],
  ['CA', 'America/Winnipeg', -5],
  ['MA', 'Africa/Casablanca', 0],
  ['CU', 'America/Havana', -4],
])('%s: at 08:00 in %s on 2027-01-15 the offset from UTC is %i hours', (country, timeZone, hours) => {
  expect(isTimeZoneOf(country, timeZone)).toBe(true)
  expect(timeZonesOf(country).some((clock) => clock.timeZone === timeZone)).toBe(true)
  const schedule = createSchedule({ timeZone, week: { 5: [['08:00', '18:00']] } })
  expect(nextOpening(schedule, Date.UTC(2027, 0, 14, 18))).toBe(Date.UTC(2027, 0, 15, 8 - hours))
})
