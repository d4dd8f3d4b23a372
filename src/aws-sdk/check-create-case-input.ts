import type { Decision } from '../editions/edition.js'
import { type CaseType, type Language, languages, type Plan, severities } from '../editions/generated/vocabulary.js'
import { type ErrorPath, expected, formatValue, type Problem, problemOf, reading } from '../errors.js'
import {
  type Fields,
  fieldsOf,
  isMissing,
  isOneOf,
  listOf,
  objectOf,
  refuseUnknownKey,
  textOf,
  wordOf,
} from '../guards.js'
import { plainData } from '../plain-data.js'
import { canCreateCase } from '../questions/case-types.js'
import { editionOf, type EditionOption, editionRequired, knownPlan, planOf } from '../questions/facts.js'
import { allowedLanguages } from '../questions/languages.js'
import { allowedSeverities, canUseSeverity } from '../questions/severities.js'
import { caseTypeFault } from './case-type-fault.js'
import {
  checkAddresses,
  checkFields,
  checkTexts,
  checkUploads,
  issueTypeIn,
  type Report,
} from './create-case-fields.js'
import { orProblem } from './fields.js'
import { caseTypesOfIssueTypes } from './issue-types.js'
import type { Service } from './services.js'
import { hasSupportApi } from './support-api-plans.js'

/** What CreateCase's input doesn't contain. */
export interface CreateCaseFacts extends EditionOption {
  readonly plan: Plan
  /** The services of the account, from `readServices`. Without them, any service code passes. */
  readonly services?: readonly Service[] | undefined
  /** The languages that AWS offers for the case, from `readSupportedLanguages`. */
  readonly languages?: readonly Language[] | undefined
}

/** A fault in an input of CreateCase: an error code, or the id of the rule that refuses it. */
export interface CreateCaseProblem {
  readonly code: string
  readonly path: ErrorPath
  readonly message: string
}

/**
 * Returns everything that is wrong with an input of CreateCase, in the words of the API. `[]` means that it is fine.
 *
 * Use it before you call CreateCase, for example on what a language model or a queue hands you. It checks the shape and the
 * limits of the API, and what the edition refuses to the plan. Each message names the value and its fault, so you can
 * return it to whoever filled in the field. Only `subject` and `communicationBody` are required, as in the API.
 *
 * An issue type that doesn't fit the service is a problem, for example `technical` with `billing`. So is a plan without the
 * API: Basic and Developer Support. Pass `services` and `languages` to check these codes too.
 *
 * Without an edition, the page of 2022 answers, and a plan or language that it doesn't have is the problem
 * `edition/required`.
 *
 * It never throws because of the input. Throws `plan/unknown`, `edition/invalid`, and `facts/invalid` for an unknown
 * field, or for another value as the second argument, `services` or `languages`.
 *
 * @example
 * import { editionInForce } from 'aws-support-rules'
 * import { checkCreateCaseInput } from 'aws-support-rules/aws-sdk'
 *
 * const facts = { plan: 'business-support-plus', edition: editionInForce('2026-11-24T10:00:00Z') } as const
 * const input = { subject: 'Writes are throttled', communicationBody: 'All writes fail since 10:40 UTC.', severityCode: 'urgent' }
 * checkCreateCaseInput(input, facts) // => []
 * const wrong = { ...input, issueType: 'account-and-billing', ccEmailAddresses: ['ops@example'] }
 * checkCreateCaseInput(wrong, facts).map(({ message }) => message)
 * // => [
 * //   'Expected "technical" or "customer-service"; got "account-and-billing". Did you mean "customer-service"?',
 * //   'Expected an e-mail address such as name@example.com; got "ops@example", whose domain has no dot.',
 * // ]
 */
export function checkCreateCaseInput(input: unknown, facts: CreateCaseFacts): readonly CreateCaseProblem[] {
  return reading(() => {
    const { plan } = objectOf(facts, 'the plan as { plan, edition }', ['facts'])
    refuseUnknownKey(facts, ['plan', 'edition', 'services', 'languages'], 'a field of the facts', 'facts/invalid', [])
    editionOf(facts)
    knownPlan(plan, ['plan'])
    const lists = { services: servicesOf(facts), languages: offeredLanguagesOf(facts) }
    const problems: CreateCaseProblem[] = []
    try {
      const data = plainData(input)
      if (typeof data !== 'object' || data === null || Array.isArray(data) || data instanceof Date)
        return [{ code: 'input/invalid', path: [], message: expected('the input of CreateCase as an object', input) }]
      check(fieldsOf(data), { ...facts, ...lists }, problems)
    } catch (error) {
      problems.push(problemOf(error))
    }
    return problems
  })
}

function servicesOf({ services }: CreateCaseFacts): readonly Service[] | undefined {
  if (services === undefined) return undefined
  return listOf(services, 'services, such as readServices(output).services', 'facts/invalid', ['services']).map(
    (service, at) => {
      const path = ['services', at]
      const { code, name, categories } = objectOf(service, 'a service with its categories', path)
      textOf(code, 'facts/invalid', [...path, 'code'])
      return {
        code,
        name,
        categories: listOf(categories, 'categories', 'facts/invalid', [...path, 'categories']).map(
          (category, index) => {
            const place = [...path, 'categories', index]
            textOf(objectOf(category, 'a category', place).code, 'facts/invalid', [...place, 'code'])
            return category
          },
        ),
      }
    },
  )
}

