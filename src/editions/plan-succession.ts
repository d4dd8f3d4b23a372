import { frozen } from './cells.js'
import type { Because, PerPlan } from './edition.js'
import { planEnds } from './plan-ends.js'
import { inferredFrom, statedBy } from './rule.js'
import type { Partition, Plan } from './vocabulary.js'

/** What AWS has announced about the end of a plan. */
export interface PlanSuccession {
  readonly plan: Plan
  /** The first date without the plan, from 00:00 UTC; `null` if no end is announced. */
  readonly endsOn: string | null
  /** What an account on the plan becomes. `unknown`: AWS doesn't say. `itself`: no end is announced. */
  readonly becomes:
    | { readonly kind: 'plan'; readonly plan: Plan; readonly between: readonly [from: string, to: string] }
    | { readonly kind: 'unknown' }
    | { readonly kind: 'itself' }
  /** The plans that AWS names as upgrades before the end. */
  readonly mayMoveTo: readonly Plan[]
  /** The partitions that continue to offer the plan. */
  readonly staysIn: readonly Partition[]
  readonly because: Because
}

const end = statedBy(
  ['plans-end'],
  'support-plans-eos',
  'succession/end-of-three-plans',
  'Developer, Business and Enterprise On-Ramp end on 2027-01-01, and stay in AWS GovCloud (US).',
)
const toBusinessSupportPlus = statedBy(
  ['plans-end'],
  'support-plans-eos',
  'succession/to-business-support-plus',
  'Accounts on Developer and Business may upgrade to Business Support+ before the end.',
)
const leftUnknown = inferredFrom(
  ['plans-end'],
  'support-plans-eos',
  'succession/not-stated-without-an-upgrade',
  'What becomes of an account that is still on Developer or Business on 2027-01-01 is not stated.',
  'The upgrade is offered and not said to happen by itself: neither Basic nor Business Support+ is assumed.',
)
const toEnterprise = statedBy(
  ['plans-end'],
  'support-plans-eos',
  'succession/on-ramp-becomes-enterprise',
  'Accounts on Enterprise On-Ramp are upgraded to Enterprise during 2026, at their renewal or in batches.',
)
const noEnd = inferredFrom(
  ['plans-end', 'guide-2026-08'],
  'support-plans-eos',
  'succession/no-end-announced',
  'No end of this plan is announced.',
  'The page about ending plans names three others.',
)

/* @__NO_SIDE_EFFECTS__ */
const goesOn = (plan: Plan, staysIn: readonly Partition[]): PlanSuccession => ({
  plan,
  endsOn: null,
  becomes: { kind: 'itself' },
  mayMoveTo: [],
  staysIn,
  because: [noEnd],
})
/* @__NO_SIDE_EFFECTS__ */
const endsUnlessMoved = (plan: Plan): PlanSuccession => ({
  plan,
  endsOn: planEnds[plan]?.date ?? null,
  becomes: { kind: 'unknown' },
  mayMoveTo: ['business-support-plus'],
  staysIn: ['aws-us-gov'],
  because: [end, toBusinessSupportPlus, leftUnknown],
})

export const successions = frozen<PerPlan<PlanSuccession>>({
  basic: goesOn('basic', ['aws', 'aws-us-gov']),
  developer: endsUnlessMoved('developer'),
  business: endsUnlessMoved('business'),
  'business-support-plus': goesOn('business-support-plus', ['aws']),
  'enterprise-on-ramp': {
    plan: 'enterprise-on-ramp',
    endsOn: planEnds['enterprise-on-ramp']?.date ?? null,
    becomes: { kind: 'plan', plan: 'enterprise', between: ['2026-01-01', '2026-12-31'] },
    mayMoveTo: [],
    staysIn: ['aws-us-gov'],
    because: [end, toEnterprise],
  },
  enterprise: goesOn('enterprise', ['aws', 'aws-us-gov']),
  'unified-operations': goesOn('unified-operations', ['aws']),
})
