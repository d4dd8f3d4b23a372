import {
  addOpenTime,
  addOpenTimeAll,
  alwaysOpen,
  createSchedule,
  holidayCalendar,
  isOpenAt,
  type IsoWeekday,
  lastInstantWithin,
  nextClosing,
  nextOpening,
  openSpans,
  openTimeBetween,
  openTimeBetweenAll,
  previousClosing,
  previousOpening,
  type Schedule,
  type ScheduleOptions,
  type Span,
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

const options: fc.Arbitrary<ScheduleOptions> = fc
  .record({
    timeZone,
    week: fc.tuple(hours, hours, hours, hours, hours, hours, hours),
    closed: dates(20),
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
  .map(({ timeZone, week, closed, open, openDayHours, exceptions, closures }) => ({
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
    holidays: holidayCalendar({ closed, open }),
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
