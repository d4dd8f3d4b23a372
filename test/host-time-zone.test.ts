import moment from 'moment-timezone'
import { expect, test } from 'vitest'

// Without this, a suite that runs under four host time zones could run four times under one.
test.each(['2011-12-31T12:00:00Z', '2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])(
  'the host keeps the time zone of TZ at %s',
  (instant) => {
    const timeZone = process.env['TZ'] ?? 'UTC'
    expect(new Date(instant).getTimezoneOffset() + moment.tz(instant, timeZone).utcOffset()).toBe(0)
  },
)
