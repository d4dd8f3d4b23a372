import type { Rule } from '../editions/edition.js'
import { languageOf, type WordingLanguage, type WordingOptions } from './language.js'

const translations: readonly Readonly<Record<string, string>>[] = []

const summaries: Readonly<Record<WordingLanguage, (english: string) => string>> = {
  en: (english) => english,
  ja: (english) => translations.find((texts) => Object.hasOwn(texts, english))?.[english] ?? english,
}

export const summaryIn = (language: WordingLanguage, { summary }: Pick<Rule, 'summary'>): string => summaries[language](summary)

/**
 * What a rule says, in a language. The texts belong to the English summary and not to the id of the rule: a rule of your own, or a summary of the
 * package that you changed, is given back as it is.
 *
 * Throws `language/unknown`.
 *
 * @example
 * import { canCreateCase } from 'aws-support-rules'
 * import { summaryOf } from 'aws-support-rules/wording'
 *
 * const [rule] = canCreateCase({ plan: 'basic', caseType: 'technical' }).because
 * summaryOf(rule) // => 'Basic Support has no technical cases.'
 */
export function summaryOf(rule: Pick<Rule, 'summary'>, options: WordingOptions = {}): string {
  return summaryIn(languageOf(options), rule)
}
