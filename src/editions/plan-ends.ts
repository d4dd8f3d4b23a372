import { frozen } from '../frozen.js'
import type { Plan } from './generated/vocabulary.js'

export interface PlanEnd {
  /** The first date without the plan, `YYYY-MM-DD`. */
  readonly date: string
  /** The first instant without the plan, in epoch milliseconds. */
  readonly at: number
}

export const endOfThreePlans: PlanEnd = { date: '2027-01-01', at: 1_798_761_600_000 }

/** The announced ends of plans. Not for AWS GovCloud (US), where the plans stay. */
export const planEnds = frozen<Readonly<Partial<Record<Plan, PlanEnd>>>>({
  developer: endOfThreePlans,
  business: endOfThreePlans,
  'enterprise-on-ramp': endOfThreePlans,
})
