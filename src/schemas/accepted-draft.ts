import * as z from 'zod'
import type { Edition } from '../editions/edition.js'
import { reading } from '../errors.js'
import { objectOf, refuseUnknownKey } from '../guards.js'
import type { Draft } from '../questions/draft.js'
import { requiredEdition } from '../questions/facts.js'
import { languageOf, type WordingOptions } from '../wording/language.js'
import { refusalInWords } from '../wording/refusal-words.js'
import { anyDraftSchema, type DraftInput } from './draft.js'
import { readDraft } from './draft-problems.js'

/**
 * Returns a schema that only accepts drafts in which an edition refuses nothing.
 *
 * Each problem that `checkDraft` finds is an issue at its field. A refused field has the message of `describeRefusal` in
 * your language; `params.code` of the issue is the id of the rule, or the error code of a malformed field. The output
 * is the draft, without the edition.
 *
 * Throws `facts/invalid`, `edition/invalid`, `language/unknown`.
 *
 * @example
 * import { editionInForce } from 'aws-support-rules'
 * import { acceptedDraftSchema } from 'aws-support-rules/schemas'
 *
 * const schema = acceptedDraftSchema({ edition: editionInForce('2026-11-23T08:00:00Z') })
 * const { error } = schema.safeParse({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'urgent',
 *   service: 'amazon-dynamodb',
 *   category: 'throttling',
 *   subject: '',
 *   description: 'All writes fail since 10:40 UTC.',
 *   language: 'en',
 *   contact: { method: 'web' },
 * })
 * error?.issues.map(({ path, message }) => [path.join('.'), message])
 * // => [['severity', 'Developer Support goes up to System impaired.'], ['subject', 'Enter a subject.']]
 */
export function acceptedDraftSchema(
  facts: { readonly edition: Edition } & WordingOptions,
): z.ZodType<Draft, DraftInput> {
  return reading(() => {
    const edition = requiredEdition(objectOf(facts, '{ edition }', []).edition, ['edition'])
    refuseUnknownKey(facts, ['edition', 'language'], 'an option', 'facts/invalid', [])
    const language = languageOf(facts)
    const accepted = (input: DraftInput, context: z.core.$RefinementCtx): unknown => {
      const { data, problems } = readDraft(input, { edition })
      for (const problem of problems) {
        const words = problem.kind === 'refused' ? refusalInWords(problem, language) : undefined
        context.issues.push({
          code: 'custom',
          input: undefined,
          path: [...problem.path],
          message: words ?? problem.message,
          params: { code: problem.code },
          continue: false,
        })
      }
      return data
    }
    return z.pipe(z.transform(accepted), anyDraftSchema)
  })
}
