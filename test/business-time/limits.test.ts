import {
  addOpenTime,
  addOpenTimeAll,
  alwaysOpen,
  createSchedule,
  holidayCalendar,
  isOpenAt,
  lastInstantWithin,
  nextClosing,
  nextOpening,
  openSpans,
  openTimeBetween,
  openTimeBetweenAll,
  previousClosing,
  previousOpening,
  type TimeZoneData,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

const hour = 3_600_000
const lastInstant = 8.64e15
const week = {
  1: [['08:00', '18:00']],
  2: [['08:00', '18:00']],
  3: [['08:00', '18:00']],
  4: [['08:00', '18:00']],
  5: [['08:00', '18:00']],
} as const
const [begin, end] = [Date.UTC(2000, 0, 1), Date.UTC(2038, 0, 1)]
/** UTC from 2000 to 2037: the zones of the package have no end. */
const timeZones: TimeZoneData = {
  version: 'short',
  transitionsOf: (timeZone) => ({ timeZone, starts: [begin], offsets: [0], until: end }),
}
const office = createSchedule({ timeZone: 'UTC', week, timeZones })

const codeAndPath = (run: () => unknown) => {
  const { code, path = [] } = thrown(run)
  return [code, ...path].join(' ')
}

const questions = [isOpenAt, nextOpening, nextClosing, previousOpening, previousClosing]

describe('instants and durations', () => {
  test('messages say what to pass', () => {
    const message = (ask: () => unknown) => thrown(ask).message
    expect(message(() => isOpenAt(office, new Date(0) as never))).toMatch(
      /date\.getTime\(\).*; got the Date 1970-01-01T00:00:00\.000Z\.$/,
    )
    expect(message(() => isOpenAt(office, 5n as never))).toMatch(/; got 5n\.$/)
    expect(message(() => addOpenTime(office, begin, 2 ** 53))).toMatch(
      /from 0 to 9007199254740991; got 9007199254740992\.$/,
    )
  })

  test.each([NaN, Infinity, -Infinity, 0.5, lastInstant + 1, -lastInstant - 1, '0', undefined])(
    '%s is no instant',
    (value) => {
      const wrong = value as number
      expect(codeAndPath(() => addOpenTime(office, wrong, 1))).toBe('instant/invalid from')
      expect(codeAndPath(() => addOpenTime(office, wrong, 0))).toBe('instant/invalid from')
      expect(codeAndPath(() => lastInstantWithin(office, wrong, 1))).toBe('instant/invalid from')
      expect(codeAndPath(() => openTimeBetween(office, wrong, end - 1))).toBe('instant/invalid from')
      expect(codeAndPath(() => openTimeBetween(office, end - 1, wrong))).toBe('instant/invalid to')
      expect(codeAndPath(() => openSpans(office, wrong))).toBe('instant/invalid from')
      if (value !== undefined) expect(codeAndPath(() => openSpans(office, begin, wrong))).toBe('instant/invalid to')
      for (const ask of questions) expect(codeAndPath(() => ask(office, wrong))).toBe('instant/invalid at')
      for (const schedule of [alwaysOpen])
        expect(codeAndPath(() => isOpenAt(schedule, wrong))).toBe('instant/invalid at')
    },
  )

  test.each([NaN, Infinity, -1, 0.5, -0.5, 2 ** 53, '1', undefined])('%s is no duration', (value) => {
    const wrong = value as number
    const start = Date.UTC(2026, 10, 23, 9)
    expect(codeAndPath(() => addOpenTime(office, start, wrong))).toBe('duration/invalid ms')
    expect(codeAndPath(() => lastInstantWithin(office, start, wrong))).toBe('duration/invalid ms')
  })
})

describe('beyond the zone data', () => {
  const outside = 'instant/outside-time-zone-data'

  test.each([begin - 1, end + 1, 0, lastInstant, -lastInstant])('instant %i is refused', (value) => {
    for (const ask of questions) expect(codeAndPath(() => ask(office, value))).toBe(`${outside} at`)
    expect(codeAndPath(() => addOpenTime(office, value, 1))).toBe(`${outside} from`)
    expect(codeAndPath(() => lastInstantWithin(office, value, 1))).toBe(`${outside} from`)
    expect(codeAndPath(() => openTimeBetween(office, value, begin + 1))).toBe(`${outside} from`)
    expect(codeAndPath(() => openTimeBetween(office, begin + 1, value))).toBe(`${outside} to`)
    expect(codeAndPath(() => Array.from(openSpans(office, value)))).toBe(`${outside} from`)
  })

  test('so is an answer that lies there', () => {
    // 2037-12-31 is a Thursday, 2000-01-01 a Saturday.
    expect(codeAndPath(() => addOpenTime(office, Date.UTC(2037, 11, 31, 17), hour + 1))).toBe(`${outside} ms`)
    expect(codeAndPath(() => lastInstantWithin(office, Date.UTC(2037, 11, 31, 17), hour))).toBe(`${outside} ms`)
    expect(codeAndPath(() => nextOpening(office, Date.UTC(2037, 11, 31, 18)))).toBe(`${outside} at`)
    expect(codeAndPath(() => nextClosing(office, Date.UTC(2037, 11, 31, 18)))).toBe(`${outside} at`)
    expect(codeAndPath(() => previousOpening(office, Date.UTC(2000, 0, 3, 7)))).toBe(`${outside} at`)
    expect(codeAndPath(() => previousClosing(office, Date.UTC(2000, 0, 3, 17)))).toBe(`${outside} at`)
    expect(codeAndPath(() => isOpenAt(office, end))).toBe(`${outside} at`)
    expect(codeAndPath(() => Array.from(openSpans(office, Date.UTC(2037, 11, 31))))).toBe(`${outside} from`)
  })

  test('what lies just within is answered', () => {
    expect(addOpenTime(office, Date.UTC(2037, 11, 31, 17), hour)).toBe(Date.UTC(2037, 11, 31, 18))
    expect(lastInstantWithin(office, Date.UTC(2037, 11, 31, 17), hour - 1)).toBe(Date.UTC(2037, 11, 31, 18) - 1)
    expect(nextClosing(office, Date.UTC(2037, 11, 31, 17))).toBe(Date.UTC(2037, 11, 31, 18))
    expect(previousOpening(office, Date.UTC(2000, 0, 3, 8))).toBe(Date.UTC(2000, 0, 3, 8))
    expect(previousClosing(office, Date.UTC(2000, 0, 3, 18))).toBe(Date.UTC(2000, 0, 3, 18))
    expect([isOpenAt(office, begin), isOpenAt(office, end - 1)]).toEqual([false, false])
    expect(Array.from(openSpans(office, Date.UTC(2037, 11, 31), end))).toEqual([
      { from: Date.UTC(2037, 11, 31, 8), to: Date.UTC(2037, 11, 31, 18) },
    ])
    // 9,914 weekdays from 2000 to 2037, 10 hours each.
    expect(openTimeBetween(createSchedule({ timeZone: 'UTC', week, timeZones }), begin, end)).toBe(9914 * 10 * hour)
    expect(openTimeBetween(createSchedule({ timeZone: 'UTC', week, timeZones }), end, begin)).toBe(-9914 * 10 * hour)
    expect(addOpenTime(createSchedule({ timeZone: 'UTC', week, timeZones }), end, 0)).toBe(end)
    expect(codeAndPath(() => addOpenTime(createSchedule({ timeZone: 'UTC', week, timeZones }), end, 1))).toBe(
      `${outside} ms`,
    )
  })

  test('the span that lies across the end is known until there', () => {
    const night = createSchedule({
      timeZone: 'UTC',
      timeZones,
      week: { 4: [['22:00', '06:00']], 5: [['22:00', '06:00']] },
    })
    expect(addOpenTime(night, Date.UTC(2037, 11, 31, 23), hour)).toBe(end)
    expect(codeAndPath(() => addOpenTime(night, Date.UTC(2037, 11, 31, 23), hour + 1))).toBe(`${outside} ms`)
    expect(codeAndPath(() => nextClosing(night, Date.UTC(2037, 11, 31, 23)))).toBe(`${outside} at`)
    expect(codeAndPath(() => previousOpening(night, Date.UTC(2000, 0, 1, 1)))).toBe(`${outside} at`)
    expect(isOpenAt(night, begin)).toBe(true)
  })

  test('details name the limits, the message the zone', () => {
    expect(() => addOpenTime(office, 0, 1)).toThrow(
      expect.objectContaining({
        details: { from: begin, until: end },
        message: expect.stringContaining('2000-01-01T00:00:00.000Z to before 2038-01-01T00:00:00.000Z') as string,
      }),
    )
  })

  test('the message says what would help on each side', () => {
    const message = (ask: () => unknown) => thrown(ask).message
    expect(message(() => isOpenAt(office, begin - 1))).toMatch(/ Pass timeZones that start earlier\.$/)
    expect(message(() => isOpenAt(office, end + 1))).toMatch(/ Pass timeZones that end later or have a rule\.$/)
    expect(message(() => nextOpening(office, Date.UTC(2037, 11, 31, 18)))).toMatch(
      /got an answer outside\. Pass timeZones .* have a rule\.$/,
    )
    const pinned = createSchedule({ timeZone: 'UTC', week })
    expect(message(() => isOpenAt(pinned, begin - 1))).toMatch(/ Pass timeZones that start earlier\.$/)
    expect(message(() => isOpenAt(pinned, Date.parse('+010000-01-03T00:00:00Z')))).toMatch(
      / Ask about the years 0 to 9999\.$/,
    )
  })

  test('openSpans names the end that was asked for', () => {
    expect(codeAndPath(() => Array.from(openSpans(office, Date.UTC(2037, 11, 31), Date.UTC(2038, 0, 9))))).toBe(
      `${outside} to`,
    )
    expect(codeAndPath(() => Array.from(openSpans(office, Date.UTC(2038, 0, 2), Date.UTC(2038, 0, 9))))).toBe(
      `${outside} from`,
    )
  })

  test('zone data without end are asked about the years 0 to 9999', () => {
    const timeZones: TimeZoneData = {
      version: 'mine',
      transitionsOf: (timeZone) => ({ timeZone, starts: [-lastInstant], offsets: [0], until: lastInstant }),
    }
    const wide = () => createSchedule({ timeZone: 'Local', week, timeZones })
    const [first, last] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]
    // 0000-01-01 is a Saturday, 9999-12-31 a Friday; four hundred years have 104,355 weekdays.
    expect([nextOpening(wide(), first), previousClosing(wide(), last)]).toEqual([
      Date.parse('0000-01-03T08:00:00Z'),
      Date.parse('9999-12-31T18:00:00Z'),
    ])
    expect(openTimeBetween(wide(), first, Date.parse('0400-01-01T00:00:00Z'))).toBe(104_355 * 10 * hour)
    for (const beyond of [first - 1, last + 2]) {
      expect(thrown(() => isOpenAt(wide(), beyond))).toMatchObject({
        code: outside,
        path: ['at'],
        details: { from: first, until: last + 1 },
      })
    }
  })

  test('other zone data move the limits', () => {
    const timeZones: TimeZoneData = {
      version: 'mine',
      transitionsOf: (timeZone) => ({ timeZone, starts: [-lastInstant], offsets: [0], until: lastInstant }),
    }
    const wide = createSchedule({ timeZone: 'Local', week, timeZones })
    expect(wide).toMatchObject({ timeZone: 'Local', timeZoneVersion: 'mine' })
    // 1900-01-01 was a Monday, 2100-01-01 will be a Friday.
    expect(addOpenTime(wide, Date.UTC(1900, 0, 1), hour)).toBe(Date.UTC(1900, 0, 1, 9))
    expect(addOpenTime(wide, Date.UTC(2100, 0, 1, 17), 2 * hour)).toBe(Date.UTC(2100, 0, 4, 9))
  })
})

