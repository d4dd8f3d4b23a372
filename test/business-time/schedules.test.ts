import {
  addOpenTime,
  addOpenTimeAll,
  alwaysOpen,
  createSchedule,
  holidayCalendar,
  lastInstantWithin,
  openSpans,
  openTimeBetween,
  openTimeBetweenAll,
  pinnedTimeZones,
  type ScheduleOptions,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

const monday = { 1: [['08:00', '18:00']] } as const
const valid: ScheduleOptions = { timeZone: 'UTC', week: monday }

/** A list of one item that is not there. */
const hole = new Array<unknown>(1)

/** What a program without types may pass. */
const made = (options: unknown) => createSchedule(options as ScheduleOptions)

describe('bad input is refused when the schedule is made', () => {
  test.each<[string, unknown, string, readonly (string | number)[]]>([
    ['no options', undefined, 'schedule/invalid', []],
    ['options that are a list', [], 'schedule/invalid', []],
    ['a zone that does not exist', { ...valid, timeZone: 'Mars/Olympus' }, 'time-zone/unknown', ['timeZone']],
    ['a zone that is a word of every object', { ...valid, timeZone: 'constructor' }, 'time-zone/unknown', ['timeZone']],
    ['no zone', { week: monday }, 'time-zone/unknown', ['timeZone']],
    ['no week', { timeZone: 'UTC' }, 'schedule/invalid', ['week']],
    ['an eighth weekday', { ...valid, week: { ...monday, 8: [] } }, 'schedule/invalid', ['week', '8']],
    ['a weekday 0', { ...valid, week: { ...monday, 0: [] } }, 'schedule/invalid', ['week', '0']],
    ['hours that are no list', { ...valid, week: { 1: '08:00-18:00' } }, 'schedule/invalid-span', ['week', 1]],
    [
      'a span for a list of spans',
      { ...valid, week: { 1: ['08:00', '18:00'] } },
      'schedule/invalid-span',
      ['week', 1, 0],
    ],
    [
      'a span of three',
      { ...valid, week: { 1: [['08:00', '12:00', '13:00']] } },
      'schedule/invalid-span',
      ['week', 1, 0],
    ],
    ['a time without zero', { ...valid, week: { 1: [['8:00', '18:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    [
      'a time with seconds',
      { ...valid, week: { 1: [['08:00:00', '18:00']] } },
      'schedule/invalid-span',
      ['week', 1, 0],
    ],
    [
      'a closing time after the day',
      { ...valid, week: { 1: [['08:00', '24:01']] } },
      'schedule/invalid-span',
      ['week', 1, 0],
    ],
    ['an hour 25', { ...valid, week: { 1: [['08:00', '25:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['a minute 60', { ...valid, week: { 1: [['08:60', '18:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['an opening at 24:00', { ...valid, week: { 1: [['24:00', '08:00']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    ['text after a time', { ...valid, week: { 1: [['08:00', '18:00 ']] } }, 'schedule/invalid-span', ['week', 1, 0]],
    [
      'a list for an opening',
      { ...valid, week: { 1: [[['08:00'], '18:00']] } },
      'schedule/invalid-span',
      ['week', 1, 0],
    ],
    [
      'a list for a closing',
      { ...valid, week: { 1: [['08:00', ['18:00']]] } },
      'schedule/invalid-span',
      ['week', 1, 0],
    ],
    ['a number for a time', { ...valid, week: { 1: [[8, 18]] } }, 'schedule/invalid-span', ['week', 1, 0]],
    [
      'the second of two spans that overlap',
      {
        ...valid,
        week: {
          1: [
            ['08:00', '12:00'],
            ['11:59', '18:00'],
          ],
        },
      },
      'schedule/overlapping-spans',
      ['week', 1, 1],
    ],
    [
      'overlap out of order',
      {
        ...valid,
        week: {
          1: [
            ['11:59', '18:00'],
            ['08:00', '12:00'],
          ],
        },
      },
      'schedule/overlapping-spans',
      ['week', 1, 0],
    ],
    [
      'hours past midnight under later ones',
      {
        ...valid,
        week: {
          1: [
            ['20:00', '02:00'],
            ['22:00', '23:00'],
          ],
        },
      },
      'schedule/overlapping-spans',
      ['week', 1, 1],
    ],
    [
      'overlap in an exception',
      {
        ...valid,
        exceptions: {
          '2026-12-24': [
            ['08:00', '12:00'],
            ['08:00', '09:00'],
          ],
        },
      },
      'schedule/overlapping-spans',
      ['exceptions', '2026-12-24', 1],
    ],
    ['null for a weekday', { ...valid, week: { 1: null } }, 'schedule/invalid-span', ['week', 1]],
    [
      'an exception without a date',
      { ...valid, exceptions: { tomorrow: [] } },
      'schedule/invalid-date',
      ['exceptions', 'tomorrow'],
    ],
    [
      'an exception on a date that does not exist',
      { ...valid, exceptions: { '2026-02-29': [] } },
      'schedule/invalid-date',
      ['exceptions', '2026-02-29'],
    ],
    [
      'an exception on a day too late in a leap year',
      { ...valid, exceptions: { '2024-01-32': [] } },
      'schedule/invalid-date',
      ['exceptions', '2024-01-32'],
    ],
    ['exceptions as a list', { ...valid, exceptions: [] }, 'schedule/invalid', ['exceptions']],
    [
      'a holiday that is no date',
      { ...valid, holidays: { id: 'x', closed: [{ date: '2026-13-01' }], open: [] } },
      'holidays/invalid-date',
      ['holidays', 'closed', 0, 'date'],
    ],
    ['holidays that are no calendar', { ...valid, holidays: 'DE' }, 'holidays/invalid', ['holidays']],
    [
      'open days without hours',
      { ...valid, holidays: holidayCalendar({ closed: [], open: ['2026-02-14'] }) },
      'schedule/open-day-without-hours',
      ['openDayHours'],
    ],
    [
      'malformed hours of open days',
      { ...valid, openDayHours: [['08:00']] },
      'schedule/invalid-span',
      ['openDayHours', 0],
    ],
    [
      'a closure from later to earlier',
      {
        ...valid,
        closures: [
          { from: 0, to: 1 },
          { from: 2, to: 2 },
        ],
      },
      'closure/invalid',
      ['closures', 1],
    ],
    ['a closure between fractions', { ...valid, closures: [{ from: 0.5, to: 1 }] }, 'closure/invalid', ['closures', 0]],
    ['a closure without end', { ...valid, closures: [{ from: 0, to: Infinity }] }, 'closure/invalid', ['closures', 0]],
    [
      'a closure past the last instant',
      { ...valid, closures: [{ from: 0, to: 8.64e15 + 1 }] },
      'closure/invalid',
      ['closures', 0],
    ],
    ['a closure that is null', { ...valid, closures: [null] }, 'closure/invalid', ['closures', 0]],
    [
      'closures with a hole',
      { ...valid, closures: hole.concat({ from: 0, to: 1 }) },
      'closure/invalid',
      ['closures', 0],
    ],
    [
      'a closure with another field',
      { ...valid, closures: [{ from: 0, to: 1, until: 2 }] },
      'closure/invalid',
      ['closures', 0, 'until'],
    ],
    [
      'a closure over all that the zone data know',
      { ...valid, closures: [{ from: Date.UTC(2000, 0), to: 8.64e15 }] },
      'schedule/no-open-time',
      ['week'],
    ],
    ['a Map for a week', { ...valid, week: new Map([[1, [['08:00', '18:00']]]]) }, 'schedule/invalid', ['week']],
    ['a Map for exceptions', { ...valid, exceptions: new Map() }, 'schedule/invalid', ['exceptions']],
    [
      'an option of another spelling',
      { ...valid, holiday: holidayCalendar({ closed: ['2026-12-25'] }) },
      'schedule/invalid',
      ['holiday'],
    ],
    ['null for closures', { ...valid, closures: null }, 'closure/invalid', ['closures']],
    ['null for exceptions', { ...valid, exceptions: null }, 'schedule/invalid', ['exceptions']],
    ['null for zone data', { ...valid, timeZones: null }, 'time-zone/invalid-data', ['timeZones']],
    ['closures that are no list', { ...valid, closures: { from: 0, to: 1 } }, 'closure/invalid', ['closures']],
    [
      'zone data without a function',
      { ...valid, timeZones: { version: '2026f' } },
      'time-zone/invalid-data',
      ['timeZones'],
    ],
    [
      'zone data with a list for the function',
      { ...valid, timeZones: { version: '2026f', transitionsOf: [] } },
      'time-zone/invalid-data',
      ['timeZones'],
    ],
    [
      'zone data without a version',
      { ...valid, timeZones: { transitionsOf: pinnedTimeZones.transitionsOf } },
      'time-zone/invalid-data',
      ['timeZones'],
    ],
    [
      'zone data with a number for a version',
      { ...valid, timeZones: { ...pinnedTimeZones, version: 2026 } },
      'time-zone/invalid-data',
      ['timeZones'],
    ],
    ['zone data that are a text', { ...valid, timeZones: '2026f' }, 'time-zone/invalid-data', ['timeZones']],
    [
      'a zone that is a number, whatever the data make of it',
      { ...valid, timeZone: 5, timeZones: { version: 'x', transitionsOf: () => pinnedTimeZones.transitionsOf('UTC') } },
      'time-zone/unknown',
      ['timeZone'],
    ],
    ['no open weekday', { ...valid, week: {} }, 'schedule/no-open-time', ['week']],
    ['weekdays without hours', { ...valid, week: { 1: [], 2: [] } }, 'schedule/no-open-time', ['week']],
    [
      'only closed exceptions',
      { ...valid, week: {}, exceptions: { '2026-12-24': [] } },
      'schedule/no-open-time',
      ['week'],
    ],
    [
      'one date, a closure over it',
      {
        ...valid,
        week: {},
        exceptions: { '2026-12-24': [['08:00', '12:00']] },
        closures: [{ from: Date.UTC(2026, 11, 24), to: Date.UTC(2026, 11, 25) }],
      },
      'schedule/no-open-time',
      ['week'],
    ],
    [
      'one date, which the zone skips',
      { timeZone: 'Pacific/Apia', week: {}, exceptions: { '2011-12-30': [['08:00', '12:00']] } },
      'schedule/no-open-time',
      ['week'],
    ],
  ])('%s', (_, options, code, path) => {
    expect(thrown(() => made(options))).toMatchObject({ code, path })
  })

  test('messages show the value, and details what overlaps', () => {
    expect(thrown(() => made({ ...valid, week: { 1: [['08:00', '18.00']] } })).message).toContain('["08:00", "18.00"]')
    expect(
      thrown(() =>
        made({
          ...valid,
          week: {
            1: [
              ['11:00', '18:00'],
              ['08:00', '12:00'],
            ],
          },
        }),
      ),
    ).toMatchObject({ details: { overlaps: ['week', 1, 1] } })
    expect(thrown(() => made({ ...valid, week: { 8: [] } })).message).toBe(
      'Expected an ISO weekday; got "8". Pass one of 1, 2, 3, 4, 5, 6, 7.',
    )
    const inZone = (timeZone: string) => () => made({ ...valid, timeZone })
    expect(inZone('Europe/Berln')).toThrow(/; got "Europe\/Berln"\. Did you mean Europe\/Berlin\?$/)
    // HST, EST and UTC would be other clocks.
    for (const zone of ['JST', 'EDT', 'UTC+9']) expect(inZone(zone)).toThrow(/; got "[^"]+"\.$/)
    expect(thrown(() => made({ ...valid, holiday: [] }))).toMatchObject({
      message: expect.stringContaining('Did you mean holidays? Pass one of timeZone, week, ') as string,
      details: {
        candidates: ['timeZone', 'week', 'seasons', 'holidays', 'openDayHours', 'exceptions', 'closures', 'timeZones'],
      },
    })
    const aboutClosure = (closure: unknown) => thrown(() => made({ ...valid, closures: [closure] })).message
    expect(aboutClosure([1, 2])).toMatch(/; got a value of type object\.$/)
    expect(aboutClosure({ from: 5 })).toMatch(/; got \[5, undefined\]\.$/)
    expect(aboutClosure({ to: 5n })).toMatch(/; got \[undefined, 5n\]\.$/)
    expect(thrown(() => made(null)).message).toBe('Expected an object for the options of a schedule; got null.')
    expect(thrown(() => made({ ...valid, week: [] })).message).toBe(
      'Expected an object for week, the hours by weekday; got [].',
    )
    expect(thrown(() => made({ ...valid, exceptions: 5 })).message).toBe(
      'Expected an object for exceptions, the hours by date; got 5.',
    )
    expect(
      thrown(() =>
        made({
          ...valid,
          week: {
            1: [
              ['11:00', '18:00'],
              ['08:00', '12:00'],
            ],
          },
        }),
      ).message,
    ).toContain('08:00–12:00 and 11:00–18:00')
    expect(thrown(() => made({ ...valid, timeZone: 'Mars/Olympus' })).message).toContain('"Mars/Olympus"')
  })

  test('zone data may be 18 h from UTC', () => {
    const transitions = { timeZone: 'X', starts: [0], offsets: [64_800], until: Date.UTC(2030, 0) }
    const schedule = made({ ...valid, timeZone: 'X', timeZones: { version: 'mine', transitionsOf: () => transitions } })
    expect(openTimeBetween(schedule, Date.UTC(2026, 10, 22), Date.UTC(2026, 10, 22, 15))).toBe(3_600_000)
  })

  test('zone data may change what a clock is called and not its offset', () => {
    const transitions = { timeZone: 'X', starts: [0, 1e12, 2e12], offsets: [3600, 3600, 7200], until: 4e12 }
    const schedule = made({ ...valid, timeZone: 'X', timeZones: { version: 'mine', transitionsOf: () => transitions } })
    const hoursOn = (monday: number) => openTimeBetween(schedule, monday, monday + 7 * 3_600_000) / 3_600_000
    expect(new Date(1e12).toISOString()).toBe('2001-09-09T01:46:40.000Z')
    // Monday 08:00 is 07:00 UTC, and from 2033 on 06:00 UTC.
    expect([Date.UTC(2001, 8, 10), Date.UTC(2026, 10, 23), Date.UTC(2034, 10, 20)].map(hoursOn)).toEqual([0, 0, 1])
  })

  const ruled = { timeZone: 'X', starts: [0, 86_400_000], offsets: [0, 3600] }
  const spring = { month: 3, week: 5, weekday: 7, time: 3600, offset: 3600 }
  const autumn = { month: 10, week: 5, weekday: 7, time: 7200, offset: 0 }
  const history = { timeZone: 'X', starts: [0, 86_400_000], offsets: [0, 3600], until: 172_800_000 }
  test.each<[string, unknown]>([
    ['nothing but a name', { timeZone: 'X' }],
    ['a text', 'X'],
    ['null', null],
    ['no starts', { ...history, starts: [], offsets: [] }],
    ['more starts than offsets', { ...history, offsets: [0] }],
    ['starts out of order', { ...history, starts: [86_400_000, 0] }],
    ['an end before the last start', { ...history, until: 86_400_000 }],
    ['parts of a second', { ...history, starts: [0, 86_400_001] }],
    ['an end without end', { ...history, until: Infinity }],
    ['an end that no Date holds', { ...history, until: 8.64e15 + 1000 }],
    ['an offset over 18 h', { ...history, offsets: [0, 64_801] }],
    ['an offset that is no number', { ...history, offsets: [0, '1'] }],
    ['a name that is no text', { ...history, timeZone: 1 }],
    ['starts in a typed array', { ...history, starts: Float64Array.of(0, 86_400_000) }],
    ['a hole between the starts', { ...history, starts: hole.concat(86_400_000) }],
    ['neither an end nor a rule', { ...history, until: undefined }],
    ['an end and a rule', { ...history, rule: { changes: [] } }],
    ['a rule that is a text', { ...ruled, rule: 'M3.5.0' }],
    ['a rule of one change', { ...ruled, rule: { changes: [spring] } }],
    ['a rule of three changes', { ...ruled, rule: { changes: [spring, autumn, autumn] } }],
    ['a rule with a hole', { ...ruled, rule: { changes: Object.assign([], { length: 2 }) } }],
    ['a rule out of order', { ...ruled, rule: { changes: [autumn, spring] } }],
    ['changes in months side by side', { ...ruled, rule: { changes: [spring, { ...autumn, month: 4 }] } }],
    [
      'changes in January and December',
      {
        ...ruled,
        rule: {
          changes: [
            { ...spring, month: 1 },
            { ...autumn, month: 12 },
          ],
        },
      },
    ],
    ['a month 0', { ...ruled, rule: { changes: [{ ...spring, month: 0 }, autumn] } }],
    ['a week 6', { ...ruled, rule: { changes: [spring, { ...autumn, week: 6 }] } }],
    ['a weekday 0', { ...ruled, rule: { changes: [spring, { ...autumn, weekday: 0 }] } }],
    ['a time of more than a week', { ...ruled, rule: { changes: [spring, { ...autumn, time: 604_801 }] } }],
    ['a rule with an offset over 18 h', { ...ruled, rule: { changes: [{ ...spring, offset: 64_801 }, autumn] } }],
  ])('zone data of the wrong shape: %s', (_, transitions) => {
    const refusal = thrown(() =>
      made({ ...valid, timeZone: 'X', timeZones: { version: 'mine', transitionsOf: () => transitions } }),
    )
    expect(refusal).toMatchObject({ code: 'time-zone/invalid-data', path: ['timeZone'] })
    expect(refusal.message).toMatch(
      /^Expected .*(timeZone|starts|offset|until|rule).*, in the time-zone data mine of "X"\.$/,
    )
  })
})

describe('a schedule is plain frozen data', () => {
  const office = createSchedule({
    timeZone: 'america/new_york',
    week: {
      1: [
        ['13:00', '18:00'],
        ['08:00', '12:00'],
      ],
    },
    holidays: holidayCalendar({ id: 'office', closed: ['2026-11-30'], open: ['2026-11-28'] }),
    openDayHours: [['10:00', '12:00']],
    exceptions: { '2026-12-07': [['09:00', '10:00']] },
    closures: [
      { from: 10, to: 20 },
      { from: 0, to: 10 },
    ],
  })
  const start = Date.UTC(2026, 10, 23, 15)
  const due = addOpenTime(office, start, 30 * 3_600_000)

  const deepFrozen = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen)
    return Object.freeze(value)
  }
  const isDeepFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen))

  test('frozen all the way down, in order, with the zone spelt as in its data', () => {
    expect(isDeepFrozen(office)).toBe(true)
    expect(office).toMatchObject({
      timeZone: 'America/New_York',
      timeZoneVersion: pinnedTimeZones.version,
      closures: [{ from: 0, to: 20 }],
    })
    expect(office.week[1]).toEqual([
      ['08:00', '12:00'],
      ['13:00', '18:00'],
    ])
  })

  test.each([
    [
      'from the first instant to an hour before the end of the zone data',
      { from: -8.64e15, to: Date.UTC(2038, 0) - 3_600_000 },
    ],
    ['from an hour after their beginning to the last instant', { from: Date.UTC(2000, 0) + 3_600_000, to: 8.64e15 }],
  ])('a closure may last %s', (_, closure) => {
    expect(createSchedule({ ...valid, closures: [closure] }).closures).toEqual([closure])
  })

  test('it does not share what the caller may change', () => {
    const week = { 1: [['08:00', '18:00'] as [string, string]] }
    const schedule = createSchedule({ timeZone: 'UTC', week })
    week[1] = []
    expect(openTimeBetween(schedule, Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24))).toBe(36_000_000)
  })

  test('a clone gives the same answers, as does one from another copy of the package', () => {
    const clone = JSON.parse(JSON.stringify(office)) as typeof office
    expect(addOpenTime(clone, start, 30 * 3_600_000)).toBe(due)
    expect(addOpenTime(Object.freeze(structuredClone(office)), start, 30 * 3_600_000)).toBe(due)
    expect(openTimeBetween(clone, start, due)).toBe(30 * 3_600_000)
  })

  test('a clone that is changed between two questions is answered as it stands', () => {
    const clone = structuredClone(createSchedule({ timeZone: 'UTC', week: monday })) as {
      week: Record<number, unknown>
    }
    const hours = () =>
      openTimeBetween(clone as unknown as typeof office, Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24)) / 3_600_000
    expect(hours()).toBe(10)
    clone.week[1] = [['08:00', '12:00']]
    expect(hours()).toBe(4)
  })

  test('a clone that is frozen is read once, one that is frozen in part each time', () => {
    const clone = structuredClone(office)
    const readings = (freezeHoursOf: (week: typeof clone.week) => void) => {
      let times = 0
      const counting = Object.freeze({
        ...deepFrozen({ ...clone, week: undefined }),
        get week() {
          times += 1
          const week = structuredClone(clone.week)
          freezeHoursOf(week)
          return Object.freeze(week)
        },
      })
      addOpenTime(counting, start, 1)
      const first = times
      addOpenTime(counting, start, 2)
      addOpenTime(counting, due, 3)
      return times - first
    }
    expect(readings(deepFrozen)).toBe(0)
    expect(readings((week) => deepFrozen(week[1]))).toBeGreaterThan(1)
  })

  test('zone data that are frozen in part are copied', () => {
    const [starts, offsets] = [[Date.UTC(2000, 0)], [0]]
    const transitions = Object.freeze({
      timeZone: 'X',
      starts: Object.freeze(starts),
      offsets,
      until: Date.UTC(2030, 0),
    })
    const schedule = createSchedule({
      timeZone: 'X',
      week: monday,
      timeZones: { version: 'mine', transitionsOf: () => transitions },
    })
    offsets[0] = 3600
    expect(openTimeBetween(schedule, Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 23, 9))).toBe(3_600_000)
  })

  test('a clone made into a schedule again keeps its zone data', () => {
    const stored = { ...(JSON.parse(JSON.stringify(office)) as typeof office), timeZoneVersion: 'of another year' }
    const again = createSchedule(stored)
    expect(again).toEqual(stored)
    expect(addOpenTime(again, start, 30 * 3_600_000)).toBe(due)
    const ship = createSchedule({
      ...office,
      timeZones: {
        version: 'log',
        transitionsOf: (timeZone) => ({ timeZone, starts: [0], offsets: [0], until: Date.UTC(2030, 0) }),
      },
    })
    expect(createSchedule(ship)).toEqual(ship)
    expect(createSchedule({ ...ship, timeZones: pinnedTimeZones })).toEqual(office)
  })

  test('another zone needs its zone data', () => {
    const moved = { ...office, timeZone: 'Asia/Tokyo' }
    expect(thrown(() => createSchedule(moved))).toMatchObject({
      code: 'schedule/invalid',
      path: ['timeZone'],
      message: expect.stringMatching(/New_York.*Asia\/Tokyo/) as string,
    })
    expect(thrown(() => openTimeBetween(moved, start, due))).toMatchObject({
      code: 'schedule/invalid',
      path: ['schedule', 'timeZone'],
    })
    expect(createSchedule({ ...moved, timeZones: pinnedTimeZones }).transitions.timeZone).toBe('Asia/Tokyo')
  })

  test('what is wrong with a copy is named from the schedule on', () => {
    const broken = { ...office, week: { ...office.week, 1: [['8:00', '18:00']] as const } }
    expect(thrown(() => openTimeBetween(broken, start, due))).toMatchObject({
      code: 'schedule/invalid-span',
      path: ['schedule', 'week', 1, 0],
    })
  })

  test('a batch and a list of spans read a clone once', () => {
    let times = 0
    const counting = {
      ...structuredClone(office),
      get week() {
        times += 1
        return office.week
      },
    }
    const starts = new Float64Array(100).fill(start)
    expect(Array.from(addOpenTimeAll(counting, starts, 30 * 3_600_000))).toEqual(Array.from(starts, () => due))
    expect(
      Array.from(
        openTimeBetweenAll(
          counting,
          starts,
          starts.map(() => due),
        ),
      ),
    ).toEqual(Array.from(starts, () => 30 * 3_600_000))
    expect(times).toBe(2)
    const asked = openSpans(counting, start, due)
    expect(Array.from(asked)).toEqual(Array.from(openSpans(office, start, due)))
    expect(times).toBe(3)
  })

  test.each([undefined, null, 'UTC', {}, { timeZone: 'UTC' }, { ...alwaysOpen, timeZoneVersion: 2026 }])(
    '%j is no schedule',
    (value) => {
      const schedule = value as unknown as typeof office
      for (const ask of [
        () => addOpenTime(schedule, 0, 1),
        () => addOpenTime(schedule, 0, 0),
        () => lastInstantWithin(schedule, 0, 0),
        () => openSpans(schedule, 0, 0),
      ]) {
        expect(thrown(ask)).toMatchObject({ code: 'schedule/invalid', path: ['schedule'] })
      }
    },
  )

  test('alwaysOpen is a schedule like any other', () => {
    expect(isDeepFrozen(alwaysOpen)).toBe(true)
    expect(addOpenTime(JSON.parse(JSON.stringify(alwaysOpen)) as typeof alwaysOpen, -1, 5)).toBe(4)
  })
})
