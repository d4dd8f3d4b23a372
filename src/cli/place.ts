import type { Edition } from '../editions/edition.js'
import { edition2022_10 } from '../editions/generated/edition-2022-10.js'
import { type Partition, partitions, type Plan, plans } from '../editions/generated/vocabulary.js'
import { editionInForce, editions } from '../editions/in-force.js'
import { expected, isSupportRulesError } from '../errors.js'
import { isOneOf, nearestWord } from '../guards.js'
import { epochMillisecondsOf, isInstant } from '../instant.js'
import type { Customer, EditionResolver } from '../response/created-case.js'
import { firstResponse } from '../response/first-response.js'
import { countryAdvice, inProgramWords } from './advice.js'
import { UsageError } from './usage-error.js'

/** Where a customer is, in words from outside. */
export interface PlaceWords {
  readonly country?: string | undefined
  readonly timeZone?: string | undefined
  readonly subdivision?: string | undefined
}

/** Returns a customer with the public holidays of each country, or `undefined` if there is no country. */
export async function customerAt({ country, timeZone, subdivision }: PlaceWords): Promise<Customer | undefined> {
  if (country === undefined) {
    const other = timeZone === undefined ? (subdivision === undefined ? undefined : 'subdivision') : 'time zone'
    if (other !== undefined) throw new UsageError(`Expected a country beside the ${other}; got none. ${countryAdvice}`)
    return undefined
  }
  const { publicHolidays } = await import('../holidays/public-holidays.js')
  const customer = { country, timeZone, subdivision, holidays: publicHolidays }
  const fault = faultOf(() => {
    firstResponse({
      ...{ plan: 'developer', caseType: 'technical', severity: 'low' },
      ...{ createdAt: '2026-11-23T08:00:00Z', edition: edition2022_10, customer },
    })
  })
  // A country with several clocks is no fault here: most cases are counted around the clock.
  if (fault !== null && fault.code !== 'time-zone/required') throw new UsageError(inProgramWords(fault))
  return customer
}

function faultOf(ask: () => void): { readonly code: string; readonly message: string } | null {
  try {
    ask()
    return null
  } catch (error) {
    if (isSupportRulesError(error)) return error
    throw error
  }
}

/** Returns one of the words, or throws with the nearest one. */
export function chosen<Word extends string>(value: string, words: readonly Word[], what: string): Word {
  if (isOneOf(words, value)) return value
  const nearest = nearestWord(value, words)
  const advice = nearest === undefined ? `Pass one of ${words.join(', ')}.` : `Did you mean ${nearest}?`
  throw new UsageError(`Expected ${what}; got ${JSON.stringify(value)}. ${advice}`)
}

/** Throws for a key that isn't in the list, with the nearest one. */
export function refuseMistypedKey(given: object, keys: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !keys.includes(key))
  if (unknown === undefined) return
  const nearest = nearestWord(unknown, keys)
  throw new UsageError(expected(`one of ${keys.join(', ')}`, unknown, nearest ? `Did you mean ${nearest}?` : ''))
}

export const planNamed = (value: string): Plan => chosen<Plan>(value, plans, 'a plan')

const partitionNamed = (value: string): Partition => chosen<Partition>(value, partitions, 'a partition')

/**
 * Returns the edition with this id. Without an id, the rules in force when each case was created answer.
 *
 * An edition of another partition than the one that is named is refused.
 */
export function editionNamed(id: string | undefined, partitionName?: string): Edition | EditionResolver {
  const partition = partitionName === undefined ? undefined : partitionNamed(partitionName)
  if (id === undefined) return partition === 'aws-us-gov' ? (at) => editionInForce(at, { partition }) : editionInForce
  const ids = editions.map((edition) => edition.id)
  const named = chosen(id, ids, 'an edition')
  const edition = editions.find((one) => one.id === named) ?? edition2022_10
  // The page of 2022 is the one of both partitions.
  if (partition === undefined || edition.partition === partition || edition === edition2022_10) return edition
  const own = editions.filter((one) => one.partition === partition).map((one) => one.id)
  const advice = `Pass one of ${own.join(', ')}, or no edition.`
  throw new UsageError(expected(`an edition of the partition ${partition}`, id, advice))
}

/** Returns an instant of the command line, or throws. */
export function instantNamed(value: string, option: string): number {
  if (isInstant(value)) return epochMillisecondsOf(value, [])
  throw new UsageError(
    `Expected an instant with an offset for ${option}, such as 2026-11-24T10:00:00Z; got ${JSON.stringify(value)}.`,
  )
}
