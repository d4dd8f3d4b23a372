import { expected, type Problem, problemOf, reading } from '../errors.js'
import { fieldsOf, isMissing, objectOf, wordOf } from '../guards.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import { accountIdOf } from './account-id-of.js'
import { carriedEvents, notThisEvent } from './event-envelope.js'
import { filledText, instantOfText, orProblem } from './fields.js'

/** The names of Support Case Update events. */
export const supportCaseEvents = /* @__PURE__ */ Object.freeze([
  'CreateCase',
  'AddCommunicationToCase',
  'ResolveCase',
  'ReopenCase',
] as const)
/** The name of an event of EventBridge about a case. */
export type SupportCaseEventName = (typeof supportCaseEvents)[number]

/** A Support Case Update event from EventBridge. */
export interface SupportCaseEvent {
  readonly kind: 'event'
  readonly name: SupportCaseEventName
  readonly at: Date
  readonly caseId: string
  readonly displayId?: string | undefined
  readonly accountId?: string | undefined
  readonly communicationId?: string | undefined
  /** Who added a communication. AWS doesn't send it with other events. */
  readonly origin?: 'AWS' | 'CUSTOMER' | undefined
  /**
   * The effect on the first response: the creation starts its clock, and AWS's first communication after it stops it.
   *
   * One event can't tell whether it is the first. Pass `respondedAt` if you know it, or read the events of a case together
   * with `readSupportCaseEvents`.
   */
  readonly clock: 'starts' | 'stops' | 'unchanged'
}

/** An event, or the problems with the value. */
export type ReadSupportCaseEventResult =
  SupportCaseEvent | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** The events in a value, and the problems with the others. */
export interface ReadSupportCaseEventsResult {
  readonly events: readonly SupportCaseEvent[]
  readonly problems: readonly Problem[]
}

const origins = ['AWS', 'CUSTOMER'] as const

/**
 * Reads a Support Case Update event, as EventBridge sends it, or as SNS, SQS or Lambda wrap it.
 *
 * AWS sends these events in us-east-1 on a best-effort basis. Events can be missing, repeated or in another order, so
 * call DescribeCases if you need to be sure. They don't contain a severity: `readCreateCaseTrail` reads the event that
 * does.
 *
 * Store cases by `displayId`. The language in the middle of `caseId` can differ between two events of one case.
 *
 * Pass `respondedAt` if you have stored AWS's first answer to this case. Then a later message of AWS doesn't stop the
 * clock again, but an earlier one does.
 *
 * If the value isn't exactly one such event, the result has problems. It never throws because of the event. Throws
 * `instant/invalid` for `respondedAt`.
 *
 * @example
 * import { readSupportCaseEvent } from 'aws-support-rules/aws-sdk'
 *
 * const answer = {
 *   source: 'aws.support',
 *   'detail-type': 'Support Case Update',
 *   time: '2026-11-23T08:25:00Z',
 *   detail: {
 *     'case-id': 'case-111122223333-muen-2026-a3f130f70a4f61b3',
 *     'display-id': '17034519000',
 *     'communication-id': 'ekko:us-east-1:12345678-268a-424b-be08-54613cab84d2',
 *     'event-name': 'AddCommunicationToCase',
 *     origin: 'AWS',
 *   },
 * }
 * const event = readSupportCaseEvent(answer)
 * event.kind === 'event' && [event.name, event.clock, event.accountId] // => ['AddCommunicationToCase', 'stops', '111122223333']
 * const second = readSupportCaseEvent(answer, { respondedAt: '2026-11-23T08:20:00Z' })
 * second.kind === 'event' && second.clock // => 'unchanged'
 * const throughSns = readSupportCaseEvent({ Records: [{ EventSource: 'aws:sns', Sns: { Message: JSON.stringify(answer) } }] })
 * throughSns.kind === 'event' && throughSns.displayId // => '17034519000'
 * readSupportCaseEvent({ source: 'aws.health' }).kind // => 'problems'
 */
export function readSupportCaseEvent(
  event: unknown,
  known: { readonly respondedAt?: InstantInput | null | undefined } = {},
): ReadSupportCaseEventResult {
  return reading(() => {
    const { respondedAt } = objectOf(known, 'an object such as { respondedAt }', ['known'])
    const answeredAt = isMissing(respondedAt) ? Infinity : epochMillisecondsOf(respondedAt, ['respondedAt'])
    const { events, problems } = readAll(event)
    const [first] = events
    if (first === undefined || problems.length > 0) return { kind: 'problems', problems }
    if (events.length > 1) {
      const message = `Expected one event; got ${events.length}. Use readSupportCaseEvents.`
      return { kind: 'problems', problems: [{ code: 'event/several', path: [], message }] }
    }
    return first.clock === 'stops' && first.at.getTime() >= answeredAt ? { ...first, clock: 'unchanged' } : first
  })
}

