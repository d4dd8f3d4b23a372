import { edition2022_10 } from '../2022-10/edition.js'
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
export const edition2025_05: Edition = laterEdition(edition2022_10, {
  id: '2025-05',
  inForceFrom: '2025-05-21',
  title: 'Severity can be changed on both Enterprise plans',
  severityChange,
  languages,
  form: { ...edition2022_10.form, language: fourLanguages },
})
