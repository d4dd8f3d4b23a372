import { same } from '../2022-10/severities.js'
import { fixedLanguages, notForLimitIncreases, notOnOtherPlans, steps } from '../2025-05/severity-change.js'
import { answer, everyPlan, frozen } from '../cells.js'
import type { Answer, Edition, PerPlan } from '../edition.js'
import { inferredFrom, statedBy } from '../rule.js'

const onCurrentPlans = statedBy(
  ['guide-2026-08'],
  'case-management',
  'severity-change/on-current-plans',
  'The severity of a case can be changed on Business Support+, Enterprise and Unified Operations.',
)
const stillOnOnRamp = inferredFrom(
  ['guide-2025-05', 'guide-2026-08'],
  'case-management',
  'severity-change/still-on-enterprise-on-ramp',
  'Enterprise On-Ramp keeps the change of severity that it had.',
  'The newer list of plans that have it leaves On-Ramp out, yet the list of plans that do not have it names only Basic, Developer and Business.',
)

type Change = Answer<'allowed' | 'denied'>
const changing: PerPlan<Change> = {
  basic: answer('denied', notOnOtherPlans),
  developer: answer('denied', notOnOtherPlans),
  business: answer('denied', notOnOtherPlans),
  'business-support-plus': answer('allowed', onCurrentPlans),
  'enterprise-on-ramp': answer('allowed', stillOnOnRamp),
  enterprise: answer('allowed', onCurrentPlans),
  'unified-operations': answer('allowed', onCurrentPlans),
}

export const severityChange = frozen<Edition['severityChange']>({
  same: everyPlan(answer('no-change', same)),
  different: {
    'account-and-billing': changing,
    'service-limit-increase': {
      ...everyPlan(answer('denied', notForLimitIncreases)),
      basic: answer('denied', notOnOtherPlans),
      developer: answer('denied', notOnOtherPlans),
      business: answer('denied', notOnOtherPlans),
    },
    technical: changing,
  },
  fixedLanguages,
  steps,
})
