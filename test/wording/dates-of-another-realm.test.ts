import { runInNewContext } from 'node:vm'
import { firstResponse, responseProgress } from 'aws-support-rules'
import { describeFirstResponse, describeInstant, describeProgress } from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

// Dates of a frame, of node:vm or of a test environment have a class of their own. What they hold is the same.
const foreign = (date: Date) => runInNewContext(`new Date(${String(date.getTime())})`) as Date
const at = new Date('2026-12-28T11:00:00Z')
const request = { plan: 'business', caseType: 'technical', severity: 'urgent', createdAt: at } as const

const withForeignDates = <Answer extends object>(answer: Answer): Answer =>
  Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, value instanceof Date ? foreign(value) : (value as unknown)]),
  ) as Answer

test('an instant of another realm is described as one of this realm', () => {
  expect(foreign(at)).not.toBeInstanceOf(Date)
  expect(describeInstant(foreign(at), { timeZone: 'Asia/Tokyo' })).toBe('Monday 28 December 2026 20:00 (Asia/Tokyo)')
})

test('so are a first response and its progress', () => {
  const response = firstResponse(request)
  expect(describeFirstResponse(withForeignDates(response))).toBe(describeFirstResponse(response))
  const progress = responseProgress(request, { now: at.getTime() + 600_000 })
  expect(describeProgress(withForeignDates(progress))).toBe(describeProgress(progress))
})

test('an invalid Date of another realm is refused', () => {
  expect(() => describeInstant(runInNewContext('new Date(NaN)') as Date)).toThrow(
    expect.objectContaining({ code: 'instant/invalid' }),
  )
})
