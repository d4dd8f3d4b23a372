import {
  addOpenDays,
  addOpenTime,
  addOpenTimeAll,
  alwaysOpen,
  anyOpen,
  createSchedule,
  holidayCalendar,
  isOpenAt,
  type IsoWeekday,
  lastInstantWithin,
  nextClosing,
  nextOpening,
  openDaysBetween,
  openSpans,
  openTimeBetween,
  openTimeBetweenAll,
  type Pause,
  previousClosing,
  previousOpening,
  type Schedule,
  type ScheduleOptions,
  type Span,
  subtractOpenTime,
  subtractOpenTimeAll,
} from 'aws-support-rules/business-time'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'

const hour = 3_600_000
const day = 24 * hour

const hours = fc.constantFrom<readonly Span[]>(
  [['08:00', '18:00']],
  [
    ['08:30', '12:00'],
    ['13:00', '17:45'],
  ],
  [['00:00', '24:00']],
  [['22:00', '06:00']],
  [
    ['00:15', '00:45'],
    ['01:30', '02:30'],
    ['02:30', '03:30'],
    ['23:00', '24:00'],
  ],
  [['09:00', '09:00']],
  [],
)
const dates = (maxLength: number) =>
  fc.array(
    fc
      .integer({ min: 0, max: 365 * 3 })
      .map((days) => new Date(Date.UTC(2025, 0, 1) + days * day).toISOString().slice(0, 10)),
    { maxLength },
  )
// Changes of the clock in and out of open hours, by whole and half hours, at midnight, none, far east, a release-dependent zone.
const timeZone = fc.constantFrom(
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/Vancouver',
  'UTC',
)
/** Changes in those zones, and a Sunday and a Monday like others. */
const landmarks = [
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-10-03T15:30:00Z',
  '2026-04-23T22:00:00Z',
  '2026-06-07T00:00:00Z',
  '2026-06-08T08:00:00Z',
].map((text) => Date.parse(text))

const seasonsOf = (season: readonly [string[], string[], readonly Span[]] | null): ScheduleOptions['seasons'] => {
  const [from, to] = [season?.[0][0], season?.[1][0]].sort()
  return from !== undefined && to !== undefined ? [{ from, to, week: { 3: season?.[2], 5: [['23:00', '24:00']] } }] : []
}

const options: fc.Arbitrary<ScheduleOptions> = fc
  .record({
    timeZone,
    week: fc.tuple(hours, hours, hours, hours, hours, hours, hours),
    closed: dates(20),
    parts: fc.array(
      fc.tuple(dates(1), fc.constantFrom({ from: '12:00' }, { to: '02:30' }, { from: '01:30', to: '23:00' })),
      { maxLength: 4 },
    ),
    season: fc.option(fc.tuple(dates(1), dates(1), hours)),
    open: dates(3),
    openDayHours: hours,
    exceptions: fc.array(fc.tuple(dates(1), hours), { maxLength: 3 }),
    closures: fc.array(
      fc.tuple(
        fc.constantFrom(...landmarks),
        fc.integer({ min: -day, max: day }),
        fc.integer({ min: 1, max: 4 * day }),
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ timeZone, week, closed, parts, season, open, openDayHours, exceptions, closures }) => ({
    timeZone,
    // Wednesday is always open, so that every deadline comes.
    week: {
      1: week[0],
      2: week[1],
      3: [['10:00', '14:00']],
      4: week[3],
      5: week[4],
      6: week[5],
      7: week[6],
    } satisfies Record<IsoWeekday, readonly Span[]>,
    seasons: seasonsOf(season),
    holidays: holidayCalendar({
      closed: [...closed, ...parts.flatMap(([days, part]) => days.map((date) => ({ date, ...part })))],
      open,
    }),
    openDayHours,
    exceptions: Object.fromEntries(
      exceptions.flatMap(([days, spans]) => days.map((date): [string, readonly Span[]] => [date, spans])),
    ),
    closures: closures.map(([at, offset, length]) => ({ from: at + offset, to: at + offset + length })),
  }))
const schedule = options.map(createSchedule)

const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 11, 31) }),
  fc
    .tuple(fc.constantFrom(...landmarks), fc.integer({ min: -60, max: 60 }), fc.constantFrom(-1, 0, 1))
    .map(([at, quarters, ms]) => at + quarters * 900_000 + ms),
)
const duration = fc.oneof(
  fc.integer({ min: 0, max: 30 * day }),
  fc.integer({ min: 0, max: 200 }).map((quarters) => quarters * 900_000),
  fc.constantFrom(0, 1, 10 * hour, 24 * hour, 1000 * hour),
)
const laws = { numRuns: 100 }

