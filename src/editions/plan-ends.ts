import { frozen } from './cells.js'
import type { Plan } from './vocabulary.js'

const endOfThreePlans = /* @__PURE__ */ Date.UTC(2027, 0, 1)

/**
 * The first instant without each ending plan, in epoch milliseconds. Not for AWS GovCloud (US), where the plans stay.
 */
export const planEnds = frozen<Readonly<Partial<Record<Plan, number>>>>({
  developer: endOfThreePlans,
  business: endOfThreePlans,
  'enterprise-on-ramp': endOfThreePlans,
})

/** Returns the first date without a plan, `YYYY-MM-DD`; `null` if no end is announced. */
/* @__NO_SIDE_EFFECTS__ */
export function planEndDate(plan: Plan): string | null {
  const endsAt = planEnds[plan]
  return endsAt === undefined ? null : new Date(endsAt).toISOString().slice(0, 10)
}