describe('a schedule that ends', () => {
  const fair = createSchedule({
    timeZone: 'Europe/Berlin',
    week: {},
    exceptions: { '2026-11-23': [['09:00', '18:00']], '2026-11-25': [['09:00', '12:00']] },
  })
  const [opens, closes] = [Date.UTC(2026, 10, 23, 8), Date.UTC(2026, 10, 25, 11)]

  test('has answers in it', () => {
    expect(addOpenTime(fair, begin, 12 * hour)).toBe(closes)
    expect(lastInstantWithin(fair, begin, 9 * hour)).toBe(Date.UTC(2026, 10, 25, 8))
    expect([
      nextOpening(fair, begin),
      nextClosing(fair, opens),
      previousOpening(fair, end - 1),
      previousClosing(fair, end - 1),
    ]).toEqual([opens, Date.UTC(2026, 10, 23, 17), Date.UTC(2026, 10, 25, 8), closes])
    expect(Array.from(openSpans(fair, begin))).toHaveLength(2)
  })

  test('has null before and after it, and deadlines that are never reached', () => {
    expect([
      nextOpening(fair, closes),
      nextClosing(fair, closes),
      previousOpening(fair, opens - 1),
      previousClosing(fair, opens),
    ]).toEqual([null, null, null, null])
    expect([isOpenAt(fair, begin), isOpenAt(fair, end - 1), isOpenAt(fair, end)]).toEqual([false, false, false])
    expect(codeAndPath(() => addOpenTime(fair, begin, 12 * hour + 1))).toBe('schedule/never-reached ms')
    expect(codeAndPath(() => lastInstantWithin(fair, begin, 12 * hour))).toBe('schedule/never-reached ms')
  })

  test('before or after the zone data only is null on the other side', () => {
    const [early, late] = ['1990-01-01', '2050-01-01'].map((date) =>
      createSchedule({ timeZone: 'UTC', timeZones, week: {}, exceptions: { [date]: [['09:00', '12:00']] } }),
    )
    const middle = Date.UTC(2020, 0, 1)
    expect([nextOpening(early ?? fair, middle), previousOpening(late ?? fair, middle)]).toEqual([null, null])
    expect(codeAndPath(() => previousOpening(early ?? fair, middle))).toBe('instant/outside-time-zone-data at')
    expect(codeAndPath(() => nextOpening(late ?? fair, middle))).toBe('instant/outside-time-zone-data at')
  })

  test('at the very ends of the zone data has an opening and a closing that nobody knows', () => {
    const edges = createSchedule({
      timeZone: 'UTC',
      timeZones,
      week: {},
      exceptions: { '2000-01-01': [['00:00', '08:00']], '2037-12-31': [['08:00', '24:00']] },
    })
    expect(codeAndPath(() => previousOpening(edges, begin + hour))).toBe('instant/outside-time-zone-data at')
    expect(codeAndPath(() => nextClosing(edges, end - hour))).toBe('instant/outside-time-zone-data at')
    expect([
      isOpenAt(edges, begin),
      isOpenAt(edges, end - 1),
      previousClosing(edges, Date.UTC(2020, 0, 1)),
      nextOpening(edges, Date.UTC(2020, 0, 1)),
    ]).toEqual([true, true, begin + 8 * hour, end - 16 * hour])
  })

  test('days before the zone data end, and days after they begin, is over', () => {
    const edges = createSchedule({
      timeZone: 'UTC',
      timeZones,
      week: {},
      exceptions: { '2000-01-02': [['08:00', '12:00']], '2037-12-30': [['08:00', '12:00']] },
    })
    expect([previousOpening(edges, begin + hour), nextOpening(edges, end - hour)]).toEqual([null, null])
    expect(codeAndPath(() => addOpenTime(edges, end - hour, hour))).toBe('schedule/never-reached ms')
  })

  test('by a closure without end, or begins with one, has nothing beyond', () => {
    const [first, last] = [Date.UTC(2020, 0, 1), Date.UTC(2027, 0, 1)]
    // Friday 2027-01-01 00:00 is the end, Wednesday 2020-01-01 00:00 the beginning.
    const closed = () =>
      createSchedule({
        timeZone: 'UTC',
        week,
        closures: [
          { from: last, to: lastInstant },
          { from: -lastInstant, to: first },
        ],
      })
    const [opening, closing] = [Date.UTC(2020, 0, 1, 8), Date.UTC(2026, 11, 31, 18)]
    expect([
      nextOpening(closed(), closing),
      nextClosing(closed(), closing),
      nextClosing(closed(), closing - 1),
    ]).toEqual([null, null, closing])
    expect([
      previousOpening(closed(), opening - 1),
      previousClosing(closed(), opening),
      previousOpening(closed(), opening),
    ]).toEqual([null, null, opening])
    expect(Array.from(openSpans(closed(), Date.UTC(2026, 11, 31)))).toEqual([
      { from: Date.UTC(2026, 11, 31, 8), to: closing },
    ])
    expect(codeAndPath(() => addOpenTime(closed(), closing - 1, 2))).toBe('schedule/never-reached ms')
    // A span that is cut by the closure ends and begins with it.
    const cut = createSchedule({
      timeZone: 'UTC',
      week,
      closures: [
        { from: last + 9 * hour, to: lastInstant },
        { from: -lastInstant, to: first + 9 * hour },
      ],
    })
    expect([nextClosing(cut, last), previousOpening(cut, first + 10 * hour)]).toEqual([
      last + 9 * hour,
      first + 9 * hour,
    ])
    // Closures that end at all, even out there, leave it open whether business goes on.
    const long = createSchedule({
      timeZone: 'UTC',
      week,
      timeZones,
      closures: [
        { from: last, to: lastInstant - 1 },
        { from: 1 - lastInstant, to: first },
      ],
    })
    expect(codeAndPath(() => nextOpening(long, closing))).toBe('instant/outside-time-zone-data at')
    expect(codeAndPath(() => previousOpening(long, opening - 1))).toBe('instant/outside-time-zone-data at')
  })

  test('by a closure without end that is years away has answers until it', () => {
    const [year, ago] = [(value: number) => Date.UTC(value, 0, 1), -lastInstant]
    const closures = [
      { from: ago, to: year(2002) },
      { from: year(2004), to: year(2012) },
      { from: year(2014), to: year(2034) },
      { from: year(2036), to: lastInstant },
    ]
    const rare = () => createSchedule({ timeZone: 'UTC', week, closures })
    // Monday 2034-01-02 is the first weekday of its year, Wednesday 2003-12-31 the last.
    expect(nextOpening(rare(), year(2020))).toBe(Date.UTC(2034, 0, 2, 8))
    expect(previousOpening(rare(), year(2011))).toBe(Date.UTC(2003, 11, 31, 8))
  })

  test('where the first table begins or ends keeps the opening and the closing there', () => {
    // The first table knows 60 days before the day of the question, and 306 after.
    const day = 24 * hour
    const asked = Date.UTC(2026, 2, 11)
    const always = {
      1: [['00:00', '24:00']],
      2: [['00:00', '24:00']],
      3: [['00:00', '24:00']],
      4: [['00:00', '24:00']],
      5: [['00:00', '24:00']],
      6: [['00:00', '24:00']],
      7: [['00:00', '24:00']],
    } as const
    const begins = createSchedule({
      timeZone: 'UTC',
      week: always,
      closures: [{ from: -lastInstant, to: asked - 60 * day }],
    })
    const ends = createSchedule({
      timeZone: 'UTC',
      week: always,
      closures: [{ from: asked + 306 * day, to: lastInstant }],
    })
    expect([previousOpening(begins, asked), nextClosing(ends, asked)]).toEqual([asked - 60 * day, asked + 306 * day])
  })

  // A walk over every day until there would not come to an end.
  test('is over at once, however far the zone data reach', () => {
    const timeZones: TimeZoneData = {
      version: 'mine',
      transitionsOf: (timeZone) => ({ timeZone, starts: [-lastInstant], offsets: [0], until: lastInstant }),
    }
    const day = createSchedule({
      timeZone: 'Local',
      timeZones,
      week: {},
      exceptions: { '2026-11-23': [['09:00', '12:00']] },
    })
    const [opening, closing] = [Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 23, 12)]
    expect([
      nextOpening(day, closing),
      previousOpening(day, opening - 1),
      nextClosing(day, closing),
      previousClosing(day, closing - 1),
    ]).toEqual([null, null, null, null])
    expect([
      previousOpening(day, closing + 3 * 365 * 24 * hour),
      nextOpening(day, opening - 3 * 365 * 24 * hour),
    ]).toEqual([opening, opening])
  })

  test('says how much open time it lacks', () => {
    expect(() => addOpenTime(fair, begin, 12 * hour + 1)).toThrow(/Expected at least 43200001 ms/)
    expect(() => lastInstantWithin(fair, begin, 12 * hour)).toThrow(
      /^Expected more than 43200000 ms of open time after 20.*Z; got a schedule without it\. Add open hours or pass less time\.$/,
    )
  })

  test('whose end the zone data do not reach is refused there', () => {
    const late = createSchedule({
      timeZone: 'UTC',
      timeZones,
      week: {},
      exceptions: {
        '2026-11-23': [['09:00', '18:00']],
        '2050-01-01': [['09:00', '12:00']],
        '1990-01-01': [['09:00', '12:00']],
      },
    })
    expect(codeAndPath(() => nextOpening(late, Date.UTC(2027, 0, 1)))).toBe('instant/outside-time-zone-data at')
    expect(codeAndPath(() => previousOpening(late, Date.UTC(2020, 0, 1)))).toBe('instant/outside-time-zone-data at')
  })
})

