import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  canChangeSeverity,
  edition2025_12,
  explainFirstResponse,
  firstResponse,
  firstResponseTimeline,
  noHolidays,
  responseReport,
} from 'aws-support-rules'
import { holidayCalendar } from 'aws-support-rules/business-time'
import { describe, expect, test } from 'vitest'
import { thrown } from '../business-time/thrown.js'

const [first, last] = [new Date(-8.64e15), new Date(8.64e15)]
const urgent = { plan: 'business', caseType: 'technical', severity: 'urgent' } as const

describe('the first and the last instant of all', () => {
  test('are in a report, by their months', () => {
    const { total, byMonth, problems } = responseReport(
      [
        { ...urgent, createdAt: first },
        { ...urgent, createdAt: last },
        { ...urgent, createdAt: new Date(8.64e15 - 3_600_000) },
      ],
      { now: last },
    )
    expect(total.cases).toBe(2)
    expect(byMonth.map(({ month }) => month)).toEqual(['-271821-04', '+275760-09'])
    // An hour after the last instant no Date can hold.
    expect(problems).toMatchObject([{ index: 1, code: 'instant/invalid', path: ['createdAt'] }])
  })

  test('have months of four digits in the years 0 to 9999, and of six elsewhere', () => {
    const dates = [
      '-000001-12-31T23:59:59Z',
      '0000-01-01T00:00:00Z',
      '9999-12-31T00:00:00Z',
      '+010000-01-01T00:00:00Z',
    ].map((text) => new Date(text))
    const { byMonth } = responseReport(
      dates.map((createdAt) => ({ ...urgent, createdAt })),
      { now: last },
    )
    expect(byMonth.map(({ month }) => month)).toEqual(['-000001-12', '0000-01', '9999-12', '+010000-01'])
  })

  test('have a timeline, or say why not', () => {
    for (const createdAt of [first, new Date(8.64e15 - 3_600_000)]) {
      expect(firstResponseTimeline(explainFirstResponse({ ...urgent, createdAt }))).toMatchObject({ kind: 'timeline' })
    }
  })

  test('leave no invalid Date in a change of severity', () => {
    const change = {
      plan: 'enterprise',
      caseType: 'technical',
      from: 'urgent',
      to: 'critical',
      edition: edition2025_12,
      now: last,
    } as const
    const raised = { ...change, history: [{ from: 'low', to: 'urgent', at: last }] } as const
    expect(thrown(() => canChangeSeverity(raised))).toMatchObject({ code: 'instant/invalid', path: ['history'] })
  })
})

describe('a list of any length', () => {
  test('of earlier changes overflows nothing', () => {
    const history = Array.from({ length: 200_000 }, (_, index) => ({
      from: index % 2 === 0 ? ('low' as const) : ('urgent' as const),
      to: index % 2 === 0 ? ('urgent' as const) : ('low' as const),
      at: Date.UTC(2026, 0, 1) + index,
    }))
    const change = {
      plan: 'enterprise',
      caseType: 'technical',
      from: 'low',
      to: 'high',
      reason: 'x',
      edition: edition2025_12,
    } as const
    expect(canChangeSeverity({ ...change, history }).answer).toBe('allowed')
  })
})

test('2,048 spellings of a zone take no more memory than one', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const holidays = holidayCalendar({ id: 'spellings', closed: [] })
  const ask = (timeZone: string) =>
    firstResponse({
      ...urgent,
      plan: 'developer',
      severity: 'low',
      createdAt: '2026-11-23T08:00:00Z',
      customer: { country: 'DE', timeZone, holidays },
    })
  const letters = Array.from('europe/berlin')
  const spelling = (bits: number) =>
    letters.map((letter, index) => ((bits >> index) & 1 ? letter.toUpperCase() : letter)).join('')
  ask('Europe/Berlin')
  collect()
  const before = process.memoryUsage().heapUsed
  for (let bits = 0; bits < 2048; bits += 1) ask(spelling(bits))
  collect()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(1_000_000)
  expect(ask('EUROPE/berlin')).toEqual(ask('Europe/Berlin'))
  expect(
    firstResponse({
      ...urgent,
      plan: 'developer',
      severity: 'low',
      createdAt: '2026-11-23T08:00:00Z',
      customer: { country: 'DE', holidays: noHolidays },
    }).kind,
  ).toBe('due')
})
