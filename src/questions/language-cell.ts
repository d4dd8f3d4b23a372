import { languages } from '../editions/2022-10/response-times.js'
import type { BusinessHours, Decision, LanguageCell } from '../editions/edition.js'
import type { Language } from '../editions/vocabulary.js'
import { type Given, type GivenEdition, hasRules, isDecision, throwMissingCell } from './edition-cells.js'

/** A language of an edition. Its hours have not been checked, since most targets don't need them. */
export type GivenLanguage = Decision & Given<LanguageCell>

/** Returns whether an edition offers a language. */
export function languageCell(edition: GivenEdition | undefined, language: Language): GivenLanguage {
  const cell = (edition ? edition.languages : languages)?.[language]
  return isDecision(cell) ? cell : throwMissingCell(cell, 'languages', language)
}

/** Returns the business hours of a language that the edition offers. */
export function hoursCell(cell: GivenLanguage, language: Language): BusinessHours {
  const hours = 'hours' in cell ? cell.hours : undefined
  return isHours(hours) ? hours : throwMissingCell(hours, 'languages', language, 'hours')
}

const isHours = (hours: Given<BusinessHours> | undefined): hours is BusinessHours =>
  typeof hours?.opens === 'string' && typeof hours.closes === 'string' && isPlace(hours.place) && hasRules(hours)

const isPlace = (place: Given<BusinessHours['place']> | undefined): boolean =>
  place === 'customer' ||
  (typeof place !== 'string' &&
    typeof place?.country === 'string' &&
    typeof place.timeZone === 'string' &&
    Array.isArray(place.weekend))
