import {
  addOpenTime,
  createSchedule,
  holidayCalendar,
  isOpenAt,
  lastInstantWithin,
  nextClosing,
  nextOpening,
  openSpans,
  openTimeBetween,
  previousClosing,
  previousOpening,
  type ScheduleOptions,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'

// Every instant below can be checked with a calendar and the zone's clock changes.

const hour = 3_600_000
const minute = 60_000
const at = (text: string) => Date.parse(text)
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())
const spansOf = (options: ScheduleOptions, from: string, to: string) =>
  Array.from(
    openSpans(createSchedule(options), at(from), at(to)),
    (span) => `${iso(span.from) ?? ''}/${iso(span.to) ?? ''}`,
  )

const daily = (...hours: readonly (readonly [string, string])[]) => ({
  1: hours,
  2: hours,
  3: hours,
  4: hours,
  5: hours,
  6: hours,
  7: hours,
})
const weekdays = (...hours: readonly (readonly [string, string])[]) => ({
  1: hours,
  2: hours,
  3: hours,
  4: hours,
  5: hours,
})
const newYork = createSchedule({ timeZone: 'America/New_York', week: weekdays(['08:00', '18:00']) })

describe('office hours in New York', () => {
  test.each([
    ['12 h from Monday morning end on Tuesday', '2026-11-23T15:00:00Z', 12, '2026-11-24T17:00:00.000Z'],
    ['time that runs out at closing ends at closing', '2026-11-23T15:00:00Z', 8, '2026-11-23T23:00:00.000Z'],
    ['an evening counts from the next morning', '2026-11-24T02:00:00Z', 1, '2026-11-24T14:00:00.000Z'],
    ['the closing instant is closed', '2026-11-23T23:00:00Z', 1, '2026-11-24T14:00:00.000Z'],
    ['Friday evening goes over the weekend', '2026-11-27T22:00:00Z', 2, '2026-11-30T14:00:00.000Z'],
    ['100 hours are two weeks', '2026-11-23T13:00:00Z', 100, '2026-12-04T23:00:00.000Z'],
    [
      'clocks go forward over a weekend: Friday 17:00 EST, Monday 09:00 EDT',
      '2026-03-06T22:00:00Z',
      2,
      '2026-03-09T13:00:00.000Z',
    ],
    [
      'clocks go back over a weekend: Friday 17:00 EDT, Monday 09:00 EST',
      '2026-10-30T21:00:00Z',
      2,
      '2026-11-02T14:00:00.000Z',
    ],
  ])('%s', (_, from, hours, due) => {
    expect(iso(addOpenTime(newYork, at(from), hours * hour))).toBe(due)
  })

  test('zero is the identity, in open and in closed time', () => {
    expect(addOpenTime(newYork, at('2026-11-22T12:00:00.001Z'), 0)).toBe(at('2026-11-22T12:00:00.001Z'))
    expect(addOpenTime(newYork, at('2026-11-23T15:00:00.999Z'), 0)).toBe(at('2026-11-23T15:00:00.999Z'))
  })

  test('milliseconds of the start survive', () => {
    expect(iso(addOpenTime(newYork, at('2026-11-23T15:00:00.123Z'), 12 * hour))).toBe('2026-11-24T17:00:00.123Z')
    expect(iso(addOpenTime(newYork, at('2026-11-23T22:59:59.999Z'), 2))).toBe('2026-11-24T13:00:00.001Z')
  })

  test('what lasts until closing lasts until the next opening', () => {
    expect(iso(lastInstantWithin(newYork, at('2026-11-23T15:00:00Z'), 8 * hour))).toBe('2026-11-24T13:00:00.000Z')
    expect(iso(lastInstantWithin(newYork, at('2026-11-23T15:00:00Z'), 8 * hour - 1))).toBe('2026-11-23T22:59:59.999Z')
    expect(iso(lastInstantWithin(newYork, at('2026-11-22T12:00:00Z'), 0))).toBe('2026-11-23T13:00:00.000Z')
    expect(iso(lastInstantWithin(newYork, at('2026-11-23T15:00:00Z'), 0))).toBe('2026-11-23T15:00:00.000Z')
  })

  test('open time over a weekend, in both directions', () => {
    expect(openTimeBetween(newYork, at('2026-11-27T22:00:00Z'), at('2026-11-30T14:30:00Z'))).toBe(2.5 * hour)
    expect(openTimeBetween(newYork, at('2026-11-30T14:30:00Z'), at('2026-11-27T22:00:00Z'))).toBe(-2.5 * hour)
  })

  test('openings and closings', () => {
    const [saturday, monday] = [at('2026-11-28T12:00:00Z'), at('2026-11-30T15:00:00Z')]
    expect([isOpenAt(newYork, saturday), isOpenAt(newYork, monday)]).toEqual([false, true])
    expect([isOpenAt(newYork, at('2026-11-30T13:00:00Z')), isOpenAt(newYork, at('2026-11-30T12:59:59.999Z'))]).toEqual([
      true,
      false,
    ])
    expect([isOpenAt(newYork, at('2026-11-30T23:00:00Z')), isOpenAt(newYork, at('2026-11-30T22:59:59.999Z'))]).toEqual([
      false,
      true,
    ])
    expect([iso(nextOpening(newYork, saturday)), nextOpening(newYork, monday)]).toEqual([
      '2026-11-30T13:00:00.000Z',
      monday,
    ])
    expect([iso(nextClosing(newYork, saturday)), iso(nextClosing(newYork, monday))]).toEqual([
      '2026-11-30T23:00:00.000Z',
      '2026-11-30T23:00:00.000Z',
    ])
    expect([iso(previousOpening(newYork, saturday)), iso(previousOpening(newYork, monday))]).toEqual([
      '2026-11-27T13:00:00.000Z',
      '2026-11-30T13:00:00.000Z',
    ])
    expect([iso(previousClosing(newYork, saturday)), iso(previousClosing(newYork, monday))]).toEqual([
      '2026-11-27T23:00:00.000Z',
      '2026-11-27T23:00:00.000Z',
    ])
    const [opening, closing] = [at('2026-11-30T13:00:00Z'), at('2026-11-30T23:00:00Z')]
    expect([
      nextOpening(newYork, opening),
      previousOpening(newYork, opening),
      previousClosing(newYork, closing),
    ]).toEqual([opening, opening, closing])
    expect(iso(nextClosing(newYork, closing))).toBe('2026-12-01T23:00:00.000Z')
  })
})

