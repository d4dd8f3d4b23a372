import { apiFieldsOf } from '../aws-sdk/fields.js'
import { isMissing } from '../guards.js'
import { messageWithoutText } from './waiting-cases.js'

/** The communications that stand beside the cases: rows of an export, or the output of DescribeCommunications. */
export interface SeparateCommunications {
  /** Adds one; `hasMore` if AWS has older ones than the page that it is on. */
  readonly add: (row: unknown, file: string, hasMore: boolean) => void
  /** Returns the fields of a case with its communications of all places, or `null` if there are none beside it. */
  readonly joinedTo: (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> | null
  /** Returns the ids of which there is no case, and the first file that has communications of each. */
  readonly withoutCase: (caseIds: ReadonlySet<unknown>) => readonly (readonly [caseId: string, file: string])[]
}

/** Collects communications by the id of their case. */
export function separateCommunications(): SeparateCommunications {
  const found = new Map<string, { readonly file: string; readonly messages: unknown[]; hasLastPage: boolean }>()
  return {
    add(row, file, hasMore) {
      const { caseId } = apiFieldsOf(row)
      const id = typeof caseId === 'string' ? caseId : ''
      const ofCase = found.get(id) ?? { file, messages: [], hasLastPage: false }
      ofCase.messages.push(messageWithoutText(row))
      ofCase.hasLastPage ||= !hasMore
      found.set(id, ofCase)
    },
    joinedTo(fields) {
      const ofCase = found.get(String(fields['caseId']))
      if (ofCase === undefined) return null
      const recent = fields['recentCommunications']
      const { communications = recent, nextToken } = apiFieldsOf(recent)
      const own: readonly unknown[] = Array.isArray(communications) ? communications : []
      // Without the last page of either, the oldest ones are missing, however near the creation the others are.
      const isCut = !ofCase.hasLastPage && (own.length === 0 || (!isMissing(nextToken) && nextToken !== ''))
      const all = eachOnce([...own, ...ofCase.messages])
      return { ...fields, recentCommunications: { communications: all, ...(isCut && { nextToken: 'more' }) } }
    },
    withoutCase: (caseIds) => [...found].flatMap(([id, { file }]) => (caseIds.has(id) ? [] : [[id, file] as const])),
  }
}

function eachOnce(messages: readonly unknown[]): readonly unknown[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()]
}
