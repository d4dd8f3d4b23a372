/** The shape of the generated table, which scripts/data/holidays.ts writes. */
export interface HolidayTable {
  readonly asOf: string
  readonly firstYear: number
  readonly lastYear: number
  /** Countries whose data starts after the first year or ends before the last one. */
  readonly validFrom: Readonly<Record<string, string>>
  readonly validTo: Readonly<Record<string, string>>
  /** Countries and subdivisions that decree holidays year by year, with the last date that the known decrees cover. */
  readonly announcedThrough: Readonly<Record<string, string>>
  /**
   * Calendars with closed days in the past that no announcement confirms: the number of closed days from one of them to
   * the next, in base 36. 'z' adds 35 to the digit after it. A subdivision has its country's too.
   */
  readonly unconfirmed: Readonly<Record<string, string>>
  /** One name per line. A name that ends with '@13:00' closes its days from that local time on. */
  readonly names: string
  /** A series has two characters per year: (month - 1) * 31 + day - 1 in base 36, or '..' for no day. */
  readonly series: string
  /**
   * One line for the country, then one for each subdivision, with ';' between them.
   *
   * A line is 'code:rows', or 'code:rows-rows' with the rows to remove from the country's. A row is its mark, the
   * name's number in three digits and the series' number in three digits, all in base 36. Marks: '+' closed, '~'
   * estimated, 'o' open, a letter from A: estimated from that year on, A being the first. After the mark '=', which
   * means closed on the same day of every year, '0' and that day replace the series' number.
   */
  readonly countries: Readonly<Record<string, string>>
}