describe('laws of open time', () => {
  test.prop([schedule, instant, duration, duration], laws)('adding twice is adding the sum', (s, t, a, b) => {
    expect(addOpenTime(s, addOpenTime(s, t, a), b)).toBe(addOpenTime(s, t, a + b))
  })

  test.prop([schedule, instant, duration], laws)('between a start and its deadline lies the duration', (s, t, d) => {
    expect(openTimeBetween(s, t, addOpenTime(s, t, d))).toBe(d)
    expect(openTimeBetween(s, t, lastInstantWithin(s, t, d))).toBe(d)
  })

  test.prop([schedule, instant, duration.filter((d) => d > 0)], laws)(
    'a deadline is the first instant, what it lasts until the last',
    (s, t, d) => {
      expect(openTimeBetween(s, t, addOpenTime(s, t, d) - 1)).toBe(d - 1)
      expect(openTimeBetween(s, t, lastInstantWithin(s, t, d) + 1)).toBe(d + 1)
    },
  )

  test.prop([schedule, instant, instant, instant], laws)('open time is additive and antisymmetric', (s, a, b, c) => {
    expect(openTimeBetween(s, a, b) + openTimeBetween(s, b, c)).toBe(openTimeBetween(s, a, c))
    expect(openTimeBetween(s, b, a)).toBe(0 - openTimeBetween(s, a, b))
  })

  test.prop([schedule, instant, duration], laws)(
    'a deadline is not after the last instant within, and they differ only from a closing on',
    (s, t, d) => {
      const [due, last] = [addOpenTime(s, t, d), lastInstantWithin(s, t, d)]
      expect(due).toBeLessThanOrEqual(last)
      if (due !== last)
        expect([isOpenAt(s, due), nextOpening(s, due), d === 0 || previousClosing(s, due) === due]).toEqual([
          false,
          last,
          true,
        ])
    },
  )

  test.prop([schedule, instant, instant, duration, duration], laws)(
    'a later start or a longer duration is never due earlier',
    (s, t, u, a, b) => {
      expect(addOpenTime(s, Math.min(t, u), a)).toBeLessThanOrEqual(addOpenTime(s, Math.max(t, u), a))
      expect(addOpenTime(s, t, Math.min(a, b))).toBeLessThanOrEqual(addOpenTime(s, t, Math.max(a, b)))
    },
  )

  test.prop([options, instant, duration, dates(5)], laws)(
    'another holiday is never due earlier',
    (given, t, d, more) => {
      const holidays = holidayCalendar({ ...given.holidays, closed: [...(given.holidays?.closed ?? []), ...more] })
      expect(addOpenTime(createSchedule(given), t, d)).toBeLessThanOrEqual(
        addOpenTime(createSchedule({ ...given, holidays }), t, d),
      )
    },
  )

  test.prop([instant, duration], laws)('where it is always open, time is time', (t, d) => {
    expect([
      addOpenTime(alwaysOpen, t, d),
      lastInstantWithin(alwaysOpen, t, d),
      openTimeBetween(alwaysOpen, t, t + d),
    ]).toEqual([t + d, t + d, d])
  })
})

const pause = fc
  .tuple(instant, fc.oneof(fc.integer({ min: 0, max: 3 * day }), fc.constantFrom(0, 1, hour)))
  .map(([from, length]) => ({ from, to: from + length }))
const pauses = fc.array(pause, { maxLength: 4 })

