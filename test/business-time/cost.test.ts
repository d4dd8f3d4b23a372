import {
  addOpenTime,
  addOpenTimeAll,
  createSchedule,
  isOpenAt,
  lastInstantWithin,
  openTimeBetween,
  openTimeBetweenAll,
} from 'aws-support-rules/business-time'
import { expect, test } from 'vitest'

// What makes a question cheap can be left out without a wrong answer. The way for questions that a table can't answer yet begins with a look-up of the schedule: it is counted here.
const hour = 3_600_000
const monday = Date.UTC(2026, 10, 23)
const hours = [['08:00', '18:00']] as const
const office = createSchedule({ timeZone: 'Europe/Berlin', week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } })
const other = createSchedule({ timeZone: 'Asia/Tokyo', week: { 1: hours } })

function lookUps(run: () => void): number {
  const get = Object.getOwnPropertyDescriptor(WeakMap.prototype, 'get')
  let count = 0
  Object.defineProperty(WeakMap.prototype, 'get', {
    ...get,
    value(this: unknown, key: unknown) {
      count += 1
      return Reflect.apply(get?.value as () => unknown, this, [key] as never)
    },
  })
  try {
    run()
  } finally {
    Object.defineProperty(WeakMap.prototype, 'get', { ...get })
  }
  return count
}

const friday18 = monday + 4 * 24 * hour + 17 * hour
const known = [
  ['addOpenTime', () => addOpenTime(office, monday, 12 * hour)],
  [
    'addOpenTime of 306 days',
    () => addOpenTime(office, monday, openTimeBetween(office, monday, monday + 306 * 24 * hour - 1)),
  ],
  ['lastInstantWithin', () => lastInstantWithin(office, monday, 12 * hour)],
  ['openTimeBetween', () => openTimeBetween(office, monday, friday18)],
  ['isOpenAt', () => isOpenAt(office, friday18)],
] as const

test.each(known)('%s asks the table of the schedule asked last, and nothing else', (_, ask) => {
  for (const schedule of [other, office, office]) isOpenAt(schedule, monday)
  expect(lookUps(ask)).toBe(0)
})

test('another schedule is looked up once, and then it is the last', () => {
  for (const schedule of [office, other, other]) isOpenAt(schedule, monday)
  expect(lookUps(() => addOpenTime(office, monday, hour))).toBe(1)
  expect(lookUps(() => addOpenTime(office, monday, hour))).toBe(0)
})

test('a batch asks one table for all of its elements', () => {
  isOpenAt(office, monday)
  const from = Float64Array.from({ length: 1000 }, (_, index) => monday + index * 5 * hour)
  const to = from.map((at) => at + 30 * hour)
  expect(lookUps(() => addOpenTimeAll(office, from, 12 * hour))).toBeLessThan(2)
  expect(lookUps(() => addOpenTimeAll(office, from, to.fill(12 * hour)))).toBeLessThan(2)
  expect(lookUps(() => openTimeBetweenAll(office, from, from.slice().reverse()))).toBeLessThan(2)
})
