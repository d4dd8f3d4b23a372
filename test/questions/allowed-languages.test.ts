import {
  allowedLanguages,
  canCreateCase,
  type CaseType,
  caseTypes,
  type Edition,
  edition2022_10,
  edition2025_05,
  edition2026_08,
  editions,
  type Language,
  languages,
  type Plan,
  plans,
  refusals,
} from 'aws-support-rules'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'
import { draft } from './drafts.js'

describe('the languages of a case', () => {
  // The page: English and Japanese. The guide of 2025-05: also Chinese, Korean and Turkish. test/editions/later-figures.ts has those of each edition.
  test.each<[string, Plan, CaseType, Edition | undefined, readonly Language[]]>([
    ['without an edition', 'business', 'technical', undefined, ['en', 'ja']],
    ['of the page', 'basic', 'account-and-billing', edition2022_10, ['en', 'ja']],
    ['of 2025-05', 'enterprise', 'technical', edition2025_05, ['en', 'ja', 'zh', 'ko', 'tr']],
    ['of a plan without such cases', 'basic', 'technical', edition2026_08, []],
    ['of a plan that is not offered', 'unified-operations', 'technical', edition2022_10, []],
  ])('%s', (_, plan, caseType, edition, expected) => {
    expect(allowedLanguages({ plan, caseType, edition })).toEqual(expected)
  })

  const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values)

  test.prop([one(editions), one(plans), one(caseTypes)])(
    'are those that no draft is refused for, if the plan has such cases',
    (edition, plan, caseType) => {
      const isRefused = (language: Language) =>
        refusals({ ...draft, plan, caseType, language, edition }).some(({ path }) => path[0] === 'language')
      const hasCases = canCreateCase({ plan, caseType, edition }).allowed
      expect(allowedLanguages({ plan, caseType, edition })).toEqual(
        hasCases ? languages.filter((language) => !isRefused(language)) : [],
      )
    },
  )

  test.each<[string, unknown, string, (string | number)[]]>([
    ['no facts', undefined, 'facts/invalid', []],
    ['an unknown plan', { plan: 'gold', caseType: 'technical' }, 'plan/unknown', ['plan']],
    ['an unknown case type', { plan: 'basic', caseType: 'billing' }, 'case-type/unknown', ['caseType']],
    ['a plan that the page lacks', { plan: 'unified-operations', caseType: 'technical' }, 'edition/required', ['plan']],
    ['no edition', { plan: 'basic', caseType: 'technical', edition: '2022-10' }, 'edition/invalid', ['edition']],
  ])('%s', (_, facts, code, path) => {
    expect(() => allowedLanguages(facts as never)).toThrow(expect.objectContaining({ code, path }) as Error)
  })
})
