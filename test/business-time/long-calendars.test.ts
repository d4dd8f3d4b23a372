import { holidayCalendar } from 'aws-support-rules/business-time'
import { expect, test } from 'vitest'

const days = (length: number, date: (index: number) => string) =>
  Array.from({ length }, (_, index) => ({ date: date(index), name: `n${index % 3}` }))
const twoDigits = (index: number) => String(index + 1).padStart(2, '0')
const took = (run: () => unknown) => {
  const began = performance.now()
  run()
  return performance.now() - began
}

test('a list of one date costs a calendar no more than one of many', () => {
  const one = days(100_000, () => '2026-01-01')
  const many = days(
    100_000,
    (index) => `${2000 + Math.floor(index / 336)}-${twoDigits(Math.floor(index / 28) % 12)}-${twoDigits(index % 28)}`,
  )
  expect(holidayCalendar({ closed: one }).closed).toEqual([{ date: '2026-01-01', name: 'n0; n1; n2' }])
  const [again, others] = [
    Math.min(...[1, 2, 3].map(() => took(() => holidayCalendar({ closed: one })))),
    took(() => holidayCalendar({ closed: many })),
  ]
  expect(again).toBeLessThan(3 * others)
})
