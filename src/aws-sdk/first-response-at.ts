import { type ErrorPath, expected, type Problem, problemOf } from '../errors.js'
import { type Fields, flagOf, isMissing, listOf, objectOf } from '../guards.js'
import { epochMillisecondsOf, isSameSecond } from '../instant.js'
import { plainData } from '../plain-data.js'
import { apiFieldsOf, filledText, instantOfText, orProblem } from './fields.js'

/** When AWS first answered, according to the communications. */
export type FirstResponseAt =
  | { readonly kind: 'answered'; readonly at: Date }
  | { readonly kind: 'not-answered' }
  | {
      /** The communications may not contain the first answer. */
      readonly kind: 'incomplete'
      /** AWS had answered by then, or earlier. `null` if the communications contain no answer. */
      readonly answeredBy: Date | null
      readonly problems: readonly Problem[]
    }

/** The submitter in DescribeCases and DescribeCommunications. For customers, an e-mail address follows the name. */
const submittedByAws = 'Amazon Web Services'

/** The maximum number of communications in DescribeCases; they are the newest ones. */
const mostRecent = 5

/** The communication that opens a case is at most this far from its creation. */
const openingMs = 2000

/** Facts about a list of communications that the list doesn't contain. */
export interface CommunicationFacts {
  /** Whether the list contains all communications of the case. */
  readonly complete?: boolean | undefined
  /** When the case was created. A list that reaches back to it contains the oldest communications. */
  readonly createdAt?: Date | undefined
}

/**
 * Returns when AWS first answered a case: the earliest communication that AWS submitted.
 *
 * A list may not contain the first answer. DescribeCases returns the five newest communications, DescribeCommunications
 * returns one page, and both accept a time range. So a list counts as complete only if it has no `nextToken` (or
 * `NextToken`), and if it has a communication within two seconds of `createdAt` or you pass `complete: true`. Any other
 * list is `incomplete`. To be sure, fetch every page of DescribeCommunications and pass `complete: true`.
 *
 * AWS returns whole seconds for communications, so an answer in the same second as `createdAt` counts as an answer at
 * `createdAt`. If only AWS wrote within two seconds of the creation, AWS opened the case, and that message isn't an
 * answer.
 *
 * A communication that can't be read also makes the result `incomplete`, with a problem. It never throws because of the
 * communications.
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

/** What the communications say about a case. */
export interface ReadCommunications {
  readonly response: FirstResponseAt
  readonly isOpenedByAws: boolean
}

interface Message {
  readonly at: number
  readonly isByAws: boolean
}

/** Does the same for communications that are plain data, and returns whether AWS opened the case. */
export function readCommunications(given: unknown, { complete, createdAt }: CommunicationFacts): ReadCommunications {
  const fields: Fields = Array.isArray(given) ? { communications: given } : apiFieldsOf(given)
  if (isMissing(fields['communications']))
    return { response: incomplete(null, withoutList(given), []), isOpenedByAws: false }
  const problems: Problem[] = []
  const path: ErrorPath = Array.isArray(given) ? [] : ['communications']
  const list =
    orProblem(problems, () => listOf(fields['communications'], 'communications', 'input/invalid', path)) ?? []
  const messages = list.map((message, index) => messageAt(message, [...path, index], problems))
  const isOpening = ({ at }: Message) => createdAt !== undefined && Math.abs(at - createdAt.getTime()) <= openingMs
  const openings = messages.filter(isOpening)
  const isAllByAws = openings.length > 0 && openings.every(({ isByAws }) => isByAws)
  // Five communications may be the newest of more. If AWS wrote all of those at the creation, the customer's may be the
  // sixth. More than five aren't from DescribeCases.
  const isCut = !isMissing(fields['nextToken']) && fields['nextToken'] !== ''
  const isWhole = !isCut && (complete ?? (openings.length > 0 && !(isAllByAws && messages.length === mostRecent)))
  const isOpenedByAws = isWhole && isAllByAws
  // A message that AWS sent before the creation doesn't open the case. It stays, and `readCase` refuses the case.
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
        'Expected communications back to the creation of the case; got fewer. Fetch all of them with DescribeCommunications.',
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

function withoutList(given: unknown): string {
  const text = filledText(given)
  return text === undefined
    ? 'Expected the communications of the case; got none. Call DescribeCases with includeCommunications.'
    : expected(
        'the communications of the case',
        text,
        'Parse JSON first. In PowerShell, pass -Depth 10 to ConvertTo-Json.',
      )
}

function messageAt(given: unknown, path: ErrorPath, problems: Problem[]): Message {
  if (typeof given !== 'object' || given === null) {
    problems.push({ code: 'communications/invalid', path, message: expected('a communication', given) })
    return { at: NaN, isByAws: false }
  }
  const { submittedBy, timeCreated } = apiFieldsOf(given)
  const at = orProblem(problems, () => instantOfText(timeCreated, [...path, 'timeCreated'])) ?? NaN
  if (typeof submittedBy !== 'string') {
    problems.push({
      code: 'communications/invalid',
      path: [...path, 'submittedBy'],
      message: expected('the submitter as text', submittedBy),
    })
  }
  return { at, isByAws: typeof submittedBy === 'string' && submittedBy.trim() === submittedByAws && !Number.isNaN(at) }
}

/**
 * An answer in the same second as the creation counts as simultaneous. AWS returns milliseconds for cases, but whole
 * seconds for communications.
 */
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
