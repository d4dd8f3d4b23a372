import { reading } from '../errors.js'
import { optionsOf } from '../guards.js'
import { editionOf, type EditionOption } from '../questions/facts.js'
import { type DraftProblem, readDraft } from './draft-problems.js'

/**
 * Returns everything that is wrong with a draft from outside. `[]` means that the draft is fine.
 *
 * Malformed fields come first, including unknown keys. Then come the other fields that the page refuses, in the order
 * of the form. A missing required field is only refused by its rule, not reported as malformed too. If the plan or the
 * case type is malformed, only the rules for every plan are checked. Without an edition, a plan or language that isn't
 * on the page is the problem `edition/required`.
 *
 * The `message` of a refused field is the summary of its rule. `describeRefusal` of `aws-support-rules/wording` returns
 * the message for a form.
 *
 * It never throws because of the input. Throws `edition/invalid` if the edition is invalid, and `facts/invalid` for
 * another option.
 *
 * @example
 * import { checkDraft } from 'aws-support-rules/schemas'
 *
 * const problems = checkDraft({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'urgent',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: 'Writes are throttled',
 *   description: 42,
 *   language: 'en',
 *   contact: { method: 'web' },
 *   urgent: true,
 * })
 * problems.map(({ path, code }) => [path, code])
 * // => [[['description'], 'draft/invalid'], [['urgent'], 'key/unknown'], [['severity'], 'severity/urgent']]
 */
export function checkDraft(input: unknown, asked: EditionOption = {}): readonly DraftProblem[] {
  return reading(() => {
    const { edition } = optionsOf(asked, ['edition'])
    editionOf({ edition })
    return readDraft(input, { edition }).problems
  })
}
