/** The pages of DescribeCases, by the account of their cases. */
export interface Pages {
  /** Adds the page of a file; `hasMore` if it has a token. */
  readonly add: (account: string, file: string, hasMore: boolean) => void
  /** Returns the accounts without a last page, each with the first file that has a page of it. */
  readonly unfinished: () => readonly (readonly [account: string, file: string])[]
}

/** Collects pages in any order. The last page of an account is the one without a token. */
export function pagesOfAccounts(): Pages {
  const withToken = new Map<string, string>()
  const finished = new Set<string>()
  return {
    add(account, file, hasMore) {
      if (!hasMore) finished.add(account)
      else if (!withToken.has(account)) withToken.set(account, file)
    },
    unfinished: () => [...withToken].filter(([account]) => !finished.has(account)),
  }
}
