import { answerOf, isRule } from '../answers.js'
import type { Rule } from '../editions/edition.js'
import { reading } from '../errors.js'
import { japaneseSummaries } from './japanese.generated.js'
import { askedLanguage, type WordingLanguage, type WordingOptions } from './language.js'

const summaries: Readonly<Record<WordingLanguage, (english: string) => string>> = {
  en: (english) => english,
  ja: (english) => (Object.hasOwn(japaneseSummaries, english) ? japaneseSummaries[english] : undefined) ?? english,
}

export const summaryIn = (language: WordingLanguage, { summary }: Pick<Rule, 'summary'>): string =>
  summaries[language](summary)

/**
 * Returns the summary of a rule in a language.
 *
 * The texts belong to the English summary, not to the id of the rule. The summary of your own rule, or one that you
 * changed, is returned as it is.
 *
 * Throws `answer/invalid`, `facts/invalid`, `language/unknown`.
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
  return reading(() => {
    return summaryIn(askedLanguage(options), answerOf(rule, 'a rule', isRule))
  })
}
