import {
  type CreatedCase,
  editions,
  explainFirstResponse,
  firstResponse,
  firstResponseRange,
  responseProgress,
  responseProgressRange,
  targetUsedAt,
} from 'aws-support-rules'
import {
  explainedFirstResponseSchema,
  firstResponseRangeSchema,
  firstResponseSchema,
  responseProgressRangeSchema,
  responseProgressSchema,
  targetUsedAtSchema,
} from 'aws-support-rules/schemas'
import { caseArbitrary } from 'aws-support-rules/testing'
import { describeFirstResponse, describeProgress } from 'aws-support-rules/wording'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'

const throughJson = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))
const later = fc.integer({ min: -60_000, max: 20 * 86_400_000 })
const anyCase: fc.Arbitrary<CreatedCase & { readonly createdAt: number }> = fc
  .tuple(
    fc.oneof(...editions.map((edition) => caseArbitrary({ edition }).map((created) => ({ ...created, edition })))),
    fc.option(later, { nil: undefined }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([created, waited, isBound, resolved]) => {
    const answer = waited === undefined ? null : created.createdAt + Math.abs(waited)
    return { ...created, resolved, ...(isBound ? { answeredBy: answer } : { respondedAt: answer }) }
  })

test.prop([anyCase, later, fc.double({ min: 0.01, max: 2, noNaN: true })])(
  'an answer that went through JSON is the same answer, and has the same words',
  (created, after, fraction) => {
    const when = { now: created.createdAt + after }
    const response = firstResponse(created)
    expect(firstResponseSchema.parse(throughJson(response))).toEqual(response)
    const explained = explainFirstResponse(created)
    const explainedAgain = explainedFirstResponseSchema.parse(throughJson(explained))
    expect(explainedAgain).toEqual(explained)
    expect(describeFirstResponse(explainedAgain)).toBe(describeFirstResponse(explained))
    const progress = responseProgress(created, when)
    const progressAgain = responseProgressSchema.parse(throughJson(progress))
    expect(progressAgain).toEqual(progress)
    expect(describeProgress(progressAgain)).toBe(describeProgress(progress))
    const due = firstResponseRange(created)
    expect(firstResponseRangeSchema.parse(throughJson(due))).toEqual(due)
    const range = responseProgressRange(created, when)
    expect(responseProgressRangeSchema.parse(throughJson(range))).toEqual(range)
    const used = targetUsedAt(created, { fraction })
    expect(targetUsedAtSchema.parse(throughJson(used))).toEqual(used)
  },
)

const urgent = {
  plan: 'business',
  caseType: 'technical',
  severity: 'urgent',
  createdAt: '2026-11-23T08:00:00Z',
} as const
const progress = throughJson(responseProgress(urgent, { now: '2026-11-23T08:40:00Z' })) as object
const response = throughJson(firstResponse(urgent)) as object

describe('what is no answer', () => {
  test.each<[string, object, string]>([
    ['a date without an offset', { ...progress, dueAt: '2026-11-23T09:00:00' }, 'dueAt'],
    ['a date that is none', { ...progress, lateAfter: 'soon' }, 'lateAfter'],
    ['a state that is none', { ...progress, state: 'late' }, 'state'],
    ['no counted time', { ...progress, remainingMs: null }, 'remainingMs'],
    ['a clock without hours', { ...progress, counting: { timeZone: 'Europe/Berlin' } }, 'counting.opens'],
    ['no warnings', { ...progress, warnings: undefined }, 'warnings'],
    ['no rule', { state: 'no-target', because: [] }, 'because'],
  ])('%s is an issue at its field', (_, broken, path) => {
    const { error } = responseProgressSchema.safeParse(broken)
    expect(error?.issues[0]?.path.join('.')).toBe(path)
  })

  test.each<[string, object, string]>([
    [
      'a rule without a summary',
      { because: [{ id: 'severity/urgent', statements: [], section: '', basis: 'stated' }] },
      'because.0.summary',
    ],
    [
      'a rule whose basis is none',
      { because: [{ id: '', statements: [], section: '', summary: '', basis: 'guessed' }] },
      'because.0.basis',
    ],
    ['a warning without a code', { warnings: [{ dates: [] }] }, 'warnings.0.code'],
    ['a warning without dates', { warnings: [{ code: 'holidays/estimated' }] }, 'warnings.0.dates'],
    ['a version that is a number', { dataVersions: { timeZones: 2026 } }, 'dataVersions.timeZones'],
    ['holidays without a version', { dataVersions: { holidays: null } }, 'dataVersions.holidays'],
  ])('%s is an issue at its place', (_, change, path) => {
    const { error } = firstResponseSchema.safeParse({ ...response, ...change })
    expect(error?.issues[0]?.path.join('.')).toBe(path)
  })

  test.each<[string, object, string]>([
    ['a skipped day without a date', { skipped: [{ because: 'weekend' }] }, 'skipped.0.date'],
    ['a skipped day for another reason', { skipped: [{ date: '2026-11-28', because: 'strike' }] }, 'skipped.0.because'],
    ['a part of a day without a date', { partDays: [{ from: '12:00' }] }, 'partDays.0.date'],
    ['a part of a day from a number', { partDays: [{ date: '2026-11-28', from: 12 }] }, 'partDays.0.from'],
    ['clocks without offsets', { transitions: { timeZone: 'UTC', starts: [] } }, 'transitions.offsets'],
    ['clocks of no time zone', { transitions: { starts: [], offsets: [] } }, 'transitions.timeZone'],
  ])('of an explanation, %s is an issue at its place', (_, change, path) => {
    const explained = throughJson(explainFirstResponse(urgent)) as object
    const { error } = explainedFirstResponseSchema.safeParse({ ...explained, ...change })
    expect(error?.issues[0]?.path.join('.')).toBe(path)
  })

  test('a target of no minutes, and a weekday that is none', () => {
    expect(firstResponseSchema.safeParse({ ...response, target: { kind: 'continuous', minutes: 0 } }).success).toBe(
      false,
    )
    const day = {
      date: '2026-11-23',
      weekday: 8,
      from: urgent.createdAt,
      to: urgent.createdAt,
      open: [],
      partDays: [],
      skipped: null,
    }
    const explained = {
      ...response,
      createdAt: urgent.createdAt,
      counted: [],
      skipped: [],
      partDays: [],
      transitions: null,
    }
    expect(explainedFirstResponseSchema.safeParse({ ...explained, days: [day] }).success).toBe(false)
    expect(explainedFirstResponseSchema.safeParse({ ...explained, days: [{ ...day, weekday: 1 }] }).success).toBe(true)
  })
})

test('what a later release adds is kept', () => {
  const warnings = [{ code: 'holidays/moved', dates: ['2026-11-24'], subdivisions: ['BY'] }]
  const later = { ...progress, confidence: 'high', warnings }
  expect(responseProgressSchema.parse(later)).toMatchObject({ confidence: 'high', warnings })
})

test.prop([fc.anything()])('whatever is parsed, nothing is thrown', (value) => {
  for (const schema of [
    explainedFirstResponseSchema,
    firstResponseRangeSchema,
    firstResponseSchema,
    responseProgressRangeSchema,
    responseProgressSchema,
    targetUsedAtSchema,
  ])
    expect(schema.safeParse(value).success).toBe(false)
})
