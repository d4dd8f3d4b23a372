import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountIdOf, type AwsCaseDetails } from 'aws-support-rules/aws-sdk'

/** The example accounts have no names of their own. */
export const accountAliasOf = (account: string): string => `alias-${account.slice(-4)}`

const withCapitals = (given: object) =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]))

/**
 * Writes cases as the support-cases module of Cloud Intelligence Dashboards does: a file for each case, below a folder
 * for each account and day.
 */
export function writeDashboardExports(folder: string, cases: readonly AwsCaseDetails[]): void {
  for (const { recentCommunications, ...details } of cases) {
    const account = accountIdOf(details.caseId ?? '') ?? ''
    for (const [kind, lines] of [
      ['data', [{ ...details, accountAlias: accountAliasOf(account) }]],
      ['communications', recentCommunications?.communications ?? []],
    ] as const) {
      const path = join(folder, `support-cases-${kind}`, `account_id=${account}/day=01`)
      mkdirSync(path, { recursive: true })
      const text = lines.map((line) => `${JSON.stringify(withCapitals(line))}\n`).join('')
      writeFileSync(join(path, `${details.caseId ?? ''}.json`), text)
    }
  }
}
