import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { IsoWeekday } from '../business-time/span.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import type { Because, Edition, ResponseTarget } from '../editions/edition.js'
import type { CaseType, Language, Plan, Severity } from '../editions/generated/vocabulary.js'
import type { InstantInput } from '../instant.js'
import type { Warning } from './warning.js'

/** Returns the calendar of a country. `publicHolidays` of `aws-support-rules/holidays` is such a function. */
export type HolidaysOfCountry = (
  country: string,
  options?: { readonly subdivision?: string | undefined },
) => HolidayCalendar

/**
 * The customer whose country and time zone apply if business hours are counted.
 *
 * Unknown keys are then rejected, since a typo would change the answer.
 */
export interface Customer {
  /** The ISO 3166-1 alpha-2 code of the country in the account's contact information, such as `DE`. */
  readonly country: string
  /** The IANA name of the customer's time zone; required if the country has several. */
  readonly timeZone?: string | undefined
  /** The ISO weekdays of the weekend; by default, the country's or the subdivision's on each date. */
  readonly weekend?: readonly IsoWeekday[] | undefined
  /**
   * The holidays; required if business hours are counted. Pass `noHolidays` to ignore holidays.
   *
   * Pass the calendar of the customer's country, or a function from country to calendar, such as `publicHolidays`. You
   * need a function if some cases are counted in another country, such as Developer cases in Japanese.
   */
  readonly holidays?: HolidayCalendar | HolidaysOfCountry | undefined
  /**
   * The second part of the ISO 3166-2 code, such as `BY`. It decides the weekend, and is passed on to the function in
   * `holidays`.
   */
  readonly subdivision?: string | undefined
}

/** A case as it was created, and what is known about its first response. */
export interface CreatedCase {
  /**
   * The edition to answer by: `edition2022_10` by default.
   *
   * Pass a function to choose the edition by the creation of the case, such as `editionInForce`.
   */
  readonly edition?: Edition | EditionResolver | undefined
  readonly plan: Plan
  readonly caseType: CaseType
  readonly severity: Severity
  readonly createdAt: InstantInput
  /** `en` by default. */
  readonly language?: Language | undefined
  /** Used only if business hours are counted. */
  readonly customer?: Customer | undefined
  /** The time-zone data; by default, the data that the package includes. */
  readonly timeZones?: TimeZoneData | undefined
  /**
   * When AWS first responded; `null` or missing if it has not.
   *
   * AWS prints whole seconds here. So a response in the same second as the creation counts as given at the creation.
   */
  readonly respondedAt?: InstantInput | null | undefined
  /**
   * Use this instead of `respondedAt` if the first response may be missing from your data.
   *
   * It is an instant by which AWS had answered; the first response may be earlier. Pass `null` if you don't know even
   * that.
   */
  readonly answeredBy?: InstantInput | null | undefined
  /** Who opened the case: `customer` by default. A case that AWS opened has no target. */
  readonly openedBy?: 'customer' | 'aws' | undefined
  /** Whether the case is resolved. If it was resolved without a response, its clock no longer runs. */
  readonly resolved?: boolean | undefined
  /** Whether the severity is today's and may have been different when the case was created. `readCase` sets this. */
  readonly severityAsOfNow?: boolean | undefined
}

/** Returns the edition for a case that was created at an instant, in epoch milliseconds. */
export type EditionResolver = (createdAt: number) => Edition

/** The clock and the calendar by which a first response was counted. */
export interface CountedHours {
  readonly timeZone: string
  /** Local time, `HH:mm`. */
  readonly opens: string
  readonly closes: string
  /** The weekend when the case was created. */
  readonly weekend: readonly IsoWeekday[]
  /** The id of the holiday calendar. */
  readonly calendar: string
}

/** A first response with a target. */
export interface DueFirstResponse {
  readonly kind: 'due'
  /** The first instant at which the whole target has been counted. */
  readonly dueAt: Date
  /**
   * The last instant at which no more than the target has been counted.
   *
   * If the target ends at closing time, this is the next opening. Otherwise it equals `dueAt`.
   */
  readonly lateAfter: Date
  readonly target: Exclude<ResponseTarget, { readonly kind: 'none' }>
  /** `null` if the target is counted around the clock. */
  readonly counting: CountedHours | null
  readonly because: Because
  readonly warnings: readonly Warning[]
  /** The versions of the data that the answer is based on. */
  readonly dataVersions: { readonly timeZones?: string; readonly holidays?: string }
}

/** A case without a first-response target: AWS publishes none, the plan has no such case, or AWS opened the case. */
export interface NoFirstResponse {
  readonly kind: 'none'
  readonly because: Because
}

/** A deadline, or the reason why there is none. */
export type FirstResponse = DueFirstResponse | NoFirstResponse
