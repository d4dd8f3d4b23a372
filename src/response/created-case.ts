import type { HolidayCalendar } from '../business-time/holiday-calendar.js'
import type { IsoWeekday } from '../business-time/span.js'
import type { TimeZoneData } from '../business-time/time-zone-data.js'
import type { Because, Edition, ResponseTarget } from '../editions/edition.js'
import type { CaseType, Language, Plan, Severity } from '../editions/vocabulary.js'
import type { CalendarWarning } from './calendar-warnings.js'
import type { InstantInput } from '../instant.js'

/** Whose country and clocks count, where business hours are counted. */
export interface Customer {
  /** ISO 3166-1 alpha-2 code of the country in the account's contact information, such as `DE`. */
  readonly country: string
  /** IANA name of the customer's time zone; required where the country has several clocks. */
  readonly timeZone?: string | undefined
  /** The country's weekend by default. */
  readonly weekend?: readonly IsoWeekday[] | undefined
  /** Required where business hours are counted in the customer's country; `noHolidays` to have none. */
  readonly holidays?: HolidayCalendar | undefined
  /** Required for Developer cases in Japanese, unless the country is JP. */
  readonly holidaysInJapan?: HolidayCalendar | undefined
}

/** A case as it was created. */
export interface CreatedCase {
  /** The rules to answer by, the page's edition by default; or what chooses them by the creation, such as `editionInForce`. */
  readonly edition?: Edition | EditionChooser | undefined
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
}

/** The edition for a case that was created at an instant, in epoch milliseconds. */
export type EditionChooser = (createdAt: number) => Edition

/** The clock and calendar on which a first response was counted. */
export interface Counting {
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
  readonly counting: Counting | null
  readonly because: Because
  readonly warnings: readonly CalendarWarning[]
  /** The versions of the data that the answer rests on. */
  readonly dataVersions: { readonly timeZones?: string; readonly holidays?: string }
}

/** A case for which AWS publishes no first-response target, or which the plan does not have. */
export interface NoFirstResponse {
  readonly kind: 'none'
  readonly because: Because
}

export type FirstResponse = DueFirstResponse | NoFirstResponse
