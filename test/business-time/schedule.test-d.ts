import {
  addOpenTime,
  alwaysOpen,
  anyOpen,
  createSchedule,
  type HolidayCalendar,
  holidayCalendar,
  openSpans,
  pinnedTimeZones,
  type TimeZoneData,
  type ZonedSchedule,
} from 'aws-support-rules/business-time'
import { openDays } from 'aws-support-rules/holidays'
import { platformTimeZones } from 'aws-support-rules/platform-time-zones'
import { expectTypeOf, test } from 'vitest'

test('a week has the weekdays 1 to 7, and hours are pairs', () => {
  createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']], 7: [] } })
  // @ts-expect-error there is no weekday 8
  createSchedule({ timeZone: 'UTC', week: { 8: [['08:00', '18:00']] } })
  // @ts-expect-error hours are pairs of times, several a day
  createSchedule({ timeZone: 'UTC', week: { 1: ['08:00', '18:00'] } })
  // @ts-expect-error a schedule has one time zone
  createSchedule({ week: {} })
})

test('hours may be declared constant', () => {
  const hours = [
    ['08:00', '12:00'],
    ['13:00', '18:00'],
  ] as const
  expectTypeOf(
    createSchedule({ timeZone: 'UTC', week: { 1: hours }, exceptions: { '2026-12-24': hours }, openDayHours: hours }),
  ).toEqualTypeOf<ZonedSchedule>()
})

test('hours come from a variable or from JSON', () => {
  const workday = [['08:00', '18:00']]
  const parsed = { week: { '1': workday }, seasons: [{ from: '2026-06-01', week: { '1': workday } }] }
  createSchedule({ timeZone: 'UTC', ...parsed, exceptions: { '2026-12-24': workday }, openDayHours: workday })
  // @ts-expect-error hours are lists of texts
  createSchedule({ timeZone: 'UTC', week: { 1: [[8, 18]] } })
})

test('a union has no time zone, and no local dates', () => {
  expectTypeOf(anyOpen([alwaysOpen]).timeZone).toBeNull()
  // @ts-expect-error pauses are { from, to }
  addOpenTime(alwaysOpen, 0, 1, { pauses: [[0, 1]] })
})

test('schedules and calendars cannot be written to', () => {
  // @ts-expect-error what createSchedule returns is frozen
  alwaysOpen.timeZone = 'UTC'
  // @ts-expect-error what holidayCalendar returns is frozen
  holidayCalendar({ closed: [] }).closed.push({ date: '2026-12-25' })
})

test('a calendar is made from dates or from another calendar', () => {
  expectTypeOf(holidayCalendar).toBeCallableWith({ closed: ['2026-12-25', { date: '2026-12-26', name: 'Boxing Day' }] })
  expectTypeOf(holidayCalendar(holidayCalendar({ closed: [] }))).toEqualTypeOf<HolidayCalendar>()
})

test('zone data are interchangeable, spans are iterated', () => {
  expectTypeOf(pinnedTimeZones).toEqualTypeOf<TimeZoneData>()
  expectTypeOf(platformTimeZones).toEqualTypeOf<TimeZoneData>()
  expectTypeOf(openSpans(alwaysOpen, 0)).toExtend<Iterable<{ from: number; to: number }>>()
})

test('a closed day may have times, an open day is whole', () => {
  const part = { date: '2026-12-24', from: '12:00' }
  holidayCalendar({
    closed: [{ date: '2026-12-24', from: '12:00' }, part],
    open: ['2026-12-26', { date: '2026-12-27' }],
  })
  // @ts-expect-error an open day has no times
  holidayCalendar({ closed: [], open: [{ date: '2026-12-24', from: '12:00' }] })
  // @ts-expect-error an open day has no times
  openDays(holidayCalendar({ closed: [] }), [{ date: '2026-12-24', to: '12:00' }])
})
