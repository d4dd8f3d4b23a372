/** The shape of the generated table; scripts/data/holidays.ts writes it. */
export interface HolidayTable {
  readonly source: string
  readonly asOf: string
  readonly firstYear: number
  readonly lastYear: number
  /** Countries whose data start later than the first year or end before the last one. */
  readonly validFrom: Readonly<Record<string, string>>
  readonly validTo: Readonly<Record<string, string>>
  /** Countries and subdivisions that decree days for each year alone: the last date that the decrees in the source reach. */
  readonly announcedThrough: Readonly<Record<string, string>>
  /** A line each. */
  readonly names: string
  /** A series is two characters a year: (month - 1) * 31 + day - 1 in base 36, or '..' for no day. */
  readonly series: string
  /**
   * A line for the country, then one a subdivision: 'code:rows' or 'code:rows-rows that the country has and it has not'. A row is
   * its mark, the name's number in three digits and the series' number in three, all in base 36. Marks: '+' closed, '~' estimated,
   * 'o' open; after '=' stands, instead of a series, '0' and the day that is closed in every year.
   */
  readonly countries: Readonly<Record<string, string>>
}
