import { editions, holidayCalendar } from 'aws-support-rules'
import { alwaysOpen, createSchedule, openSpans, openTimeBetween, type Schedule } from 'aws-support-rules/business-time'
import { publicHolidays } from 'aws-support-rules/holidays'
import { customerSchedules, openSpanTable, warningTable } from 'aws-support-rules/tables'
import { instantArbitrary, scheduleArbitrary } from 'aws-support-rules/testing'
import { describe, expect } from 'vitest'
import { thrown } from '../business-time/thrown.js'
import { fc, test } from '../laws.js'

const dayMs = 86_400_000
const hours = [['08:00', '18:00']] as const
const berlin = createSchedule({
  timeZone: 'Europe/Berlin',
  week: { 5: hours, 1: hours },
  holidays: holidayCalendar({ closed: ['2026-03-30'] }),
})
const rowsOf = (schedule: Schedule, from: number | string, to: number | string) =>
  Array.from(openSpanTable({ scheduleId: 'one', schedule }, { from, to }))
const text = (instant: number) => new Date(instant).toISOString().slice(0, 16)

test('has a row for each span, with the closed time before it and the open time until then', () => {
  // Friday 27 March is winter time, Monday 30 March a holiday, Friday 3 April summer time.
  const rows = rowsOf(berlin, '2026-03-27T12:00:00Z', '2026-04-03T08:00:00Z')
  expect(
    rows.map(({ closedFrom, spanStart, spanEnd, openBefore }) => [
      text(closedFrom),
      text(spanStart),
      text(spanEnd),
      openBefore,
    ]),
  ).toEqual([
    ['2026-03-27T12:00', '2026-03-27T12:00', '2026-03-27T17:00', 0],
    ['2026-03-27T17:00', '2026-04-03T06:00', '2026-04-03T08:00', 5 * 3_600_000],
  ])
})

const stretches = fc.tuple(
  instantArbitrary(),
  fc.oneof(
    fc.integer({ min: 1, max: 400 * dayMs }),
    fc.integer({ min: 1, max: 800 }).map((days) => days * dayMs),
  ),
)

test.prop([scheduleArbitrary(), stretches], { numRuns: 40 })(
  'the rows are the open spans of the range, and tile it up to the last closing',
  (schedule, [from, length]) => {
    const to = Math.min(from + length, Date.UTC(9999, 11))
    fc.pre(from < to)
    const rows = rowsOf(schedule, from, to)
    expect(rows.map(({ spanStart, spanEnd }) => ({ from: spanStart, to: spanEnd }))).toEqual(
      Array.from(openSpans(schedule, from, to)),
    )
    expect(rows.map(({ closedFrom, openBefore }) => ({ closedFrom, openBefore }))).toEqual(
      rows.map(({ spanStart }, index) => ({
        closedFrom: rows[index - 1]?.spanEnd ?? from,
        openBefore: openTimeBetween(schedule, from, spanStart),
      })),
    )
  },
)

describe('hours that never close', () => {
  test.each([
    ['the schedule that is always open', alwaysOpen],
    [
      'days that touch',
      createSchedule({
        timeZone: 'Asia/Kolkata',
        week: Object.fromEntries(
          [1, 2, 3, 4, 5, 6, 7].map((day) => [
            day,
            [
              ['00:00', '12:00'],
              ['12:00', '24:00'],
            ],
          ]),
        ),
      }),
    ],
  ])('are one row, as long as the range: %s', (_, schedule) => {
    const [from, to] = [Date.UTC(2001, 0, 1), Date.UTC(2031, 0, 1)]
    expect(rowsOf(schedule, from, to)).toEqual([
      { scheduleId: 'one', closedFrom: from, spanStart: from, spanEnd: to, openBefore: 0 },
    ])
  })
})

describe('rows are made one at a time', () => {
  test('takes schedules while it is iterated, and no more than it needs', () => {
    let taken = 0
    function* endless() {
      for (;;) yield { scheduleId: String(taken++), schedule: berlin }
    }
    const table = openSpanTable(endless(), { from: '2026-01-01T00:00:00Z', to: '2026-01-20T00:00:00Z' })
    expect(taken).toBe(0)
    const ids: string[] = []
    for (const { scheduleId } of table) {
      ids.push(scheduleId)
      if (scheduleId === '2') break
    }
    // Three Fridays and three Mondays each.
    expect(ids.join('')).toBe('0000001111112')
    expect(taken).toBe(3)
  })

  test('gives the first row of decades at once, the same each time it is iterated', () => {
    const table = openSpanTable(berlin, { from: '2001-01-01T00:00:00Z', to: '2037-01-01T00:00:00Z' })
    const [first] = table
    expect(text(first?.spanStart ?? NaN)).toBe('2001-01-01T07:00')
    expect([...table].length).toBe([...table].length)
  })
})

