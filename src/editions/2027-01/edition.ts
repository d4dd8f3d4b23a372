import { edition2026_08 } from '../2026-08/edition.js'
import type { Edition } from '../edition.js'
import { laterEdition } from '../later-edition.js'
import { statedBy } from '../rule.js'
import { withoutPlans } from '../without-plans.js'

const notAnyMore = statedBy(
  ['plans-end'],
  'support-plans-eos',
  'plan/not-offered-any-more',
  'Developer, Business and Enterprise On-Ramp end on 2027-01-01, except in AWS GovCloud (US).',
)

/**
 * The rules from 2027-01-01, as announced: without Developer, Business and Enterprise On-Ramp.
 *
 * @example
 * import { canCreateCase, edition2027_01, plansOffered } from 'aws-support-rules'
 *
 * plansOffered({ edition: edition2027_01 }) // => ['basic', 'business-support-plus', 'enterprise', 'unified-operations']
 * const { allowed, because } = canCreateCase({ plan: 'developer', caseType: 'technical', edition: edition2027_01 })
 * allowed // => false
 * because[0].id // => 'plan/not-offered-any-more'
 */
export const edition2027_01: Edition = laterEdition(edition2026_08, {
  id: '2027-01',
  inForceFrom: '2027-01-01',
  title: 'Without Developer, Business and Enterprise On-Ramp',
  ...withoutPlans(edition2026_08, ['developer', 'business', 'enterprise-on-ramp'], notAnyMore),
})
