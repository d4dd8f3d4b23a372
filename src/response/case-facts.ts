import type { Edition } from '../editions/edition.js'
import { readingError, withPath } from '../errors.js'
import { flagOf, objectOf, wordOf } from '../guards.js'
import { epochMillisecondsOf } from '../instant.js'
import { requiredEdition } from '../questions/facts.js'
import type { CreatedCase, EditionResolver } from './created-case.js'

/** A created case with its edition resolved and its creation in epoch milliseconds. */
export interface CaseFacts extends Omit<
  CreatedCase,
  'createdAt' | 'edition' | 'openedBy' | 'resolved' | 'severityAsOfNow'
> {
  readonly from: number
  readonly edition: Edition | undefined
  readonly isOpenedByAws: boolean
  readonly isResolved: boolean
  readonly isSeverityAsOfNow: boolean
}

const openerOf = (openedBy: unknown): 'customer' | 'aws' =>
  wordOf(openedBy, ['customer', 'aws'], 'openedBy to name who opened the case', 'facts/invalid', ['openedBy'])

/** Reads each field of a case once, so that computed and cached values can't differ. */
export function caseFacts(created: CreatedCase): CaseFacts {
  try {
    const { plan, caseType, severity, language, customer, timeZones } = objectOf(created, 'an object of facts', [])
    const { edition, createdAt, respondedAt, answeredBy, openedBy, resolved, severityAsOfNow } = created
    const from = epochMillisecondsOf(createdAt, ['createdAt'])
    // Each field is named: in V8, a rest of the fields takes longer than the whole answer.
    return {
      plan,
      caseType,
      severity,
      language,
      customer,
      timeZones,
      respondedAt,
      answeredBy,
      from,
      edition: edition === undefined ? edition : editionAt(edition, from),
      isOpenedByAws: openedBy !== undefined && openerOf(openedBy) === 'aws',
      isResolved: flagOf(resolved, 'resolved', false),
      isSeverityAsOfNow: flagOf(severityAsOfNow, 'severityAsOfNow', false),
    }
  } catch (error) {
    throw readingError(error)
  }
}

// Without this check, a function that returns nothing would choose the default edition.
const editionAt = (given: Edition | EditionResolver, from: number): Edition =>
  requiredEdition(typeof given === 'function' ? withPath(['createdAt'], () => given(from)) : given, ['edition'])
