import {
  canCreateCase,
  canReopenCase,
  editionInForce,
  explainFirstResponse,
  firstResponse,
  firstResponseTimeline,
  responseProgress,
  responseTarget,
} from 'aws-support-rules'
import { scheduleFromCreateCaseOptions, toCreateCaseInput } from 'aws-support-rules/aws-sdk'
import {
  caseTable,
  createTableSql,
  customerSchedules,
  holidayTable,
  openSpanTable,
  responseSql,
  scheduleTable,
} from 'aws-support-rules/tables'
import { brokenDraft } from 'aws-support-rules/testing'
import {
  describeDecision,
  describeFirstResponse,
  describeProgress,
  describeRefusal,
  describeTarget,
  summaryOf,
} from 'aws-support-rules/wording'
import { expect, test } from 'vitest'

const created = {
  plan: 'business',
  caseType: 'technical',
  severity: 'high',
  createdAt: '2026-11-23T08:00:00Z',
} as const
const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
const codeOf = (code: string) => expect.objectContaining({ name: 'SupportRulesError', code }) as Error

test('answers that have been JSON have lost their dates, and are refused with a word about it', () => {
  const explained = throughJson(explainFirstResponse(created))
  const progress = throughJson(responseProgress(created, { now: '2026-11-23T09:00:00Z' }))
  const asks = [
    () => describeFirstResponse(throughJson(firstResponse(created))),
    () => describeFirstResponse(explained),
    () => describeProgress(progress),
    () => firstResponseTimeline(explained),
  ]
  for (const ask of asks) {
    expect(ask).toThrow(codeOf('answer/invalid'))
    expect(ask).toThrow(/JSON/)
  }
})

test('an answer with an instant that has been JSON, a mixed up answer and a damaged one are no answers', () => {
  const due = firstResponse(created)
  const progress = responseProgress(created, { now: '2026-11-23T09:00:00Z' })
  const explained = explainFirstResponse(created)
  const reopening = canReopenCase({ resolvedAt: '2026-11-09T10:00:00Z', now: '2026-11-24T09:00:00Z' })
  const { because } = canCreateCase({ plan: 'basic', caseType: 'technical' })
  const never = new Date(NaN)
  const asks: readonly (() => unknown)[] = [
    () => describeDecision(throughJson(reopening)),
    () => describeDecision(due as never),
    () => describeDecision(responseTarget(created) as never),
    () => describeDecision({ answer: 'xx', because } as never),
    () => describeDecision({ answer: 'toString', because } as never),
    () => describeDecision({ allowed: 'no', because } as never),
    () => describeDecision({ allowed: true, because: [] } as never),
    () => describeDecision({ path: ['subject'], rule: {} } as never),
    () => describeProgress(due as never),
    () => describeProgress({ ...progress, dueAt: never } as never),
    () => describeProgress({ ...progress, remainingMs: NaN } as never),
    () => describeFirstResponse(progress as never),
    () => describeFirstResponse({ ...due, dueAt: never } as never),
    () => firstResponseTimeline({ ...explained, dueAt: never } as never),
    () => firstResponseTimeline({ ...explained, target: {} } as never),
  ]
  for (const ask of asks) expect(ask).toThrow(codeOf('answer/invalid'))
})

test('a field that no form has is told by its path', () => {
  const [rule] = canCreateCase({ plan: 'basic', caseType: 'technical' }).because
  expect(describeDecision({ path: ['constructor'], rule })).toBe('constructor – Basic Support has no technical cases.')
})

test('answers without dates may have been JSON', () => {
  const none = throughJson(firstResponse({ ...created, plan: 'basic' }))
  expect(describeFirstResponse(none)).toMatch(/^no target: /)
  expect(describeTarget(throughJson(responseTarget(created)))).toBe('within 4 hours')
})

test.each([
  null,
  undefined,
  5,
  'due',
  [],
  {},
  { kind: 'none' },
  { kind: 'due' },
  { state: 'no-target' },
  { minutes: 0 },
])('what is no answer is refused: %j', (broken) => {
  const describes = [
    describeFirstResponse,
    describeProgress,
    describeDecision,
    describeTarget,
    describeRefusal,
    summaryOf,
  ]
  for (const describe of describes) {
    expect(() => describe(broken as never)).toThrow(codeOf('answer/invalid'))
  }
})

test.each([null, 5, 'en'])('options that are no object are refused: %j', (broken) => {
  const options = broken as never
  const asks = [
    () => editionInForce(0, options),
    () => firstResponseTimeline(explainFirstResponse(created), options),
    () => describeTarget(responseTarget(created), options),
    () => brokenDraft(options),
    () => toCreateCaseInput(options),
    () => responseSql(options),
    () => openSpanTable([], options),
    () => customerSchedules([], options),
    () => scheduleTable([], options),
    () => scheduleFromCreateCaseOptions({}, options),
  ]
  for (const ask of asks) expect(ask).toThrow(codeOf('facts/invalid'))
})

test.each([null, undefined, {}, 'cases', 5])(
  'tables are made of lists, and say at once that something is none: %j',
  (broken) => {
    for (const table of [caseTable, holidayTable, customerSchedules, scheduleTable])
      expect(() => table(broken as never)).toThrow(codeOf('facts/invalid'))
  },
)

test('a table that there is not is refused with those that there are', () => {
  expect(() => createTableSql('case' as never)).toThrow(
    expect.objectContaining({
      code: 'facts/invalid',
      details: { candidates: expect.arrayContaining(['cases', 'asOf']) as string[] },
    }) as Error,
  )
})
