// What people read who passed something wrong: the place and the whole message of each fault.
import { errorCodes } from 'aws-support-rules'
import {
  addOpenDays,
  addOpenTime,
  addOpenTimeAll,
  anyOpen,
  createSchedule,
  holidayCalendar,
  type HolidayDays,
  instantOfWallTime,
  lastInstantWithin,
  nextOpening,
  openDaysBetween,
  openTimeBetween,
  openTimeBetweenAll,
  pinnedTimeZones,
  subtractOpenTime,
  subtractOpenTimeAll,
  wallTimeOf,
  yearlyHolidays,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

const hours = [['08:00', '18:00']] as const
const desk = createSchedule({ timeZone: 'UTC', week: { 1: hours } })
const at = Date.UTC(2026, 10, 23, 8)

const line = (ask: () => unknown) => {
  const { code, path = [], message } = thrown(ask)
  expect(errorCodes).toContain(code)
  return `${path.join('.')}: ${message}`
}

describe('a calendar', () => {
  const fields = 'id, closed, open, regional, unconfirmed, validFrom, validTo, announcedThrough, asOf'
  const noDate = (got: string) => `Expected a date YYYY-MM-DD; got ${got}.`
  const noList = (what: string, got: string) => `Expected an array of ${what}; got ${got}.`
  const ofDay = (part: object) => ({ closed: [{ date: '2026-01-01', ...part }] })
  test.each<[unknown, string]>([
    [null, ': Expected a calendar such as holidayCalendar returns; got null.'],
    [[], ': Expected a calendar such as holidayCalendar returns; got [].'],
    [{}, `closed: ${noList('dates or { date, name }', 'undefined')}`],
    [{ closed: [5] }, `closed.0: ${noDate('5')}`],
    [{ closed: ['2026-02-30'] }, `closed.0: ${noDate('"2026-02-30"')}`],
    [{ closed: [{ date: 'soon' }] }, `closed.0.date: ${noDate('"soon"')}`],
    [ofDay({ name: 5 }), "closed.0.name: Expected 'name' to be a string; got 5."],
    [ofDay({ estimated: 5 }), "closed.0.estimated: Expected 'estimated' to be true or false; got 5."],
    [ofDay({ from: '24:00' }), "closed.0.from: Expected 'from' to be a time of day 'HH:mm'; got \"24:00\"."],
    [ofDay({ to: '5' }), "closed.0.to: Expected 'to' to be a time of day 'HH:mm' after 00:00; got \"5\"."],
    [
      ofDay({ nam: 'New Year' }),
      'closed.0.nam: Expected a field of a day (open days are whole); got "nam". Did you mean name? Pass one of date, name, estimated, from, to.',
    ],
    [
      { closed: [], open: [{ date: '2026-01-01', from: '10:00' }] },
      'open.0.from: Expected a field of a day (open days are whole); got "from". Pass one of date, name, estimated.',
    ],
    [{ closed: [], open: 5 }, `open: ${noList('dates or { date, name }', '5')}`],
    [{ closed: [], id: 5 }, 'id: Expected id to be a string; got 5.'],
    [
      { closed: [], vaildTo: '2026-01-01' },
      `vaildTo: Expected a field of a calendar; got "vaildTo". Did you mean validTo? Pass one of ${fields}.`,
    ],
    [
      { closed: [], validFrom: '2026-01-02', validTo: '2026-01-01' },
      'validFrom: Expected validFrom to be at or before validTo, 2026-01-01; got "2026-01-02".',
    ],
    [{ closed: [], validFrom: 'x' }, `validFrom: ${noDate('"x"')}`],
    [{ closed: [], validTo: 'x' }, `validTo: ${noDate('"x"')}`],
    [{ closed: [], announcedThrough: 5 }, `announcedThrough: ${noDate('5')}`],
    [{ closed: [], asOf: null }, `asOf: ${noDate('null')}`],
    [{ closed: [], unconfirmed: 5 }, `unconfirmed: ${noList('dates', '5')}`],
    [{ closed: [], unconfirmed: ['x'] }, `unconfirmed.0: ${noDate('"x"')}`],
    [{ closed: [], regional: 5 }, `regional: ${noList('regional days', '5')}`],
    [{ closed: [], regional: [5] }, `regional.0.subdivisions: ${noList('subdivisions', 'undefined')}`],
    [{ closed: [], regional: [{ date: 'x', subdivisions: [] }] }, `regional.0.date: ${noDate('"x"')}`],
    [
      { closed: [], regional: [{ date: '2026-01-01', subdivisions: [5] }] },
      'regional.0.subdivisions.0: Expected a string; got 5.',
    ],
  ])('%j', (days, expected) => {
    const ask = () => holidayCalendar(days as HolidayDays)
    expect(line(ask)).toBe(expected)
    const isDate = expected.includes('Expected a date ')
    expect(thrown(ask).code).toBe(isDate ? 'holidays/invalid-date' : 'holidays/invalid')
  })
})

describe('a schedule', () => {
  const made = (change: object) => createSchedule({ timeZone: 'UTC', week: { 1: hours }, ...change })
  const span = "Expected open hours ['HH:mm', 'HH:mm'] up to '24:00'"
  const closure = 'Expected a closure { from, to } in whole epoch milliseconds, from before to'
  const january = { from: '2026-01-01', to: '2026-01-31', week: {} }
  test.each<[object, string]>([
    [
      { hours },
      'hours: Expected an option of a schedule; got "hours". Pass one of timeZone, week, seasons, holidays, openDayHours, exceptions, closures, timeZones.',
    ],
    [{ timeZone: 5 }, "timeZone: Expected a time zone in the data 2026f, such as 'Europe/Berlin'; got 5."],
    [{ timeZones: {} }, 'timeZones: Expected { version, transitionsOf }; got a value of type object.'],
    [{ week: { 1: 5 } }, "week.1: Expected an array of open hours ['HH:mm', 'HH:mm']; got 5."],
    [{ week: { 1: [5] } }, `week.1.0: ${span}; got 5.`],
    [{ week: { 1: [['8:00', '9:00']] } }, `week.1.0: ${span}; got ["8:00", "9:00"].`],
    [{ week: { 1: [['24:00', '24:00']] } }, `week.1.0: ${span}; got ["24:00", "24:00"].`],
    [{ week: { 1: [['08:00', '12:00', '13:00']] } }, `week.1.0: ${span}; got ["08:00", "12:00", "13:00"].`],
    [
      {
        week: {
          1: [
            ['11:00', '13:00'],
            ['08:00', '12:00'],
          ],
        },
      },
      'week.1.0: Expected hours that do not overlap; got 08:00–12:00 and 11:00–13:00. Join them.',
    ],
    [
      { week: {} },
      'week: Expected hours on a weekday or a date that stays open; got none. Add hours to week or exceptions.',
    ],
    [{ exceptions: { soon: [] } }, 'exceptions.soon: Expected a date YYYY-MM-DD; got "soon".'],
    [
      { exceptions: { '2026-01-01': 5 } },
      "exceptions.2026-01-01: Expected an array of open hours ['HH:mm', 'HH:mm']; got 5.",
    ],
    [{ holidays: 5 }, 'holidays: Expected a calendar such as holidayCalendar returns; got 5.'],
    [
      { holidays: holidayCalendar({ closed: [], open: ['2026-01-03', '2026-01-10'] }) },
      'openDayHours: Expected openDayHours, because the calendar has open days from 2026-01-03 on; got undefined.',
    ],
    [{ openDayHours: 5 }, "openDayHours: Expected an array of open hours ['HH:mm', 'HH:mm']; got 5."],
    [{ closures: 5 }, 'closures: Expected an array of closures { from, to }; got 5.'],
    [{ closures: [{}] }, `closures.0: ${closure}; got a value of type object.`],
    [{ closures: [{ from: 1, to: 1 }] }, `closures.0: ${closure}; got [1, 1].`],
    [{ closures: [{ from: 0, to: Infinity }] }, `closures.0: ${closure}; got [0, Infinity].`],
    [
      { closures: [{ from: 0, to: 1, reason: 'move' }] },
      'closures.0.reason: Expected from or to; got "reason". Pass one of from, to.',
    ],
    [{ seasons: 5 }, 'seasons: Expected an array of seasons { from, to, week }; got 5.'],
    [{ seasons: [5] }, 'seasons.0: Expected an object for a season { from, to, week }; got 5.'],
    [{ seasons: [{ from: 'x', week: {} }] }, 'seasons.0.from: Expected a date YYYY-MM-DD; got "x".'],
    [{ seasons: [{ ...january, to: 'x' }] }, 'seasons.0.to: Expected a date YYYY-MM-DD; got "x".'],
    [
      { seasons: [{ ...january, name: 'x' }] },
      'seasons.0.name: Expected a field of a season; got "name". Pass one of from, to, week.',
    ],
    [
      { seasons: [{ ...january, week: 5 }] },
      'seasons.0.week: Expected an object for week, the hours by weekday; got 5.',
    ],
    [
      { seasons: [{ ...january, from: '2026-01-31', to: undefined }, january] },
      'seasons.0: Expected a season that begins after the season from 2026-01-01 to 2026-01-31; got "2026-01-31".',
    ],
    [
      {
        seasons: [
          { from: '2026-01-01', week: {} },
          { ...january, from: '2026-01-31' },
        ],
      },
      'seasons.1: Expected a season that begins after the season from 2026-01-01 to no end; got "2026-01-31".',
    ],
    [
      { ...desk, timeZone: 'Europe/Berlin' },
      'timeZone: Expected "UTC", the zone of the schedule\'s data; got "Europe/Berlin". Pass timeZones, such as pinnedTimeZones, to change it.',
    ],
  ])('with %j', (change, expected) => {
    expect(line(() => made(change))).toBe(expected)
  })

  test('that is none', () => {
    const none = 'Expected a schedule made by createSchedule'
    expect(line(() => createSchedule([] as never))).toBe(': Expected an object for the options of a schedule; got [].')
    expect(line(() => addOpenTime(null as never, at, 1))).toBe(`schedule: ${none}; got null.`)
    expect(line(() => nextOpening({} as never, at))).toBe(`schedule: ${none}; got a value of type object.`)
    expect(line(() => anyOpen(5 as never))).toBe('schedules: Expected an array of schedules; got 5.')
    expect(line(() => anyOpen([]))).toBe('schedules: Expected at least one schedule; got [].')
    expect(line(() => anyOpen([desk, 5 as never]))).toBe(`schedules.1: ${none}; got 5.`)
  })
})

describe('zone data', () => {
  const changes = [
    { month: 3, week: 5, weekday: 7, time: 7200, offset: 7200 },
    { month: 10, week: 5, weekday: 7, time: 10_800, offset: 3600 },
  ]
  const zone = (change: object) => {
    const transitionsOf = (timeZone: string) =>
      ({ timeZone, starts: [0], offsets: [0], until: 4e12, ...change }) as never
    return createSchedule({ timeZone: 'Own/Zone', week: { 1: hours }, timeZones: { version: 'mine', transitionsOf } })
  }
  const starts = 'whole seconds in epoch milliseconds for starts'
  const ascending = 'ascending starts before until'
  const offsets = 'offsets in whole seconds, at most 18 hours, one for each of starts'
  const either = 'either a rule, or whole seconds in epoch milliseconds for until'
  const rules = 'none or two valid rule.changes, months apart'
  test.each<[object, string]>([
    [{ starts: 5 }, starts],
    [{ starts: [0, 1500], offsets: [0, 0] }, starts],
    [{ starts: [0, 0], offsets: [0, 0] }, ascending],
    [{ until: 0 }, ascending],
    [{ offsets: 5 }, offsets],
    [{ offsets: [] }, offsets],
    [{ offsets: [64_801] }, offsets],
    [{ offsets: [-64_801] }, offsets],
    [{ offsets: [0.5] }, offsets],
    [{ until: 'soon' }, either],
    [{ until: undefined }, either],
    [{ rule: { changes } }, either],
    [{ until: undefined, rule: 5 }, rules],
    [{ until: undefined, rule: { changes: changes.slice(1) } }, rules],
    [{ until: undefined, rule: { changes: [...changes].reverse() } }, rules],
    ...(
      [
        { month: 0 },
        { month: 1.5 },
        { week: 0 },
        { week: 6 },
        { weekday: 0 },
        { weekday: 8 },
        { time: 0.5 },
        { offset: 64_801 },
      ] as const
    ).map((field): [object, string] => [
      { until: undefined, rule: { changes: [{ ...changes[0], ...field }, changes[1]] } },
      rules,
    ]),
  ])('with %j', (change, what) => {
    expect(line(() => zone(change))).toBe(`timeZone: Expected ${what}, in the time-zone data mine of "Own/Zone".`)
  })

  test('that are right', () => {
    expect(zone({ offsets: [64_800] }).transitions.offsets).toEqual([64_800])
    expect(zone({ until: undefined, rule: { changes } }).transitions.rule?.changes).toHaveLength(2)
    expect(zone({ until: undefined, rule: { changes: [] } }).transitions.rule?.changes).toEqual([])
  })

  const covered = 'Expected an instant from 1970-01-01T00:00:00.000Z to before 2096-10-02T07:06:40.000Z'
  test.each([
    [-1, '1969-12-31T23:59:59.999Z. Pass timeZones that start earlier.'],
    [5e12, '2128-06-11T08:53:20.000Z. Pass timeZones that end later or have a rule.'],
  ])('that do not reach %j', (instant, rest) => {
    expect(line(() => nextOpening(zone({}), instant))).toBe(
      `at: ${covered}, the time-zone data mine of Own/Zone; got ${rest}`,
    )
  })

  test('of the package do not reach the year 10000', () => {
    expect(line(() => nextOpening(desk, Date.UTC(10_001, 0)))).toBe(
      `at: Expected an instant from 2000-01-01T00:00:00.000Z to before +010000-01-01T00:00:00.000Z, the time-zone data ${pinnedTimeZones.version} of UTC; got +010001-01-01T00:00:00.000Z. Ask about the years 0 to 9999.`,
    )
  })
})

describe('a question', () => {
  // Only Monday 23 November is open, for ten hours.
  const fair = createSchedule({ timeZone: 'UTC', week: {}, exceptions: { '2026-11-23': hours } })
  const instant = 'Expected whole epoch milliseconds of a Date, such as date.getTime()'
  const duration = 'Expected whole milliseconds from 0 to 9007199254740991'
  const schedule = 'got a schedule without it. Add open hours or pass less time.'
  const pause = 'Expected a pause { from, to } in whole epoch milliseconds, from before to'
  const since2000 =
    'Expected an instant from 2000-01-01T00:00:00.000Z to before +010000-01-01T00:00:00.000Z, the time-zone data 2026f of UTC'
  const one = new Float64Array([at])
  const two = new Float64Array([at, at])
  const inTurn = (pauses: unknown) => () => addOpenTimeAll(desk, one, 1, { pauses } as never)
  test.each<[() => unknown, string]>([
    [() => addOpenTime(desk, new Date(0) as never, 1), `from: ${instant}; got the Date 1970-01-01T00:00:00.000Z.`],
    [() => addOpenTime(desk, 1.5, 1), `from: ${instant}; got 1.5. Round it with Math.round.`],
    [() => addOpenTime(desk, NaN, 1), `from: ${instant}; got NaN.`],
    [() => addOpenTime(desk, 8.64e15 + 1, 1), `from: ${instant}; got 8640000000000001.`],
    [() => addOpenTime(desk, at, -1), `ms: ${duration}; got -1.`],
    [() => addOpenTime(desk, at, 0.5), `ms: ${duration}; got 0.5. Round it with Math.round.`],
    [() => addOpenTime(desk, at, 2 ** 53), `ms: ${duration}; got 9007199254740992.`],
    [
      () => addOpenTime(fair, at, 36_000_001),
      `ms: Expected at least 36000001 ms of open time after 2026-11-23T08:00:00.000Z; ${schedule}`,
    ],
    [
      () => lastInstantWithin(fair, at, 36_000_000),
      `ms: Expected more than 36000000 ms of open time after 2026-11-23T08:00:00.000Z; ${schedule}`,
    ],
    [
      () => subtractOpenTime(fair, at, 1),
      `ms: Expected at least 1 ms of open time before 2026-11-23T08:00:00.000Z; ${schedule}`,
    ],
    [() => openTimeBetween(desk, at, NaN), `to: ${instant}; got NaN.`],
    [() => openTimeBetween(desk, NaN, at), `from: ${instant}; got NaN.`],
    [() => lastInstantWithin(desk, NaN, 1), `from: ${instant}; got NaN.`],
    [() => subtractOpenTime(desk, NaN, 1), `to: ${instant}; got NaN.`],
    [() => nextOpening(desk, NaN), `at: ${instant}; got NaN.`],
    [
      () => openTimeBetween(desk, 0, at),
      `from: ${since2000}; got 1970-01-01T00:00:00.000Z. Pass timeZones that start earlier.`,
    ],
    [() => addOpenTime(desk, at, 1, 5 as never), ': Expected options { pauses }; got 5.'],
    [
      () => addOpenTime(desk, at, 1, { pause: [] } as never),
      'pause: Expected an option; got "pause". Did you mean pauses? Pass one of pauses.',
    ],
    [
      () => addOpenTime(desk, at, 1, { pauses: 5 as never }),
      'pauses: Expected an array of pauses { from, to }; got 5.',
    ],
    [() => addOpenTime(desk, at, 1, { pauses: [{ from: 2, to: 1 }] }), `pauses.0: ${pause}; got [2, 1].`],
    [() => addOpenTime(desk, at, 1, { pauses: [null as never] }), `pauses.0: ${pause}; got null.`],
    [
      () => addOpenTime(desk, at, 1, { pauses: [{ from: 1, to: 2, why: 'x' } as never] }),
      'pauses.0.why: Expected from or to; got "why". Pass one of from, to.',
    ],
    [
      () => Reflect.apply(subtractOpenTime, null, [desk, at, 1, {}]) as unknown,
      'options: Expected no options, because subtractOpenTime has no pauses; got a value of type object.',
    ],
    [() => addOpenDays(desk, 'soon', 1), 'date: Expected a date YYYY-MM-DD; got "soon".'],
    [() => addOpenDays(desk, '2026-11-23', 0.5), 'days: Expected a whole number of days; got 0.5.'],
    [
      () => addOpenDays(desk, '1999-11-23', 1),
      `date: ${since2000}; got 1999-11-23. Pass timeZones that start earlier.`,
    ],
    [
      () => addOpenDays(desk, '2026-11-23', 10 ** 9),
      `days: ${since2000}; got 1000000000 open days after 2026-11-23. Ask about the years 0 to 9999.`,
    ],
    [
      () => addOpenDays(fair, '2026-11-22', 2),
      'days: Expected 2 open days after 2026-11-22; got a schedule with fewer. Pass fewer days.',
    ],
    [
      () => addOpenDays(fair, '2026-11-23', -1),
      'days: Expected 1 open day before 2026-11-23; got a schedule with fewer. Pass fewer days.',
    ],
    [
      () => addOpenDays(anyOpen([desk, fair]), '2026-11-23', 1),
      'schedule.timeZone: Expected a schedule in one time zone; got null.',
    ],
    [() => openDaysBetween(desk, 'x', '2026-11-23'), 'from: Expected a date YYYY-MM-DD; got "x".'],
    [() => openDaysBetween(desk, '2026-11-23', 'x'), 'to: Expected a date YYYY-MM-DD; got "x".'],
    [
      () => openDaysBetween(desk, '1999-11-23', '2026-11-23'),
      `from: ${since2000}; got 1999-11-23. Pass timeZones that start earlier.`,
    ],
    [
      () => openDaysBetween(desk, '2026-11-23', '1999-11-23'),
      `to: ${since2000}; got 1999-11-23. Pass timeZones that start earlier.`,
    ],
    [
      () => addOpenTimeAll(desk, [at] as never, 1),
      "from: Expected 'from' to be a Float64Array of epoch milliseconds; got [1795420800000].",
    ],
    ...[new Float32Array(1), { length: 1, [Symbol.toStringTag]: 'Float64Array' }].map(
      (array): [() => unknown, string] => [
        () => addOpenTimeAll(desk, array as never, 1),
        "from: Expected 'from' to be a Float64Array of epoch milliseconds; got a value of type object.",
      ],
    ),
    [
      () => addOpenTimeAll(desk, two, one),
      "ms: Expected 'ms' to be a number or a Float64Array as long as 'from', of length 2; got 1.",
    ],
    [
      () => addOpenTimeAll(desk, two, 'x' as never),
      "ms: Expected 'ms' to be a number or a Float64Array as long as 'from', of length 2; got \"x\".",
    ],
    [
      () => addOpenTimeAll(desk, one, 1, { pause: 1 } as never),
      'pause: Expected an option; got "pause". Did you mean pauses? Pass one of pauses.',
    ],
    [
      () => addOpenTimeAll(desk, one, 1, two),
      "out: Expected 'out' to be a Float64Array as long as 'from', of length 1; got 2.",
    ],
    [() => addOpenTimeAll(desk, new Float64Array([NaN]), 1), `from.0: ${instant}; got NaN.`],
    [() => addOpenTimeAll(desk, two, new Float64Array([1, -1])), `ms.1: ${duration}; got -1.`],
    [inTurn(5), "pauses.from: Expected 'pauses.from' to be a Float64Array of epoch milliseconds; got undefined."],
    [
      inTurn({ first: new Uint32Array(2), from: one, to: two }),
      "pauses.to: Expected 'pauses.to' to be a Float64Array as long as 'pauses.from', of length 1; got 2.",
    ],
    [
      inTurn({ first: new Uint32Array(3), from: one, to: one }),
      'pauses.first: Expected pauses.first to be a Uint32Array of length 2; got 3.',
    ],
    [
      inTurn({ first: [0, 1], from: one, to: one }),
      'pauses.first: Expected pauses.first to be a Uint32Array of length 2; got [0, 1].',
    ],
    [
      inTurn({ first: new Uint32Array([0, 2]), from: one, to: one }),
      'pauses.first.1: Expected an index of at most 1, the number of pauses; got 2.',
    ],
    [
      inTurn({ first: new Uint32Array([1, 0]), from: one, to: one }),
      'pauses.first.0: Expected an index of at most 0, the next index; got 1.',
    ],
    [
      inTurn({ first: new Uint32Array([0, 1]), from: new Float64Array([2]), to: new Float64Array([1]) }),
      `pauses.0: ${pause}; got [2, 1].`,
    ],
    [
      () => openTimeBetweenAll(desk, two, one),
      "to: Expected 'to' to be a Float64Array as long as 'from', of length 2; got 1.",
    ],
    [
      () => subtractOpenTimeAll(desk, one, 1, two),
      "out: Expected 'out' to be a Float64Array as long as 'to', of length 1; got 2.",
    ],
  ])('%s', (ask, expected) => {
    expect(line(ask)).toBe(expected)
  })
})

test.each<[() => unknown, string]>([
  [
    () => wallTimeOf('Mars/Olympus', at),
    'timeZone: Expected a time zone in the data 2026f, such as \'Europe/Berlin\'; got "Mars/Olympus".',
  ],
  [
    () => wallTimeOf('Europe/Berlin', 0),
    'at: Expected an instant from 2000-01-01T00:00:00.000Z to before +010000-01-01T00:00:00.000Z, the time-zone data 2026f of Europe/Berlin; got 1970-01-01T00:00:00.000Z. Pass timeZones that start earlier.',
  ],
  [
    () => instantOfWallTime('Europe/Berlin', '2026-02-30T08:00'),
    'wallTime: Expected a date and time YYYY-MM-DDTHH:mm without an offset; got "2026-02-30T08:00".',
  ],
  [
    () => instantOfWallTime('Europe/Berlin', '2026-11-23T08:00Z'),
    'wallTime: Expected a date and time YYYY-MM-DDTHH:mm without an offset; got "2026-11-23T08:00Z".',
  ],
  [() => yearlyHolidays(5 as never, { from: 2026, to: 2027 }), 'days: Expected an array of days MM-DD; got 5.'],
  [
    () => yearlyHolidays(['12-25', '02-30'], { from: 2026, to: 2027 }),
    'days.1: Expected a day MM-DD of every year; got "02-30".',
  ],
  [() => yearlyHolidays([], 5 as never), 'years.from: Expected a year from 0 to 9999; got undefined.'],
  [() => yearlyHolidays([], { from: 10_000, to: 10_000 }), 'years.from: Expected a year from 0 to 9999; got 10000.'],
  [() => yearlyHolidays([], { from: 2026.5, to: 2027 }), 'years.from: Expected a year from 0 to 9999; got 2026.5.'],
  [() => yearlyHolidays([], { from: 2026, to: 2025 }), 'years.to: Expected a year from 2026 to 9999; got 2025.'],
])('%s', (ask, expected) => {
  expect(line(ask)).toBe(expected)
})