describe('alwaysOpen', () => {
  test('answers at every instant a Date can hold', () => {
    for (const at of [-lastInstant, -1, 0, 1, lastInstant]) {
      expect(isOpenAt(alwaysOpen, at)).toBe(true)
      expect([
        nextOpening(alwaysOpen, at),
        nextClosing(alwaysOpen, at),
        previousOpening(alwaysOpen, at),
        previousClosing(alwaysOpen, at),
      ]).toEqual([at, null, null, null])
      expect([addOpenTime(alwaysOpen, at, 0), lastInstantWithin(alwaysOpen, at, 0)]).toEqual([at, at])
    }
    expect(addOpenTime(alwaysOpen, -lastInstant, lastInstant)).toBe(0)
    expect(addOpenTime(alwaysOpen, lastInstant - 1, 1)).toBe(lastInstant)
    expect(lastInstantWithin(alwaysOpen, lastInstant - 1, 1)).toBe(lastInstant)
    expect(openTimeBetween(alwaysOpen, 5, -7)).toBe(-12)
    expect(Array.from(openSpans(alwaysOpen, 5, 9))).toEqual([{ from: 5, to: 9 }])
    expect(Array.from(openSpans(alwaysOpen, 5))).toEqual([{ from: 5, to: Infinity }])
  })

  test('ends with the last instant', () => {
    expect(codeAndPath(() => addOpenTime(alwaysOpen, lastInstant, 1))).toBe('schedule/never-reached ms')
    expect(codeAndPath(() => lastInstantWithin(alwaysOpen, lastInstant, 1))).toBe('schedule/never-reached ms')
  })

  test('all day on every day is the same in any zone, until a day is left out', () => {
    const day = [['00:00', '24:00']] as const
    const all = { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }
    expect(addOpenTime(createSchedule({ timeZone: 'Africa/Cairo', week: all }), 0, 5)).toBe(5)
    expect(codeAndPath(() => addOpenTime(createSchedule({ timeZone: 'UTC', week: { ...all, 7: [] } }), 0, 5))).toBe(
      'instant/outside-time-zone-data from',
    )
    expect(
      codeAndPath(() =>
        addOpenTime(createSchedule({ timeZone: 'UTC', week: all, exceptions: { '2026-01-01': [] } }), 0, 5),
      ),
    ).toBe('instant/outside-time-zone-data from')
    const [closed, open] = [['2026-01-01'], ['2026-01-02']]
    for (const days of [{ closed }, { closed: [], open }, { closed, open }]) {
      const holidays = holidayCalendar(days)
      for (const exceptions of [{}, { '2026-01-03': [] }]) {
        expect(
          codeAndPath(() =>
            addOpenTime(createSchedule({ timeZone: 'UTC', week: all, holidays, openDayHours: [], exceptions }), 0, 5),
          ),
        ).toBe('instant/outside-time-zone-data from')
      }
    }
    for (const hours of [
      [['00:00', '23:59']],
      [['00:01', '24:00']],
      [
        ['00:00', '12:00'],
        ['13:00', '24:00'],
      ],
    ] as const) {
      const partly = { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours }
      expect(codeAndPath(() => addOpenTime(createSchedule({ timeZone: 'UTC', week: partly }), 0, 5))).toBe(
        'instant/outside-time-zone-data from',
      )
    }
    for (const holidays of [holidayCalendar({ closed: [] }), holidayCalendar({ closed })]) {
      expect(
        codeAndPath(() =>
          addOpenTime(createSchedule({ timeZone: 'UTC', week: all, holidays, closures: [{ from: 0, to: 1 }] }), 0, 5),
        ),
      ).toBe('instant/outside-time-zone-data from')
    }
  })
})

