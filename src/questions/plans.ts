import { plans as pagePlans } from '../editions/2022-10/plans.js'
import { type PlanSuccession, successions } from '../editions/plan-succession.js'
import { type Plan, plans } from '../editions/vocabulary.js'
import { editionOf, type EditionOption, knownPlan } from './facts.js'

/**
 * The plans that an edition offers, lowest first: those of the page by default. Every other plan is refused by each question, with the rule that says why.
 *
 * Throws `edition/invalid`.
 *
 * @example
 * import { edition2027_01, plansOffered } from 'aws-support-rules'
 *
 * plansOffered() // => ['basic', 'developer', 'business', 'enterprise-on-ramp', 'enterprise']
 * plansOffered({ edition: edition2027_01 }) // => ['basic', 'business-support-plus', 'enterprise', 'unified-operations']
 */
export function plansOffered(facts: EditionOption = {}): readonly Plan[] {
  const cells = editionOf(facts)?.plans ?? pagePlans
  return plans.filter((plan) => cells[plan].allowed)
}

/**
 * What is announced about the end of a plan: when it ends, what its accounts become, and where it stays. What AWS does not say is `unknown`.
 *
 * Throws `plan/unknown`.
 *
 * @example
 * import { planSuccession } from 'aws-support-rules'
 *
 * const { endsOn, becomes, mayMoveTo, staysIn } = planSuccession('business')
 * endsOn // => '2027-01-01'
 * becomes // => { kind: 'unknown' }
 * mayMoveTo // => ['business-support-plus']
 * staysIn // => ['aws-us-gov']
 * planSuccession('enterprise-on-ramp').becomes // => { kind: 'plan', plan: 'enterprise', between: ['2026-01-01', '2026-12-31'] }
 */
export function planSuccession(plan: Plan): PlanSuccession {
  return successions[knownPlan(plan, ['plan'])]
}
