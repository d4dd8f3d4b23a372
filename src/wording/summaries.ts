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

/** A text stands at the English summary that it says, so that a summary that changes has none until somebody writes it. */
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
 * What a rule says, in a language. The texts belong to the English summary and not to the id of the rule: a rule of your own, or a summary of the
 * package that you changed, is given back as it is.
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
