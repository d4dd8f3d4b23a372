import { type ErrorPath, expected, type Problem, problemOf } from '../errors.js'
import { type Fields, flagOf, isMissing, listOf, objectOf } from '../guards.js'
import { epochMillisecondsOf, isSameSecond } from '../instant.js'
import { plainData } from '../plain-data.js'
import { apiFieldsOf, instantOfText, orProblem } from './fields.js'

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

/** A case is opened by a communication, which AWS prints this close to the creation. */
const openingMs = 2000

/** What is known of a list of communications beside the list. */
export interface CommunicationFacts {
  /** Whether these are all communications of the case. */
  readonly complete?: boolean | undefined
  /** The creation of the case: a list that reaches back to it has the oldest communications. */
  readonly createdAt?: Date | undefined
}

/**
 * When AWS first answered a case: the earliest communication submitted by AWS.
 *
 * A list may lack the first answer: DescribeCases prints the five newest communications, DescribeCommunications one page, and both can be asked for a stretch of
 * time. So a list counts as whole only if it has no `nextToken` (in either case of letters), and either a communication within two seconds of `createdAt` or your
 * word for it, `complete: true`. Any other list is `incomplete`. Pass all that DescribeCommunications returns, page by page, with `complete: true`.
 *
 * AWS prints whole seconds on communications, so an answer in the second of `createdAt` is one at `createdAt`. If only AWS wrote within two seconds of the
 * creation, AWS opened the case, and that message is no answer.
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
 * const createdAt = new Date('2026-11-23T08:00:00.040Z')
 * firstResponseAt({ communications }, { createdAt }) // => { kind: 'answered', at: new Date('2026-11-23T08:25:00.000Z') }
 * firstResponseAt({ communications }, { complete: true }).kind // => 'answered'
 * const recent = firstResponseAt({ communications, nextToken: 'more' }, { createdAt })
 * recent.kind === 'incomplete' && recent.answeredBy // => new Date('2026-11-23T08:25:00.000Z')
 */
export function firstResponseAt(communications: unknown, known: CommunicationFacts = {}): FirstResponseAt {
  try {
    return readCommunications(plainData(communications), communicationFacts(known)).response
  } catch (error) {
    return { kind: 'incomplete', answeredBy: null, problems: [problemOf(error)] }
  }
}

function communicationFacts(known: CommunicationFacts): CommunicationFacts {
  const { complete, createdAt } = objectOf(known, 'an object such as { createdAt, complete }', [])
  return {
    complete: complete === undefined ? undefined : flagOf(complete, 'complete', false),
    createdAt: createdAt === undefined ? undefined : new Date(epochMillisecondsOf(createdAt, ['createdAt'])),
  }
}

/** What communications tell of a case. */
export interface ReadCommunications {
  readonly response: FirstResponseAt
  readonly isOpenedByAws: boolean
}

interface Message {
  readonly at: number
  readonly isByAws: boolean
}

/** The same for communications that are plain data, whatever they hold, and who opened the case. */
export function readCommunications(given: unknown, { complete, createdAt }: CommunicationFacts): ReadCommunications {
  const fields: Fields = Array.isArray(given) ? { communications: given } : apiFieldsOf(given)
  if (isMissing(fields['communications']))
    return {
      response: incomplete(
        null,
        'Expected the communications of the case; got none. Describe it with includeCommunications.',
        [],
      ),
      isOpenedByAws: false,
    }
  const problems: Problem[] = []
  const path: ErrorPath = Array.isArray(given) ? [] : ['communications']
  const list =
    orProblem(problems, () => listOf(fields['communications'], 'communications', 'input/invalid', path)) ?? []
  const messages = list.map((message, index) => messageAt(message, [...path, index], problems))
  const isOpening = ({ at }: Message) => createdAt !== undefined && Math.abs(at - createdAt.getTime()) <= openingMs
  const openings = messages.filter(isOpening)
  const isAllByAws = openings.length > 0 && openings.every(({ isByAws }) => isByAws)
  // Five may be the newest of more: with none of the customer among those at the creation, the opening may be the sixth.
  const isCut = !isMissing(fields['nextToken']) && fields['nextToken'] !== ''
  const isWhole = !isCut && (complete ?? (openings.length > 0 && !(isAllByAws && messages.length >= mostRecent)))
  const isOpenedByAws = isWhole && isAllByAws
  // A message of AWS before the creation is no opening: it stays, and the case is refused for it.
  const isNoAnswer = (message: Message) =>
    isOpenedByAws && isOpening(message) && !isBeforeCreation(message.at, createdAt)
  const answers = messages.filter((message) => message.isByAws && !isNoAnswer(message))
  const answeredBy =
    answers.length === 0
      ? null
      : atCreation(
          answers.reduce((first, { at }) => Math.min(first, at), Infinity),
          createdAt,
        )
  if (problems.length > 0 || !isWhole) {
    return {
      response: incomplete(
        answeredBy,
        'Expected communications back to the creation of the case; got fewer. Ask DescribeCommunications for all of them.',
        problems,
      ),
      isOpenedByAws: false,
    }
  }
  return {
    response: answeredBy === null ? { kind: 'not-answered' } : { kind: 'answered', at: answeredBy },
    isOpenedByAws,
  }
}

function messageAt(given: unknown, path: ErrorPath, problems: Problem[]): Message {
  const { submittedBy, timeCreated } = apiFieldsOf(given)
  const at = orProblem(problems, () => instantOfText(timeCreated, [...path, 'timeCreated'])) ?? NaN
  if (typeof submittedBy !== 'string') {
    problems.push({
      code: 'communications/invalid',
      path: [...path, 'submittedBy'],
      message: expected('who submitted it', submittedBy),
    })
  }
  return { at, isByAws: typeof submittedBy === 'string' && submittedBy.trim() === submittedByAws && !Number.isNaN(at) }
}

/** An answer in the second of the creation came with it: AWS prints milliseconds of cases and whole seconds of communications. */
function atCreation(answer: number, createdAt: Date | undefined): Date {
  const created = createdAt?.getTime() ?? answer
  return new Date(isBeforeCreation(answer, createdAt) ? answer : Math.max(answer, created))
}

function isBeforeCreation(at: number, createdAt: Date | undefined): boolean {
  return createdAt !== undefined && at < createdAt.getTime() && !isSameSecond(at, createdAt.getTime())
}

function incomplete(answeredBy: Date | null, message: string, others: readonly Problem[]): FirstResponseAt {
  return {
    kind: 'incomplete',
    answeredBy,
    problems: others.length > 0 ? others : [{ code: 'communications/incomplete', path: [], message }],
  }
}