describe('openSpans', () => {
  test('is lazy, and can be gone through again', () => {
    const spans = openSpans(office, Date.UTC(2026, 10, 23, 9))
    for (let times = 0; times < 2; times++) {
      const [first] = spans
      expect(first).toEqual({ from: Date.UTC(2026, 10, 23, 9), to: Date.UTC(2026, 10, 23, 18) })
    }
  })

  test('is empty between an instant and itself or an earlier one', () => {
    const monday = Date.UTC(2026, 10, 23, 9)
    expect([
      ...openSpans(office, monday, monday),
      ...openSpans(office, monday, monday - hour),
      ...openSpans(office, end, end),
    ]).toEqual([])
  })
})

describe('batches', () => {
  const starts = Float64Array.of(Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 23, 17))

  test('one duration for all or one for each, into a new array, a given one or the starts', () => {
    const two = [Date.UTC(2026, 10, 23, 11), Date.UTC(2026, 10, 24, 9)]
    expect(Array.from(addOpenTimeAll(office, starts, 2 * hour))).toEqual(two)
    expect(Array.from(addOpenTimeAll(office, starts, Float64Array.of(2 * hour, 0)))).toEqual([two[0], starts[1]])
    const out = new Float64Array(2)
    expect(addOpenTimeAll(office, starts, 2 * hour, out)).toBe(out)
    expect(openTimeBetweenAll(office, starts, out, out)).toBe(out)
    expect(Array.from(out)).toEqual([2 * hour, 2 * hour])
    const own = starts.slice()
    expect(Array.from(addOpenTimeAll(office, own, 2 * hour, own))).toEqual(two)
    expect(addOpenTimeAll(office, new Float64Array(0), 1)).toHaveLength(0)
  })

  test('a deadline beyond the table of the elements before it', () => {
    // 2,610 weekdays of ten hours are 522 weeks.
    const tenYears = addOpenTimeAll(
      createSchedule({ timeZone: 'UTC', week }),
      starts,
      Float64Array.of(hour, 26_100 * hour),
    )
    expect(Array.from(tenYears)).toEqual([Date.UTC(2026, 10, 23, 10), Date.UTC(2026, 10, 23, 17) + 522 * 7 * 24 * hour])
  })

  test('no time at all is the identity in closed time too, before and after the table is made', () => {
    const night = Date.UTC(2026, 10, 23, 22)
    const fresh = createSchedule({ timeZone: 'UTC', week })
    for (let time = 0; time < 2; time++)
      expect(Array.from(addOpenTimeAll(fresh, Float64Array.of(night, night), Float64Array.of(0, hour)))).toEqual([
        night,
        Date.UTC(2026, 10, 24, 9),
      ])
  })

  test('durations that lie across the answers are read before they are written over', () => {
    const shared = Float64Array.of(2 * hour, hour, 0)
    expect(Array.from(addOpenTimeAll(office, starts, shared.subarray(0, 2), shared.subarray(1)))).toEqual([
      Date.UTC(2026, 10, 23, 11),
      Date.UTC(2026, 10, 23, 18),
    ])
  })

  test('an error names the index; what came before is answered', () => {
    const out = new Float64Array(3)
    const bad = Float64Array.of(starts[0] ?? 0, NaN, 0)
    expect(codeAndPath(() => addOpenTimeAll(office, bad, hour, out))).toBe('instant/invalid from 1')
    expect(Array.from(out)).toEqual([Date.UTC(2026, 10, 23, 10), 0, 0])
    expect(codeAndPath(() => addOpenTimeAll(office, starts, -1))).toBe('duration/invalid ms 0')
    expect(codeAndPath(() => addOpenTimeAll(office, starts, Float64Array.of(1, 0.5)))).toBe('duration/invalid ms 1')
    expect(codeAndPath(() => addOpenTimeAll(office, Float64Array.of(starts[0] ?? 0, end + 1), hour))).toBe(
      'instant/outside-time-zone-data from 1',
    )
    expect(codeAndPath(() => openTimeBetweenAll(office, starts, Float64Array.of(begin, NaN)))).toBe(
      'instant/invalid to 1',
    )
    expect(codeAndPath(() => openTimeBetweenAll(office, Float64Array.of(begin, begin - 1), starts))).toBe(
      'instant/outside-time-zone-data from 1',
    )
  })

  test('arrays of another kind or length are refused', () => {
    const plain = [0] as unknown as Float64Array
    expect(codeAndPath(() => addOpenTimeAll(office, plain, 1))).toBe('batch/invalid from')
    expect(codeAndPath(() => addOpenTimeAll(office, starts, plain))).toBe('batch/invalid ms')
    expect(codeAndPath(() => addOpenTimeAll(office, starts, new Float64Array(1)))).toBe('batch/invalid ms')
    expect(codeAndPath(() => addOpenTimeAll(office, starts, 1, new Float64Array(3)))).toBe('batch/invalid out')
    expect(codeAndPath(() => openTimeBetweenAll(office, plain, starts))).toBe('batch/invalid from')
    expect(codeAndPath(() => openTimeBetweenAll(office, starts, new Float64Array(3)))).toBe('batch/invalid to')
    expect(codeAndPath(() => openTimeBetweenAll(office, starts, starts, new Float64Array(3)))).toBe('batch/invalid out')
    expect(thrown(() => addOpenTimeAll(office, starts, new Float64Array(3)))).toMatchObject({
      message: expect.stringMatching(
        /^Expected 'ms' to be a number or a Float64Array as long as 'from', of length 2; got 3\./,
      ) as string,
      details: { length: 2 },
    })
  })
})

