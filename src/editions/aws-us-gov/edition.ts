import { edition2022_10 } from '../2022-10/edition.js'
import { everyPagePlan } from '../2022-10/plans.js'
import { same } from '../2022-10/severities.js'
import { answer, everyPlan, no, yes } from '../cells.js'
import type { Edition } from '../edition.js'
import { laterEdition } from '../later-edition.js'
import { inferredFrom, statedBy } from '../rule.js'
import { withoutPlans } from '../without-plans.js'

const stays = statedBy(
  ['plans-end', 'govcloud'],
  'support-plans-eos',
  'plan/stays-in-govcloud',
  'In AWS GovCloud (US) Developer, Business and Enterprise On-Ramp stay beside Basic and Enterprise.',
)
const notHere = inferredFrom(
  ['plans-end', 'govcloud'],
  'govcloud-support',
  'plan/not-offered-in-govcloud',
  'Business Support+ and Unified Operations are not known to be offered in AWS GovCloud (US).',
  'The older plans stay there in their place, and no text names the newer ones for GovCloud.',
)
const fixed = statedBy(
  ['govcloud'],
  'govcloud-support',
  'severity/fixed-in-govcloud',
  'AWS GovCloud (US) does not support changing the severity of a case.',
)

const fixedOnEveryPlan = everyPlan(answer('denied', fixed))

/**
 * The rules in AWS GovCloud (US) from 2025-05-21, when those elsewhere began to differ: the plans and tables of the page stay, and so does the
 * severity of a case.
 *
 * @example
 * import { canChangeSeverity, editionAwsUsGov, plansOffered } from 'aws-support-rules'
 *
 * plansOffered({ edition: editionAwsUsGov }) // => ['basic', 'developer', 'business', 'enterprise-on-ramp', 'enterprise']
 * canChangeSeverity({ plan: 'enterprise', caseType: 'technical', from: 'low', to: 'high', edition: editionAwsUsGov }).because[0].id
 * // => 'severity/fixed-in-govcloud'
 */
export const editionAwsUsGov: Edition = laterEdition(edition2022_10, {
  id: 'aws-us-gov',
  partition: 'aws-us-gov',
  inForceFrom: '2025-05-21',
  title: 'AWS GovCloud (US): the plans of the page stay, and severity stays fixed',
  ...withoutPlans(
    {
      ...edition2022_10,
      plans: everyPagePlan(yes(stays), no(notHere)),
      severityChange: {
        same: everyPlan(answer('no-change', same)),
        different: {
          'account-and-billing': fixedOnEveryPlan,
          'service-limit-increase': fixedOnEveryPlan,
          technical: fixedOnEveryPlan,
        },
        fixedLanguages: { 'account-and-billing': {}, 'service-limit-increase': {}, technical: {} },
        steps: null,
      },
    },
    ['business-support-plus', 'unified-operations'],
    notHere,
  ),
})
