import type { Edition, Rule } from '../editions/edition.js'
import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { languages } from '../editions/generated/vocabulary.js'
import type { ErrorPath } from '../errors.js'
import { canAddAdditionalContacts } from './contact.js'
import type { Draft } from './draft.js'
import { type GivenEdition, ruleCell } from './edition-cells.js'
import { asked, checkSignIn, type EditionOption, severityOf } from './facts.js'
import { englishHelpRule, languageCell, nonTechnicalRules } from './language-cell.js'
import { allowedSeverities, levelCell } from './severities.js'

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
 * Throws `plan/unknown`, `case-type/unknown`, `severity/unknown`, `signed-in-as/unknown`, and `edition/required` if you
 * pass no edition and the default edition doesn't have the plan or the language.
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
  return asked(draft, (edition = edition2022_10) => advised({ ...draft }, edition))
}

function advised(draft: Draft & EditionOption, edition: GivenEdition): readonly Recommendation[] {
  checkSignIn(draft)
  const advice = (name: Exclude<keyof Edition['advice'], 'primaryContact'>) =>
    ruleCell(edition.advice?.[name], 'advice', name)
  // `refusals` refuses an unknown language, so it needs no error here.
  const severities = allowedSeverities(languages.includes(draft.language) ? draft : { ...draft, language: undefined })
  const technical = draft.caseType === 'technical'
  const isHigh =
    severities.includes(severityOf(draft)) &&
    (levelCell(edition, draft.severity).reserved || (severities.length > 1 && draft.severity === severities.at(-1)))
  return [
    ...(isHigh ? [{ path: ['severity'], rule: advice('highestSeverities') }] : []),
    { path: ['description'], rule: advice('detail') },
    ...(technical ? [{ path: ['description'], rule: advice('performance') }] : []),
    ...(technical && draft.severity === 'low' ? [{ path: ['description'], rule: advice('guidance') }] : []),
    { path: ['description'], rule: advice('descriptionGuidance') },
    ...languageAdvice(edition, draft).map((rule) => ({ path: ['language'], rule })),
    ...(draft.signedInAs === 'iam-user' && canAddAdditionalContacts(draft).allowed
      ? [{ path: ['additionalContacts'], rule: advice('ownEmail') }]
      : []),
    ...(draft.plan === 'developer' && draft.signedInAs === 'iam-user'
      ? primaryContactAdvice(edition).map((rule) => ({ path: ['signedInAs'], rule }))
      : []),
  ]
}

/** Returns what to know before choosing the language of a draft. */
function languageAdvice(edition: GivenEdition, { language, caseType }: Draft): readonly Rule[] {
  const cell = languages.includes(language) ? languageCell(edition, language) : undefined
  if (!cell?.allowed) return []
  const rule = caseType === 'technical' ? englishHelpRule(cell, language) : nonTechnicalRules(cell, language)?.[0]
  return rule ? [rule] : []
}

function primaryContactAdvice(edition: GivenEdition): readonly Rule[] {
  const rule = edition.advice?.primaryContact
  return rule === null ? [] : [ruleCell(rule, 'advice', 'primaryContact')]
}
