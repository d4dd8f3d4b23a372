import type { Edition, Rule } from '../editions/edition.js'
import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { languages } from '../editions/generated/vocabulary.js'
import type { ErrorPath } from '../errors.js'
import { canAddAdditionalContacts } from './contact.js'
import type { Draft } from './draft.js'
import { editionOf, type EditionOption, severityOf } from './facts.js'
import { allowedSeverities } from './severities.js'

/** Something that the page recommends for a draft: the field, and the rule behind it. */
export interface Recommendation {
  readonly path: ErrorPath
  readonly rule: Rule
}

/**
 * Returns what the page recommends for a draft, in the order of the console's form (N23, N26, N31).
 *
 * Recommendations are optional: they never refuse a draft.
 *
 * Throws `plan/unknown`, `case-type/unknown`, `severity/unknown`.
 *
 * @example
 * import { recommendations } from 'aws-support-rules'
 *
 * const recommended = recommendations({
 *   plan: 'business',
 *   caseType: 'technical',
 *   severity: 'urgent',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: 'Writes are throttled',
 *   description: 'All writes to the orders table fail since 10:40 UTC.',
 *   language: 'en',
 *   contact: { method: 'web' },
 *   signedInAs: 'iam-user',
 * })
 * recommended.map(({ rule }) => rule.id) // => ['advice/highest-severities', 'advice/detail', 'advice/performance', 'advice/description-guidance', 'additional-contacts/own-address']
 */
export function recommendations(draft: Draft & EditionOption): readonly Recommendation[] {
  const edition = editionOf(draft) ?? edition2022_10
  const severities = allowedSeverities(draft)
  const technical = draft.caseType === 'technical'
  const isHigh =
    severities.includes(severityOf(draft)) &&
    (edition.severityLevels[draft.severity].reserved || (severities.length > 1 && draft.severity === severities.at(-1)))
  return [
    ...(isHigh ? [{ path: ['severity'], rule: edition.advice.highestSeverities }] : []),
    { path: ['description'], rule: edition.advice.detail },
    ...(technical ? [{ path: ['description'], rule: edition.advice.performance }] : []),
    ...(technical && draft.severity === 'low' ? [{ path: ['description'], rule: edition.advice.guidance }] : []),
    { path: ['description'], rule: edition.advice.descriptionGuidance },
    ...languageAdvice(edition, draft).map((rule) => ({ path: ['language'], rule })),
    ...(draft.signedInAs === 'iam-user' && canAddAdditionalContacts(draft).allowed
      ? [{ path: ['additionalContacts'], rule: edition.advice.ownEmail }]
      : []),
    ...(edition.advice.primaryContact && draft.plan === 'developer' && draft.signedInAs === 'iam-user'
      ? [{ path: ['signedInAs'], rule: edition.advice.primaryContact }]
      : []),
  ]
}

/** Returns what to know before choosing the language of a draft. */
function languageAdvice(edition: Edition, { language, caseType }: Draft): readonly Rule[] {
  const cell = languages.includes(language) ? edition.languages[language] : undefined
  if (!cell?.allowed) return []
  const rule = caseType === 'technical' ? cell.technicalHelpInEnglish : cell.nonTechnicalHours?.onOtherPlans[0]
  return rule === undefined ? [] : [rule]
}
