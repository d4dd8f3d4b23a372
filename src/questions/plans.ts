import type { Decision } from '../editions/edition.js'
import { plans as pagePlans } from '../editions/generated/2022-10/plans.js'
import { type Plan, plans } from '../editions/generated/vocabulary.js'
import { type PlanSuccession, successions } from '../editions/plan-succession.js'
import { reading } from '../errors.js'
import { objectOf } from '../guards.js'
import { type GivenEdition, isDecision, throwMissingCell } from './edition-cells.js'
import { askedWithoutFacts, type EditionOption, knownPlan } from './facts.js'

/**
 * Returns the plans that an edition offers, lowest first.
 *
 * The default edition answers if you pass none. If you pass an edition, it refuses every plan that it doesn't offer;
 * the rule says why.
 *
 * Throws `edition/invalid`, and `facts/invalid` for an unknown option, such as a bare edition.
 *
 * @example
 * import { edition2027_01, plansOffered } from 'aws-support-rules'
 *
 * plansOffered() // => ['basic', 'developer', 'business', 'enterprise-on-ramp', 'enterprise']
 * plansOffered({ edition: edition2027_01 }) // => ['basic', 'business-support-plus', 'enterprise', 'unified-operations']
 */
export function plansOffered(facts: EditionOption = {}): readonly Plan[] {
  return askedWithoutFacts(facts, (edition) => plans.filter((plan) => planCell(edition, plan).allowed))
}

/** Returns whether an edition offers a plan. */
export function planCell(edition: GivenEdition | undefined, plan: Plan): Decision {
  const cell = (edition ? edition.plans : pagePlans)?.[plan]
  return isDecision(cell) ? cell : throwMissingCell(cell, 'plans', plan)
}

/**
 * Returns what AWS has announced about the end of a plan.
 *
 * You get when the plan ends, what its accounts become, and where it stays. `becomes.kind` is `unknown` if AWS doesn't
 * say.
 *
 * Throws `plan/unknown`, and `facts/invalid` if the facts aren't an object.
 *
 * @example
 * import { planSuccession } from 'aws-support-rules'
 *
 * const { endsOn, becomes, mayMoveTo, staysIn } = planSuccession({ plan: 'business' })
 * endsOn // => '2027-01-01'
 * becomes // => { kind: 'unknown' }
 * mayMoveTo // => ['business-support-plus']
 * staysIn // => ['aws-us-gov']
 * planSuccession({ plan: 'enterprise-on-ramp' }).becomes // => { kind: 'plan', plan: 'enterprise', between: ['2026-01-01', '2026-12-31'] }
 */
export function planSuccession(facts: { readonly plan: Plan }): PlanSuccession {
  return reading(() => successions[knownPlan(objectOf(facts, 'an object of facts', []).plan, ['plan'])])
}