/**
 * Reads all Support Case Update events in a value, such as the `Records` of SQS, an array, or pages of an archive.
 *
 * Of each case, only AWS's earliest message has the clock `stops`, wherever it is in the list. The events keep their
 * order. An event that can't be read is a problem, and the others are still returned. It never throws because of the
 * value.
 *
 * @example
 * import { readSupportCaseEvents } from 'aws-support-rules/aws-sdk'
 *
 * const answer = (time: string) => ({
 *   source: 'aws.support',
 *   'detail-type': 'Support Case Update',
 *   time,
 *   detail: {
 *     'case-id': 'case-111122223333-muen-2026-a3f130f70a4f61b3',
 *     'display-id': '17034519000',
 *     'event-name': 'AddCommunicationToCase',
 *     origin: 'AWS',
 *   },
 * })
 * const { events } = readSupportCaseEvents([answer('2026-11-23T09:10:00Z'), answer('2026-11-23T08:25:00Z')])
 * events.map(({ clock }) => clock) // => ['unchanged', 'stops']
 */
export function readSupportCaseEvents(value: unknown): ReadSupportCaseEventsResult {
  const { events, problems } = readAll(value)
  const first = new Map<string, SupportCaseEvent>()
  for (const event of events) {
    const earliest = first.get(keyOf(event))
    if (event.clock === 'stops' && (earliest === undefined || event.at < earliest.at)) first.set(keyOf(event), event)
  }
  return {
    events: events.map((event) =>
      event.clock === 'stops' && first.get(keyOf(event)) !== event ? { ...event, clock: 'unchanged' } : event,
    ),
    problems,
  }
}

const keyOf = ({ displayId, caseId }: SupportCaseEvent): string => displayId ?? caseId

function readAll(value: unknown): ReadSupportCaseEventsResult {
  const problems: Problem[] = []
  try {
    const events = carriedEvents(value, problems).flatMap(({ event, path }) => {
      const found: Problem[] = []
      const one = read(event, found)
      problems.push(...found.map((problem) => ({ ...problem, path: [...path, ...problem.path] })))
      return one ?? []
    })
    if (events.length === 0 && problems.length === 0)
      problems.push({ code: 'event/unknown', path: [], message: expected('an event', value) })
    return { events, problems }
  } catch (error) {
    return { events: [], problems: [problemOf(error)] }
  }
}

function read(event: unknown, problems: Problem[]): SupportCaseEvent | undefined {
  const { source, 'detail-type': detailType, time, detail } = fieldsOf(event)
  if (source !== 'aws.support' || detailType !== 'Support Case Update') {
    const message = notThisEvent('a Support Case Update of aws.support', event, ['detail-type', 'source'])
    problems.push({ code: 'event/unknown', path: [], message })
    return undefined
  }
  const fields = fieldsOf(detail)
  const at = orProblem(problems, () => instantOfText(time, ['time']))
  const name = orProblem(problems, () =>
    wordOf(fields['event-name'], supportCaseEvents, 'the name of an event', 'event/unknown', ['detail', 'event-name']),
  )
  const caseId = filledText(fields['case-id'])
  if (caseId === undefined)
    problems.push({
      code: 'event/unknown',
      path: ['detail', 'case-id'],
      message: expected('a case id', fields['case-id']),
    })
  const origin =
    name === 'AddCommunicationToCase'
      ? orProblem(problems, () => wordOf(fields['origin'], origins, 'an origin', 'event/unknown', ['detail', 'origin']))
      : undefined
  if (at === undefined || name === undefined || caseId === undefined || problems.length > 0) return undefined
  return {
    kind: 'event',
    name,
    at: new Date(at),
    caseId,
    displayId: filledText(fields['display-id']),
    accountId: accountIdOf(caseId) ?? undefined,
    communicationId: filledText(fields['communication-id']),
    origin,
    clock: name === 'CreateCase' ? 'starts' : origin === 'AWS' ? 'stops' : 'unchanged',
  }
}
