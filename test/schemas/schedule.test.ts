import { createSchedule, holidayCalendar } from 'aws-support-rules/business-time'
import { scheduleSchema } from 'aws-support-rules/schemas'
import { expect, test } from 'vitest'

const workday = [['08:00', '18:00']]
const options = {
  timeZone: 'Europe/Berlin',
  week: { '1': workday, '5': [['22:00', '06:00']] },
  seasons: [{ from: '2026-06-01', to: '2026-08-31', week: { '1': [['07:00', '12:00']] } }],
  holidays: holidayCalendar({ closed: [{ date: '2026-12-24', from: '13:00' }], open: ['2026-12-26'] }),
  openDayHours: workday,
  exceptions: { '2026-12-31': [['08:00', '12:00']] },
  closures: [{ from: 0, to: 1 }],
}

test('options and stored schedules are parsed to a schedule', () => {
  const json = JSON.parse(JSON.stringify(options)) as unknown
  expect(scheduleSchema.parse(json)).toEqual(createSchedule(options))
  expect(scheduleSchema.parse(JSON.parse(JSON.stringify(createSchedule(options))))).toEqual(createSchedule(options))
})

test.each<[string, object, string]>([
  ['no zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
  ['a span of one time', { week: { '1': [['08:00']] } }, 'week.1.0'],
  ['hours that overlap', { week: { '1': [...workday, ['09:00', '10:00']] } }, 'week.1.1'],
  ['seasons that overlap', { seasons: [...options.seasons, ...options.seasons] }, 'seasons.1'],
  [
    'a part that ends before it begins',
    { holidays: { closed: [{ date: '2026-12-24', from: '13:00', to: '12:00' }] } },
    'holidays.closed.0.to',
  ],
  ['an unknown key', { timezone: 'UTC' }, ''],
])('%s is a problem at its place', (_, change, path) => {
  const { error } = scheduleSchema.safeParse({ ...options, ...change })
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
})
