/** A closed day of a calendar, or a closed part of one. */
export interface Holiday {
  /** The local date, `YYYY-MM-DD`. */
  readonly date: string
  readonly name?: string | undefined
  /** Whether the date is a forecast, for example because it depends on a sighting of the moon. */
  readonly estimated?: boolean | undefined
  /**
   * Local times `HH:mm` between which the day is closed: until `to`, from `from` on, or from `from` until `to`. Without
   * both, the whole day is closed.
   */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A working day. It is open for the whole day, so it has no times. */
export type OpenDay = Omit<Holiday, 'from' | 'to'>

/** Returns whether a holiday closes only a part of its day. */
export const isPartDay = ({ from, to }: Holiday): boolean => (from ?? to) !== undefined

/** A date that only parts of the country close. */
export interface RegionalHoliday {
  readonly date: string
  /** The subdivisions that close it: the second parts of their ISO 3166-2 codes, sorted. */
  readonly subdivisions: readonly string[]
}

/**
 * A holiday calendar: plain frozen data that also works in another copy of the package.
 *
 * Both lists are sorted by date. Each date is listed once, except that `closed` lists every part of a day.
 */
export interface HolidayCalendar {
  readonly id: string
  /** Days without business. */
  readonly closed: readonly Holiday[]
  /** Working days that would otherwise be closed, such as a working Saturday. */
  readonly open: readonly Holiday[]
  /** Dates that are open here but closed in some subdivisions of the country. */
  readonly regional?: readonly RegionalHoliday[]
  /** Closed dates in the past that were forecast, and that no announcement confirms. */
  readonly unconfirmed?: readonly string[]
  /** The first and the last date for which the calendar has data. */
  readonly validFrom?: string
  readonly validTo?: string
  /** The last date whose holidays the authorities have announced. */
  readonly announcedThrough?: string
  /** The date on which the data was current. */
  readonly asOf?: string
}
