import {
  addOpenTime,
  addOpenTimeAll,
  createSchedule,
  isOpenAt,
  lastInstantWithin,
  openTimeBetween,
  openTimeBetweenAll,
  pinnedTimeZones,
  type TimeZoneData,
} from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'

const hour = 3_600_000
const desk = createSchedule({ timeZone: 'UTC', week: { 1: [['08:00', '18:00']] } })
const monday = Date.UTC(2026, 10, 23, 9)
addOpenTime(desk, monday, hour)

describe.each([[Symbol('now')], [Object.create(null) as unknown]])('%s as a number', (value) => {
  const broken = value as number

  test.each([
    ['addOpenTime, from', () => addOpenTime(desk, broken, hour), 'instant/invalid'],
    ['addOpenTime, ms', () => addOpenTime(desk, monday, broken), 'duration/invalid'],
    ['lastInstantWithin, from', () => lastInstantWithin(desk, broken, hour), 'instant/invalid'],
    ['openTimeBetween, to', () => openTimeBetween(desk, monday, broken), 'instant/invalid'],
    ['isOpenAt', () => isOpenAt(desk, broken), 'instant/invalid'],
  ])('is refused by %s', (_, ask, code) => {
    expect(ask).toThrow(expect.objectContaining({ code }) as Error)
  })
})

test('a day with a hole in its list of hours is refused', () => {
  const hours = new Array<['08:00', '18:00']>(1)
  expect(() => createSchedule({ timeZone: 'UTC', week: { 1: hours } })).toThrow(
    expect.objectContaining({ code: 'schedule/invalid-span', path: ['week', 1, 0] }) as Error,
  )
})

test.each([
  ['addOpenTimeAll', addOpenTimeAll],
  ['openTimeBetweenAll', openTimeBetweenAll],
])('%s without arrays says what to pass', (_, ask) => {
  expect(() => Reflect.apply(ask, undefined, [desk]) as unknown).toThrow(
    expect.objectContaining({ code: 'batch/invalid' }) as Error,
  )
})

describe('batches whose arrays overlap', () => {
  const buffer = () => Float64Array.of(monday, monday, monday)

  test('give the answers of arrays that do not', () => {
    const shared = buffer()
    expect([...addOpenTimeAll(desk, shared.subarray(0, 2), hour, shared.subarray(1, 3))]).toEqual([
      monday + hour,
      monday + hour,
    ])
    const counted = buffer()
    expect([
      ...openTimeBetweenAll(desk, Float64Array.of(monday, monday), counted.subarray(0, 2), counted.subarray(1, 3)),
    ]).toEqual([0, 0])
  })

  test('may be the same array', () => {
    const same = buffer()
    expect([...addOpenTimeAll(desk, same, hour, same)]).toEqual([monday + hour, monday + hour, monday + hour])
  })
})

test('a schedule of dated hours alone ends with them, however far the zone data reach', () => {
  const timeZones: TimeZoneData = {
    version: 'endless',
    transitionsOf: (timeZone) => ({ timeZone, starts: [-8.64e15], offsets: [0], until: 8.64e15 }),
  }
  const once = createSchedule({
    timeZone: 'UTC',
    week: {},
    exceptions: { '2026-11-23': [['10:00', '10:01']] },
    timeZones,
  })
  expect(addOpenTime(once, 0, 60_000)).toBe(Date.UTC(2026, 10, 23, 10, 1))
  const started = performance.now()
  expect(() => addOpenTime(once, 0, 60_001)).toThrow(
    expect.objectContaining({ code: 'schedule/never-reached' }) as Error,
  )
  expect(performance.now() - started).toBeLessThan(1000)
})

test('a zone that is no text is unknown', () => {
  expect(pinnedTimeZones.transitionsOf(undefined as unknown as string)).toBeUndefined()
})
