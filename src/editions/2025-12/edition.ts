import { list } from '../2022-10/case-types.js'
import { ownEmail } from '../2022-10/contact.js'
import { advice, attachments, form, submitted } from '../2022-10/form.js'
import { reopening } from '../2022-10/reopening.js'
import { effort, openedByAws } from '../2022-10/response-times.js'
import { highest, severityLevels } from '../2022-10/severities.js'
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
export const edition2025_12: Edition = laterEdition(
  {
    id: '2025-12',
    partition: 'aws',
    inForceFrom: '2025-12-02',
    title: 'Business Support+ and Unified Operations',
    plans,
    creation,
    routes,
    severityLevels,
    severities,
    highestSeverity: highest,
    severityChange,
    contactMethods,
    languages,
    attachments,
    additionalContacts,
    additionalContactCount,
    ownEmail,
    operationsContact,
    form: { ...form, language: turkish },
    advice,
    effort,
    openedByAws,
    reopening,
  },
  [list, submitted],
)