describe('any question may be the first of a schedule, and far from the next', () => {
  const fresh = () => createSchedule({ timeZone: 'America/New_York', week: weekdays(['08:00', '18:00']) })
  const [saturday, monday] = [at('2026-11-28T12:00:00Z'), at('2026-11-30T15:00:00Z')]
  test.each<[string, (schedule: ReturnType<typeof fresh>) => number | boolean | null, string | number | boolean]>([
    ['addOpenTime', (s) => addOpenTime(s, saturday, 2 * hour), '2026-11-30T15:00:00.000Z'],
    ['addOpenTime of 0', (s) => addOpenTime(s, saturday, 0), '2026-11-28T12:00:00.000Z'],
    ['lastInstantWithin', (s) => lastInstantWithin(s, monday, 8 * hour), '2026-12-01T13:00:00.000Z'],
    ['lastInstantWithin of 0', (s) => lastInstantWithin(s, saturday, 0), '2026-11-30T13:00:00.000Z'],
    ['openTimeBetween', (s) => openTimeBetween(s, saturday, monday) - 2 * hour, 0],
    [
      'openTimeBetween over years',
      (s) => openTimeBetween(s, at('2020-01-06T00:00:00-05:00'), at('2032-01-05T00:00:00-05:00')) / hour,
      31300,
    ],
    ['isOpenAt', (s) => isOpenAt(s, monday), true],
    ['nextOpening', (s) => nextOpening(s, saturday), '2026-11-30T13:00:00.000Z'],
    ['nextClosing', (s) => nextClosing(s, saturday), '2026-11-30T23:00:00.000Z'],
    ['previousOpening', (s) => previousOpening(s, saturday), '2026-11-27T13:00:00.000Z'],
    ['previousClosing', (s) => previousClosing(s, saturday), '2026-11-27T23:00:00.000Z'],
    ['10,000 open hours', (s) => addOpenTime(s, monday, 10_000 * hour), '2030-09-30T14:00:00.000Z'],
    ['how long 10,000 open hours last', (s) => lastInstantWithin(s, monday, 10_000 * hour), '2030-09-30T14:00:00.000Z'],
  ])('%s', (_, ask, expected) => {
    const answer = ask(fresh())
    expect(typeof expected === 'string' && typeof answer === 'number' ? iso(answer) : answer).toBe(expected)
  })

  test('years without an opening, before and after', () => {
    const once = createSchedule({
      timeZone: 'UTC',
      week: {},
      exceptions: { '2003-01-01': [['08:00', '09:00']], '2036-01-01': [['08:00', '09:00']] },
    })
    const middle = at('2020-06-01T00:00:00Z')
    expect(
      [
        nextOpening(once, middle),
        nextClosing(once, middle),
        previousOpening(once, middle),
        previousClosing(once, middle),
      ].map(iso),
    ).toEqual([
      '2036-01-01T08:00:00.000Z',
      '2036-01-01T09:00:00.000Z',
      '2003-01-01T08:00:00.000Z',
      '2003-01-01T09:00:00.000Z',
    ])
  })
})

