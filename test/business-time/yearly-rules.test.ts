import {
  addOpenTime,
  createSchedule,
  isOpenAt,
  nextOpening,
  openTimeBetween,
  pinnedTimeZones,
  type TimeZoneData,
  wallTimeOf,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

const hour = 3_600_000
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

// By hand: the dates are from a calendar of the year, the hours from the rules that governments have announced.
describe('changes of the clock after 2037', () => {
  test.each([
    // zone, the last second before the change, offset before, offset after
    ['America/New_York', '2050-03-13T06:59:59Z', '-05:00', '-04:00'], // second Sunday in March, 02:00
    ['America/New_York', '2050-11-06T05:59:59Z', '-04:00', '-05:00'], // first Sunday in November, 02:00
    ['America/Los_Angeles', '2099-03-08T09:59:59Z', '-08:00', '-07:00'], // second Sunday in March, 02:00
    ['America/Halifax', '2044-11-06T04:59:59Z', '-03:00', '-04:00'], // first Sunday in November, 02:00
    ['America/St_Johns', '2050-03-13T05:29:59Z', '-03:30', '-02:30'], // second Sunday in March, 02:00
    ['America/Havana', '2050-03-13T04:59:59Z', '-05:00', '-04:00'], // second Sunday in March, 00:00
    ['America/Nuuk', '2050-03-27T00:59:59Z', '-02:00', '-01:00'], // with the EU, at 01:00 UTC
    ['America/Asuncion', '2050-10-02T03:59:59Z', '-03:00', '-03:00'], // no more changes
    ['America/Santiago', '2050-04-03T02:59:59Z', '-03:00', '-04:00'], // first Sunday after 2 April, 24:00 of the Saturday
    ['America/Santiago', '2050-09-04T03:59:59Z', '-04:00', '-03:00'], // first Sunday after 2 September
    ['Europe/Berlin', '2050-03-27T00:59:59Z', '+01:00', '+02:00'], // last Sunday in March, 01:00 UTC
    ['Europe/London', '2050-10-30T00:59:59Z', '+01:00', '+00:00'], // last Sunday in October, 01:00 UTC
    ['Europe/Dublin', '2050-03-27T00:59:59Z', '+00:00', '+01:00'], // the same in law winter time of −1 hour
    ['Europe/Dublin', '2050-10-30T00:59:59Z', '+01:00', '+00:00'],
    ['Europe/Chisinau', '2050-10-30T00:59:59Z', '+03:00', '+02:00'], // with the EU
    ['Africa/Cairo', '2050-04-28T21:59:59Z', '+02:00', '+03:00'], // last Friday in April, 00:00
    ['Asia/Jerusalem', '2050-03-24T23:59:59Z', '+02:00', '+03:00'], // the Friday before the last Sunday in March, 02:00
    ['Asia/Beirut', '2050-03-26T21:59:59Z', '+02:00', '+03:00'], // last Sunday in March, 00:00
    ['Asia/Gaza', '2050-10-28T22:59:59Z', '+03:00', '+02:00'], // Saturday before the last Sunday in October, 02:00; no Ramadan
    ['Asia/Gaza', '2090-03-24T23:59:59Z', '+02:00', '+03:00'], // the rule alone: 50 hours after the fourth Thursday began
    ['Australia/Sydney', '2050-04-02T15:59:59Z', '+11:00', '+10:00'], // first Sunday in April, 03:00
    ['Australia/Adelaide', '2050-10-01T16:29:59Z', '+09:30', '+10:30'], // first Sunday in October, 02:00
    ['Australia/Lord_Howe', '2050-04-02T14:59:59Z', '+11:00', '+10:30'], // half an hour
    ['Australia/Lord_Howe', '2050-10-01T15:29:59Z', '+10:30', '+11:00'],
    ['Pacific/Auckland', '2050-09-24T13:59:59Z', '+12:00', '+13:00'], // last Sunday in September, 02:00
    ['Pacific/Chatham', '2050-04-02T13:59:59Z', '+13:45', '+12:45'], // with Auckland
    ['Pacific/Norfolk', '2050-10-01T14:59:59Z', '+11:00', '+12:00'], // first Sunday in October, 02:00
    ['Africa/Casablanca', '2050-06-01T00:00:00Z', '+00:00', '+00:00'], // at +00 for good
    ['America/Vancouver', '2050-01-01T00:00:00Z', '-07:00', '-07:00'], // at −07 for good
    ['Asia/Tokyo', '9999-12-31T14:59:58Z', '+09:00', '+09:00'],
  ])('%s after %s: %s, then %s', (timeZone, at, before, after) => {
    const last = Date.parse(at)
    expect([wallTimeOf(timeZone, last).offset, wallTimeOf(timeZone, last + 1000).offset]).toEqual([before, after])
  })

  test('in leap years and at the turn of a century the weekdays are those of the calendar', () => {
    expect(weekday('2100-03-14')).toBe(0)
    expect(wallTimeOf('America/New_York', Date.parse('2100-03-14T06:59:59Z')).offset).toBe('-05:00')
    expect(wallTimeOf('America/New_York', Date.parse('2100-03-14T07:00:00Z')).offset).toBe('-04:00')
    expect(weekday('9999-10-31')).toBe(0)
    expect(wallTimeOf('Europe/Berlin', Date.parse('9999-10-31T00:59:59Z')).offset).toBe('+02:00')
    expect(wallTimeOf('Europe/Berlin', Date.parse('9999-10-31T01:00:00Z')).offset).toBe('+01:00')
  })
})

const office = (timeZone: string) =>
  createSchedule({ timeZone, week: { 1: [['08:00', '18:00']], 2: [['08:00', '18:00']] } })

describe('far years', () => {
  test('have deadlines as near years do', () => {
    // 9999-12-27 is a Monday. Winter in Berlin: 17:00 is 16:00Z.
    expect(addOpenTime(office('Europe/Berlin'), Date.parse('9999-12-27T16:00:00Z'), 2 * hour)).toBe(
      Date.parse('9999-12-28T08:00:00Z'),
    )
    // 2500-07-05 is a Monday. Summer in New York: 08:00 is 12:00Z.
    expect(nextOpening(office('America/New_York'), Date.parse('2500-07-04T00:00:00Z'))).toBe(
      Date.parse('2500-07-05T12:00:00Z'),
    )
  })

  test('cost no table of the years between', () => {
    const schedule = office('Europe/Berlin')
    isOpenAt(schedule, Date.UTC(2026, 10, 23))
    const began = performance.now()
    for (const year of [9990, 2500, 9990, 2026, 5000]) isOpenAt(schedule, Date.UTC(year, 5, 1))
    // Every year between takes microseconds: thousands of them, five times over, would take half a second.
    expect(performance.now() - began).toBeLessThan(100)
  })

  test('one table covers both ends of a count, whatever was asked before', () => {
    const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2426, 0, 1)]
    const fresh = openTimeBetween(office('UTC'), from, to)
    const used = office('UTC')
    for (const at of [from, Date.UTC(9000, 0), to]) isOpenAt(used, at)
    // Four hundred years have 20,871 Mondays and as many Tuesdays.
    expect([fresh, openTimeBetween(used, from, to), openTimeBetween(used, to, from)]).toEqual(
      [1, 1, -1].map((sign) => sign * 2 * 20_871 * 10 * hour),
    )
  })
})

