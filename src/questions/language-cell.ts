import type { Because, BusinessHours, Decision, LanguageCell, Rule } from '../editions/edition.js'
import { languages } from '../editions/generated/2022-10/languages.js'
import type { CaseType, Language } from '../editions/generated/vocabulary.js'
import { type Given, type GivenEdition, hasRules, isDecision, ruleCell, throwMissingCell } from './edition-cells.js'

type OfferedLanguage = Extract<LanguageCell, { readonly allowed: true }>

/** The hours of a language. They have not been checked, since most targets don't need them. */
export type GivenHours = Given<Omit<OfferedLanguage, keyof Decision>>

/** Returns whether an edition offers a language. */
export function languageCell(edition: GivenEdition | undefined, language: Language): Decision & GivenHours {
  const cell = (edition ? edition.languages : languages)?.[language]
  return isDecision(cell) ? cell : throwMissingCell(cell, 'languages', language)
}

/** Returns the hours of a language, or `null` if the edition doesn't offer it. Doesn't check the rules of the cell. */
export function offeredHours(edition: GivenEdition | undefined, language: Language): GivenHours | null {
  const cell = (edition ? edition.languages : languages)?.[language]
  if (cell?.allowed === true) return cell
  languageCell(edition, language)
  return null
}

/** Returns the business hours of a language that the edition offers. */
export function hoursCell(cell: GivenHours, language: Language, caseType: CaseType): BusinessHours {
  const field = caseType === 'technical' || cell.nonTechnicalHours === undefined ? 'hours' : 'nonTechnicalHours'
  const hours = cell[field]
  return isHours(hours) ? hours : throwMissingCell(hours, 'languages', language, field)
}

/** Returns the rules of a case that isn't technical in a language with hours for such cases, or `null`. */
export function nonTechnicalRules(cell: GivenHours, language: Language): Because | null {
  if (cell.nonTechnicalHours === undefined) return null
  const { onOtherPlans } = cell.nonTechnicalHours
  return isBecause(onOtherPlans)
    ? onOtherPlans
    : throwMissingCell(onOtherPlans, 'languages', language, 'nonTechnicalHours', 'onOtherPlans')
}

/** Returns the rule that technical help for cases in a language is in English, or `null`. */
export const englishHelpRule = ({ technicalHelpInEnglish }: GivenHours, language: Language): Rule | null =>
  technicalHelpInEnglish === undefined
    ? null
    : ruleCell(technicalHelpInEnglish, 'languages', language, 'technicalHelpInEnglish')

const isBecause = (because: Given<Because> | undefined): because is Because => hasRules({ because })

const isHours = (hours: Given<BusinessHours> | undefined): hours is BusinessHours =>
  typeof hours?.opens === 'string' && typeof hours.closes === 'string' && isPlace(hours.place) && hasRules(hours)

const isPlace = (place: Given<BusinessHours['place']> | undefined): boolean =>
  place === 'customer' ||
  (typeof place !== 'string' &&
    typeof place?.country === 'string' &&
    typeof place.timeZone === 'string' &&
    Array.isArray(place.weekend))
