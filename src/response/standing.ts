import { countOpenTime } from '../business-time/open-time-between.js'
import { formatValue, SupportRulesError, throwExpected, withPath } from '../errors.js'
import { epochMillisecondsOf, type InstantInput, isSameSecond } from '../instant.js'
import { minuteMs } from '../time-units.js'
import type { CaseFacts } from './case-facts.js'
import type { NoFirstResponse } from './created-case.js'
import { type CountedDeadline, countFirstResponse } from './first-response.js'

/** How a case stands that is neither met nor missed. */
type UndecidedState = 'unknown' | 'resolved-unanswered'

/** Where a case stands, in numbers. A report needs the dates of few of its cases. */
export interface Standing {
  readonly state: 'pending' | 'overdue' | 'met' | 'missed' | UndecidedState
  readonly deadline: CountedDeadline
  /** Not a number if it isn't known. */
  readonly elapsedMs: number
  readonly targetMs: number
}

/** Returns where a case stands at an instant. */
export function standingOf(facts: CaseFacts, now: number): Standing | NoFirstResponse {
  const deadline = countFirstResponse(facts)
  const { respondedAt, answeredBy } = answersOf(facts)
  if (deadline.kind === 'none') return deadline
  if (respondedAt !== null && respondedAt <= now) return measured(facts, deadline, respondedAt, 'respondedAt')
  if (respondedAt === null && answeredBy !== undefined) {
    const isInTime = answeredBy !== null && answeredBy <= deadline.lateAfter
    return isInTime ? measured(facts, deadline, answeredBy, 'answeredBy') : undecided('unknown', deadline)
  }
  if (respondedAt === null && facts.isResolved) return undecided('resolved-unanswered', deadline)
  return measured(facts, deadline, Math.max(now, facts.from), 'now')
}

const undecided = (state: UndecidedState, deadline: CountedDeadline): Standing => ({
  state,
  deadline,
  elapsedMs: NaN,
  targetMs: deadline.target.minutes * minuteMs,
})

/** Measures the time until the answer, or until now. */
function measured(
  { from }: CaseFacts,
  deadline: CountedDeadline,
  until: number,
  source: 'respondedAt' | 'answeredBy' | 'now',
): Standing {
  const { clock, target } = deadline
  const elapsedMs =
    clock === null ? until - from : withPath([source], () => countOpenTime(clock.schedule, from, until, []))
  const targetMs = target.minutes * minuteMs
  const isInTime = elapsedMs <= targetMs
  return {
    state: source === 'now' ? (isInTime ? 'pending' : 'overdue') : isInTime ? 'met' : 'missed',
    deadline,
    elapsedMs,
    targetMs,
  }
}

/** When a case was answered, as far as it is known. */
export interface Answers {
  readonly respondedAt: number | null
  /** `undefined` if it was not passed: `respondedAt` is then complete. */
  readonly answeredBy: number | null | undefined
}

export function answersOf({ from, respondedAt, answeredBy }: CaseFacts): Answers {
  if (respondedAt === undefined || respondedAt === null) {
    return {
      respondedAt: null,
      answeredBy:
        answeredBy === undefined || answeredBy === null ? answeredBy : answerAt(answeredBy, from, 'answeredBy'),
    }
  }
  if (answeredBy === undefined || answeredBy === null)
    return { respondedAt: answerAt(respondedAt, from, 'respondedAt'), answeredBy: undefined }
  const message = 'Expected respondedAt or answeredBy; got both. If the first response is known, pass only respondedAt.'
  throw new SupportRulesError('facts/invalid', message, { path: ['answeredBy'] })
}

/**
 * Returns the instant of an answer, and throws if it is before the creation.
 *
 * AWS prints the creation in milliseconds but communications in whole seconds. So an answer in the same second as the
 * creation counts as given at the creation.
 */
function answerAt(input: InstantInput, from: number, field: 'respondedAt' | 'answeredBy'): number {
  const answer = epochMillisecondsOf(input, [field])
  if (answer >= from) return answer
  if (isSameSecond(answer, from)) return from
  const advice = 'A response before the case may belong to another case.'
  throwExpected(
    'response/before-creation',
    `a response no earlier than ${formatValue(new Date(from))}, when the case was created`,
    new Date(answer),
    [field],
    { advice },
  )
}
