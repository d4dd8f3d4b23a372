import { frozen } from '../frozen.js'
import type { Because, PerPlan } from './edition.js'
import {
  successionEndOfThreePlans,
  successionNoEndAnnounced,
  successionNotStatedWithoutAnUpgrade,
  successionOnRampBecomesEnterprise,
  successionToBusinessSupportPlus,
} from './generated/rules.js'
import type { Partition, Plan } from './generated/vocabulary.js'
import { endOfThreePlans } from './plan-ends.js'

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

const goesOn = {
  endsOn: null,
  becomes: { kind: 'itself' },
  mayMoveTo: [],
  because: [successionNoEndAnnounced],
} as const
const endsUnlessMoved = {
  endsOn: endOfThreePlans.date,
  becomes: { kind: 'unknown' },
  mayMoveTo: ['business-support-plus'],
  staysIn: ['aws-us-gov'],
  because: [successionEndOfThreePlans, successionToBusinessSupportPlus, successionNotStatedWithoutAnUpgrade],
} as const

export const successions = frozen<PerPlan<PlanSuccession>>({
  basic: { plan: 'basic', ...goesOn, staysIn: ['aws', 'aws-us-gov'] },
  developer: { plan: 'developer', ...endsUnlessMoved },
  business: { plan: 'business', ...endsUnlessMoved },
  'business-support-plus': { plan: 'business-support-plus', ...goesOn, staysIn: ['aws'] },
  'enterprise-on-ramp': {
    plan: 'enterprise-on-ramp',
    endsOn: endOfThreePlans.date,
    becomes: { kind: 'plan', plan: 'enterprise', between: ['2026-01-01', '2026-12-31'] },
    mayMoveTo: [],
    staysIn: ['aws-us-gov'],
    because: [successionEndOfThreePlans, successionOnRampBecomesEnterprise],
  },
  enterprise: { plan: 'enterprise', ...goesOn, staysIn: ['aws', 'aws-us-gov'] },
  'unified-operations': { plan: 'unified-operations', ...goesOn, staysIn: ['aws'] },
})
