import { type ErrorPath, type Problem, problemOf, shown } from '../errors.js'
import { plainData } from '../plain-data.js'
import { fieldsOf, instantOf, isMissing, listOf } from './fields.js'
import type { AwsCommunication, AwsRecentCommunications } from './shapes.js'

/** When AWS first answered, as far as communications tell. */
export type FirstResponseAt =
  | { readonly kind: 'answered'; readonly at: Date }
  | { readonly kind: 'not-answered' }
  | {
      /** The first answer may be missing from the communications. */
      readonly kind: 'incomplete'
      /** AWS had answered by then, perhaps earlier; `null` where no answer is among the communications. */
      readonly answeredBy: Date | null
      readonly problems: readonly Problem[]
    }

/** As DescribeCases and DescribeCommunications print it. Customers have an e-mail address after their name. */
const submittedByAws = 'Amazon Web Services'

/** How many communications DescribeCases prints at most, the newest. */
const mostRecent = 5

/**
 * When AWS first answered a case: the earliest communication submitted by AWS.
 *
 * DescribeCases prints the five newest communications only. With five or more, or with a `nextToken`, older ones may exist and the first answer may be
 * among them: the result is `incomplete`. Pass all that DescribeCommunications returns, page by page, with `complete: true`; or `createdAt`, the creation
 * of the case, before which there is nothing.
 *
 * A communication that can't be read makes the result `incomplete` as well, with its problem. It throws for no communications.
 *
 * @example
 * import { firstResponseAt } from 'aws-support-rules/aws-sdk'
 *
 * const communications = [
 *   { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T09:40:00.000Z' },
 *   { submittedBy: 'Amazon Web Services', timeCreated: '2026-11-23T08:25:00.000Z' },
 *   { submittedBy: 'Admin (Role) <operator@example.com>', timeCreated: '2026-11-23T08:00:00.000Z' },
 * ]
 * firstResponseAt({ communications }) // => { kind: 'answered', at: new Date('2026-11-23T08:25:00.000Z') }
 * const recent = firstResponseAt({ communications, nextToken: 'more' })
 * recent.kind === 'incomplete' && recent.answeredBy // => new Date('2026-11-23T08:25:00.000Z')
 * firstResponseAt({ communications, nextToken: 'more' }, { createdAt: new Date('2026-11-23T08:00:00.000Z') }).kind // => 'answered'
 */
export function firstResponseAt(
  communications: AwsRecentCommunications | readonly AwsCommunication[] | undefined,
  known: { readonly complete?: boolean | undefined; readonly createdAt?: Date | undefined } = {},
): FirstResponseAt {
  try {
    return firstResponseIn(plainData(communications), known)
  } catch (error) {
    return { kind: 'incomplete', answeredBy: null, problems: [problemOf(error)] }
  }
}

/** The same for communications that are plain data, whatever they hold. */
export function firstResponseIn(given: unknown, { complete, createdAt }: { readonly complete?: boolean | undefined; readonly createdAt?: Date | undefined }): FirstResponseAt {
  const problems: Problem[] = []
  if (!Array.isArray(given) && isMissing(fieldsOf(given)['communications'])) return incomplete(null, 'The case was described without its communications.', [])
  const [list, path, nextToken]: [readonly unknown[], ErrorPath, unknown] = Array.isArray(given)
    ? [Array.from<unknown>(given), [], undefined]
    : [listOf(fieldsOf(given)['communications'], ['communications'], problems), ['communications'], fieldsOf(given)['nextToken']]
  let [oldest, firstByAws] = [Infinity, Infinity]
  for (const [index, communication] of list.entries()) {
    const { submittedBy, timeCreated } = fieldsOf(communication)
    const at = instantOf(timeCreated, [...path, index, 'timeCreated'], problems) ?? Infinity
    oldest = Math.min(oldest, at)
    if (typeof submittedBy !== 'string') {
      problems.push({ code: 'communications/invalid', path: [...path, index, 'submittedBy'], message: `Expected who submitted it, not ${shown(submittedBy)}.` })
    } else if (submittedBy.trim() === submittedByAws) firstByAws = Math.min(firstByAws, at)
  }
  const answeredBy = firstByAws === Infinity ? null : new Date(firstByAws)
  const isWhole = complete ?? ((list.length < mostRecent && !nextToken) || (createdAt !== undefined && oldest <= createdAt.getTime()))
  if (problems.length > 0 || !isWhole) return incomplete(answeredBy, 'Older communications may be missing: ask DescribeCommunications for all of them.', problems)
  return answeredBy === null ? { kind: 'not-answered' } : { kind: 'answered', at: answeredBy }
}

function incomplete(answeredBy: Date | null, message: string, others: readonly Problem[]): FirstResponseAt {
  return { kind: 'incomplete', answeredBy, problems: others.length > 0 ? others : [{ code: 'communications/incomplete', path: [], message }] }
}
