import moment from 'moment-timezone'
import { expect, test } from 'vitest'

// Without this, a suite that runs under four host time zones could run four times under one.
test.each(['2011-12-31T12:00:00Z', '2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])(
  'the host keeps the time zone of its suite at %s',
  (instant) => {
    const [, timeZone = ''] = /^on a host in (\S+)/.exec(expect.getState().currentTestName ?? '') ?? []
    expect(new Date(instant).getTimezoneOffset() + moment.tz(instant, timeZone).utcOffset()).toBe(0)
  },
)

const whileLoading = new Date('2026-07-15T12:00:00Z').getTimezoneOffset()

test('the host had that time zone while the file was loaded', () => {
  expect(whileLoading).toBe(new Date('2026-07-15T12:00:00Z').getTimezoneOffset())
})
