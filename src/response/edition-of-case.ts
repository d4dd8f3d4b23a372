import type { Edition } from '../editions/edition.js'
import { at, shown, SupportRulesError } from '../errors.js'
import { epochMillisecondsOf } from '../instant.js'
import type { CreatedCase } from './created-case.js'

/** A case whose edition is known, or is the page's. */
export interface CaseOfEdition extends CreatedCase {
  readonly edition?: Edition | undefined
}

/** The case with its edition, which its creation may choose. */
export function caseOfEdition(created: CreatedCase): CaseOfEdition {
  // Arguments that types rule out still come from JavaScript.
  const given: unknown = created
  if (typeof given !== 'object' || given === null) {
    throw new SupportRulesError('facts/invalid', `Expected one object of facts, not ${shown(given)}.`, { path: [] })
  }
  if (isOfEdition(created)) return created
  const { edition, ...facts } = created
  if (typeof edition !== 'function') return facts
  const createdAt = epochMillisecondsOf(created.createdAt, ['createdAt'])
  return { ...facts, edition: at(['createdAt'], () => edition(createdAt)) }
}

function isOfEdition(created: CreatedCase): created is CaseOfEdition {
  return typeof created.edition !== 'function'
}
