import type { ResponseTarget } from '../editions/edition.js'
import { severities } from '../editions/generated/2022-10/severities.js'
import type { CaseType, Plan, Severity } from '../editions/generated/vocabulary.js'
import { type GivenEdition, isTarget, throwMissingCell } from './edition-cells.js'
import { asked, caseTypeOf, type EditionOption, planOf, severityOf } from './facts.js'

/**
 * Returns AWS's target for the first response to a case, in minutes (N34–N40, N47).
 *
 * `kind` says whether the minutes are counted around the clock (`continuous`) or in business hours. It is `none` if AWS
 * publishes no target, or if the plan doesn't have this case type or severity; `because` says which.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `severity/unknown`.
 *
 * @example
 * import { responseTarget } from 'aws-support-rules'
 *
 * const target = responseTarget({ plan: 'enterprise-on-ramp', caseType: 'technical', severity: 'critical' })
 * target.kind === 'none' ? null : target.minutes // => 30
 * responseTarget({ plan: 'developer', caseType: 'technical', severity: 'low' }).kind // => 'business-hours'
 */
export function responseTarget(
  facts: { readonly plan: Plan; readonly caseType: CaseType; readonly severity: Severity } & EditionOption,
): ResponseTarget {
  return asked(facts, (edition) => targetOf(facts, edition))
}

/** Returns the target of checked facts. */
export function targetOf(
  { plan, caseType, severity }: { readonly plan: Plan; readonly caseType: CaseType; readonly severity: Severity },
  edition: GivenEdition | undefined,
): ResponseTarget {
  const table = edition ? edition.severities : severities
  const cell = isText(plan) && isText(caseType) && isText(severity) ? table?.[caseType]?.[severity]?.[plan] : undefined
  const target = cell?.target
  // Only a plan of the edition has a target, so the words need no check of their own.
  if (isTarget(target) && target.kind !== 'none') return target
  const keys = [caseTypeOf({ caseType }), severityOf({ severity }), planOf({ plan }, edition)]
  return isTarget(target) ? target : throwMissingCell(cell, 'severities', ...keys)
}

// An array with one word in it would find the cell, too.
const isText = (word: unknown): boolean => typeof word === 'string'
