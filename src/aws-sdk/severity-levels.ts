import { caseTypes, type Plan, severities, type Severity } from '../editions/generated/vocabulary.js'
import { expected, type Problem, problemOf, reading } from '../errors.js'
import { listOf } from '../guards.js'
import { plainData } from '../plain-data.js'
import type { EditionOption } from '../questions/facts.js'
import { plansOffered } from '../questions/plans.js'
import { allowedSeverities } from '../questions/severities.js'
import { apiFieldsOf, outputList } from './fields.js'
import type { AwsSeverityLevels } from './shapes.js'
import { hasSupportApi } from './support-api-plans.js'

/** The severities of an account, lowest first, and the levels that couldn't be read. */
export interface ReadSeverityLevelsResult {
  readonly severities: readonly Severity[]
  readonly problems: readonly Problem[]
}

const isSeverity = (code: unknown): code is Severity => severities.some((severity) => severity === code)

/**
 * Returns the severities in the output of DescribeSeverityLevels, lowest first.
 *
 * A code that isn't a severity is a problem. The other severities are still returned. Anything else than such an output,
 * for example an error of AWS, is a problem too.
 *
 * @example
 * import { readSeverityLevels } from 'aws-support-rules/aws-sdk'
 *
 * const { severities, problems } = readSeverityLevels({ severityLevels: [{ code: 'normal', name: 'System impaired' }, { code: 'low' }, { code: 'sev1' }] })
 * severities // => ['low', 'normal']
 * problems.map(({ code, path }) => [code, path]) // => [['severity/unknown', ['severityLevels', 2, 'code']]]
 */
export function readSeverityLevels(output: AwsSeverityLevels): ReadSeverityLevelsResult {
  const problems: Problem[] = []
  const found = new Set<Severity>()
  try {
    const levels = outputList(
      plainData(output),
      { name: 'severityLevels', operation: 'DescribeSeverityLevels' },
      problems,
    )
    for (const [index, level] of levels.entries()) {
      const { code } = apiFieldsOf(level)
      if (isSeverity(code)) found.add(code)
      else
        problems.push({
          code: 'severity/unknown',
          path: ['severityLevels', index, 'code'],
          message: expected('a severity', code),
        })
    }
  } catch (error) {
    problems.push(problemOf(error))
  }
  return { severities: severities.filter((severity) => found.has(severity)), problems }
}

/**
 * Returns the plans that have exactly these severities, lowest plan first.
 *
 * Several plans can have the same severities, so the result is a list. Only support channels, prices or the account
 * itself tell these plans apart.
 *
 * Basic and Developer are never in it: DescribeSeverityLevels is part of the AWS Support API, which these plans don't have
 * (API Reference). The array is empty if no plan with the API has exactly these severities.
 *
 * Throws `input/invalid` if the codes aren't an array, and `edition/invalid`.
 *
 * @example
 * import { plansWithSeverities } from 'aws-support-rules/aws-sdk'
 *
 * plansWithSeverities(['low', 'normal', 'high', 'urgent']) // => ['business']
 * plansWithSeverities(['low', 'normal', 'high', 'urgent', 'critical']) // => ['enterprise-on-ramp', 'enterprise']
 * plansWithSeverities(['low', 'normal']) // => []
 */
export function plansWithSeverities(severityCodes: readonly string[], asked: EditionOption = {}): readonly Plan[] {
  return reading(() => {
    const given = new Set(listOf(severityCodes, 'severity codes', 'input/invalid', ['severityCodes']))
    return plansOffered(asked)
      .filter(hasSupportApi)
      .filter((plan) => {
        const offered = new Set(caseTypes.flatMap((caseType) => allowedSeverities({ ...asked, plan, caseType })))
        return offered.size > 0 && offered.size === given.size && [...offered].every((severity) => given.has(severity))
      })
  })
}
