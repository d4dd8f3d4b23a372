import type { FormRule } from '../editions/edition.js'
import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { caseTypes, languages, type Plan, plans } from '../editions/generated/vocabulary.js'
import { listOf } from '../guards.js'
import { canCreateCase } from './case-types.js'
import type { Draft } from './draft.js'
import type { GivenEdition } from './edition-cells.js'
import { asked, checkSignIn, type EditionOption, planOf } from './facts.js'
import { formRule } from './form-cells.js'
import { planCell } from './plans.js'
import { isBlank, type Refusal, refusedBy } from './refusal.js'
import { additionalContactRefusals, contactRefusals } from './refused-contacts.js'
import { attachmentRefusals, languageRefusals } from './refused-content.js'
import { allowedSeverities, canUseSeverity } from './severities.js'

/**
 * Returns everything that the rules refuse in a draft, in the order of the console's form.
 *
 * An empty array means that nothing is refused. Blank text counts as missing. An unknown language is a refusal,
 * not an error. `describeRefusal` of `aws-support-rules/wording` returns the message for a form.
 *
 * Throws one of these codes:
 * - `plan/unknown`, `case-type/unknown`, `severity/unknown`, `contact-method/unknown` or `signed-in-as/unknown` for a
 *   value that isn't in the list
 * - `edition/required` if you pass no edition, and the default edition doesn't have the plan or the language
 * - `attachment/invalid` if a size isn't a whole number of bytes
 * - `draft/invalid` if a text isn't a string, a list isn't an array, or the contact isn't an object
 * - `facts/invalid` if `resoldSupport` isn't true or false
 *
 * @example
 * import { refusals } from 'aws-support-rules'
 *
 * const refused = refusals({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'urgent',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: 'Writes are throttled',
 *   description: '',
 *   language: 'en',
 *   contact: { method: 'web' },
 * })
 * refused.map(({ path }) => path) // => [['severity'], ['description']]
 * refused.map(({ rule }) => rule.id) // => ['severity/urgent', 'form/description']
 * refused[0]?.details // => { plan: 'developer', value: 'urgent', choices: ['low', 'normal'] }
 */
export function refusals(draft: Draft & EditionOption): readonly Refusal[] {
  return asked(draft, (edition) => refusalsOf({ ...draft }, planOf(draft, edition), edition ?? edition2022_10))
}

function refusalsOf(draft: Draft & EditionOption, plan: Plan, edition: GivenEdition): readonly Refusal[] {
  const { caseType, severity } = draft
  checkSignIn(draft)
  const notOffered = refusedBy(planCell(edition, plan), ['plan'], () => ({
    plan,
    choices: plans.filter((other) => planCell(edition, other).allowed),
  }))
  const creation =
    notOffered.length > 0
      ? notOffered
      : refusedBy(canCreateCase(draft), ['caseType'], () => ({
          plan,
          value: caseType,
          choices: caseTypes.filter((other) => canCreateCase({ ...draft, caseType: other }).allowed),
        }))
  // Such a plan has no severities and no contact methods either, by the same rule. List the rule only once.
  const saidAlready = new Set(creation.map(({ rule }) => rule.id))
  const refused = [
    ...missing(edition, draft, ['service', 'category', 'severity']),
    ...(isBlank(severity, ['severity']) ? [] : severityRefusals(draft)),
    ...missing(edition, draft, ['subject', 'description']),
    ...attachmentRefusals(edition, listOf(draft.attachments ?? [], 'attachments', 'draft/invalid', ['attachments'])),
    ...languageRefusals(edition, draft),
    ...contactRefusals(edition, draft),
    ...additionalContactRefusals(edition, draft),
  ]
  return [...creation, ...refused.filter(({ rule }) => !saidAlready.has(rule.id))]
}

function missing(edition: GivenEdition, draft: Draft, fields: readonly (FormRule & keyof Draft)[]): Refusal[] {
  return fields
    .filter((field) => isBlank(draft[field], [field]))
    .map((field) => ({ path: [field], rule: formRule(edition, field), details: {} }))
}

function severityRefusals({ language, ...facts }: Draft & EditionOption): Refusal[] {
  // An unknown language is refused at the language.
  const asked = languages.includes(language) ? { ...facts, language } : facts
  const { plan, severity: value } = facts
  return refusedBy(canUseSeverity(asked), ['severity'], () => ({ plan, value, choices: allowedSeverities(asked) }))
}
