import { creation, list } from '../2022-10/case-types.js'
import { additionalContacts, contactMethods, operationsContact, ownEmail } from '../2022-10/contact.js'
import { advice, attachments, form, submitted } from '../2022-10/form.js'
import { plans } from '../2022-10/plans.js'
import { reopening } from '../2022-10/reopening.js'
import { effort, openedByAws } from '../2022-10/response-times.js'
import { routes } from '../2022-10/routes.js'
import { highest, severities, severityLevels } from '../2022-10/severities.js'
import type { Edition } from '../edition.js'
import { laterEdition } from '../later-edition.js'
import { fourLanguages, languages } from './languages.js'
import { severityChange } from './severity-change.js'

/**
 * The rules from 2025-05-21: severity can be changed on both Enterprise plans, and cases may be in Chinese and Korean. The tables that come from
 * `2022-10` are unchanged.
 *
 * @example
 * import { canChangeSeverity, edition2025_05 } from 'aws-support-rules'
 *
 * const change = { caseType: 'technical', from: 'low', to: 'high', edition: edition2025_05 } as const
 * canChangeSeverity({ plan: 'enterprise', ...change }).answer // => 'allowed'
 * canChangeSeverity({ plan: 'business', ...change }).answer // => 'denied'
 */
export const edition2025_05: Edition = laterEdition(
  {
    id: '2025-05',
    partition: 'aws',
    inForceFrom: '2025-05-21',
    title: 'Severity can be changed on both Enterprise plans',
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
    additionalContactCount: null,
    ownEmail,
    operationsContact,
    form: { ...form, language: fourLanguages },
    advice,
    effort,
    openedByAws,
    reopening,
  },
  [list, submitted],
)
