/**
 * Returns the account number in a case id of the AWS Support API, or `null` if the id doesn't contain one.
 *
 * @example
 * import { accountIdOf } from 'aws-support-rules/aws-sdk'
 *
 * accountIdOf('case-111122223333-muen-2026-a3f130f70a4f61b3') // => '111122223333'
 * accountIdOf('17034519000') // => null
 */
export function accountIdOf(caseId: string): string | null {
  return (typeof caseId === 'string' && /^case-(\d{12})-/.exec(caseId)?.[1]) || null
}
