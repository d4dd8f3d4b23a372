import type { BusinessHours, Edition } from '../editions/edition.js'
import { languages } from '../editions/generated/vocabulary.js'
import { throwExpected } from '../errors.js'
import { listOf } from '../guards.js'
import type { GivenEdition } from '../questions/edition-cells.js'
import { requiredEdition } from '../questions/facts.js'
import { hoursCell, languageCell } from '../questions/language-cell.js'

/** Returns the business hours of every language in the editions, each once. Without an edition, they are the page's. */
export function hoursInEditions(given: Edition | readonly Edition[] | undefined): readonly BusinessHours[] {
  const hours = editionsIn(given).flatMap((edition) =>
    languages.flatMap((language) => {
      const cell = languageCell(edition, language)
      return cell.allowed
        ? (['technical', 'account-and-billing'] as const).map((caseType) => hoursCell(cell, language, caseType))
        : []
    }),
  )
  return Array.from(new Map(hours.map((one) => [keyOf(one), one])).values())
}

const keyOf = ({ opens, closes, place }: BusinessHours): string => JSON.stringify([opens, closes, place])

function editionsIn(given: Edition | readonly Edition[] | undefined): readonly (GivenEdition | undefined)[] {
  if (given === undefined) return [given]
  if (typeof given === 'function')
    throwExpected('edition/invalid', 'an edition or a list of editions', given, ['edition'], {
      advice: 'For the cases of editionInForce, pass editions.',
    })
  if (!isList(given)) return [requiredEdition(given, ['edition'])]
  const list = listOf(given, 'editions', 'edition/invalid', ['edition'])
  if (list.length === 0) throwExpected('edition/invalid', 'at least one edition', given, ['edition'])
  return list.map((edition, index) => requiredEdition(edition, ['edition', index]))
}

const isList = (given: Edition | readonly Edition[]): given is readonly Edition[] => Array.isArray(given)