describe('the id of a schedule that comes without one', () => {
  const idOf = (schedule: Schedule) =>
    Array.from(openSpanTable(schedule, { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }))[0]?.scheduleId
  const named = (name: string) =>
    createSchedule({
      timeZone: 'Europe/Berlin',
      week: { 1: hours },
      holidays: holidayCalendar({ id: name, closed: [{ date: '2026-03-30', name }] }),
    })

  test('stays the same from release to release', () => {
    expect(idOf(berlin)).toBe('Europe/Berlin|2e21d38f4da3bb51')
  })

  test('is made of what decides the hours, and of nothing else', () => {
    expect(idOf(named('one'))).toBe(idOf(named('other')))
    const others = [
      berlin,
      named('one'),
      createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours } }),
      createSchedule({ timeZone: 'Europe/Vienna', week: { 1: hours } }),
      createSchedule({ timeZone: 'Europe/Berlin', week: { 1: [['08:00', '18:01']] } }),
      createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours }, exceptions: { '2026-01-06': hours } }),
      createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours }, closures: [{ from: 0, to: 1 }] }),
      createSchedule({
        timeZone: 'Europe/Berlin',
        week: { 1: hours },
        holidays: holidayCalendar({ closed: [], open: ['2026-03-30'] }),
        openDayHours: hours,
      }),
    ]
    expect(new Set(others.map(idOf)).size).toBe(others.length)
  })
})

test('a schedule that is passed twice has its rows once', () => {
  const range = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
  const customers = [{ country: 'DE', holidays: publicHolidays }]
  const ofEach = editions.flatMap((edition) => Array.from(customerSchedules(customers, { edition })))
  const once = customerSchedules(customers, { edition: editions })
  expect(ofEach.length).toBeGreaterThan(Array.from(once).length)
  for (const table of [openSpanTable, warningTable])
    expect(Array.from<object>(table(ofEach, range))).toEqual(Array.from<object>(table(once, range)))
  // Without an id, the hours are the id.
  expect([...openSpanTable([berlin, berlin], range)]).toEqual([...openSpanTable(berlin, range)])
})

describe('broken arguments', () => {
  const range = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }
  test.each([
    ['table/empty-range', { ...range, to: range.from }],
    ['table/empty-range', { from: range.to, to: range.from }],
    ['instant/invalid', { ...range, to: '2026-02-01' }],
    ['instant/invalid', { ...range, from: NaN }],
  ])('throw %s at once', (code, broken) => {
    expect(() => openSpanTable(berlin, broken)).toThrow(expect.objectContaining({ code }))
  })

  test('are found while the table is iterated: ids that come twice, ranges beyond the zone data', () => {
    const one = { scheduleId: 'one', schedule: berlin }
    const other = createSchedule({ timeZone: 'Europe/Berlin', week: { 5: hours } })
    const repeated = thrown(() => [...openSpanTable([one, { ...one, schedule: other }], range)])
    expect([repeated.code, repeated.details]).toEqual(['table/repeated-id', { scheduleId: 'one' }])
    expect(thrown(() => [...openSpanTable(berlin, { from: '1999-12-31T23:59:59Z', to: range.to })])).toMatchObject({
      code: 'instant/outside-time-zone-data',
      path: ['from'],
    })
    expect(thrown(() => [...openSpanTable(berlin, { from: range.from, to: Date.UTC(10_000, 0) + 1 })])).toMatchObject({
      code: 'instant/outside-time-zone-data',
      path: ['to'],
    })
    for (const broken of [
      '[{}]',
      '[null]',
      '[{ "scheduleId": 5 }]',
      '[{ "scheduleId": "" }]',
      '[{ "scheduleId": "one" }]',
    ]) {
      expect(thrown(() => [...openSpanTable(JSON.parse(broken) as Schedule[], range)]).code).toBe('schedule/invalid')
      expect(thrown(() => openSpanTable((JSON.parse(broken) as Schedule[])[0] as Schedule, range)).code).toBe(
        'schedule/invalid',
      )
    }
  })
})