describe('where the table made for the first question ends', () => {
  // It knows 60 days before the day of the question and 306 after: the hours of the dates around its ends have to be in it, however far from UTC.
  const asked = Date.UTC(2026, 2, 11, 12)
  const midnight = Date.UTC(2026, 2, 11)
  const early = [
    ['00:30', '03:00'],
    ['20:00', '21:00'],
  ] as const
  const long = [['23:00', '22:00']] as const
  test.each([
    ['Pacific/Kiritimati', early],
    ['UTC', early],
    ['Pacific/Pago_Pago', long],
  ] as const)('it answers as a table made there does: %s', (timeZone, hours) => {
    const fresh = () =>
      createSchedule({ timeZone, week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours } })
    for (const edge of [midnight - 60 * 24 * hour, midnight + 306 * 24 * hour]) {
      for (let at = edge - 36 * hour; at <= edge + 36 * hour; at += hour) {
        const known = fresh()
        isOpenAt(known, asked)
        const answers = (schedule: typeof known) => [
          ...questions.map((ask) => ask(schedule, at)),
          addOpenTime(schedule, at, 9 * hour),
          openTimeBetween(schedule, at - 5 * hour, at),
        ]
        expect(answers(known)).toEqual(answers(fresh()))
      }
    }
  })
})
