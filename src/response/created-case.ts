import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { IsoWeekday } from '../business-time/span.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import type { Because, Edition, ResponseTarget } from '../editions/edition.js'
import type { CaseType, Language, Plan, Severity } from '../editions/vocabulary.js'
import type { InstantInput } from '../instant.js'
import type { Warning } from './warning.js'

/** The calendar of a country, such as `publicHolidays` of `aws-support-rules/holidays` gives it. */
export type HolidaysOfCountry = (
  country: string,
  options?: { readonly subdivision?: string | undefined },
) => HolidayCalendar

/** Whose country and clocks count, where business hours are counted. Other keys are refused there, since a typo would change the answer. */
export interface Customer {
  /** ISO 3166-1 alpha-2 code of the country in the account's contact information, such as `DE`. */
  readonly country: string
  /** IANA name of the customer's time zone; required where the country has several clocks. */
  readonly timeZone?: string | undefined
  /** The country's weekend by default. */
  readonly weekend?: readonly IsoWeekday[] | undefined
  /**
   * Required where business hours are counted: the calendar of the customer's country, with `noHolidays` to have none; or a function from a country to its
   * calendar, such as `publicHolidays`. The function also serves cases whose hours are counted elsewhere, such as Developer cases in Japanese.
   */
  readonly holidays?: HolidayCalendar | HolidaysOfCountry | undefined
  /** The second part of its ISO 3166-2 code, such as `BY`: what the function of `holidays` is asked for beside the country. */
  readonly subdivision?: string | undefined
}

/** A case as it was created, and what is known of its first response. */
export interface CreatedCase {
  /** The rules to answer by, the page's edition by default; or what chooses them by the creation, such as `editionInForce`. */
  readonly edition?: Edition | EditionResolver | undefined
  readonly plan: Plan
  readonly caseType: CaseType
  readonly severity: Severity
  readonly createdAt: InstantInput
  /** `en` by default. */
  readonly language?: Language | undefined
  /** Looked at only where business hours are counted. */
  readonly customer?: Customer | undefined
  /** How time zones are looked up: the table that comes with the package by default. */
  readonly timeZones?: TimeZoneData | undefined
  /** The first response; `null` or left out where there is none yet. In the second of the creation it counts as given at the creation, since AWS prints whole seconds. */
  readonly respondedAt?: InstantInput | null | undefined
  /** In place of `respondedAt` where the first response may be missing: AWS had answered by then, perhaps earlier. `null` where not even that is known. */
  readonly answeredBy?: InstantInput | null | undefined
  /** `customer` by default. A case that AWS opened has no target. */
  readonly openedBy?: 'customer' | 'aws' | undefined
  /** Whether the case is resolved: without a response its clock no longer runs. */
  readonly resolved?: boolean | undefined
  /** Whether the severity is the one of today and may have been another when the case was created, as `readCase` says. */
  readonly severityAsOfNow?: boolean | undefined
}

/** The edition for a case that was created at an instant, in epoch milliseconds. */
export type EditionResolver = (createdAt: number) => Edition

/** The clock and calendar on which a first response was counted. */
export interface CountedHours {
  readonly timeZone: string
  /** Local time `HH:mm`. */
  readonly opens: string
  readonly closes: string
  readonly weekend: readonly IsoWeekday[]
  /** The id of the holiday calendar. */
  readonly calendar: string
}

/** A first response that has a target. */
export interface DueFirstResponse {
  readonly kind: 'due'
  /** First instant at which the target's time has been counted. */
  readonly dueAt: Date
  /** Last instant at which no more than the target has been counted: the next opening where the target ends at closing time. */
  readonly lateAfter: Date
  readonly target: Exclude<ResponseTarget, { readonly kind: 'none' }>
  /** `null` where the target runs around the clock. */
  readonly counting: CountedHours | null
  readonly because: Because
  readonly warnings: readonly Warning[]
  /** The versions of the data that the answer rests on. */
  readonly dataVersions: { readonly timeZones?: string; readonly holidays?: string }
}

/** A case for which AWS publishes no first-response target, or which the plan does not have. */
export interface NoFirstResponse {
  readonly kind: 'none'
  readonly because: Because
}

export type FirstResponse = DueFirstResponse | NoFirstResponse
