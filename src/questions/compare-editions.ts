import type { Because, Edition } from '../editions/edition.js'
import type { Plan } from '../editions/generated/vocabulary.js'
import { reading } from '../errors.js'
import { objectOf } from '../guards.js'
import { askedAt } from './edition-cells.js'
import { type ComparedAnswer, editionQuestions } from './edition-questions.js'
import { requiredEdition } from './facts.js'

/** An answer that differs between two editions. */
export interface EditionChange {
  /** The plan in question; `null` if the change is about every plan. */
  readonly plan: Plan | null
  /** The name of the function that answers the question, or of the part of the edition. */
  readonly question: string
  /** The facts of the question, apart from the plan. */
  readonly facts: Readonly<Record<string, string | boolean>>
  readonly before: ComparedAnswer
  readonly after: ComparedAnswer
  /** The rules behind each answer. */
  readonly because: { readonly before: Because; readonly after: Because }
}

/**
 * Returns the answers that change from one edition to another.
 *
 * They are sorted by plan in the order of `plans`; answers about every plan come last. An answer that stays the same
 * under a different rule is left out. Severity changes are compared once per case type. What isn't compared is the same
 * in every edition of this package: the steps of a severity change, and the time zone and the weekend of a place whose
 * hours are counted.
 *
 * Throws `edition/invalid`, and `facts/invalid` if the argument isn't an object.
 *
 * @example
 * import { compareEditions, edition2022_10, edition2025_05 } from 'aws-support-rules'
 *
 * const changes = compareEditions({ before: edition2022_10, after: edition2025_05 })
 * const change = changes.find(({ question }) => question === 'canChangeSeverity')
 * change?.plan // => 'enterprise-on-ramp'
 * change?.facts // => { caseType: 'account-and-billing', from: 'low', to: 'high' }
 * change?.before // => 'denied'
 * change?.after // => 'allowed'
 * change?.because.after[0].id // => 'severity-change/on-both-enterprise-plans'
 */
export function compareEditions(editions: {
  readonly before: Edition
  readonly after: Edition
}): readonly EditionChange[] {
  return reading(() => {
    const { before, after } = objectOf(editions, 'the editions as { before, after }', [])
    requiredEdition(before, ['before'])
    requiredEdition(after, ['after'])
    return editionQuestions().flatMap(({ plan, question, facts, ask }) => {
      const was = askedAt(['before'], () => ask(before))
      const is = askedAt(['after'], () => ask(after))
      if (JSON.stringify(was.value) === JSON.stringify(is.value)) return []
      const because = { before: was.because, after: is.because }
      return [{ plan, question, facts, before: was.value, after: is.value, because }]
    })
  })
}
