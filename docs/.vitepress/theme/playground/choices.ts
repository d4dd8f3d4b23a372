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
import { caseTypeNames, languageNames, planNames, severityNames, type WordingLanguage } from 'aws-support-rules/wording'
import { playgroundTexts } from './texts.js'

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
}

/** The id of an edition, or the rules of the day on which the case was created. */
export type EditionChoice = string

export const ruleOfTheDay = 'in-force'

const inGermany: Choices = {
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
}

/** The case that the page opens with: the same for every visitor, with a holiday in it. */
export const firstChoices: Readonly<Record<WordingLanguage, Choices>> = {
  en: inGermany,
  ja: { ...inGermany, country: 'JP', language: 'ja', created: '2026-11-02T16:00' },
}

export interface Option {
  readonly value: string
  readonly name: string
}

const optionsOf = <Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
): readonly Option[] => words.map((value) => ({ value, name: names[value] }))

export const planOptions = (language: WordingLanguage) => optionsOf(plans, planNames[language])
export const caseTypeOptions = (language: WordingLanguage) => optionsOf(caseTypes, caseTypeNames[language])
export const severityOptions = (language: WordingLanguage): readonly Option[] =>
  severities.map((value) => ({ value, name: severityName(value, language) }))
export const languageOptions = (language: WordingLanguage) => optionsOf(languages, languageNames[language])
export const editionOptions = (language: WordingLanguage): readonly Option[] => {
  const { inForce, editionFrom, govCloudFrom } = playgroundTexts[language]
  return [
    { value: ruleOfTheDay, name: inForce },
    ...editions.map(({ id, inForceFrom, partition }) => ({
      value: id,
      name: partition === 'aws' ? editionFrom(inForceFrom) : govCloudFrom(inForceFrom),
    })),
  ]
}

/** A severity by its name and its code, which the AWS Support API has. */
const severityName = (severity: Severity, language: WordingLanguage): string =>
  language === 'ja' ? `${severityNames.ja[severity]} (${severity})` : `${severity}: ${severityNames.en[severity]}`

/** The edition to answer by: that of the link or the list, or the one of the day of the creation. */
export function editionChosen(choice: EditionChoice): Edition | typeof editionInForce {
  return editions.find(({ id }) => id === choice) ?? editionInForce
}
