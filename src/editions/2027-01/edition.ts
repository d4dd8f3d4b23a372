import { list } from '../2022-10/case-types.js'
import { ownEmail } from '../2022-10/contact.js'
import { advice, submitted } from '../2022-10/form.js'
import { reopening } from '../2022-10/reopening.js'
import { effort, openedByAws } from '../2022-10/response-times.js'
import { highest, severityLevels } from '../2022-10/severities.js'
import { creation, routes } from '../2025-12/case-types.js'
import { additionalContactCount, additionalContacts, contactMethods, operationsContact } from '../2025-12/contact.js'
import { plans } from '../2025-12/plans.js'
import { severities } from '../2025-12/severities.js'
import { severityChange } from '../2025-12/severity-change.js'
import { attachments, form, languages } from '../2026-08/form.js'
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
export const edition2027_01: Edition = laterEdition(
  {
    id: '2027-01',
    partition: 'aws',
    inForceFrom: '2027-01-01',
    title: 'Without Developer, Business and Enterprise On-Ramp',
    ...withoutPlans(
      { plans, creation, severities, severityChange, contactMethods, additionalContacts, operationsContact },
      ['developer', 'business', 'enterprise-on-ramp'],
      notAnyMore,
    ),
    routes,
    severityLevels,
    highestSeverity: highest,
    languages,
    attachments,
    additionalContactCount,
    ownEmail,
    form,
    advice,
    effort,
    openedByAws,
    reopening,
  },
  [list, submitted],
)
