import { languages, severities } from '../editions/generated/vocabulary.js'
import { expected, type Problem, problemOf, throwExpected } from '../errors.js'
import { type Fields, flagOf, isMissing, wordOf } from '../guards.js'
import { plainData } from '../plain-data.js'
import type { GivenEdition } from '../questions/edition-cells.js'
import { differentCell, fixedCell } from '../questions/severity-change-cells.js'
import type { CreatedCase } from '../response/created-case.js'
import { accountIdOf } from './account-id-of.js'
import { accountOf, accountThen, type CaseAccount, givenCaseType, refuseManagedServices } from './case-account.js'
import { caseTypeOfCode } from './case-types-of-services.js'
import { apiFieldsOf, filledText, instantOfText, orProblem } from './fields.js'
import { type ReadCommunications, readCommunications } from './first-response-at.js'

/**
 * A case from DescribeCases with its identifying fields, for `firstResponse`, `responseProgress` and `responseReport`.
 */
export interface AwsCase extends CreatedCase {
  readonly createdAt: Date
  readonly respondedAt?: Date | undefined
  /**
   * Only set if the first answer may be missing: AWS had answered by then, or earlier. `null` if the communications
   * contain no answer.
   */
  readonly answeredBy?: Date | null | undefined
  readonly caseId?: string | undefined
  readonly displayId?: string | undefined
  readonly accountId?: string | undefined
  readonly subject?: string | undefined
  readonly status?: string | undefined
  readonly serviceCode?: string | undefined
}

