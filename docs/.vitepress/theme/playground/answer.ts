import {
  type CreatedCase,
  type Customer,
  type ExplainedFirstResponse,
  explainFirstResponse,
  type FirstResponseTimeline,
  firstResponseTimeline,
  isSupportRulesError,
  noHolidays,
  type Problem,
  SupportRulesError,
} from 'aws-support-rules'
import { timeZonesOf } from 'aws-support-rules/countries'
import { publicHolidays } from 'aws-support-rules/holidays'
import { type Choices, editionChosen } from './choices.js'
import { instantOfWallTime } from './wall-time.js'

/** The answer to the choices, or what the library has against them. */
export type Deadline =
  | {
      readonly kind: 'answered'
      readonly created: CreatedCase & { readonly createdAt: number }
      readonly explained: ExplainedFirstResponse
      readonly timeline: FirstResponseTimeline | null
      /** The customer's zone, in which the creation was entered. */
      readonly timeZone: string
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

export function deadlineOf(choices: Choices): Deadline {
  try {
    const created = caseOf(choices)
    const explained = explainFirstResponse(created)
    const timeZone = customerZone(choices)
    const timeline = firstResponseTimeline(explained, { timeZone })
    return { kind: 'answered', created, explained, timeline: timeline.kind === 'none' ? null : timeline, timeZone }
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) }
  }
}

/** What was thrown, as the library words it; anything else than its own errors is a fault of this page. */
export function problemOf(error: unknown): Problem {
  if (!isSupportRulesError(error)) throw error
  return { code: error.code, path: error.path ?? [], message: error.message }
}

function caseOf(choices: Choices): CreatedCase & { readonly createdAt: number } {
  const { plan, caseType, severity, language, country } = choices
  const customer = customerOf(country, choices.timeZone, choices.holidays)
  const created = { plan, caseType, severity, language, edition: editionChosen(choices.edition), customer }
  const createdAt = createdInstant(choices)
  // The library names what is no instant.
  if (createdAt === null) explainFirstResponse({ ...created, createdAt: choices.created })
  return { ...created, createdAt: createdAt ?? Number.NaN }
}

function createdInstant(choices: Choices): number | null {
  try {
    return instantOfWallTime(choices.created, customerZone(choices))
  } catch (error) {
    const { code, message } = problemOf(error)
    throw new SupportRulesError(code, message, { path: ['createdAt'] })
  }
}

export function customerOf(country: string, timeZone: string, holidays: 'on' | 'off'): Customer {
  return {
    country,
    ...(timeZone === '' ? {} : { timeZone }),
    holidays: holidays === 'on' ? publicHolidays : () => noHolidays,
  }
}

/** The zone of the customer's wall clock: the chosen one, or the country's first. */
export function customerZone({ country, timeZone }: Pick<Choices, 'country' | 'timeZone'>): string {
  return timeZone || (timeZonesOf(country)[0]?.timeZone ?? 'UTC')
}

/** The field of the form that a problem is about. */
export function fieldOf({ path }: Problem): keyof Choices {
  const [first, second] = path
  if (first === 'createdAt') return 'created'
  if (first === 'customer') return second === 'timeZone' ? 'timeZone' : second === 'country' ? 'country' : 'holidays'
  if (first === 'timeZone' || first === 'country') return first
  if (first === 'plan' || first === 'caseType' || first === 'severity' || first === 'language' || first === 'edition')
    return first
  return 'created'
}
