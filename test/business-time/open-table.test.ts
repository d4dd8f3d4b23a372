import { describe, expect, test } from 'vitest'
import {
  covers,
  endlessTable,
  instantPassing,
  instantReaching,
  openTable,
  openTimeBefore,
  spanAfter,
} from '../../src/business-time/open-table.js'
import { dayMs } from '../../src/time-units.js'

// The answers of the package stay right without the indexes, but no longer at the same cost for every question: this is what they hold.
const hour = 3_600_000
const spans = [
  { from: -4 * hour, to: 2 * hour },
  { from: 8 * hour, to: 18 * hour },
  { from: dayMs + 8 * hour, to: dayMs + 12 * hour },
  { from: dayMs + 13 * hour, to: dayMs + 18 * hour },
  { from: 4 * dayMs, to: 4 * dayMs + hour },
  { from: 5 * dayMs + 20 * hour, to: 6 * dayMs + 4 * hour },
]
const before = { from: -9 * hour, to: 0 }
const after = { from: 6 * dayMs, to: 6 * dayMs + hour }
const table = openTable([before, ...spans, after], 0, 6 * dayMs)
const opens = [0, 8 * hour, dayMs + 8 * hour, dayMs + 13 * hour, 4 * dayMs, 5 * dayMs + 20 * hour]
const lengths = [2, 10, 4, 5, 1, 4].map((hours) => hours * hour)
const totals = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0))

describe('the table of a stretch', () => {
  test('holds the spans, cut at its ends, with the open time before each', () => {
    expect([table.from, table.to, table.count, table.totalOpen]).toEqual([0, 6 * dayMs, 6, 26 * hour])
    expect(Array.from(table.total)).toEqual([...totals, 26 * hour, 26 * hour])
    expect(Array.from(table.shift)).toEqual([...opens.map((open, index) => open - (totals[index] ?? NaN)), Infinity])
  })

  test('leads from each day to the first span that closes after the day begins', () => {
    expect(Array.from(table.byDay)).toEqual([0, 2, 4, 4, 4, 5, 6])
    expect(table.perDay).toBe(1 / dayMs)
  })

  test('leads from each slice of open time, as long as the mean span, to the first span that ends at its beginning or later', () => {
    const slice = Math.ceil((26 * hour) / 6)
    const ends = lengths.map((length, index) => length + (totals[index] ?? NaN))
    expect(table.perSlice).toBe(1 / slice)
    expect(Array.from(table.byOpenTime)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((step) => ends.findIndex((end) => end >= step * slice)),
    )
  })

  test('covers its instants but its last', () => {
    expect([0, 1, 6 * dayMs - 1].map((at) => covers(table, at))).toEqual([true, true, true])
    expect([-1, 6 * dayMs, 0.5, NaN, Infinity].map((at) => covers(table, at))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('finds spans, open time and instants as a walk over the spans does', () => {
    for (let at = 0; at <= 6 * dayMs; at += hour / 2) {
      const index = opens.findIndex((open, i) => open + (lengths[i] ?? NaN) > at)
      const passed = opens.reduce((sum, open, i) => sum + Math.min(Math.max(at - open, 0), lengths[i] ?? NaN), 0)
      expect([spanAfter(table, at), openTimeBefore(table, at)]).toEqual([index < 0 ? 6 : index, passed])
    }
    expect([2, 2.5, 12, 26].map((hours) => instantReaching(table, hours * hour) / hour)).toEqual([2, 8.5, 18, 144])
    expect([0, 2, 2.5, 12, 25.5].map((hours) => instantPassing(table, hours * hour) / hour)).toEqual([
      0, 8, 8.5, 32, 143.5,
    ])
  })

  test('is searched from next to the answer, however many spans it has', () => {
    let reads = 0
    const counted = (values: Float64Array) =>
      new Proxy(values, {
        get(target, key) {
          reads += 1
          return Reflect.get(target, key) as unknown
        },
      })
    const year = openTable(
      Array.from({ length: 365 }, (_, day) => ({ from: day * dayMs, to: day * dayMs + hour })),
      0,
      365 * dayMs,
    )
    const watched = { ...year, shift: counted(year.shift), total: counted(year.total) }
    const readsOf = (search: () => number) => {
      reads = 0
      search()
      return reads
    }
    expect(readsOf(() => spanAfter(watched, 350 * dayMs))).toBeLessThan(8)
    expect(readsOf(() => instantReaching(watched, 350 * hour))).toBeLessThan(8)
    expect(readsOf(() => instantPassing(watched, 350 * hour))).toBeLessThan(8)
  })

  test('of nothing, and of one span as long as itself', () => {
    const nothing = openTable([], 0, 3 * dayMs)
    expect([
      nothing.count,
      nothing.totalOpen,
      Array.from(nothing.byDay),
      Array.from(nothing.byOpenTime),
      openTimeBefore(nothing, dayMs),
    ]).toEqual([0, 0, [0, 0, 0, 0], [0], 0])
    const all = openTable([{ from: -1, to: 4 * dayMs }], 0, 3 * dayMs)
    expect([all.count, all.totalOpen, Array.from(all.byDay), Array.from(all.byOpenTime)]).toEqual([
      1,
      3 * dayMs,
      [0, 0, 0, 1],
      [0, 0],
    ])
  })
})

test('the table without end has one span and one entry in each index', () => {
  expect([
    endlessTable.count,
    endlessTable.byDay.length,
    endlessTable.byOpenTime.length,
    endlessTable.perDay,
    endlessTable.perSlice,
  ]).toEqual([1, 1, 1, 0, 0])
  expect(
    [-8.64e15, 0, 8.64e15].map((at) => [
      covers(endlessTable, at),
      openTimeBefore(endlessTable, at),
      spanAfter(endlessTable, at),
    ]),
  ).toEqual([-8.64e15, 0, 8.64e15].map((at) => [true, at, 0]))
})
