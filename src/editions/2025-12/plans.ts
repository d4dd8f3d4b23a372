import { everyPlan, frozen, yes } from '../cells.js'
import type { Edition } from '../edition.js'
import { statedBy } from '../rule.js'

export const current = statedBy(
  ['history', 'guide-2026-08'],
  'document-history',
  'plan/current',
  'Since 2025-12-02 the plans are Basic, Business Support+, Enterprise and Unified Operations.',
  'Enterprise stays one plan: it has the name and the targets of before, and the list of plans that end does not name it.',
)
export const older = statedBy(
  ['plans-end', 'third-party'],
  'support-plans-eos',
  'plan/older-plans-until-their-end',
  'Developer, Business and Enterprise On-Ramp go on until 2027-01-01 for the accounts that have them.',
  'Reports say that nobody could sign up for them after 2025-12-02; the library does not know since when an account has its plan.',
)

/** All seven plans, the three older ones with a cell of their own. */
export const plans = frozen<Edition['plans']>({
  ...everyPlan(yes(current)),
  developer: yes(older),
  business: yes(older),
  'enterprise-on-ramp': yes(older),
})
