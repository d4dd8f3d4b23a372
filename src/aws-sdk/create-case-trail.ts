import { type CaseType, languages, severities } from '../editions/generated/vocabulary.js'
import { expected, type Problem, problemOf } from '../errors.js'
import { fieldsOf, isMissing, wordOf } from '../guards.js'
import { accountIdOf } from './account-id-of.js'
import { accountOf, accountThen, type CaseAccount, givenCaseType, refuseManagedServices } from './case-account.js'
import { caseTypeOfCode } from './case-types-of-services.js'
import { carriedEvents, notThisEvent } from './event-envelope.js'
import { filledText, instantOfText, orProblem } from './fields.js'
import { caseTypesOfIssueTypes, issueTypeWords } from './issue-types.js'
import type { AwsCase } from './read-case.js'

/** A case as CloudTrail recorded its creation, or the problems with the record. */
export type ReadCreateCaseTrailResult =
  | { readonly kind: 'case'; readonly case: AwsCase }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/**
 * Reads CloudTrail's record of CreateCase, and adds the plan and the customer of the account.
 *
 * One record holds everything that a target needs: the severity at the creation, the issue type, the language and the id.
 * Pass the event of EventBridge (`AWS API Call via CloudTrail`), the record itself, or what LookupEvents returns, also if
 * SNS, SQS or Lambda wrap it. The record says nothing about an answer of AWS.
 *
 * A call that AWS refused has no case, so it is the problem `create-case/failed`. It never throws because of the event.
 *
 * @example
 * import { editionInForce, firstResponse } from 'aws-support-rules'
 * import { readCreateCaseTrail } from 'aws-support-rules/aws-sdk'
 *
 * const event = {
 *   source: 'aws.support',
 *   'detail-type': 'AWS API Call via CloudTrail',
 *   detail: {
 *     eventSource: 'support.amazonaws.com',
 *     eventName: 'CreateCase',
 *     eventTime: '2026-11-23T08:00:00Z',
 *     requestParameters: { severityCode: 'urgent', serviceCode: 'amazon-dynamodb', issueType: 'technical', language: 'en' },
 *     responseElements: { caseId: 'case-111122223333-muen-2026-a3f130f70a4f61b3' },
 *   },
 * }
 * const read = readCreateCaseTrail(event, { plan: 'business', edition: editionInForce })
 * const response = read.kind === 'case' && firstResponse(read.case)
 * response && response.kind === 'due' && response.dueAt // => new Date('2026-11-23T09:00:00Z')
 */
export function readCreateCaseTrail(event: unknown, account: CaseAccount): ReadCreateCaseTrailResult {
  const problems: Problem[] = []
  try {
    const given = accountOf(account)
    const events = carriedEvents(event, problems)
    const [only] = events
    if (only === undefined || problems.length > 0) {
      if (problems.length === 0) problems.push({ code: 'event/unknown', path: [], message: notARecord(event) })
      return { kind: 'problems', problems }
    }
    if (events.length > 1) {
      const message = `Expected one record; got ${events.length}. Pass them one by one.`
      return { kind: 'problems', problems: [{ code: 'event/several', path: [], message }] }
    }
    const { detail } = fieldsOf(only.event)
    const path = isMissing(detail) ? only.path : [...only.path, 'detail']
    const found = read(isMissing(detail) ? only.event : detail, given, problems)
    return found === undefined
      ? { kind: 'problems', problems: problems.map((one) => ({ ...one, path: [...path, ...one.path] })) }
      : { kind: 'case', case: found }
  } catch (error) {
    return { kind: 'problems', problems: [problemOf(error)] }
  }
}

const notARecord = (record: unknown): string =>
  notThisEvent('CreateCase of support.amazonaws.com', record, ['eventName', 'eventSource'])

function read(record: unknown, account: CaseAccount, problems: Problem[]): AwsCase | undefined {
  const { eventSource, eventName, eventTime, errorCode, requestParameters, responseElements } = fieldsOf(record)
  if (eventSource !== 'support.amazonaws.com' || eventName !== 'CreateCase') {
    problems.push({ code: 'event/unknown', path: [], message: notARecord(record) })
    return undefined
  }
  if (!isMissing(errorCode)) {
    const message = expected('a call that created a case', errorCode, 'AWS refused it, so there is no case.')
    problems.push({ code: 'create-case/failed', path: ['errorCode'], message })
    return undefined
  }
  const { severityCode, serviceCode: service, issueType, language: languageCode } = fieldsOf(requestParameters)
  const parameter = (name: string) => ['requestParameters', name]
  const serviceCode = filledText(service)
  refuseManagedServices(serviceCode, parameter('serviceCode'), problems)
  const isLimitIncrease = serviceCode !== undefined && caseTypeOfCode(serviceCode) === 'service-limit-increase'
  const ofIssue = caseTypeOfIssue(issueType, problems)
  const caseType = givenCaseType(account, problems) ?? (isLimitIncrease ? 'service-limit-increase' : ofIssue)
  const severity = orProblem(problems, () =>
    wordOf(severityCode, severities, 'a severity', 'severity/unknown', parameter('severityCode')),
  )
  const language =
    isMissing(languageCode) || languageCode === ''
      ? undefined
      : orProblem(problems, () =>
          wordOf(languageCode, languages, 'a language', 'language/unknown', parameter('language')),
        )
  const createdAt = orProblem(problems, () => instantOfText(eventTime, ['eventTime']))
  const caseId = filledText(fieldsOf(responseElements)['caseId'])
  if (caseId === undefined) {
    const message = expected('the id of the case', fieldsOf(responseElements)['caseId'])
    problems.push({ code: 'event/unknown', path: ['responseElements', 'caseId'], message })
  }
  const { plan } = accountThen(account, { createdAt, language }, problems)
  if (plan === undefined || caseType === undefined || severity === undefined || createdAt === undefined)
    return undefined
  if (problems.length > 0 || caseId === undefined) return undefined
  const { customer, edition, timeZones } = account
  return {
    plan,
    customer,
    edition,
    timeZones,
    caseType,
    severity,
    createdAt: new Date(createdAt),
    language,
    caseId,
    accountId: accountIdOf(caseId) ?? undefined,
    serviceCode,
  }
}

/** Returns the case type of an issue type. CreateCase creates a technical case if there is none. */
function caseTypeOfIssue(issueType: unknown, problems: Problem[]): CaseType | undefined {
  const word = orProblem(problems, () =>
    wordOf(issueType ?? 'technical', issueTypeWords, 'an issue type', 'case-type/unknown', [
      'requestParameters',
      'issueType',
    ]),
  )
  return word && caseTypesOfIssueTypes[word]
}
