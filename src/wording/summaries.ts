import { answerOf, isRule } from '../answers.js'
import type { Rule } from '../editions/edition.js'
import { caseTypes } from './japanese/case-types.js'
import { contact } from './japanese/contact.js'
import { firstResponse } from './japanese/first-response.js'
import { form } from './japanese/form.js'
import { plans } from './japanese/plans.js'
import { severities } from './japanese/severities.js'
import { severityChange } from './japanese/severity-change.js'
import { languageOf, type WordingLanguage, type WordingOptions } from './language.js'

/** The texts are keyed by the English summary. If a summary changes, it has no text until somebody writes one. */
const japanese: readonly Readonly<Record<string, string>>[] = [
  caseTypes,
  plans,
  form,
  contact,
  severities,
  severityChange,
  firstResponse,
]

const summaries: Readonly<Record<WordingLanguage, (english: string) => string>> = {
  en: (english) => english,
  ja: (english) => japanese.find((texts) => Object.hasOwn(texts, english))?.[english] ?? english,
}

export const summaryIn = (language: WordingLanguage, { summary }: Pick<Rule, 'summary'>): string =>
  summaries[language](summary)

/**
 * Returns the summary of a rule in a language.
 *
 * The texts belong to the English summary, not to the id of the rule. The summary of your own rule, or one that you
 * changed, is returned as it is.
 *
 * Throws `answer/invalid`, `language/unknown`.
 *
 * @example
 * import { canCreateCase } from 'aws-support-rules'
 * import { summaryOf } from 'aws-support-rules/wording'
 *
 * const [rule] = canCreateCase({ plan: 'basic', caseType: 'technical' }).because
 * summaryOf(rule) // => 'Basic Support has no technical cases.'
 * summaryOf(rule, { language: 'ja' }) // => 'ベーシックサポートでは、技術サポートのケースを作成できません。'
 */
export function summaryOf(rule: Pick<Rule, 'summary'>, options: WordingOptions = {}): string {
  return summaryIn(languageOf(options), answerOf(rule, 'a question as a rule', isRule))
}
