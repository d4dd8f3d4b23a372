import { accountIdOf } from '../aws-sdk/account-id-of.js'
import type { CaseAccount } from '../aws-sdk/case-account.js'
import type { Plan } from '../editions/generated/vocabulary.js'
import { expected, SupportRulesError } from '../errors.js'
import { fieldsOf, isOneOf, nearestWord } from '../guards.js'
import { epochMillisecondsOf, isInstant } from '../instant.js'
import { customerAt, editionNamed, partitionNamed, type PlaceWords, planNamed } from './place.js'
import { UsageError } from './usage-error.js'

/** Returns the account of a case with these ids, or the reason why there is none. */
export type AccountOf = (ids: {
  readonly caseId?: unknown
  readonly accountId?: unknown
}) => CaseAccount | { readonly unknown: string }

/** The options of the command line that describe an account. */
export interface AccountOptions extends PlaceWords {
  readonly plan?: string | undefined
  readonly edition?: string | undefined
}

const keys = ['plan', 'country', 'timeZone', 'subdivision', 'partition'] as const

/**
 * Returns the accounts of a report: those of the file, and for all others the options.
 *
 * An account that is in neither is unknown. Its plan is never guessed.
 */
export async function accountsOf(file: unknown, options: AccountOptions): Promise<AccountOf> {
  const others = options.plan === undefined ? null : await accountWith({ ...options }, options)
  const known = new Map<string, CaseAccount>()
  const faults: string[] = []
  for (const [id, account] of entriesOf(file)) {
    try {
      known.set(id, await accountWith(account, options))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      faults.push(`${id}: ${error.message}`)
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  if (others === null && known.size === 0)
    throw new UsageError('AWS does not print the plan of an account. Pass --plan, or --accounts with a file.')
  return ({ caseId, accountId }) => {
    const id = accountIdOf(String(caseId)) ?? (typeof accountId === 'string' ? accountId : undefined)
    const account = (id === undefined ? undefined : known.get(id)) ?? others
    if (account !== null) return account
    const unknown =
      id === undefined
        ? 'Expected an account id in caseId or accountId; got none. Pass --plan for such cases.'
        : `Expected a known account; got ${id}. Add it to the accounts file, or pass --plan for all others.`
    return { unknown }
  }
}

function entriesOf(file: unknown): readonly (readonly [string, unknown])[] {
  if (file === undefined) return []
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new UsageError('Expected accounts such as { "111122223333": { "plan": "business", "country": "DE" } }.')
  return Object.entries(file)
}

async function accountWith(given: unknown, options: AccountOptions): Promise<CaseAccount> {
  if (typeof given !== 'object' || given === null)
    throw new UsageError(expected('an account such as { "plan": "business" }', given))
  const fields = fieldsOf(given)
  const unknown = Object.keys(given).find((key) => !isOneOf([...keys, 'edition'], key))
  if (unknown !== undefined && given !== options) {
    const nearest = nearestWord(unknown, keys)
    throw new UsageError(expected(`one of ${keys.join(', ')}`, unknown, nearest ? `Did you mean ${nearest}?` : ''))
  }
  const word = (key: string): string | undefined => {
    const value = fields[key]
    if (value === undefined || typeof value === 'string') return value
    throw new UsageError(expected(`${key} as text`, value))
  }
  const partition = word('partition')
  const place = { country: word('country'), timeZone: word('timeZone'), subdivision: word('subdivision') }
  const { country, timeZone, subdivision } = options
  return {
    plan: planOf(fields['plan'] ?? options.plan),
    // A country of the options comes with its own time zone.
    customer: await customerAt(place.country === undefined ? { country, timeZone, subdivision } : place),
    edition: editionNamed(options.edition, partition === undefined ? undefined : partitionNamed(partition)),
  }
}

/** A plan, or the plans that an account had one after the other. */
function planOf(given: unknown): CaseAccount['plan'] {
  if (typeof given === 'string') return planNamed(given)
  if (!Array.isArray(given) || given.length === 0)
    throw new UsageError(expected('a plan, or a list such as [{ "from": "2026-03-01", "plan": "enterprise" }]', given))
  const periods = given.map((each: unknown) => {
    const { from, plan } = fieldsOf(each)
    if (typeof plan !== 'string') throw new UsageError(expected('a plan', plan))
    return { from: startOf(from), plan: planNamed(plan) }
  })
  const sorted = periods.sort((a, b) => b.from - a.from)
  return (createdAt): Plan => {
    const period = sorted.find(({ from }) => from <= createdAt)
    if (period !== undefined) return period.plan
    throw new SupportRulesError(
      'plan/unknown',
      expected(
        `a case from ${new Date(sorted.at(-1)?.from ?? 0).toISOString()} on, when the first plan of the account begins`,
        new Date(createdAt),
      ),
      { path: ['plan'] },
    )
  }
}

/** A date begins at 00:00 UTC, as editions do. Without a date, the plan was always there. */
function startOf(from: unknown): number {
  if (from === undefined) return -Infinity
  const text = typeof from === 'string' && /^\d{4}-\d\d-\d\d$/.test(from) ? `${from}T00:00:00Z` : from
  if (typeof text === 'string' && isInstant(text)) return epochMillisecondsOf(text, [])
  throw new UsageError(expected('a date such as "2026-03-01"', from))
}
