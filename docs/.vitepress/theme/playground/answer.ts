import {
  type CreatedCase,
  type Customer,
  type ExplainedFirstResponse,
  explainFirstResponse,
  type FirstResponseRange,
  firstResponseRange,
  isSupportRulesError,
  noHolidays,
  type Problem,
  SupportRulesError,
} from 'aws-support-rules'
import { timeZonesOf } from 'aws-support-rules/countries'
import { type Choices, editionChosen } from './choices.js'
import { HolidaysNotLoaded, type KnownHolidays } from './known-holidays.js'
import { readWallTime, type WallTimeReading } from './wall-time.js'

/** A case with its creation as an instant. */
export type DatedCase = CreatedCase & { readonly createdAt: number }

/** The answer to the choices, or what the library has against them. */
export type Deadline =
  | {
      readonly kind: 'answered'
      readonly created: DatedCase
      readonly explained: ExplainedFirstResponse
      /** The customer's zone, in which the creation was entered. */
      readonly timeZone: string
    }
  /** The country has several clocks, and nobody said which is the customer's. */
  | { readonly kind: 'range'; readonly created: DatedCase; readonly range: FirstResponseRange }
  /** Its holidays are on their way. */
  | { readonly kind: 'loading'; readonly created: DatedCase }
  | { readonly kind: 'problem'; readonly problem: Problem }

export function deadlineOf(choices: Choices, holidays: KnownHolidays): Deadline {
  try {
    return answerOf(caseOf(choices, holidays), customerZone(choices))
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) }
  }
}

function answerOf(created: DatedCase, timeZone: string): Deadline {
  try {
    const range = rangeOf(created)
    if (range) return { kind: 'range', created, range }
    return { kind: 'answered', created, explained: explainFirstResponse(created), timeZone }
  } catch (error) {
    // What a function of ours throws is the cause of the package's error.
    if (error instanceof Error && error.cause instanceof HolidaysNotLoaded) return { kind: 'loading', created }
    throw error
  }
}

/** The deadline on each clock of the country, if it depends on the clock and none was chosen. */
function rangeOf(created: DatedCase): FirstResponseRange | null {
  const { customer } = created
  if (!customer || customer.timeZone !== undefined || timeZonesOf(customer.country).length < 2) return null
  const range = firstResponseRange(created)
  return range.kind === 'range' && range.byTimeZone.length > 1 ? range : null
}

/** What was thrown, as the library words it; anything else than its own errors is a fault of this page. */
function problemOf(error: unknown): Problem {
  if (!isSupportRulesError(error)) throw error
  return { code: error.code, path: error.path ?? [], message: error.message }
}

function caseOf(choices: Choices, holidays: KnownHolidays): DatedCase {
  const { plan, caseType, severity, language } = choices
  const customer = customerOf(choices, holidays)
  const created = { plan, caseType, severity, language, edition: editionChosen(choices.edition), customer }
  const createdAt = createdInstant(choices)
  // The library names what is no instant.
  if (createdAt === null) explainFirstResponse({ ...created, createdAt: choices.created })
  return { ...created, createdAt: createdAt ?? Number.NaN }
}

function createdInstant(choices: Choices): number | null {
  try {
    const reading = createdReading(choices)
    return reading?.kind === 'repeated' && choices.occurrence === 'second' ? reading.second : (reading?.at ?? null)
  } catch (error) {
    const { code, message } = problemOf(error)
    throw new SupportRulesError(code, message, { path: ['createdAt'] })
  }
}

/** What the creation means on the customer's clock; null if it isn't a wall time of it. */
export function createdReading(choices: Choices): WallTimeReading | null {
  return readWallTime(choices.created, customerZone(choices))
}

type Place = Pick<Choices, 'country' | 'timeZone' | 'subdivision' | 'holidays'>

function customerOf({ country, timeZone, subdivision, holidays }: Place, { calendarOf }: KnownHolidays): Customer {
  return {
    country,
    ...(timeZone === '' ? {} : { timeZone }),
    ...(subdivision === '' ? {} : { subdivision }),
    holidays: holidays === 'on' ? calendarOf : () => noHolidays,
  }
}

/** The zone of the customer's wall clock: the chosen one, or the country's only one. UTC if it isn't known. */
export function customerZone({ country, timeZone }: Pick<Choices, 'country' | 'timeZone'>): string {
  const [only, second] = timeZonesOf(country)
  return timeZone || (only && !second ? only.timeZone : 'UTC')
}

/** The field of the form that a problem is about. */
export function fieldOf({ path }: Problem): keyof Choices {
  const [first, second] = path
  if (first === 'createdAt') return 'created'
  if (first === 'customer')
    return second === 'timeZone' || second === 'country' || second === 'subdivision' ? second : 'holidays'
  if (first === 'timeZone' || first === 'country') return first
  if (first === 'plan' || first === 'caseType' || first === 'severity' || first === 'language' || first === 'edition')
    return first
  return 'created'
}
