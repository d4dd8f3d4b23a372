import type { Edition } from '../editions/edition.js'
import { type PlanSuccession, successions } from '../editions/plan-succession.js'
import { type Plan, plans } from '../editions/vocabulary.js'
import { planOf, requiredEdition } from './facts.js'

/**
 * The plans that an edition offers, lowest first. Every other plan is refused by each question, with the rule that says why.
 *
 * Throws `edition/invalid`.
 *
 * @example
 * import { edition2022_10, plansOffered } from 'aws-support-rules'
 *
 * plansOffered(edition2022_10) // => ['basic', 'developer', 'business', 'enterprise-on-ramp', 'enterprise']
 */
export function plansOffered(edition: Edition): readonly Plan[] {
  const { plans: cells } = requiredEdition(edition, [])
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
  return successions[planOf({ plan })]
}
