import { edition2025_05 } from '../2025-05/edition.js'
import type { Edition } from '../edition.js'
import { laterEdition } from '../later-edition.js'
import { creation, routes } from './case-types.js'
import { additionalContactCount, additionalContacts, contactMethods, operationsContact } from './contact.js'
import { languages, turkish } from './languages.js'
import { plans } from './plans.js'
import { severities } from './severities.js'
import { severityChange } from './severity-change.js'

/**
 * The rules from 2025-12-02: Business Support+ and Unified Operations beside the plans of before.
 *
 * @example
 * import { edition2025_12, responseTarget } from 'aws-support-rules'
 *
 * const case_ = { caseType: 'technical', severity: 'critical', edition: edition2025_12 } as const
 * const minutes = (plan: 'business-support-plus' | 'unified-operations') => {
 *   const target = responseTarget({ plan, ...case_ })
 *   return target.kind === 'none' ? null : target.minutes
 * }
 * minutes('business-support-plus') // => 30
 * minutes('unified-operations') // => 5
 */
export const edition2025_12: Edition = laterEdition(edition2025_05, {
  id: '2025-12',
  inForceFrom: '2025-12-02',
  title: 'Business Support+ and Unified Operations',
  plans,
  creation,
  routes,
  severities,
  severityChange,
  contactMethods,
  languages,
  additionalContacts,
  additionalContactCount,
  operationsContact,
  form: { ...edition2025_05.form, language: turkish },
})