function offeredLanguagesOf({ languages: offered }: CreateCaseFacts): readonly Language[] | undefined {
  if (offered === undefined) return undefined
  const path = ['languages']
  return listOf(offered, 'languages, such as readSupportedLanguages(output).languages', 'facts/invalid', path).map(
    (language, at) => wordOf(language, languages, 'a language', 'facts/invalid', [...path, at]),
  )
}

function check(fields: Fields, facts: CreateCaseFacts, problems: CreateCaseProblem[]): void {
  const report: Report = (code, path, message) => void problems.push({ code, path, message })
  const { plan } = facts
  checkFields(fields, report)
  const hasApi = hasSupportApi(plan)
  if (!hasApi) {
    const advice = 'AWS would return SubscriptionRequiredException. Use Support Center.'
    const what = 'a plan with the AWS Support API, such as "enterprise"'
    report('create-case/subscription-required', [], expected(what, plan, advice))
  }
  checkTexts(fields, report)
  const issueType = issueTypeIn(fields, report)
  const caseType = issueType && caseTypesOfIssueTypes[issueType]
  checkService(fields, caseType, facts, report)
  // Of a plan that the edition doesn't have, every other answer would only repeat that.
  const isOffered = hasApi && isPlanOffered(facts, caseType ?? 'technical', report)
  const language = languageIn(fields, caseType ?? 'technical', isOffered, facts, report)
  checkSeverity(fields, isOffered ? caseType : undefined, language, facts, report)
  checkAddresses(fields, report)
  checkUploads(fields, report)
}

function isPlanOffered({ plan, edition }: CreateCaseFacts, caseType: CaseType, report: Report): boolean {
  const problems: Problem[] = []
  orProblem(problems, () => planOf({ plan }, edition))
  for (const { code, message } of problems) report(code, [], message)
  if (problems.length > 0) return false
  const decision: Decision = canCreateCase({ plan, caseType, edition })
  if (!decision.allowed) report(decision.because[0].id, [], decision.because[0].summary)
  return decision.allowed
}

function checkService(fields: Fields, caseType: CaseType | undefined, facts: CreateCaseFacts, report: Report): void {
  const { serviceCode: code, categoryCode: category } = fields
  if (typeof code !== 'string') return
  const fault = caseType && code !== '' && caseTypeFault(caseType, code, ['serviceCode'])
  if (fault) report(fault.code, fault.path, fault.message)
  if (facts.services === undefined) return
  const service = facts.services.find((one) => one.code === code)
  if (service === undefined) {
    report('create-case/unknown-service', ['serviceCode'], expected('a service code of DescribeServices', code))
    return
  }
  const categories = service.categories.map((one) => one.code)
  if (typeof category !== 'string' || categories.includes(category)) return
  const what = `a category of ${formatValue(code)}`
  const advice = categories.length > 0 ? `Pass one of ${categories.join(', ')}.` : 'The service has none.'
  report('create-case/unknown-category', ['categoryCode'], expected(what, category, advice))
}

/** Returns the language if it is accepted. Reports any other one. */
function languageIn(
  { language }: Fields,
  caseType: CaseType,
  isOffered: boolean,
  { plan, edition, languages: offered = languages }: CreateCaseFacts,
  report: Report,
): Language | undefined {
  if (isMissing(language)) return undefined
  const path = ['language']
  if (!isOneOf(languages, language)) {
    report('language/unknown', path, expected(`one of ${languages.join(', ')}`, language))
    return undefined
  }
  if (!isOffered) return undefined
  const allowed = allowedLanguages({ plan, caseType, edition })
  const choices = offered.filter((one) => allowed.includes(one))
  if (choices.includes(language)) return language
  if (edition === undefined && !allowed.includes(language)) {
    const { code, message } = editionRequired('language', language)
    report(code, path, message)
  } else {
    const none = 'a language that AWS offers for the case and the plan has, of which there is none'
    report('language/unknown', path, expected(choices.length > 0 ? `one of ${choices.join(', ')}` : none, language))
  }
  return undefined
}

function checkSeverity(
  { severityCode }: Fields,
  caseType: CaseType | undefined,
  language: Language | undefined,
  { plan, edition }: CreateCaseFacts,
  report: Report,
): void {
  if (isMissing(severityCode)) return
  const path = ['severityCode']
  if (!isOneOf(severities, severityCode)) {
    report('severity/unknown', path, expected(`one of ${severities.join(', ')}`, severityCode))
    return
  }
  if (caseType === undefined) return
  const asked = { plan, caseType, edition, language }
  const { allowed, because } = canUseSeverity({ ...asked, severity: severityCode })
  if (allowed) return
  const what = `one of ${allowedSeverities(asked).join(', ')} on the plan ${plan}`
  report(because[0].id, path, expected(what, severityCode))
}