describe('clocks that change inside open hours', () => {
  // New York: 2026-03-08 02:00 EST becomes 03:00 EDT, 2026-11-01 02:00 EDT becomes 01:00 EST.
  const allDay = { timeZone: 'America/New_York', week: daily(['00:00', '24:00']), closures: [{ from: 0, to: 1 }] }
  const nights = { timeZone: 'America/New_York', week: daily(['22:00', '06:00']) }

  test('the night that loses an hour is 7 h long, the one that gains it 9 h', () => {
    const schedule = createSchedule(nights)
    expect(openTimeBetween(schedule, at('2026-03-07T20:00:00-05:00'), at('2026-03-08T12:00:00-04:00'))).toBe(7 * hour)
    expect(openTimeBetween(schedule, at('2026-10-31T20:00:00-04:00'), at('2026-11-01T12:00:00-05:00'))).toBe(9 * hour)
    expect(iso(addOpenTime(schedule, at('2026-03-07T22:00:00-05:00'), 7 * hour))).toBe('2026-03-08T10:00:00.000Z')
    expect(iso(addOpenTime(schedule, at('2026-10-31T22:00:00-04:00'), 9 * hour))).toBe('2026-11-01T11:00:00.000Z')
  })

  test('days that touch are one span over every change of the clock', () => {
    expect(spansOf(allDay, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual([
      '2026-01-01T00:00:00.000Z/2027-01-01T00:00:00.000Z',
    ])
  })

  test('hours that the gap swallows have no opening and no closing', () => {
    const night = createSchedule({ timeZone: 'Europe/Berlin', week: daily(['02:00', '03:00']) })
    const midnight = at('2026-03-29T00:00:00+01:00')
    expect([nextOpening(night, midnight), nextClosing(night, midnight)].map(iso)).toEqual([
      '2026-03-30T00:00:00.000Z',
      '2026-03-30T01:00:00.000Z',
    ])
    expect(previousClosing(night, at('2026-03-29T12:00:00+02:00'))).toBe(at('2026-03-28T03:00:00+01:00'))
  })

  test('hours that open in the gap open an hour later by the clock', () => {
    expect(
      spansOf(
        { timeZone: 'America/New_York', week: { 7: [['02:15', '05:00']] } },
        '2026-03-08T00:00:00Z',
        '2026-03-09T00:00:00Z',
      ),
    ).toEqual(['2026-03-08T07:15:00.000Z/2026-03-08T09:00:00.000Z'])
  })

  test('hours that close in the gap close an hour later by the clock', () => {
    expect(
      spansOf(
        { timeZone: 'America/New_York', week: { 7: [['01:00', '02:30']] } },
        '2026-03-08T00:00:00Z',
        '2026-03-09T00:00:00Z',
      ),
    ).toEqual(['2026-03-08T06:00:00.000Z/2026-03-08T07:30:00.000Z'])
  })

  test('hours that come out reversed have no time', () => {
    // 02:30 is read as 03:30 EDT, 03:15 is itself.
    expect(
      spansOf(
        { timeZone: 'America/New_York', week: { 7: [['02:30', '03:15']] } },
        '2026-03-08T00:00:00Z',
        '2026-03-09T00:00:00Z',
      ),
    ).toEqual([])
  })

  test('hours that come out overlapping count once', () => {
    const hours = {
      timeZone: 'America/New_York',
      week: {
        7: [
          ['02:00', '02:45'],
          ['03:00', '04:00'],
        ],
      },
    } as const
    expect(spansOf(hours, '2026-03-08T00:00:00Z', '2026-03-09T00:00:00Z')).toEqual([
      '2026-03-08T07:00:00.000Z/2026-03-08T08:00:00.000Z',
    ])
  })

  test('a repeated wall time is the earlier instant', () => {
    expect(
      spansOf(
        { timeZone: 'America/New_York', week: { 7: [['01:30', '03:00']] } },
        '2026-11-01T00:00:00Z',
        '2026-11-02T00:00:00Z',
      ),
    ).toEqual(['2026-11-01T05:30:00.000Z/2026-11-01T08:00:00.000Z'])
    expect(
      spansOf(
        { timeZone: 'America/New_York', week: { 7: [['00:00', '01:30']] } },
        '2026-11-01T00:00:00Z',
        '2026-11-02T00:00:00Z',
      ),
    ).toEqual(['2026-11-01T04:00:00.000Z/2026-11-01T05:30:00.000Z'])
  })

  test('Lord Howe changes by half an hour', () => {
    // 2026-10-04 02:00 (+10:30) becomes 02:30 (+11); 2026-04-05 02:00 (+11) becomes 01:30 (+10:30).
    const schedule = createSchedule({ timeZone: 'Australia/Lord_Howe', week: { 7: [['01:00', '04:00']] } })
    expect(openTimeBetween(schedule, at('2026-10-03T00:00:00Z'), at('2026-10-05T00:00:00Z'))).toBe(150 * minute)
    expect(openTimeBetween(schedule, at('2026-04-04T00:00:00Z'), at('2026-04-06T00:00:00Z'))).toBe(210 * minute)
  })

  test('a midnight that a zone skips begins the day at one', () => {
    // Cairo: 2026-04-24 00:00 (+02) becomes 01:00 (+03).
    expect(
      spansOf(
        { timeZone: 'Africa/Cairo', week: { 5: [['00:00', '08:00']] } },
        '2026-04-23T00:00:00Z',
        '2026-04-25T00:00:00Z',
      ),
    ).toEqual(['2026-04-23T22:00:00.000Z/2026-04-24T05:00:00.000Z'])
  })
})

describe('days', () => {
  const apia = { timeZone: 'Pacific/Apia', week: daily(['08:00', '18:00']) }

  test('a civil day that the zone skips has no hours: Apia has no 2011-12-30', () => {
    expect(spansOf(apia, '2011-12-29T00:00:00Z', '2012-01-01T00:00:00Z')).toEqual([
      '2011-12-29T00:00:00.000Z/2011-12-29T04:00:00.000Z',
      '2011-12-29T18:00:00.000Z/2011-12-30T04:00:00.000Z',
      '2011-12-30T18:00:00.000Z/2011-12-31T04:00:00.000Z',
      '2011-12-31T18:00:00.000Z/2012-01-01T00:00:00.000Z',
    ])
  })

  const ownZone = (starts: readonly string[], offsets: readonly number[]) => ({
    timeZone: 'Own',
    timeZones: {
      version: 'own',
      transitionsOf: (timeZone: string) => ({
        timeZone,
        starts: starts.map(at),
        offsets: offsets.map((hours) => hours * 3600),
        until: at('2027-01-01T00:00:00Z'),
      }),
    },
  })

  test('a day that the zone skips in part keeps the hours of its rest', () => {
    // A ship goes over the date line at noon of the 24th, and its clocks show noon of the 25th.
    const ship = ownZone(['2026-11-20T00:00:00Z', '2026-11-25T00:00:00Z'], [-12, 12])
    const exceptions = { '2026-11-24': [['08:00', '10:00']], '2026-11-25': [['14:00', '16:00']] } as const
    expect(spansOf({ ...ship, week: {}, exceptions }, '2026-11-20T00:00:00Z', '2026-11-30T00:00:00Z')).toEqual([
      '2026-11-24T20:00:00.000Z/2026-11-24T22:00:00.000Z',
      '2026-11-25T02:00:00.000Z/2026-11-25T04:00:00.000Z',
    ])
  })

  test('a wall time that comes twice by two changes in one hour is the earliest instant', () => {
    const zone = ownZone(['2026-11-20T00:00:00Z', '2026-11-24T12:00:00Z', '2026-11-24T12:30:00Z'], [1, 0, -1])
    expect(
      spansOf(
        { ...zone, week: {}, exceptions: { '2026-11-24': [['12:45', '20:00']] } },
        '2026-11-20T00:00:00Z',
        '2026-11-30T00:00:00Z',
      ),
    ).toEqual(['2026-11-24T11:45:00.000Z/2026-11-24T21:00:00.000Z'])
  })

  test('hours that pass the skipped day go on into the day after', () => {
    const night = { timeZone: 'Pacific/Apia', week: { 4: [['18:00', '08:00']] } } as const
    expect(spansOf(night, '2011-12-29T00:00:00Z', '2012-01-01T00:00:00Z')).toEqual([
      '2011-12-30T04:00:00.000Z/2011-12-30T18:00:00.000Z',
    ])
  })

  test('dates are local dates: far east of UTC an exception is not a day late', () => {
    // Kiritimati is 14 h ahead: its 2026-11-24 is 2026-11-23T10:00Z to 2026-11-24T10:00Z.
    const schedule = {
      timeZone: 'Pacific/Kiritimati',
      week: daily(['00:00', '24:00']),
      exceptions: { '2026-11-24': [] },
    }
    expect(spansOf(schedule, '2026-11-22T00:00:00Z', '2026-11-25T00:00:00Z')).toEqual([
      '2026-11-22T00:00:00.000Z/2026-11-23T10:00:00.000Z',
      '2026-11-24T10:00:00.000Z/2026-11-25T00:00:00.000Z',
    ])
  })

  test('an exception wins over a holiday, a holiday over an open day, an open day over the week', () => {
    const holidays = holidayCalendar({
      closed: ['2026-11-23', '2026-11-24', '2026-11-29'],
      open: ['2026-11-28', '2026-11-29'],
    })
    const schedule = {
      timeZone: 'UTC',
      week: weekdays(['08:00', '18:00']),
      holidays,
      openDayHours: [['10:00', '12:00']],
      exceptions: { '2026-11-24': [['09:00', '10:00']] },
    } as const
    expect(spansOf(schedule, '2026-11-23T00:00:00Z', '2026-11-26T00:00:00Z')).toEqual([
      '2026-11-24T09:00:00.000Z/2026-11-24T10:00:00.000Z',
      '2026-11-25T08:00:00.000Z/2026-11-25T18:00:00.000Z',
    ])
    expect(spansOf(schedule, '2026-11-28T00:00:00Z', '2026-11-30T00:00:00Z')).toEqual([
      '2026-11-28T10:00:00.000Z/2026-11-28T12:00:00.000Z',
    ])
  })

  test('hours past midnight belong to the date on which they open', () => {
    const schedule = { timeZone: 'UTC', week: daily(['22:00', '06:00']), exceptions: { '2026-11-24': [] } }
    expect(spansOf(schedule, '2026-11-23T12:00:00Z', '2026-11-26T00:00:00Z')).toEqual([
      '2026-11-23T22:00:00.000Z/2026-11-24T06:00:00.000Z',
      '2026-11-25T22:00:00.000Z/2026-11-26T00:00:00.000Z',
    ])
  })

  test('hours that close when they open last a day', () => {
    expect(
      spansOf({ timeZone: 'UTC', week: { 1: [['09:00', '09:00']] } }, '2026-11-23T00:00:00Z', '2026-11-26T00:00:00Z'),
    ).toEqual(['2026-11-23T09:00:00.000Z/2026-11-24T09:00:00.000Z'])
  })

  test('several spans a day, given in any order, count without the break', () => {
    const schedule = createSchedule({ timeZone: 'UTC', week: daily(['13:00', '17:00'], ['08:00', '12:00']) })
    expect(iso(addOpenTime(schedule, at('2026-11-23T11:00:00Z'), 3 * hour))).toBe('2026-11-23T15:00:00.000Z')
    expect(openTimeBetween(schedule, at('2026-11-23T11:30:00Z'), at('2026-11-23T13:30:00Z'))).toBe(hour)
  })

  test('whole days of 3.5 h and 4.75 h from one evening end on another evening, however many', () => {
    const schedule = createSchedule({ timeZone: 'UTC', week: daily(['08:30', '12:00'], ['13:00', '17:45']) })
    const evening = at('2026-01-01T17:45:00Z')
    for (let days = 1; days <= 300; days++)
      expect(addOpenTime(schedule, evening, days * 8.25 * hour)).toBe(evening + days * 24 * hour)
  })

  test('one day a week: 60 hours are ten weeks of 6 h', () => {
    const schedule = createSchedule({ timeZone: 'Europe/Berlin', week: { 3: [['09:00', '15:00']] } })
    expect(iso(addOpenTime(schedule, at('2026-01-01T00:00:00Z'), 60 * hour))).toBe('2026-03-11T14:00:00.000Z')
  })

  test('a year of holidays is passed over', () => {
    const closed = Array.from({ length: 365 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    )
    const schedule = createSchedule({
      timeZone: 'UTC',
      week: weekdays(['08:00', '18:00']),
      holidays: holidayCalendar({ closed }),
    })
    expect(iso(addOpenTime(schedule, at('2025-12-31T17:00:00Z'), 2 * hour))).toBe('2027-01-01T09:00:00.000Z')
    expect(iso(previousClosing(schedule, at('2026-12-31T17:00:00Z')))).toBe('2025-12-31T18:00:00.000Z')
  })

  test('a closure from the opening or until the closing moves it, and leaves none behind', () => {
    const [opens, noon, closes] = [at('2026-11-23T08:00:00Z'), at('2026-11-23T12:00:00Z'), at('2026-11-23T18:00:00Z')]
    const morningOff = createSchedule({
      timeZone: 'UTC',
      week: weekdays(['08:00', '18:00']),
      closures: [{ from: opens, to: noon }],
    })
    expect([nextOpening(morningOff, opens - hour), previousOpening(morningOff, noon - 1)].map(iso)).toEqual([
      '2026-11-23T12:00:00.000Z',
      '2026-11-20T08:00:00.000Z',
    ])
    const afternoonOff = createSchedule({
      timeZone: 'UTC',
      week: weekdays(['08:00', '18:00']),
      closures: [{ from: noon, to: closes }],
    })
    expect(
      [
        nextClosing(afternoonOff, opens),
        previousClosing(afternoonOff, closes + hour),
        nextOpening(afternoonOff, noon),
      ].map(iso),
    ).toEqual(['2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-24T08:00:00.000Z'])
  })

  test('closures are cut out to the millisecond', () => {
    const [from, to] = [at('2026-11-23T09:00:00.001Z'), at('2026-11-23T10:00:00.002Z')]
    const schedule = {
      timeZone: 'UTC',
      week: weekdays(['08:00', '18:00']),
      closures: [
        { from, to },
        { from: to - 5, to: to + 5 },
        { from: at('2026-11-23T17:00:00Z'), to: at('2026-11-24T09:00:00Z') },
      ],
    }
    expect(spansOf(schedule, '2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z')).toEqual([
      '2026-11-23T08:00:00.000Z/2026-11-23T09:00:00.001Z',
      '2026-11-23T10:00:00.007Z/2026-11-23T17:00:00.000Z',
      '2026-11-24T09:00:00.000Z/2026-11-24T18:00:00.000Z',
    ])
  })
})
