import * as z from 'zod'
import type { Because } from '../editions/edition.js'
import { epochMillisecondsOf } from '../instant.js'
import type { CountedHours, FirstResponse, NoFirstResponse } from '../response/created-case.js'
import type { ExplainedFirstResponse } from '../response/explain-first-response.js'
import type { FirstResponseRange } from '../response/first-response-range.js'
import type { ResponseProgress } from '../response/response-progress.js'
import type { ResponseProgressRange } from '../response/response-progress-range.js'
import type { TargetUsedAt } from '../response/target-used-at.js'
import type { Warning } from '../response/warning.js'
import { instantSchema } from './instant.js'
import { untrustedUnion } from './untrusted.js'
import { weekdayShape } from './weekday.js'

// Schemas of answers that went through JSON. They keep keys and warning codes that this release doesn't know, since the
// program that asked may be newer than the one that shows the answer.

const text = /* @__PURE__ */ z.string()
const number = /* @__PURE__ */ z.number()
const date = /* @__PURE__ */ (() => instantSchema.transform((instant) => new Date(epochMillisecondsOf(instant, []))))()
const span = /* @__PURE__ */ z.looseObject({ from: date, to: date })
const weekday = /* @__PURE__ */ weekdayShape()

const because: z.ZodType<Because> = /* @__PURE__ */ (() => {
  const basis = z.enum(['stated', 'inferred', 'contested'])
  const rule = z.looseObject({ id: text, statements: z.array(text), section: text, summary: text, basis })
  // The shape lacks the optional fields of a rule, which are kept. A tuple would say that there is at least one rule,
  // but it would cost users 800 bytes.
  return z.array(rule).min(1) as z.ZodType as z.ZodType<Because>
})()
const none = /* @__PURE__ */ (() => z.looseObject({ kind: z.enum(['none']), because }))()

const warnings = /* @__PURE__ */ (() => {
  const code = z.custom<Warning['code']>((value) => typeof value === 'string')
  return z.array(z.looseObject({ code, dates: z.array(text) }))
})()
const deadline = /* @__PURE__ */ (() => {
  const counting = z.looseObject({
    timeZone: text,
    opens: text,
    closes: text,
    weekend: z.array(weekday),
    calendar: text,
  }) satisfies z.ZodType<CountedHours>
  return { dueAt: date, lateAfter: date, counting: z.nullable(counting), warnings }
})()
const target = /* @__PURE__ */ (() =>
  z.looseObject({ kind: z.enum(['continuous', 'business-hours']), minutes: number.positive(), because }))()
const due = /* @__PURE__ */ (() => {
  const dataVersions = z.looseObject({ timeZones: z.exactOptional(text), holidays: z.exactOptional(text) })
  return z.looseObject({ kind: z.enum(['due']), ...deadline, target, because, dataVersions })
})()
const ofState = /* @__PURE__ */ (() =>
  [
    z.looseObject({
      state: z.enum(['pending', 'overdue', 'met', 'missed']),
      ...deadline,
      elapsedMs: number,
      remainingMs: number,
      fraction: number,
      changesAt: z.nullable(date),
    }),
    z.looseObject({ state: z.enum(['unknown']), ...deadline }),
    z.looseObject({ state: z.enum(['resolved-unanswered']), ...deadline }),
  ] as const)()

/** Parses the answer of `firstResponse` after JSON. Its instants are Dates again. */
export const firstResponseSchema: z.ZodType<FirstResponse> = /* @__PURE__ */ (() =>
  untrustedUnion(z.discriminatedUnion('kind', [due, none])))()

/** Parses the answer of `explainFirstResponse` after JSON. Its instants are Dates again. */
export const explainedFirstResponseSchema: z.ZodType<ExplainedFirstResponse> = /* @__PURE__ */ (() => {
  const [name, time] = [z.exactOptional(text), z.exactOptional(text)]
  const skipped = z.looseObject({ date: text, because: z.enum(['weekend', 'holiday']), name })
  const partDays = z.array(z.looseObject({ date: text, name, from: time, to: time }))
  const day = span.extend({ date: text, weekday, open: z.array(span), partDays, skipped: z.nullable(skipped) })
  const lists = { counted: z.array(span), skipped: z.array(skipped), partDays, days: z.array(day) }
  const clock = z.looseObject({ timeZone: text, starts: z.array(number), offsets: z.array(number) })
  return untrustedUnion(
    z.discriminatedUnion('kind', [due.extend({ createdAt: date, ...lists, transitions: z.nullable(clock) }), none]),
  )
})()

/** Parses the answer of `firstResponseRange` after JSON. Its instants are Dates again. */
export const firstResponseRangeSchema: z.ZodType<FirstResponseRange | NoFirstResponse> = /* @__PURE__ */ (() => {
  const byTimeZone = z.array(z.looseObject({ timeZone: text, dueAt: date }))
  const range = z.looseObject({ kind: z.enum(['range']), earliest: date, latest: date, target, byTimeZone, warnings })
  return untrustedUnion(z.discriminatedUnion('kind', [range, none]))
})()

/**
 * Parses the answer of `responseProgress` after JSON. Its instants are Dates again.
 *
 * @example
 * import { responseProgress } from 'aws-support-rules'
 * import { responseProgressSchema } from 'aws-support-rules/schemas'
 * import { describeProgress } from 'aws-support-rules/wording'
 *
 * const urgent = { plan: 'business', caseType: 'technical', severity: 'urgent', createdAt: '2026-11-23T08:00:00Z' } as const
 * const json = JSON.stringify(responseProgress(urgent, { now: '2026-11-23T08:40:00Z' })) // on the server
 * describeProgress(responseProgressSchema.parse(JSON.parse(json))) // => '20 minutes left, due Monday 23 November 2026 09:00 (UTC)'
 */
export const responseProgressSchema: z.ZodType<ResponseProgress> = /* @__PURE__ */ (() =>
  untrustedUnion(
    z.discriminatedUnion('state', [...ofState, z.looseObject({ state: z.enum(['no-target']), because })]),
  ))()

/** Parses the answer of `responseProgressRange` after JSON. Its instants are Dates again. */
export const responseProgressRangeSchema: z.ZodType<ResponseProgressRange | NoFirstResponse> = /* @__PURE__ */ (() => {
  const progress = z.discriminatedUnion('state', ofState)
  const states = z.array(z.enum(['pending', 'overdue', 'met', 'missed', 'unknown', 'resolved-unanswered']))
  const byTimeZone = z.array(z.looseObject({ timeZone: text, progress }))
  const kind = z.enum(['range'])
  return untrustedUnion(
    z.discriminatedUnion('kind', [
      z.looseObject({ kind, states, earliest: progress, latest: progress, byTimeZone }),
      none,
    ]),
  )
})()

/** Parses the answer of `targetUsedAt` after JSON. Its instants are Dates again. */
export const targetUsedAtSchema: z.ZodType<TargetUsedAt | NoFirstResponse> = /* @__PURE__ */ (() =>
  untrustedUnion(z.discriminatedUnion('kind', [z.looseObject({ kind: z.enum(['at']), at: date, warnings }), none])))()
