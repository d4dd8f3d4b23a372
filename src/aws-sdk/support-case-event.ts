import { expected, formatValue, type Problem, problemOf } from '../errors.js'
import { type Fields, fieldsOf, wordOf } from '../guards.js'
import { plainData } from '../plain-data.js'
import { accountIdOf } from './account-id-of.js'
import { filledText, instantOfText, orProblem } from './fields.js'

/** The names of Support Case Update events. */
export const supportCaseEvents = ['CreateCase', 'AddCommunicationToCase', 'ResolveCase', 'ReopenCase'] as const
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
   */
  readonly clock: 'starts' | 'stops' | 'unchanged'
}

/** An event, or the problems with the value. */
export type ReadSupportCaseEventResult =
  SupportCaseEvent | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

const origins = ['AWS', 'CUSTOMER'] as const

/**
 * Reads a Support Case Update event, as the target of an EventBridge rule receives it.
 *
 * AWS sends these events in us-east-1 on a best-effort basis. Events can be missing, so call DescribeCases if you need
 * to be sure. They don't contain a severity.
 *
 * If the value isn't such an event, the result has problems. It never throws because of the event.
 *
 * @example
 * import { readSupportCaseEvent } from 'aws-support-rules/aws-sdk'
 *
 * const event = readSupportCaseEvent({
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
 * })
 * event.kind === 'event' && [event.name, event.clock, event.accountId] // => ['AddCommunicationToCase', 'stops', '111122223333']
 * readSupportCaseEvent({ source: 'aws.health' }).kind // => 'problems'
 */
export function readSupportCaseEvent(event: unknown): ReadSupportCaseEventResult {
  try {
    return read(fieldsOf(plainData(event)))
  } catch (error) {
    return { kind: 'problems', problems: [problemOf(error)] }
  }
}

function read({ source, 'detail-type': detailType, time, detail }: Fields): ReadSupportCaseEventResult {
  if (source !== 'aws.support' || detailType !== 'Support Case Update') {
    const message = `Expected a Support Case Update of aws.support; got ${formatValue(detailType)} of ${formatValue(source)}.`
    return { kind: 'problems', problems: [{ code: 'event/unknown', path: [], message }] }
  }
  const problems: Problem[] = []
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
  if (at === undefined || name === undefined || caseId === undefined || problems.length > 0)
    return { kind: 'problems', problems }
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
