import { type Accounts, accountsFile, readAccounts } from './accounts.js'

const key = 'aws-support-rules.accounts'

/** The accounts that the visitor has confirmed before, in this browser. */
export function rememberedAccounts(): Accounts {
  try {
    return readAccounts(JSON.parse(localStorage.getItem(key) ?? 'null')) ?? new Map()
  } catch {
    // Storage may be forbidden, or hold anything.
    return new Map()
  }
}

export function rememberAccounts(accounts: Accounts): void {
  try {
    localStorage.setItem(key, accountsFile(accounts))
  } catch {
    // They are asked for again next time.
  }
}

export function forgetAccounts(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // There is nothing to forget.
  }
}
