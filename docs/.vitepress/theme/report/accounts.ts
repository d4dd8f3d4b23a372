import { type Partition, partitions, type Plan, plans } from 'aws-support-rules'
import { countries, isTimeZoneOf } from 'aws-support-rules/countries'

/** What AWS does not print with a case: the plan and the place of its account. */
export interface Account {
  /** Empty until the visitor has chosen it: a plan is never guessed. */
  readonly plan: Plan | ''
  readonly country: string
  readonly timeZone: string
  readonly subdivision: string
  readonly partition: Partition
  /** Whether the visitor has said that this is so. The cases of other accounts aren't counted. */
  readonly isConfirmed: boolean
}

/** Accounts by their ids, in the order in which the cases name them. */
export type Accounts = ReadonlyMap<string, Account>

export const unknownAccount: Account = {
  plan: '',
  country: '',
  timeZone: '',
  subdivision: '',
  partition: 'aws',
  isConfirmed: false,
}

/**
 * Reads the accounts of a file that the program takes as `--accounts`; null if it is none.
 *
 * Its accounts are confirmed. What the page can't show, such as a plan that changed over time, makes an account that
 * waits for its confirmation.
 */
export function readAccounts(value: unknown): ReadonlyMap<string, Account> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries: readonly [string, unknown][] = Object.entries(value)
  if (entries.length === 0 || !entries.every(([id]) => /^\d{12}$/.test(id))) return null
  return new Map(entries.map(([id, account]) => [id, readAccount(account)]))
}

function readAccount(value: unknown): Account {
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : '')
  const plan = plans.find((each) => each === given['plan']) ?? ''
  const country = countries.includes(text('country')) ? text('country') : ''
  const zone = text('timeZone')
  const isKnown = given['country'] === undefined || country !== ''
  return {
    plan,
    country,
    timeZone: country !== '' && isTimeZoneOf(country, zone) ? zone : '',
    subdivision: text('subdivision'),
    partition: partitions.find((each) => each === given['partition']) ?? 'aws',
    isConfirmed: plan !== '' && isKnown,
  }
}

/** The confirmed accounts as the file that the program takes. */
export function accountsFile(accounts: Accounts): string {
  const confirmed = [...accounts].filter(([id, { isConfirmed }]) => isConfirmed && id !== '')
  const data = confirmed.map(([id, { plan, country, timeZone, subdivision, partition }]) => [
    id,
    {
      plan,
      ...(country === '' ? {} : { country }),
      ...(timeZone === '' ? {} : { timeZone }),
      ...(subdivision === '' ? {} : { subdivision }),
      ...(partition === 'aws' ? {} : { partition }),
    },
  ])
  return `${JSON.stringify(Object.fromEntries(data), null, 2)}\n`
}
