import {
  type CreatedCase,
  type Customer,
  firstResponse,
  holidayCalendar,
  isSupportRulesError,
  responseProgress,
} from 'aws-support-rules'
import {
  addOpenTime,
  alwaysOpen,
  createSchedule,
  lastInstantWithin,
  openTimeBetween,
  type Schedule,
  type ScheduleOptions,
} from 'aws-support-rules/business-time'
import { publicHolidays } from 'aws-support-rules/holidays'
import {
  type CaseRow,
  customerSchedules,
  type NamedSchedule,
  type OpenSpanRow,
  openSpanTable,
  scheduleIdOf,
  type WarehouseState,
} from 'aws-support-rules/tables'
import { type Random, seeded } from '../oracle/random.js'

// Cases on schedules of every kind, with the library's answers: what a warehouse has to give for each of them.

const places: readonly (readonly [country: string, timeZone: string])[] = [
  ['US', 'America/New_York'],
  ['DE', 'Europe/Berlin'],
  ['IN', 'Asia/Kolkata'],
  ['JP', 'Asia/Tokyo'],
  ['AU', 'Australia/Lord_Howe'],
  ['NZ', 'Pacific/Chatham'],
  ['WS', 'Pacific/Apia'],
  ['BR', 'America/Sao_Paulo'],
  ['NP', 'Asia/Kathmandu'],
  ['EG', 'Africa/Cairo'],
  ['SA', 'Asia/Riyadh'],
]
const customers: readonly Customer[] = places.map(([country, timeZone]) => ({
  country,
  timeZone,
  holidays: publicHolidays,
}))

