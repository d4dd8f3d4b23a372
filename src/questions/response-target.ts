import type { ResponseTarget } from '../editions/edition.js'
import { severities } from '../editions/generated/2022-10/severities.js'
import type { CaseType, Plan, Severity } from '../editions/generated/vocabulary.js'
import { isTarget, throwMissingCell } from './edition-cells.js'
import { caseTypeOf, editionOf, type EditionOption, planOf, severityOf } from './facts.js'

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
  const edition = editionOf(facts)
  const table = edition ? edition.severities : severities
  const { plan, caseType, severity } = facts
  const cell = isText(plan) && isText(caseType) && isText(severity) ? table?.[caseType]?.[severity]?.[plan] : undefined
  const target = cell?.target
  // Only a plan of the edition has a target, so the words need no check of their own.
  if (isTarget(target) && target.kind !== 'none') return target
  const keys = [caseTypeOf({ caseType }), severityOf({ severity }), planOf({ plan, edition: facts.edition })]
  return isTarget(target) ? target : throwMissingCell(cell, 'severities', ...keys)
}

// An array with one word in it would find the cell, too.
const isText = (word: unknown): boolean => typeof word === 'string'
