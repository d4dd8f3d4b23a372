import { accountIdOf } from '../aws-sdk/account-id-of.js'
import type { CaseAccount } from '../aws-sdk/case-account.js'
import { expected, formatValue } from '../errors.js'
import { fieldsOf } from '../guards.js'
import { idInText } from './id-in-text.js'
import { customerAt, editionNamed, type PlaceWords, refuseMistypedKey } from './place.js'
import { planByDate } from './plan-by-date.js'
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
  const { plan, country, timeZone, subdivision } = options
  // Without a country, the time zone is only the one in which times are printed.
  const place = country === undefined ? { subdivision } : { country, timeZone, subdivision }
  const others = plan === undefined ? null : await accountWith({ plan, ...place }, options)
  const known = new Map<string, CaseAccount>()
  const faults: string[] = []
  for (const [id, account] of entriesOf(file)) {
    try {
      refuseOtherId(id)
      known.set(id, await accountWith(account, options))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      faults.push(`${id}: ${error.message}`)
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  if (others === null && known.size === 0)
    throw new UsageError(
      file === undefined
        ? 'AWS does not print the plan of an account. Pass --plan, or --accounts with a file.'
        : `${anAccount}; got none. Pass --plan for accounts that the file does not name.`,
    )
  return ({ caseId, accountId }) => {
    const id = accountIdOf(String(caseId)) ?? idInText(accountId)
    const account = (id === undefined ? undefined : known.get(id)) ?? others
    if (account !== null) return account
    const unknown =
      id === undefined
        ? 'Expected an account id in caseId or accountId; got none. Pass --plan for such cases.'
        : `Expected a known account; got ${id}. Add it to the accounts file, or pass --plan for all others.`
    return { unknown }
  }
}

const anAccount = 'Expected accounts such as { "111122223333": { "plan": "business", "country": "DE" } }'

function entriesOf(file: unknown): readonly (readonly [string, unknown])[] {
  if (file === undefined) return []
  if (typeof file === 'object' && file !== null && !Array.isArray(file)) return Object.entries(file)
  throw new UsageError(`${anAccount}; got ${formatValue(file)}.`)
}

function refuseOtherId(id: string): void {
  if (/^\d{12}$/.test(id)) return
  const digits = id.replace(/\D/g, '')
  throw new UsageError(expected('a 12-digit account id', id, digits.length === 12 ? `Write ${digits}.` : ''))
}

async function accountWith(given: unknown, options: AccountOptions): Promise<CaseAccount> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new UsageError(expected('an account such as { "plan": "business" }', given))
  refuseMistypedKey(given, keys)
  const fields = fieldsOf(given)
  const word = (key: (typeof keys)[number]): string | undefined => {
    const value = fields[key]
    if (value === undefined || typeof value === 'string') return value
    throw new UsageError(expected(`${key} as text`, value))
  }
  const partition = word('partition')
  const plan = fields['plan'] ?? options.plan
  if (plan === undefined) throw new UsageError('Expected a plan; got none. Add "plan" to the account, or pass --plan.')
  return {
    plan: planByDate(plan),
    customer: await customerAt(
      placeOf({ country: word('country'), timeZone: word('timeZone'), subdivision: word('subdivision') }, options),
    ),
    edition: editionNamed(options.edition, partition),
  }
}

/**
 * Returns where an account is: its own place, the one of the options, or its own time zone in the country of the options.
 *
 * The time zone and the subdivision of the options belong to their country, and to each other.
 */
function placeOf(own: PlaceWords, { country, timeZone, subdivision }: AccountOptions): PlaceWords {
  const isElsewhere = own.country !== undefined && own.country !== country
  const hasParts = own.timeZone !== undefined || own.subdivision !== undefined
  if (isElsewhere || hasParts) return { ...own, country: own.country ?? country }
  return country === undefined ? {} : { country, timeZone, subdivision }
}