/** Weeks beside those of AWS Support: several spans a day, nights, a working Saturday, whole days that touch, and one hour a week. */
const weeks: readonly ScheduleOptions['week'][] = [
  {
    7: [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
    1: [
      ['09:00', '12:00'],
      ['12:00', '17:00'],
    ],
    2: [
      ['09:00', '09:01'],
      ['23:00', '24:00'],
    ],
    3: [['00:00', '04:30']],
  },
  {
    1: [['22:00', '06:00']],
    2: [['22:00', '06:00']],
    3: [['22:00', '06:00']],
    4: [['22:00', '06:00']],
    5: [['22:00', '06:00']],
  },
  {
    1: [['00:00', '24:00']],
    2: [['00:00', '24:00']],
    3: [['00:00', '24:00']],
    4: [['00:00', '24:00']],
    5: [['00:00', '24:00']],
    6: [['10:15', '13:45']],
  },
]
const rarely: ScheduleOptions['week'] = { 3: [['14:00', '15:00']] }
const closed = ['2010-12-25', '2011-12-25', '2011-12-30', '2012-01-02', '2020-01-01', '2026-12-24', '2026-12-25']
const holidays = holidayCalendar({ id: 'workload', closed })

export const schedules: readonly NamedSchedule[] = [
  ...customerSchedules(customers),
  ...places.flatMap(([, timeZone]) =>
    weeks.map((week, index) => ({
      scheduleId: `${timeZone} ${index}`,
      schedule: createSchedule({ timeZone, week, holidays }),
    })),
  ),
  { scheduleId: 'rarely', schedule: createSchedule({ timeZone: 'Africa/Cairo', week: rarely }) },
  { scheduleId: 'always', schedule: alwaysOpen },
]

/** What a case comes to; `null` where there is none. */
export interface Answer {
  readonly targetMs: number | null
  readonly dueAt: number | null
  readonly lateAfter: number | null
  readonly countedMs: number | null
  readonly state: WarehouseState
}

export interface AskedCase {
  readonly row: object
  readonly expected: Answer
}

export interface Workload {
  readonly from: number
  readonly to: number
  readonly now: number
}

const hour = 3_600_000
const nothing = { targetMs: null, dueAt: null, lateAfter: null, countedMs: null }
const targets = [
  { plan: 'developer', severity: 'low', ms: 24 * hour, continuous: false },
  { plan: 'developer', severity: 'normal', ms: 12 * hour, continuous: false },
  { plan: 'developer', severity: 'normal', ms: 12 * hour, continuous: false },
  { plan: 'business', severity: 'high', ms: 4 * hour, continuous: true },
  { plan: 'enterprise', severity: 'critical', ms: 0.25 * hour, continuous: true },
  { plan: 'basic', severity: 'low', ms: null, continuous: true },
  { plan: 'developer', severity: 'urgent', ms: null, continuous: true },
] as const

interface Laid extends NamedSchedule {
  readonly spans: readonly OpenSpanRow[]
  readonly customer: Customer | null
  readonly language: 'en' | 'ja'
}

/** Cases that love the edges: openings, closings, the ends of targets, and a millisecond beside them. One in fifty lies beyond the tables. */
export function* askedCases(count: number, seed: number, { from, to, now }: Workload): Generator<AskedCase> {
  const random = seeded(seed)
  const ids = new Map(
    customers.flatMap((customer) =>
      (['ja', 'en'] as const).map(
        (language) => [scheduleIdOf({ customer, language }), { customer, language }] as const,
      ),
    ),
  )
  const laid = schedules.map((one): Laid => ({
    ...one,
    customer: null,
    language: 'en',
    ...ids.get(one.scheduleId),
    spans: Array.from(openSpanTable(one, { from, to })),
  }))
  for (let index = 0; index < count; index++)
    yield askedCase(String(index), laid[random.between(0, laid.length - 1)], random, { from, to, now })
}

function askedCase(caseId: string, laid: Laid | undefined, random: Random, { from, to, now }: Workload): AskedCase {
  const target = targets[random.between(0, targets.length - 1)]
  const span = laid?.spans[random.between(0, laid.spans.length - 1)]
  if (!laid || !target || !span) throw new Error('a schedule of the workload has no open span')
  const beside = random.pick([0, 0, 0, -1, 1])
  const createdAt = random.chance(0.02)
    ? random.pick([from - 1, from, to - 1, to, from - 40 * hour, to - random.between(0, 200) * hour])
    : random.chance(0.5)
      ? random.pick([span.closedFrom, span.spanStart, span.spanEnd]) + beside
      : random.between(span.closedFrom, span.spanEnd)
  const { schedule, spans } = laid
  const lastEnd = spans.at(-1)?.spanEnd ?? NaN
  const { plan, severity, ms, continuous } = target
  const [due, late] =
    ms === null
      ? [createdAt, createdAt]
      : continuous
        ? [createdAt + ms, createdAt + ms]
        : [addOpenTime(schedule, createdAt, ms), lastInstantWithin(schedule, createdAt, ms)]
  const respondedAt = random.chance(0.2)
    ? null
    : random.chance(0.4)
      ? random.pick([createdAt, due, late]) + beside
      : random.chance(0.02)
        ? random.pick([createdAt - 1, now, now + 1, lastEnd, to + 1])
        : createdAt + random.between(0, 8 * 24) * hour
  const facts = random.chance(0.8) ? { respondedAt } : random.pick(otherFacts(respondedAt, late, beside))
  const row: CaseRow = {
    caseId,
    createdAt,
    respondedAt: facts.respondedAt ?? null,
    answeredBy: facts.answeredBy === null ? notKnown : (facts.answeredBy ?? null),
    openedBy: facts.openedBy ?? null,
    resolved: facts.resolved ?? null,
    edition: '2022-10',
    plan,
    caseType: 'technical',
    severity,
    scheduleId: laid.scheduleId,
  }
  const created = {
    plan,
    caseType: 'technical',
    severity,
    createdAt,
    language: laid.language,
    ...(laid.customer && { customer: laid.customer }),
  } as const
  const known =
    laid.customer === null && !continuous
      ? counted(schedule, createdAt, ms, facts, now)
      : ofTheLibrary({ ...created, ...facts }, now)
  if (continuous || known.state === 'no-target') return { row, expected: known }
  // A case that AWS opened has no target, even if its response is before its creation.
  if (facts.openedBy === 'aws') return { row, expected: { ...nothing, state: known.state } }
  const isPlaced = createdAt >= from && createdAt < lastEnd
  const isReached = isPlaced && late < lastEnd
  const answer = facts.respondedAt ?? null
  const end = answer !== null && answer <= now ? answer : (facts.answeredBy ?? Math.max(now, createdAt))
  const isCounted = isPlaced && end < lastEnd && known.countedMs !== null
  const isUndecided = known.state === 'unknown' || known.state === 'resolved-unanswered'
  const expected: Answer = {
    targetMs: ms,
    dueAt: isReached ? due : null,
    lateAfter: isReached ? late : null,
    countedMs: isCounted ? known.countedMs : null,
    state:
      known.state === 'response-before-creation' || (isReached && (isCounted || isUndecided))
        ? known.state
        : 'out-of-range',
  }
  return { row, expected }
}

/** What a case says of its answer beside `respondedAt`. */
type Facts = Pick<CreatedCase, 'openedBy' | 'resolved'> & {
  readonly respondedAt?: number | null
  readonly answeredBy?: number | null
}

const notKnown = 9007199254740991

/** Cases whose first answer may be missing, that are resolved without one, or that AWS opened. */
const otherFacts = (respondedAt: number | null, late: number, beside: number): readonly [Facts, ...Facts[]] => [
  { answeredBy: null },
  { answeredBy: late + beside },
  { answeredBy: respondedAt, resolved: true },
  { resolved: true },
  { respondedAt, resolved: true },
  { respondedAt, openedBy: 'aws' },
  { openedBy: 'customer' },
]

/** The answer to a case of AWS Support. */
function ofTheLibrary(created: CreatedCase, now: number): Answer {
  try {
    const progress = responseProgress(created, { now })
    if (progress.state === 'no-target') return { ...nothing, state: 'no-target' }
    const { state, dueAt, lateAfter } = progress
    const response = firstResponse(created)
    const targetMs = response.kind === 'due' ? response.target.minutes * 60_000 : null
    const countedMs = 'elapsedMs' in progress ? progress.elapsedMs : null
    return { targetMs, dueAt: dueAt.getTime(), lateAfter: lateAfter.getTime(), countedMs, state }
  } catch (error) {
    if (!isSupportRulesError(error) || error.code !== 'response/before-creation') throw error
    const { dueAt, lateAfter, targetMs } = ofTheLibrary({ ...created, respondedAt: null, answeredBy: undefined }, now)
    return { targetMs, dueAt, lateAfter, countedMs: null, state: 'response-before-creation' }
  }
}

/** The answer on a schedule that no customer of AWS Support has: the engine's, with the states as `responseProgress` defines them. */
function counted(schedule: Schedule, createdAt: number, targetMs: number, facts: Facts, now: number): Answer {
  const { respondedAt = null, answeredBy, resolved = false, openedBy } = facts
  const lateAfter = lastInstantWithin(schedule, createdAt, targetMs)
  const known = { targetMs, dueAt: addOpenTime(schedule, createdAt, targetMs), lateAfter }
  const answer = respondedAt ?? answeredBy ?? null
  if (answer !== null && answer < createdAt && Math.floor(answer / 1000) < Math.floor(createdAt / 1000))
    return { ...known, countedMs: null, state: 'response-before-creation' }
  if (openedBy === 'aws') return { ...nothing, state: 'no-target' }
  const countedMs = (until: number) => openTimeBetween(schedule, createdAt, Math.max(until, createdAt))
  if (answeredBy === null || (answeredBy !== undefined && answeredBy > lateAfter))
    return { ...known, countedMs: null, state: 'unknown' }
  if (answeredBy !== undefined) return { ...known, countedMs: countedMs(answeredBy), state: 'met' }
  if (respondedAt === null && resolved) return { ...known, countedMs: null, state: 'resolved-unanswered' }
  const isAnswered = respondedAt !== null && respondedAt <= now
  const elapsed = countedMs(isAnswered ? respondedAt : Math.max(now, createdAt))
  const isInTime = elapsed <= targetMs
  return {
    ...known,
    countedMs: elapsed,
    state: isAnswered ? (isInTime ? 'met' : 'missed') : isInTime ? 'pending' : 'overdue',
  }
}
