import {
  addOpenTime,
  createSchedule,
  isOpenAt,
  nextOpening,
  openTimeBetween,
  previousClosing,
  type Span,
} from 'aws-support-rules/business-time'
import { expect, test } from 'vitest'
import { thrown } from './thrown.js'

const [minute, hour] = [60_000, 3_600_000]
const timeOfDay = (minutes: number) => new Date(minutes * minute).toISOString().slice(11, 16)

test('what was asked before does not count towards the most open spans of a question', () => {
  // Open every other minute: 720 spans a day, so 4,000,000 spans are 15 years.
  const spans = Array.from({ length: 720 }, (_, index): Span => [timeOfDay(2 * index), timeOfDay(2 * index + 1)])
  const everyDay = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, spans]))
  const schedule = createSchedule({ timeZone: 'UTC', week: everyDay })
  const year = (count: number) => Date.UTC(count, 0)
  const questions: readonly (() => unknown)[] = [
    () => isOpenAt(schedule, year(2026)),
    () => openTimeBetween(schedule, year(2001), year(2002)),
    () => isOpenAt(schedule, year(2040)),
    () => addOpenTime(schedule, year(2090), hour),
    () => previousClosing(schedule, year(2015)),
    () => nextOpening(schedule, year(2066)),
  ]
  expect(questions.map((ask) => ask())).toEqual([
    true,
    (365 * 24 * hour) / 2,
    true,
    year(2090) + 2 * hour - minute,
    year(2015) - minute,
    year(2066),
  ])
  expect(thrown(() => openTimeBetween(schedule, year(2001), year(2018)))).toMatchObject({
    code: 'duration/invalid',
    path: ['to'],
  })
  expect(openTimeBetween(schedule, year(2026), year(2026) + hour)).toBe(hour / 2)
})
