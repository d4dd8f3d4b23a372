import {
  type CreatedCase,
  type DueFirstResponse,
  edition2022_10,
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  holidayCalendar,
  plansOffered,
  severities,
} from 'aws-support-rules'
import { expect } from 'vitest'
import { fc, test } from '../laws.js'
import { addOpenTime, lastInstantWithin } from '../oracle/walk.js'
import { clocksOf, developerCases, instants, walkFrom } from './developer-cases.js'

const due = (created: CreatedCase): DueFirstResponse => {
  const response = firstResponse(created)
  if (response.kind === 'none') throw new Error('no target')
  return response
}
const dueAt = (created: CreatedCase): number => due(created).dueAt.getTime()
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
const day = 86_400_000

test.prop([developerCases], { numRuns: 40 })('a Developer deadline is where a walk over civil days ends', (created) => {
  const { createdAt, severity } = created
  const spans = walkFrom(created, 40)
  const target = (severity === 'low' ? 24 : 12) * 3_600_000
  const response = due(created)
  expect(response.dueAt.getTime()).toBe(addOpenTime(spans, createdAt, target))
  expect(response.lateAfter.getTime()).toBe(lastInstantWithin(spans, createdAt, target))
})

test.prop([developerCases])(
  'the spans counted add up to the target, in order, from creation to the due instant',
  (created) => {
    const explained = explainFirstResponse(created)
    const spans = explained.counted ?? []
    expect(spans.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0)).toBe(
      due(created).target.minutes * 60_000,
    )
    expect(spans.at(-1)?.to).toEqual(due(created).dueAt)
    expect(spans[0]?.from.getTime()).toBeGreaterThanOrEqual(created.createdAt)
    spans.reduce((previous, { from, to }) => {
      expect(from.getTime()).toBeGreaterThan(previous)
      return to.getTime()
    }, -Infinity)
  },
)

test.prop([developerCases, fc.constantFrom(1, 60_000, 3_600_000, day, 3 * day)])(
  'a case created later is never due earlier',
  (created, later) => {
    expect(dueAt({ ...created, createdAt: created.createdAt + later })).toBeGreaterThanOrEqual(dueAt(created))
  },
)

test.prop([developerCases, fc.integer({ min: -1, max: 9 })])(
  'one more holiday never makes the deadline earlier',
  (created, days) => {
    const more = (closed: readonly { readonly date: string }[]) =>
      holidayCalendar({ closed: [...closed, dateOf(created.createdAt + days * day)] })
    const { holidays } = created.customer
    const customer = { ...created.customer, holidays: (country: string) => more(holidays(country).closed) }
    expect(dueAt({ ...created, customer })).toBeGreaterThanOrEqual(dueAt(created))
  },
)

test.prop([developerCases])('a higher severity on the same clock is never due later', (created) => {
  expect(dueAt({ ...created, severity: 'normal' })).toBeLessThanOrEqual(dueAt({ ...created, severity: 'low' }))
})

test.prop([developerCases])('late after the due instant, or at it', (created) => {
  const { dueAt: first, lateAfter } = due(created)
  expect(lateAfter.getTime()).toBeGreaterThanOrEqual(first.getTime())
})

test.prop([developerCases])('no day is both counted and skipped', (created) => {
  const { counted = [], skipped = [], ...response } = explainFirstResponse(created)
  if (response.kind === 'none' || response.counting === null) throw new Error('not counted in business hours')
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: response.counting.timeZone, dateStyle: 'short' })
  const countedDates = counted.map(({ from }) => date.format(from))
  expect(skipped.map((each) => each.date).filter((each) => countedDates.includes(each))).toEqual([])
})

test.prop([
  instants,
  fc.constantFrom(...plansOffered({ edition: edition2022_10 }).slice(2)),
  fc.constantFrom(...severities),
])('around the clock the deadline is the target later', (createdAt, plan, severity) => {
  const response = firstResponse({ plan, caseType: 'technical', severity, createdAt })
  if (response.kind === 'due') {
    expect(response.dueAt.getTime() - createdAt).toBe(response.target.minutes * 60_000)
    expect(response.lateAfter).toEqual(response.dueAt)
  }
})

test.prop([developerCases, fc.constantFrom('ES', 'PT', 'ID', 'NZ', 'DE')])(
  'a range spans the answers of its clocks',
  (created, country) => {
    const { timeZone: _timeZone, ...customer } = { ...created.customer, country }
    const range = firstResponseRange({ ...created, customer })
    if (range.kind === 'none') throw new Error('no target')
    // A case in Japanese is counted on one clock, wherever the customer is.
    const zones = created.language === 'ja' ? ['Asia/Tokyo'] : clocksOf(country)
    const each = zones.map((timeZone) => dueAt({ ...created, customer: { ...customer, timeZone } }))
    expect(range.byTimeZone.map((one) => one.dueAt.getTime())).toEqual(each)
    expect([range.earliest.getTime(), range.latest.getTime()]).toEqual([Math.min(...each), Math.max(...each)])
  },
)

test.prop([developerCases, developerCases])('an answer does not depend on what was asked before', (first, second) => {
  const alone = firstResponse(first)
  firstResponse(second)
  expect(firstResponse(first)).toEqual(alone)
})
