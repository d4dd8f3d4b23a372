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
import type { Edition } from '../edition.js'
import { laterEdition } from '../later-edition.js'
import { attachments, form, languages } from './form.js'

/**
 * The rules from 2026-08-31: ten attachments of 150 MB.
 *
 * @example
 * import { edition2026_08 } from 'aws-support-rules'
 *
 * edition2026_08.attachments // => { most: 10, mostBytes: 157_286_400 }
 */
export const edition2026_08: Edition = laterEdition(
  {
    id: '2026-08',
    partition: 'aws',
    inForceFrom: '2026-08-31',
    title: 'Ten attachments of 150 MB',
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
    form,
    advice,
    effort,
    openedByAws,
    reopening,
  },
  [list, submitted],
)
