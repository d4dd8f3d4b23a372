import {
  addOpenDays,
  addOpenTime,
  anyOpen,
  createSchedule,
  holidayCalendar,
  isOpenAt,
  nextOpening,
  openDaysBetween,
  openSpans,
  openTimeBetween,
  previousOpening,
  type Schedule,
  type ScheduleOptions,
  subtractOpenTime,
  subtractOpenTimeAll,
  yearlyHolidays,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

const hour = 3_600_000
const workday = [['08:00', '18:00']]
const week = { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday }
const hoursIn = (schedule: Schedule, date: string, days = 1) =>
  Array.from(
    openSpans(schedule, Date.parse(`${date}T00:00Z`), Date.parse(`${date}T00:00Z`) + days * 24 * hour),
    ({ from, to }) => [from, to].map((at) => new Date(at).toISOString().slice(8, 16)).join(' to '),
  )
const made = (options: Partial<ScheduleOptions>) => createSchedule({ timeZone: 'UTC', week, ...options })

describe('part days', () => {
  const withParts = (...closed: Parameters<typeof holidayCalendar>[0]['closed']) =>
    made({ holidays: holidayCalendar({ closed }) })

  test('close from a time, until a time, or between two', () => {
    expect(hoursIn(withParts({ date: '2026-12-24', from: '13:00' }), '2026-12-24')).toEqual(['24T08:00 to 24T13:00'])
    expect(hoursIn(withParts({ date: '2026-12-24', to: '13:00' }), '2026-12-24')).toEqual(['24T13:00 to 24T18:00'])
    expect(hoursIn(withParts({ date: '2026-12-24', from: '12:00', to: '13:00' }), '2026-12-24')).toEqual([
      '24T08:00 to 24T12:00',
      '24T13:00 to 24T18:00',
    ])
    expect(hoursIn(withParts({ date: '2026-12-24', from: '00:00', to: '24:00' }), '2026-12-24')).toEqual([])
  })

  test('several on one date all close, and a whole day wins', () => {
    const parts = [
      { date: '2026-12-24', to: '10:00' },
      { date: '2026-12-24', from: '09:00', to: '11:00' },
      { date: '2026-12-24', from: '16:00' },
    ]
    expect(hoursIn(withParts(...parts), '2026-12-24')).toEqual(['24T11:00 to 24T16:00'])
    expect(hoursIn(withParts(...parts, '2026-12-24'), '2026-12-24')).toEqual([])
  })

  test('are cut out of exceptions, working Saturdays and seasons too', () => {
    const holidays = holidayCalendar({
      closed: [
        { date: '2026-12-24', from: '13:00' },
        { date: '2026-12-26', to: '10:00' },
      ],
      open: ['2026-12-26'],
    })
    const both = made({
      holidays,
      openDayHours: [['09:00', '12:00']],
      exceptions: { '2026-12-24': [['10:00', '15:00']] },
    })
    expect(hoursIn(both, '2026-12-24')).toEqual(['24T10:00 to 24T13:00'])
    expect(hoursIn(both, '2026-12-26')).toEqual(['26T10:00 to 26T12:00'])
    const season = made({
      holidays,
      openDayHours: workday,
      seasons: [{ from: '2026-12-01', week: { 4: [['12:00', '14:00']] } }],
    })
    expect(hoursIn(season, '2026-12-24')).toEqual(['24T12:00 to 24T13:00'])
  })

  test('reach as far as the hours of the date, also past midnight, and no further', () => {
    const night = (holiday: object) =>
      made({
        week: { 3: [['22:00', '06:00']], 4: [['22:00', '06:00']] },
        holidays: holidayCalendar({ closed: [{ date: '2026-12-24', ...holiday }] }),
      })
    expect(hoursIn(night({ from: '23:00' }), '2026-12-24', 2)).toEqual(['24T00:00 to 24T06:00', '24T22:00 to 24T23:00'])
    expect(hoursIn(night({ to: '23:00' }), '2026-12-24', 2)).toEqual(['24T00:00 to 24T06:00', '24T23:00 to 25T06:00'])
  })

  test('are local times: from 13:00 in New York', () => {
    const office = made({
      timeZone: 'America/New_York',
      holidays: holidayCalendar({ closed: [{ date: '2026-11-27', from: '13:00' }] }),
    })
    expect(hoursIn(office, '2026-11-27')).toEqual(['27T13:00 to 27T18:00'])
  })

  test('in a skipped hour begin after the gap, and hours that would end in it are not prolonged', () => {
    const berlin = (from: string) =>
      made({
        timeZone: 'Europe/Berlin',
        week: { 7: [['01:00', '03:15']] },
        holidays: holidayCalendar({ closed: [{ date: '2026-03-29', from }] }),
      })
    expect(hoursIn(berlin('02:05'), '2026-03-29')).toEqual(['29T00:00 to 29T01:05'])
    expect(hoursIn(berlin('02:45'), '2026-03-29')).toEqual(['29T00:00 to 29T01:15'])
  })

  test.each<[string, object, (string | number)[]]>([
    ['ends before it begins', { from: '13:00', to: '12:00' }, ['closed', 0, 'to']],
    ['ends when it begins', { from: '13:00', to: '13:00' }, ['closed', 0, 'to']],
    ['begins at the end', { from: '24:00' }, ['closed', 0, 'from']],
    ['ends at the beginning', { to: '00:00' }, ['closed', 0, 'to']],
    ['has no time', { from: '9:00' }, ['closed', 0, 'from']],
    ['has a number', { to: 12 }, ['closed', 0, 'to']],
    ['has an unknown key', { form: '13:00' }, ['closed', 0, 'form']],
  ])('a part that %s is refused', (_, part, path) => {
    expect(thrown(() => holidayCalendar({ closed: [{ date: '2026-12-24', ...part }] }))).toMatchObject({
      code: 'holidays/invalid',
      path,
    })
  })

  test('an open day is not open in part', () => {
    const partDay = { date: '2026-12-26', from: '12:00' }
    expect(thrown(() => holidayCalendar({ closed: [], open: [partDay] }))).toMatchObject({
      code: 'holidays/invalid',
      path: ['open', 0, 'from'],
      message: expect.stringContaining('open days are whole') as string,
    })
  })

  test('of the same time are one; their names are joined', () => {
    const eve = { date: '2026-12-24', from: '13:00' }
    const { closed } = holidayCalendar({
      closed: [
        { ...eve, name: 'Eve', estimated: true },
        { ...eve, name: 'Party' },
        { ...eve, from: '14:00' },
      ],
    })
    expect(closed).toEqual([
      { ...eve, name: 'Eve; Party' },
      { ...eve, from: '14:00' },
    ])
  })
})

test('messages about what ends too early name it', () => {
  const messageOf = (ask: () => unknown) => thrown(ask).message
  expect(messageOf(() => holidayCalendar({ closed: [{ date: '2026-12-24', from: '13:00', to: '12:00' }] }))).toBe(
    `Expected 'to' to be a time of day 'HH:mm' after 13:00; got "12:00".`,
  )
  expect(messageOf(() => made({ seasons: [{ from: '2026-06-01', to: '2026-05-01', week }] }))).toBe(
    'Expected a date at or after 2026-06-01, the beginning of the season; got "2026-05-01".',
  )
})

describe('seasons', () => {
  const summer = { from: '2026-06-01', to: '2026-08-31', week: { 1: [['07:00', '12:00']] } }

  test('have their own week on their dates, the last one included', () => {
    const office = made({ seasons: [summer] })
    expect(hoursIn(office, '2026-05-25')).toEqual(['25T08:00 to 25T18:00'])
    expect(hoursIn(office, '2026-06-01')).toEqual(['01T07:00 to 01T12:00'])
    expect(hoursIn(office, '2026-06-02')).toEqual([])
    expect(hoursIn(office, '2026-08-31', 2)).toEqual(['31T07:00 to 31T12:00', '01T08:00 to 01T18:00'])
  })

  test('without an end hold from a date on', () => {
    const office = made({ seasons: [{ from: '2027-01-01', week: { 1: [['09:00', '12:00']] } }] })
    expect(new Date(nextOpening(office, Date.UTC(2026, 11, 31, 20)) ?? NaN).toISOString()).toBe(
      '2027-01-04T09:00:00.000Z',
    )
    expect(hoursIn(office, '2036-01-07')).toEqual(['07T09:00 to 07T12:00'])
  })

  test('leave holidays, working Saturdays and exceptions', () => {
    const office = made({
      seasons: [summer],
      holidays: holidayCalendar({ closed: ['2026-06-08'], open: ['2026-06-13'] }),
      openDayHours: [['10:00', '11:00']],
      exceptions: { '2026-06-15': [['00:00', '01:00']] },
    })
    expect(hoursIn(office, '2026-06-08', 14)).toEqual(['13T10:00 to 13T11:00', '15T00:00 to 15T01:00'])
  })

  test('that close for good end the schedule', () => {
    const closed = made({ seasons: [{ from: '2027-01-01', week: {} }] })
    expect(nextOpening(closed, Date.UTC(2027, 0, 5))).toBeNull()
    expect(thrown(() => addOpenTime(closed, Date.UTC(2026, 11, 31), 11 * hour)).code).toBe('schedule/never-reached')
    expect(previousOpening(closed, Date.UTC(2030, 0, 1))).toBe(Date.UTC(2026, 11, 31, 8))
  })

  test('that open a schedule begin it, and end it', () => {
    const fair = made({ week: {}, seasons: [{ from: '2026-06-01', to: '2026-06-05', week }] })
    expect([nextOpening(fair, Date.UTC(2020, 0)), previousOpening(fair, Date.UTC(2020, 0))]).toEqual([
      Date.UTC(2026, 5, 1, 8),
      null,
    ])
    expect(openTimeBetween(fair, Date.UTC(2020, 0), Date.UTC(2030, 0))).toBe(50 * hour)
    const forever = made({ week: {}, seasons: [{ from: '2026-06-01', week }] })
    expect(previousOpening(forever, Date.UTC(2026, 4))).toBeNull()
    expect(isOpenAt(forever, Date.UTC(2045, 5, 5, 9))).toBe(true)
  })

  test.each<[string, unknown[], string, (string | number)[]]>([
    [
      'overlap',
      [summer, { ...summer, from: '2026-08-31', to: '2026-09-01' }],
      'schedule/overlapping-seasons',
      ['seasons', 1],
    ],
    [
      'overlap one without an end',
      [summer, { from: '2026-01-01', week }],
      'schedule/overlapping-seasons',
      ['seasons', 0],
    ],
    ['end before they begin', [{ ...summer, to: '2026-05-31' }], 'schedule/invalid', ['seasons', 0, 'to']],
    ['begin on no date', [{ ...summer, from: '2026-02-30' }], 'schedule/invalid-date', ['seasons', 0, 'from']],
    ['end on no date', [{ ...summer, to: 'autumn' }], 'schedule/invalid-date', ['seasons', 0, 'to']],
    ['have no week', [{ from: '2026-01-01' }], 'schedule/invalid', ['seasons', 0, 'week']],
    [
      'have wrong hours',
      [{ ...summer, week: { 1: [['8', '9']] } }],
      'schedule/invalid-span',
      ['seasons', 0, 'week', 1, 0],
    ],
    ['have an unknown key', [{ ...summer, until: '2026-12-31' }], 'schedule/invalid', ['seasons', 0, 'until']],
  ])('that %s are refused', (_, seasons, code, path) => {
    expect(thrown(() => made({ seasons: seasons as ScheduleOptions['seasons'] }))).toMatchObject({ code, path })
  })

  test('go through JSON', () => {
    const office = made({ seasons: [summer] })
    expect(createSchedule(JSON.parse(JSON.stringify(office)) as Schedule & ScheduleOptions)).toEqual(office)
  })
})

describe('time counted back', () => {
  const office = made({})
  const monday = Date.UTC(2026, 10, 23, 9)
  test.each<[number, number]>([
    [0, Date.UTC(2026, 10, 23, 9)],
    [hour, Date.UTC(2026, 10, 23, 8)],
    [hour + 1, Date.UTC(2026, 10, 20, 18) - 1],
    [11 * hour, Date.UTC(2026, 10, 20, 8)],
  ])('%s ms before Monday 09:00', (ms, at) => {
    expect(subtractOpenTime(office, monday, ms)).toBe(at)
    expect([...subtractOpenTimeAll(office, Float64Array.of(monday), ms)]).toEqual([at])
  })

  test('to closed time, it is counted from the closing before', () => {
    expect(subtractOpenTime(office, Date.UTC(2026, 10, 22), hour)).toBe(Date.UTC(2026, 10, 20, 17))
  })

  test('beyond the zone data, or before the first hours, it is refused', () => {
    expect(thrown(() => subtractOpenTime(office, Date.UTC(2000, 0, 4), 1000 * hour)).code).toBe(
      'instant/outside-time-zone-data',
    )
    const once = made({ week: {}, exceptions: { '2026-11-23': [['08:00', '10:00']] } })
    expect(subtractOpenTime(once, Date.UTC(2030, 0), 2 * hour)).toBe(Date.UTC(2026, 10, 23, 8))
    expect(thrown(() => subtractOpenTime(once, Date.UTC(2030, 0), 2 * hour + 1))).toMatchObject({
      code: 'schedule/never-reached',
      path: ['ms'],
    })
    expect(thrown(() => subtractOpenTimeAll(once, Float64Array.of(0, NaN), 0))).toMatchObject({
      code: 'instant/invalid',
      path: ['to', 1],
    })
    expect(thrown(() => subtractOpenTime(once, 0, -1)).code).toBe('duration/invalid')
  })
})

describe('open days', () => {
  const office = made({
    holidays: holidayCalendar({
      closed: ['2026-12-25', { date: '2026-12-24', from: '12:00' }, { date: '2026-12-31', from: '08:00' }],
    }),
  })
  test('in three business days over Christmas: a half day counts, a day closed for all of its hours does not', () => {
    expect(addOpenDays(office, '2026-12-23', 3)).toBe('2026-12-29')
    expect(addOpenDays(office, '2026-12-30', 1)).toBe('2027-01-01')
    expect(addOpenDays(office, '2026-12-26', 1)).toBe('2026-12-28')
    expect(addOpenDays(office, '2026-12-28', -2)).toBe('2026-12-23')
    expect(addOpenDays(office, '2026-12-27', 0)).toBe('2026-12-27')
    expect(openDaysBetween(office, '2026-12-23', '2026-12-29')).toBe(3)
    expect(openDaysBetween(office, '2026-12-29', '2026-12-23')).toBe(-3)
    expect(openDaysBetween(office, '2026-12-26', '2026-12-26')).toBe(0)
  })

  test('a night belongs to the date on which it begins', () => {
    const nights = made({ week: { 5: [['22:00', '06:00']] } })
    expect(addOpenDays(nights, '2026-11-20', 1)).toBe('2026-11-27')
  })

  test('bad input and the ends of a schedule are refused', () => {
    expect(thrown(() => addOpenDays(office, '2026-02-30', 1))).toMatchObject({
      code: 'schedule/invalid-date',
      path: ['date'],
    })
    expect(thrown(() => addOpenDays(office, '2026-02-20', 1.5))).toMatchObject({
      code: 'duration/invalid',
      path: ['days'],
    })
    expect(thrown(() => openDaysBetween(office, '2026-02-20', 'x'))).toMatchObject({
      code: 'schedule/invalid-date',
      path: ['to'],
    })
    expect(thrown(() => addOpenDays(office, '2000-01-03', -1)).code).toBe('instant/outside-time-zone-data')
    const outside = (path: string, got: string) => ({
      code: 'instant/outside-time-zone-data',
      path: [path],
      message: expect.stringContaining(`; got ${got}.`) as string,
    })
    expect(thrown(() => addOpenDays(office, '1999-01-05', 3))).toMatchObject(outside('date', '1999-01-05'))
    expect(thrown(() => addOpenDays(office, '1999-01-05', 1e9))).toMatchObject(outside('date', '1999-01-05'))
    expect(thrown(() => addOpenDays(office, '2000-01-03', -9))).toMatchObject(
      outside('days', '9 open days before 2000-01-03'),
    )
    expect(thrown(() => openDaysBetween(office, '2026-01-05', '1999-01-01'))).toMatchObject(outside('to', '1999-01-01'))
    expect(thrown(() => openDaysBetween(office, '1999-01-01', '2026-01-05'))).toMatchObject(
      outside('from', '1999-01-01'),
    )
    expect(thrown(() => addOpenDays(made({ seasons: [{ from: '2027-01-01', week: {} }] }), '2026-12-30', 2)).code).toBe(
      'schedule/never-reached',
    )
    const once = made({ week: {}, exceptions: { '2026-12-30': [['08:00', '18:00']] } })
    expect(thrown(() => addOpenDays(once, '2026-12-30', 1)).message).toBe(
      'Expected 1 open day after 2026-12-30; got a schedule with fewer. Pass fewer days.',
    )
    expect(thrown(() => addOpenDays(anyOpen([office]), '2026-12-30', 2)).code).toBe('schedule/invalid')
  })

  test('a number of days that no data reaches is refused at once, as the walk would refuse it', () => {
    const most = Number.MAX_SAFE_INTEGER
    const closing = made({ closures: [{ from: Date.UTC(2027, 0, 4), to: 8.64e15 }] })
    const began = performance.now()
    for (const days of [most, -most])
      expect(thrown(() => addOpenDays(office, '2026-12-30', days))).toMatchObject({
        code: 'instant/outside-time-zone-data',
        path: ['days'],
      })
    // Walking to the year 9999 takes seconds.
    expect(performance.now() - began).toBeLessThan(500)
    // Where business ends for good, fewer open days is the reason, whatever the number.
    for (const days of [20, most])
      expect(thrown(() => addOpenDays(closing, '2026-12-30', days)).code).toBe('schedule/never-reached')
  })

  test.each([
    ['9999-12-29', '9999-12-01', 2],
    ['2000-01-03', '2000-01-20', -2],
  ])('a schedule that is open on %s alone never opens again, though the data end days later', (date, from, days) => {
    const fair = createSchedule({ timeZone: 'UTC', week: {}, exceptions: { [date]: [['08:00', '18:00']] } })
    expect(addOpenDays(fair, from, days / 2)).toBe(date)
    expect(thrown(() => addOpenDays(fair, from, days))).toMatchObject({
      code: 'schedule/never-reached',
      path: ['days'],
    })
  })
})

describe('a union', () => {
  const desk = (timeZone: string) => createSchedule({ timeZone, week: { 1: [['09:00', '17:00']] } })
  const sun = anyOpen([desk('Asia/Tokyo'), desk('Europe/Berlin'), desk('America/New_York')])

  test('follows the sun', () => {
    expect(hoursIn(sun, '2026-11-23')).toEqual(['23T00:00 to 23T22:00'])
    expect(sun.timeZone).toBeNull()
  })

  test('is plain data that goes through JSON', () => {
    const copy = JSON.parse(JSON.stringify(sun)) as Schedule
    expect(anyOpen([copy])).toEqual(sun)
    expect(addOpenTime(copy, Date.UTC(2026, 10, 23), 23 * hour)).toBe(
      addOpenTime(sun, Date.UTC(2026, 10, 23), 23 * hour),
    )
  })

  test('of none, or of something else, is refused', () => {
    expect(thrown(() => anyOpen([]))).toMatchObject({ code: 'schedule/invalid', path: ['schedules'] })
    expect(thrown(() => anyOpen([sun, {} as Schedule]))).toMatchObject({
      code: 'schedule/invalid',
      path: ['schedules', 1],
    })
    expect(thrown(() => anyOpen(sun as never)).code).toBe('schedule/invalid')
    expect(thrown(() => isOpenAt({ timeZone: null, schedules: [] }, 0))).toMatchObject({
      code: 'schedule/invalid',
      path: ['schedule', 'schedules'],
    })
  })

  test('ends where the first zone data end', () => {
    const ship = {
      version: 'ship',
      transitionsOf: (timeZone: string) => ({ timeZone, starts: [0], offsets: [0], until: Date.UTC(2027, 0) }),
    }
    const both = anyOpen([desk('UTC'), createSchedule({ timeZone: 'Ship', week, timeZones: ship })])
    expect(thrown(() => isOpenAt(both, Date.UTC(2027, 5)))).toMatchObject({
      code: 'instant/outside-time-zone-data',
      details: { from: 0, until: Date.UTC(2027, 0) },
    })
  })
})

describe('yearly holidays', () => {
  test('are dates of every year; 29 February only in leap years', () => {
    expect(yearlyHolidays(['12-25', '02-29'], { from: 2027, to: 2028 })).toEqual([
      { date: '2027-12-25' },
      { date: '2028-02-29' },
      { date: '2028-12-25' },
    ])
    expect(yearlyHolidays([{ date: '12-24', name: 'Eve', from: '13:00' }], { from: 2026, to: 2026 })).toEqual([
      { date: '2026-12-24', name: 'Eve', from: '13:00' },
    ])
  })

  test.each<[string, unknown, object, string, (string | number)[]]>([
    ['no day', ['13-01'], { from: 2026, to: 2027 }, 'holidays/invalid-date', ['days', 0]],
    ['a whole date', ['2026-12-25'], { from: 2026, to: 2027 }, 'holidays/invalid-date', ['days', 0]],
    ['null', [null], { from: 2026, to: 2027 }, 'holidays/invalid-date', ['days', 0]],
    [
      'an unknown key',
      [{ date: '12-24', form: '13:00' }],
      { from: 2026, to: 2027 },
      'holidays/invalid',
      ['days', 0, 'form'],
    ],
    ['years that end before they begin', ['12-25'], { from: 2027, to: 2026 }, 'holidays/invalid', ['years', 'to']],
    ['no years', ['12-25'], {}, 'holidays/invalid', ['years', 'from']],
  ])('of %s are refused', (_, days, years, code, path) => {
    expect(thrown(() => yearlyHolidays(days as string[], years as { from: number; to: number }))).toMatchObject({
      code,
      path,
    })
  })
})
