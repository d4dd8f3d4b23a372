import type { Edition } from '../editions/edition.js'
import { withPath } from '../errors.js'
import { flagOf, objectOf, wordOf } from '../guards.js'
import { epochMillisecondsOf } from '../instant.js'
import type { CreatedCase } from './created-case.js'

/** A created case with its edition and its creation in epoch milliseconds. */
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

const openers = ['customer', 'aws'] as const

/** Reads each field of a case once, so that what is computed and what is cached rest on the same values. */
export function caseFacts(created: CreatedCase): CaseFacts {
  const { edition, createdAt, openedBy = 'customer', resolved, severityAsOfNow, ...fields } = readFields(created)
  const from = epochMillisecondsOf(createdAt, ['createdAt'])
  return {
    ...fields,
    from,
    edition: typeof edition === 'function' ? withPath(['createdAt'], () => edition(from)) : edition,
    isOpenedByAws: wordOf(openedBy, openers, 'an opener', 'facts/invalid', ['openedBy']) === 'aws',
    isResolved: flagOf(resolved, 'resolved', false),
    isSeverityAsOfNow: flagOf(severityAsOfNow, 'severityAsOfNow', false),
  }
}

/** The fields that are read; a case may carry others of its owner. */
function readFields(created: CreatedCase) {
  const { plan, caseType, severity, language, customer, timeZones, respondedAt, answeredBy } = objectOf(
    created,
    'one object of facts',
    [],
  )
  const { edition, createdAt, openedBy, resolved, severityAsOfNow } = created
  return {
    plan,
    caseType,
    severity,
    language,
    customer,
    timeZones,
    respondedAt,
    answeredBy,
    edition,
    createdAt,
    openedBy,
    resolved,
    severityAsOfNow,
  }
}