describe('a rule in a caller’s data', () => {
  const summer = { month: 3, week: 5, weekday: 7, time: 7200, offset: 7200 } as const
  const winter = { month: 10, week: 5, weekday: 7, time: 10_800, offset: 3600 } as const
  const berlin: TimeZoneData = {
    version: 'mine',
    transitionsOf: (timeZone) => ({
      timeZone,
      starts: [Date.parse('0001-01-01T00:00:00Z')],
      offsets: [3600],
      rule: { changes: [summer, winter] },
    }),
  }

  test('is that of the pinned zone, and schedules keep it', () => {
    const schedule = createSchedule({ timeZone: 'Mine', week: { 1: [['08:00', '18:00']] }, timeZones: berlin })
    expect(schedule.transitions.rule).toEqual(pinnedTimeZones.transitionsOf('Europe/Berlin')?.rule)
    const copy = JSON.parse(JSON.stringify(schedule)) as typeof schedule
    const at = Date.parse('2050-06-06T05:00:00Z')
    expect([nextOpening(schedule, at), nextOpening(copy, at)]).toEqual([
      Date.parse('2050-06-06T06:00:00Z'),
      Date.parse('2050-06-06T06:00:00Z'),
    ])
  })

  test('holds from the first centuries on', () => {
    const offset = (at: string) => wallTimeOf('Mine', Date.parse(at), { timeZones: berlin }).offset
    // 0099-03-29 is a Sunday.
    expect(weekday('0099-03-29')).toBe(0)
    expect([offset('0099-03-29T00:59:59Z'), offset('0099-03-29T01:00:00Z')]).toEqual(['+01:00', '+02:00'])
  })

  test('data without one still end, and say so', () => {
    const short: TimeZoneData = {
      version: 'short',
      transitionsOf: (timeZone) => ({ timeZone, starts: [0], offsets: [0], until: Date.UTC(2038, 0) }),
    }
    const refusal = thrown(() => wallTimeOf('Mine', Date.UTC(2038, 0), { timeZones: short }))
    expect(refusal.code).toBe('instant/outside-time-zone-data')
    expect(refusal.message).toMatch(/Pass timeZones that end later or have a rule\.$/)
  })
})
