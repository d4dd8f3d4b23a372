import { type CaseType, type Language, languages, type Plan } from '../editions/generated/vocabulary.js'
import { creationCell } from './case-types.js'
import { asked, caseTypeOf, type EditionOption, planOf } from './facts.js'
import { languageCell } from './language-cell.js'

/**
 * Returns the languages in which a plan may write a case of this type, in the order of `languages` (N19).
 *
 * The array is empty if the plan has no cases of this type. The default edition has English and Japanese.
 *
 * Throws `plan/unknown`, `case-type/unknown`.
 *
 * @example
 * import { allowedLanguages, edition2026_08 } from 'aws-support-rules'
 *
 * allowedLanguages({ plan: 'business', caseType: 'technical' }) // => ['en', 'ja']
 * allowedLanguages({ plan: 'basic', caseType: 'technical' }) // => []
 * allowedLanguages({ plan: 'enterprise', caseType: 'technical', edition: edition2026_08 }).includes('ko') // => true
 */
export function allowedLanguages(
  facts: { readonly plan: Plan; readonly caseType: CaseType } & EditionOption,
): readonly Language[] {
  return asked(facts, (edition) =>
    creationCell(edition, caseTypeOf(facts), 'direct', planOf(facts, edition)).allowed
      ? languages.filter((language) => languageCell(edition, language).allowed)
      : [],
  )
}