/** A case; a case whose first answer may be missing, with `answeredBy` instead of `respondedAt`; or the problems. */
export type ReadCaseResult =
  | { readonly kind: 'case'; readonly case: AwsCase }
  | {
      readonly kind: 'incomplete'
      readonly case: AwsCase
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/**
 * Reads a case from DescribeCases, and adds the plan and the customer of its account.
 *
 * All invalid fields are reported as problems, with codes and paths. Other keys are ignored. The keys can be written as
 * the SDK for JavaScript prints them (`caseId`), as PowerShell, .NET and Go do (`CaseId`), or in lower case, as Athena
 * does. Reports should key cases by `displayId`: the language in the middle of `caseId` can differ between two events of
 * one case.
 *
 * A case is `incomplete` if its first answer may be missing, or if it was described without communications. Its
 * deadline is still right, and `responseProgress` and `responseReport` accept it with `answeredBy`. A case that AWS
 * opened has `openedBy: 'aws'`, and a resolved one has `resolved`. DescribeCases returns today's severity. So the case
 * has `severityAsOfNow` if the edition lets the plan change severities.
 *
 * A case of AWS Managed Services (AMS) is the problem `case/managed-services`. AMS has commitments of its own, so no target
 * of the plan applies.
 *
 * Pass `edition: editionInForce` for real cases. Without it, the rules of the 2022 page apply, and a plan or language
 * that isn't on that page is the problem `edition/required`.
 *
 * It never throws because of the case.
 *
 * @example
 * import { editionInForce, responseProgress } from 'aws-support-rules'
 * import { readCase } from 'aws-support-rules/aws-sdk'
 *
 * const details = {
 *   caseId: 'case-111122223333-muen-2026-a3f130f70a4f61b3',
 *   serviceCode: 'amazon-dynamodb',
 *   severityCode: 'urgent',
 *   timeCreated: '2026-11-23T08:00:00.000Z',
 *   language: 'en',
 *   recentCommunications: {
 *     communications: [
 *       { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T08:25:00.000Z' },
 *       { submittedBy: 'Admin (Role) <operator@example.com>', timeCreated: '2026-11-23T08:00:00.000Z' },
 *     ],
 *   },
 * }
 * const account = { plan: 'business', edition: editionInForce } as const
 * const read = readCase(details, account)
 * read.kind === 'case' && read.case.accountId // => '111122223333'
 * read.kind === 'case' && responseProgress(read.case, { now: '2026-11-23T12:00:00Z' }).state // => 'met'
 * const broken = readCase({ ...details, severityCode: 'sev1', timeCreated: 'soon' }, account)
 * broken.kind === 'problems' && broken.problems.map(({ code }) => code) // => ['severity/unknown', 'instant/invalid']
 * const ofAms = readCase({ ...details, serviceCode: 'sentinel-report-incident' }, account)
 * ofAms.kind === 'problems' && ofAms.problems.map(({ code }) => code) // => ['case/managed-services']
 */
export function readCase(details: unknown, account: CaseAccount): ReadCaseResult {
  try {
    accountOf(account)
    return read(caseFieldsOf(plainData(details), details), account)
  } catch (error) {
    return { kind: 'problems', problems: [problemOf(error)] }
  }
}

/** Returns the fields of a case. Throws for what isn't one, since each missing field would be a problem otherwise. */
function caseFieldsOf(data: unknown, given: unknown): Fields {
  const fields = apiFieldsOf(data)
  const hasCases = Array.isArray(data) || Array.isArray(fields['cases'])
  if (typeof data === 'object' && data !== null && !hasCases) return fields
  const advice = hasCases ? 'Pass its cases one by one.' : ''
  throwExpected('input/invalid', 'a case of DescribeCases', given, [], { advice })
}

function read(fields: Fields, account: CaseAccount): ReadCaseResult {
  const problems: Problem[] = []
  const { complete, customer, edition, timeZones } = account
  const isComplete = complete === undefined ? undefined : orProblem(problems, () => flagOf(complete, 'complete', false))
  const ofAccount = givenCaseType(account, problems)
  const serviceCode = filledText(fields['serviceCode'])
  refuseManagedServices(serviceCode, ['serviceCode'], problems)
  const caseType = ofAccount ?? (serviceCode === undefined ? undefined : caseTypeOfCode(serviceCode))
  if (caseType === undefined) {
    const message = expected(
      'a service code',
      fields['serviceCode'],
      'If there is none, pass caseType with the account.',
    )
    problems.push({ code: 'case-type/unknown', path: ['serviceCode'], message })
  }
  const severity = orProblem(problems, () =>
    wordOf(fields['severityCode'], severities, 'a severity', 'severity/unknown', ['severityCode']),
  )
  const createdAt = orProblem(problems, () => instantOfText(fields['timeCreated'], ['timeCreated']))
  const language =
    isMissing(fields['language']) || fields['language'] === ''
      ? undefined
      : orProblem(problems, () => wordOf(fields['language'], languages, 'a language', 'language/unknown', ['language']))
  const then = accountThen(account, { createdAt, language }, problems)
  const { plan } = then
  if (
    plan === undefined ||
    caseType === undefined ||
    severity === undefined ||
    createdAt === undefined ||
    problems.length > 0
  )
    return { kind: 'problems', problems }
  const created = {
    plan,
    customer,
    edition,
    timeZones,
    caseType,
    severity,
    createdAt: new Date(createdAt),
    language,
    ...namesOf(fields),
    ...(filledText(fields['status'])?.toLowerCase() === 'resolved' && { resolved: true }),
    ...(then.edition && mayHaveChanged(then.edition, { plan, caseType, language }) && { severityAsOfNow: true }),
  }
  return answered(
    created,
    readCommunications(fields['recentCommunications'], { complete: isComplete, createdAt: created.createdAt }),
  )
}

/** Returns whether an edition allows a severity change for such a case. */
function mayHaveChanged(
  { severityChange }: GivenEdition,
  { plan, caseType, language = 'en' }: Pick<CreatedCase, 'plan' | 'caseType' | 'language'>,
): boolean {
  return (
    differentCell(severityChange, caseType, plan).answer === 'allowed' &&
    fixedCell(severityChange, caseType, language) === null
  )
}

function answered(created: AwsCase, { response, isOpenedByAws }: ReadCommunications): ReadCaseResult {
  const path = ['recentCommunications']
  const answer =
    response.kind === 'incomplete' ? response.answeredBy : response.kind === 'answered' ? response.at : null
  if (answer !== null && answer < created.createdAt) {
    const message = expected(`answers after ${created.createdAt.toISOString()}, when the case was created`, answer)
    return { kind: 'problems', problems: [{ code: 'response/before-creation', path, message }] }
  }
  if (isOpenedByAws) return { kind: 'case', case: { ...created, openedBy: 'aws' } }
  if (response.kind === 'answered') return { kind: 'case', case: { ...created, respondedAt: response.at } }
  if (response.kind === 'not-answered') return { kind: 'case', case: created }
  const problems = response.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
  return { kind: 'incomplete', case: { ...created, answeredBy: response.answeredBy }, problems }
}

function namesOf(
  fields: Fields,
): Pick<AwsCase, 'caseId' | 'displayId' | 'accountId' | 'subject' | 'status' | 'serviceCode'> {
  const caseId = filledText(fields['caseId'])
  const [displayId, subject, status, serviceCode] = [
    fields['displayId'],
    fields['subject'],
    fields['status'],
    fields['serviceCode'],
  ].map(filledText)
  // Some exports have a column for the account.
  const accountId = accountIdOf(caseId ?? '') ?? filledText(fields['accountId'])
  return { caseId, displayId, accountId, subject, status, serviceCode }
}
