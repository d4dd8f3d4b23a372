import {
  canChangeSeverity,
  edition2025_12,
  explainFirstResponse,
  firstResponseTimeline,
  responseReport,
} from 'aws-support-rules'
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
