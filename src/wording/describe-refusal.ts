import { answerOf, isRule } from '../answers.js'
import { reading } from '../errors.js'
import { askedLanguage, type WordingOptions } from './language.js'
import { type DescribedRefusal, refusalInWords } from './refusal-words.js'
import { summaryIn } from './summaries.js'

/**
 * Returns the message for a form that a refused draft needs: what to enter, or what the plan allows.
 *
 * Pass an item of what `refusals` returned, or a problem of kind `refused` from `checkDraft`. Without its `details`, the message
 * names no plan and no limit. If your own edition has a rule without a message, you get the summary of the rule.
 *
 * Throws `answer/invalid`, `facts/invalid`, `language/unknown`.
 *
 * @example
 * import { refusals } from 'aws-support-rules'
 * import { describeRefusal } from 'aws-support-rules/wording'
 *
 * const refused = refusals({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'urgent',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: ' ',
 *   description: 'All writes fail since 10:40 UTC.',
 *   language: 'en',
 *   contact: { method: 'chat' },
 * })
 * refused.map((refusal) => describeRefusal(refusal))
 * // => [
 * //   'Developer Support goes up to System impaired.',
 * //   'Enter a subject.',
 * //   'Chat is not available for technical cases on Developer Support. Choose Web.',
 * // ]
 * refused.map((refusal) => describeRefusal(refusal, { language: 'ja' }))[1] // => '件名を入力してください。'
 */
export function describeRefusal(refusal: DescribedRefusal, options: WordingOptions = {}): string {
  return reading(() => {
    const language = askedLanguage(options)
    const { path, rule, details } = answerOf(refusal, 'one item of refusals or checkDraft', isRefusal)
    return refusalInWords({ path, rule, details }, language) ?? summaryIn(language, rule)
  })
}

const isRefusal = ({ path, rule }: DescribedRefusal): boolean => Array.isArray(path) && isRule(rule)
