import { apiFieldsOf } from '../aws-sdk/fields.js'

/** A case that lacks an answer, which may be in another file. */
export interface WaitingCase {
  readonly file: string
  readonly number: number
  readonly details: Readonly<Record<string, unknown>>
}

/**
 * Keeps what a report needs of cases, until all files have been read.
 *
 * Half a million of them have to fit in the memory. So texts that many cases have in common are kept once, and the
 * texts of communications not at all.
 */
export function waitingCases(): {
  readonly add: (fields: Readonly<Record<string, unknown>>, file: string, number: number) => void
  /** Returns the cases in their order, and forgets each one that it has returned. */
  readonly take: () => Generator<WaitingCase>
} {
  const waiting: WaitingCase[] = []
  const texts = new Map<unknown, unknown>()
  const shared = (text: unknown): unknown => {
    if (typeof text !== 'string' || texts.has(text)) return texts.get(text) ?? text
    texts.set(text, text)
    return text
  }
  return {
    add(fields, file, number) {
      const { timeCreated, recentCommunications } = fields
      const withSharedTexts = (given: unknown) => {
        const message = messageWithoutText(given)
        if (message === given) return given
        const { submittedBy, timeCreated: time } = apiFieldsOf(message)
        return { submittedBy: shared(submittedBy), timeCreated: time === timeCreated ? timeCreated : time }
      }
      waiting.push({
        file,
        number,
        details: {
          caseId: fields['caseId'],
          displayId: fields['displayId'],
          accountId: shared(fields['accountId']),
          status: shared(fields['status']),
          serviceCode: shared(fields['serviceCode']),
          severityCode: shared(fields['severityCode']),
          timeCreated,
          language: shared(fields['language']),
          recentCommunications: withEachMessage(recentCommunications, withSharedTexts),
        },
      })
    },
    *take() {
      waiting.reverse()
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) yield next
    },
  }
}

/** Returns the communications of a case with each message replaced. */
export function withEachMessage(communications: unknown, replaced: (message: unknown) => unknown): unknown {
  if (Array.isArray(communications)) return communications.map(replaced)
  const fields = apiFieldsOf(communications)
  const list = fields['communications']
  return Array.isArray(list) ? { ...fields, communications: list.map(replaced) } : communications
}

/** The whole message if it has none of the fields, so that the reader of the library says what is wrong with it. */
export function messageWithoutText(message: unknown): unknown {
  const { submittedBy, timeCreated } = apiFieldsOf(message)
  return submittedBy === undefined && timeCreated === undefined ? message : { submittedBy, timeCreated }
}
