import { type CaseType, languages, severities } from '../editions/vocabulary.js'
import { type Problem, problemOf, shown } from '../errors.js'
import { plainData } from '../plain-data.js'
import type { CreatedCase } from '../response/created-case.js'
import type { ReportedCase } from '../response/response-report.js'
import { accountIdOf } from './account-id-of.js'
import { caseTypeOfService } from './case-type-of-service.js'
import { type Fields, fieldsOf, instantOf, isMissing, textOf, wordOf } from './fields.js'
import { type FirstResponseAt, firstResponseIn } from './first-response-at.js'
import type { AwsCaseDetails } from './shapes.js'

/** What DescribeCases does not print of a case: its account's plan and customer, and the case type where it is known. */
export interface CaseAccount extends Pick<CreatedCase, 'plan' | 'customer' | 'edition' | 'timeZones'> {
  /** By default the case type that the service code stands for. */
  readonly caseType?: CaseType | undefined
}

/** A case of DescribeCases as `firstResponse`, `responseProgress` and `responseReport` take it, with what names it. */
export interface AwsCase extends ReportedCase {
  readonly createdAt: Date
  readonly respondedAt?: Date | undefined
  readonly caseId?: string | undefined
  readonly displayId?: string | undefined
  readonly accountId?: string | undefined
  readonly subject?: string | undefined
  readonly status?: string | undefined
  readonly serviceCode?: string | undefined
}

/** A case that was read; one whose first answer may be missing, which has no `respondedAt`; or why there is no case. */
export type ReadCase =
  | { readonly kind: 'case'; readonly case: AwsCase }
  | {
      readonly kind: 'incomplete'
      readonly case: AwsCase
      /** AWS had answered by then, perhaps earlier; `null` where no answer is among the communications. */
      readonly answeredBy: Date | null
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/**
 * A case of DescribeCases with the plan and the customer of its account. Broken fields are problems with their codes and paths, all at once; other keys
 * are not looked at. A case whose first answer may be missing, or that was described without its communications, is `incomplete`: its deadline is
 * right, its progress would be a guess.
 *
 * It throws for no case.
 *
 * @example
 * import { responseProgress } from 'aws-support-rules'
 * import { readCase } from 'aws-support-rules/aws-sdk'
 *
 * const details = {
 *   caseId: 'case-111122223333-muen-2026-a3f130f70a4f61b3',
 *   serviceCode: 'amazon-dynamodb',
 *   severityCode: 'urgent',
 *   timeCreated: '2026-11-23T08:00:00.000Z',
 *   language: 'en',
 *   recentCommunications: { communications: [{ submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T08:25:00.000Z' }] },
 * }
 * const read = readCase(details, { plan: 'business' })
 * read.kind === 'case' && read.case.accountId // => '111122223333'
 * read.kind === 'case' && responseProgress(read.case, { now: '2026-11-23T12:00:00Z', respondedAt: read.case.respondedAt }).state // => 'met'
 * const broken = readCase({ ...details, severityCode: 'sev1', timeCreated: 'soon' }, { plan: 'business' })
 * broken.kind === 'problems' && broken.problems.map(({ code }) => code) // => ['severity/unknown', 'instant/invalid']
 */
export function readCase(details: AwsCaseDetails, account: CaseAccount): ReadCase {
  try {
    return read(plainData(details), account)
  } catch (error) {
    return { kind: 'problems', problems: [problemOf(error)] }
  }
}

function read(details: unknown, { caseType: givenCaseType, ...account }: CaseAccount): ReadCase {
  const problems: Problem[] = []
  const fields = fieldsOf(details)
  const serviceCode = textOf(fields['serviceCode'])
  const caseType = givenCaseType ?? (serviceCode === undefined ? undefined : caseTypeOfService(serviceCode).caseType)
  if (caseType === undefined) {
    const message = `Without a service code the case type has to be given; got ${shown(fields['serviceCode'])}.`
    problems.push({ code: 'case-type/unknown', path: ['serviceCode'], message })
  }
  const severity = wordOf(fields['severityCode'], severities, 'severity/unknown', ['severityCode'], problems)
  const createdAt = instantOf(fields['timeCreated'], ['timeCreated'], problems)
  const language = isMissing(fields['language']) ? undefined : wordOf(fields['language'], languages, 'language/unknown', ['language'], problems)
  if (caseType === undefined || severity === undefined || createdAt === undefined || problems.length > 0) return { kind: 'problems', problems }
  const created = { ...account, caseType, severity, createdAt: new Date(createdAt), language, ...namesOf(fields) }
  return answered(created, firstResponseIn(fields['recentCommunications'], { createdAt: created.createdAt }))
}

function answered(created: AwsCase, response: FirstResponseAt): ReadCase {
  const path = ['recentCommunications']
  const at = response.kind === 'incomplete' ? response.answeredBy : response.kind === 'answered' ? response.at : null
  if (at !== null && at < created.createdAt) {
    const message = `AWS answered ${at.toISOString()}, before the case of ${created.createdAt.toISOString()}.`
    return { kind: 'problems', problems: [{ code: 'response/before-creation', path, message }] }
  }
  if (response.kind === 'answered') return { kind: 'case', case: { ...created, respondedAt: response.at } }
  if (response.kind === 'not-answered') return { kind: 'case', case: created }
  const problems = response.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
  return { kind: 'incomplete', case: created, answeredBy: response.answeredBy, problems }
}

function namesOf(fields: Fields): Pick<AwsCase, 'caseId' | 'displayId' | 'accountId' | 'subject' | 'status' | 'serviceCode'> {
  const caseId = textOf(fields['caseId'])
  const [displayId, subject, status, serviceCode] = [fields['displayId'], fields['subject'], fields['status'], fields['serviceCode']].map(textOf)
  return { caseId, displayId, accountId: accountIdOf(caseId ?? '') ?? undefined, subject, status, serviceCode }
}
