import {
  type CaseType,
  caseTypes,
  type Edition,
  editionInForce,
  editions,
  type Language,
  languages,
  type Plan,
  plans,
  severities,
  type Severity,
} from 'aws-support-rules'
import {
  caseTypeNames,
  languageNames,
  planNames,
  severityNames,
  type WordingLanguage,
  wordingLanguages,
} from 'aws-support-rules/wording'

/** What a visitor has chosen: everything that the answer and a shared link depend on. */
export interface Choices {
  readonly plan: Plan
  readonly caseType: CaseType
  readonly severity: Severity
  readonly country: string
  /** Empty where the country's own clock is meant. */
  readonly timeZone: string
  /** The second part of ISO 3166-2; empty where the holidays of the whole country are meant. */
  readonly subdivision: string
  readonly language: Language
  /** Wall time in the customer's zone, `YYYY-MM-DDTHH:mm`, or whatever was typed in its place. */
  readonly created: string
  /** Which of the two is meant if `created` happens twice, where clocks go back. */
  readonly occurrence: 'first' | 'second'
  readonly holidays: 'on' | 'off'
  readonly edition: EditionChoice
  /** The language in which the answer is worded. */
  readonly words: WordingLanguage
}

/** The id of an edition, or the rules of the day on which the case was created. */
export type EditionChoice = string

export const ruleOfTheDay = 'in-force'

/** The case that the page opens with: the same for every visitor, with a holiday and a weekend in it. */
export const firstChoices: Choices = {
  plan: 'developer',
  caseType: 'technical',
  severity: 'normal',
  country: 'DE',
  timeZone: '',
  subdivision: '',
  language: 'en',
  created: '2026-12-24T10:00',
  occurrence: 'first',
  holidays: 'on',
  edition: ruleOfTheDay,
  words: 'en',
}

const optionsOf = <Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
): readonly Option[] => words.map((value) => ({ value, name: names[value] }))

export interface Option {
  readonly value: string
  readonly name: string
}

export const planOptions = optionsOf(plans, planNames.en)
export const caseTypeOptions = optionsOf(caseTypes, caseTypeNames.en)
export const severityOptions: readonly Option[] = severities.map((value) => ({
  value,
  name: `${value}: ${severityNames.en[value]}`,
}))
export const languageOptions = optionsOf(languages, languageNames.en)
export const wordsOptions: readonly Option[] = optionsOf(wordingLanguages, languageNames.en)
export const editionOptions: readonly Option[] = [
  { value: ruleOfTheDay, name: 'In force when the case is created' },
  ...editions.map(({ id, inForceFrom, partition }) => ({
    value: id,
    name: partition === 'aws' ? `From ${inForceFrom}` : `AWS GovCloud (US), from ${inForceFrom}`,
  })),
]

/** The edition to answer by: that of the link or the list, or the one of the day of the creation. */
export function editionChosen(choice: EditionChoice): Edition | typeof editionInForce {
  return editions.find(({ id }) => id === choice) ?? editionInForce
}
