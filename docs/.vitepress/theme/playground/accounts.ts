import { accountIdOf } from 'aws-support-rules/aws-sdk'

/** The accounts that the cases name, in their order; the empty name where a case names none. */
export function accountsIn(cases: readonly unknown[]): readonly string[] {
  return [...new Set(cases.map(accountOf))]
}

export function accountOf(details: unknown): string {
  return accountIdOf(textAt(details, 'caseId') ?? '') ?? ''
}

/** What a case is called in a list, whatever is wrong with it. */
export function nameOf(details: unknown, index: number): string {
  return textAt(details, 'displayId') ?? textAt(details, 'caseId') ?? `case ${String(index + 1)} of the file`
}

function textAt(details: unknown, key: string): string | undefined {
  const value =
    typeof details === 'object' && details !== null
      ? (Object.entries(details).find(([name]) => name === key)?.[1] as unknown)
      : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}