describe('laws of pauses', () => {
  test.prop([schedule, instant, duration, pauses], laws)('a pause in closed time changes nothing', (s, t, d, some) => {
    const closing = nextClosing(s, t) ?? NaN
    const more = [...some, { from: closing, to: nextOpening(s, closing) ?? NaN }]
    expect(addOpenTime(s, t, d, { pauses: more })).toBe(addOpenTime(s, t, d, { pauses: some }))
    expect(lastInstantWithin(s, t, d, { pauses: more })).toBe(lastInstantWithin(s, t, d, { pauses: some }))
  })

  test.prop([schedule, instant, instant, duration, pause, fc.double({ min: 0, max: 1, noNaN: true })], laws)(
    'splitting a pause, and the order of its parts, change nothing',
    (s, t, u, d, one, part) => {
      const middle = one.from + Math.floor((one.to - one.from) * part)
      const split = [
        { from: middle, to: one.to },
        { from: one.from, to: middle },
      ]
      const asked = (given: readonly Pause[]) => [
        addOpenTime(s, t, d, { pauses: given }),
        lastInstantWithin(s, t, d, { pauses: given }),
        openTimeBetween(s, t, u, { pauses: given }),
      ]
      expect(asked(split)).toEqual(asked([one]))
    },
  )

  test.prop([schedule, instant, instant, pause], laws)(
    'counted time and the open time of the pause add up to the time without',
    (s, t, u, one) => {
      const [from, to] = [Math.min(t, u), Math.max(t, u)]
      const paused = openTimeBetween(s, Math.min(Math.max(one.from, from), to), Math.max(Math.min(one.to, to), from))
      expect(openTimeBetween(s, from, to, { pauses: [one] }) + paused).toBe(openTimeBetween(s, from, to))
    },
  )

  test.prop([schedule, instant, duration, pauses], laws)('up to the end lies the duration', (s, t, d, some) => {
    expect(openTimeBetween(s, t, addOpenTime(s, t, d, { pauses: some }), { pauses: some })).toBe(d)
    expect(openTimeBetween(s, t, lastInstantWithin(s, t, d, { pauses: some }), { pauses: some })).toBe(d)
  })

  test.prop([schedule, fc.array(fc.tuple(instant, duration, pauses), { minLength: 1, maxLength: 5 })], laws)(
    'a batch with pauses is its single questions',
    (s, all) => {
      const flat = all.flatMap(([, , some]) => some)
      const first = Uint32Array.from(
        { length: all.length + 1 },
        (_, index) => all.slice(0, index).flatMap(([, , some]) => some).length,
      )
      const columns = {
        first,
        from: Float64Array.from(flat, ({ from }) => from),
        to: Float64Array.from(flat, ({ to }) => to),
      }
      const [from, ms] = [Float64Array.from(all, ([at]) => at), Float64Array.from(all, ([, length]) => length)]
      const to = from.map((at, index) => at + (ms[index] ?? NaN))
      expect([...addOpenTimeAll(s, from, ms, { pauses: columns })]).toEqual(
        all.map(([at, length, some]) => addOpenTime(s, at, length, { pauses: some })),
      )
      expect([...openTimeBetweenAll(s, from, to, { pauses: columns })]).toEqual(
        all.map(([at, length, some]) => openTimeBetween(s, at, at + length, { pauses: some })),
      )
    },
  )
})

describe('laws of time counted back', () => {
  test.prop([schedule, instant, duration], laws)('it is the inverse of adding, up to closed time', (s, t, d) => {
    const begin = subtractOpenTime(s, t, d)
    expect([begin <= t, openTimeBetween(s, begin, t)]).toEqual([true, d])
    if (d > 0) {
      expect(addOpenTime(s, begin, d)).toBe(isOpenAt(s, t - 1) ? t : previousClosing(s, t))
      expect(subtractOpenTime(s, addOpenTime(s, t, d), d)).toBe(nextOpening(s, t))
      expect(isOpenAt(s, begin)).toBe(true)
    }
    expect([...subtractOpenTimeAll(s, Float64Array.of(t), d)]).toEqual([begin])
  })
})

describe('laws of unions', () => {
  const spansOf = (s: Schedule, t: number) => Array.from(openSpans(s, t, t + 30 * day))

  test.prop([schedule, schedule, schedule, instant], { numRuns: 25 })(
    'a union is commutative, associative, idempotent, and open exactly where one is',
    (a, b, c, t) => {
      const all = anyOpen([a, b, c])
      const union = spansOf(all, t)
      expect(spansOf(anyOpen([c, b, a]), t)).toEqual(union)
      expect(spansOf(anyOpen([a, anyOpen([b, c])]), t)).toEqual(union)
      expect(spansOf(anyOpen([a, a]), t)).toEqual(spansOf(a, t))
      for (const at of union.slice(0, 9).flatMap(({ from, to }) => [from - 1, from, to - 1, to])) {
        expect(isOpenAt(all, at)).toBe([a, b, c].some((one) => isOpenAt(one, at)))
      }
    },
  )
})

