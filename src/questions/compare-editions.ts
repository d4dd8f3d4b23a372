import type { Because, Edition } from '../editions/edition.js'
import type { Plan } from '../editions/vocabulary.js'
import { type ComparedAnswer, editionQuestions } from './edition-questions.js'
import { requiredEdition } from './facts.js'

/** One answer that differs between two editions. */
export interface EditionChange {
  /** The plan that it is about, `null` where it is about every plan. */
  readonly plan: Plan | null
  /** The question, by the name of its function, or of the part of the edition. */
  readonly question: string
  /** The facts of the question, beside the plan. */
  readonly facts: Readonly<Record<string, string | boolean>>
  readonly before: ComparedAnswer
  readonly after: ComparedAnswer
  /** The rules behind either answer. */
  readonly because: { readonly before: Because; readonly after: Because }
}

/**
 * The answers that change from one edition to another, plan by plan in the order of `plans`, then those about every plan. An answer that stays the
 * same by another rule is left out. Changes of severity are asked about once a case type; their steps are the same in every edition that has them.
 *
 * Throws `edition/invalid`.
 *
 * @example
 * import { compareEditions, edition2022_10, edition2025_05 } from 'aws-support-rules'
 *
 * const [change] = compareEditions(edition2022_10, edition2025_05).filter(({ plan }) => plan === 'enterprise')
 * change?.question // => 'canChangeSeverity'
 * change?.facts // => { caseType: 'account-and-billing', from: 'low', to: 'high' }
 * change?.before // => 'denied'
 * change?.after // => 'allowed'
 * change?.because.after[0].id // => 'severity-change/on-both-enterprise-plans'
 */
export function compareEditions(before: Edition, after: Edition): readonly EditionChange[] {
  const [old, renewed] = [requiredEdition(before, ['before']), requiredEdition(after, ['after'])]
  return editionQuestions().flatMap(({ plan, question, facts, ask }) => {
    const [was, is] = [ask(old), ask(renewed)]
    if (JSON.stringify(was.value) === JSON.stringify(is.value)) return []
    return [
      {
        plan,
        question,
        facts,
        before: was.value,
        after: is.value,
        because: { before: was.because, after: is.because },
      },
    ]
  })
}