describe('laws of open days', () => {
  test.prop([schedule, dates(1), fc.integer({ min: 1, max: 30 })], laws)(
    'between a date and the date some open days later lie as many',
    (s, [date = '2026-01-01'], days) => {
      const later = addOpenDays(s, date, days)
      expect(openDaysBetween(s, date, later)).toBe(days)
      expect(openDaysBetween(s, later, date)).toBe(-days)
      expect(addOpenDays(s, later, -days) <= date).toBe(true)
    },
  )
})

describe('laws of openings', () => {
  test.prop([schedule, instant], laws)('openings and closings alternate around an instant', (s, t) => {
    const [opening, closing] = [nextOpening(s, t) ?? NaN, nextClosing(s, t) ?? NaN]
    const [opened, closed] = [previousOpening(s, t) ?? NaN, previousClosing(s, t) ?? NaN]
    expect([
      opened <= t,
      closed <= t,
      t < closing,
      isOpenAt(s, opening),
      isOpenAt(s, closing),
      isOpenAt(s, closing - 1),
      isOpenAt(s, opened),
      isOpenAt(s, closed),
      isOpenAt(s, closed - 1),
    ]).toEqual([true, true, true, true, false, true, true, false, true])
    expect(isOpenAt(s, t) ? [opening, opened > closed] : [t < opening && opening < closing, opened < closed]).toEqual(
      isOpenAt(s, t) ? [t, true] : [true, true],
    )
  })

  test.prop([schedule, instant, fc.integer({ min: 0, max: 40 * day })], laws)(
    'spans are the open time, apart and in order',
    (s, t, length) => {
      const spans = Array.from(openSpans(s, t, t + length))
      expect(spans.reduce((sum, span) => sum + span.to - span.from, 0)).toBe(openTimeBetween(s, t, t + length))
      for (const [index, span] of spans.entries()) {
        expect(
          t <= span.from &&
            span.from < span.to &&
            span.to <= t + length &&
            isOpenAt(s, span.from) &&
            isOpenAt(s, span.to - 1),
        ).toBe(true)
        expect(span.from).toBeGreaterThan(spans[index - 1]?.to ?? -Infinity)
      }
    },
  )
})

describe('laws of asking', () => {
  // Each run makes tables of many years.
  const growing = { numRuns: 40 }
  const question = fc.record({ from: instant, to: instant, ms: duration })
  const answers = (s: Schedule, { from, to, ms }: { from: number; to: number; ms: number }) => [
    addOpenTime(s, from, ms),
    lastInstantWithin(s, from, ms),
    openTimeBetween(s, from, to),
    isOpenAt(s, to),
    nextOpening(s, from),
    nextClosing(s, from),
    previousOpening(s, to),
    previousClosing(s, to),
  ]
  const far = fc.integer({ min: Date.UTC(2019, 0, 1), max: Date.UTC(2033, 0, 1) })
  const anyQuestion = fc.record({ from: far, to: far, ms: duration })

  test.prop([options, fc.array(fc.oneof(question, anyQuestion), { minLength: 2, maxLength: 6 })], growing)(
    'the order of the questions changes no answer',
    (given, questions) => {
      const [forwards, backwards] = [createSchedule(given), createSchedule(given)]
      const first = questions.map((one) => answers(forwards, one))
      const second = [...questions]
        .reverse()
        .map((one) => answers(backwards, one))
        .reverse()
      expect(second).toEqual(first)
      expect(questions.map((one) => answers(createSchedule(given), one))).toEqual(first)
    },
  )

  test.prop([options, fc.array(fc.oneof(question, anyQuestion), { minLength: 1, maxLength: 6 })], growing)(
    'a batch is its single questions, bit for bit',
    (given, questions) => {
      const [one, all] = [createSchedule(given), createSchedule(given)]
      const column = (of: (q: { from: number; to: number; ms: number }) => number) => Float64Array.from(questions, of)
      const [from, to, ms] = [column((q) => q.from), column((q) => q.to), column((q) => q.ms)]
      expect(addOpenTimeAll(all, from, ms)).toEqual(column((q) => addOpenTime(one, q.from, q.ms)))
      expect(addOpenTimeAll(all, from, ms[0] ?? 0)).toEqual(column((q) => addOpenTime(one, q.from, ms[0] ?? 0)))
      expect(openTimeBetweenAll(all, from, to)).toEqual(column((q) => openTimeBetween(one, q.from, q.to)))
    },
  )
})
