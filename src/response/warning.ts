/**
 * Something that makes an answer less certain. An empty list means that everything was checked and nothing was found.
 */
export interface Warning {
  /**
   * - `holidays/outside-data`: the calendar has no data for these dates, which are before `validFrom` or after
   *   `validTo`.
   * - `holidays/not-announced`: these dates are after `announcedThrough` of the calendar, so holidays may be missing.
   * - `holidays/estimated`: the date of a holiday is a forecast, or was one that no announcement confirms.
   * - `holidays/regional`: business hours were counted on these dates, on which some subdivisions of the country are
   *   closed. Pass the customer's `subdivision`, and its calendar, or a function that returns it.
   * - `holidays/older-than-case`: the calendar was current on this date, more than a year before the case. Its
   *   holidays may have changed since.
   * - `edition/plan-ended`: you passed no edition, so the default edition answered. But when the case was created, the
   *   plan had ended outside AWS GovCloud (US).
   * - `hours/language-of-non-technical-case`: AWS answers account and billing cases in this language only in the
   *   business hours of one country. No text says that the target waits for them.
   * - `severity/as-of-now`: the severity is today's. It may have been different when the case was created.
   */
  readonly code:
    | 'holidays/outside-data'
    | 'holidays/not-announced'
    | 'holidays/estimated'
    | 'holidays/regional'
    | 'holidays/older-than-case'
    | 'edition/plan-ended'
    | 'hours/language-of-non-technical-case'
    | 'severity/as-of-now'
  /**
   * The dates in question, `YYYY-MM-DD`.
   *
   * They are the dates that the calendar doesn't know, the estimated or regional dates, the date of the data, or the
   * first date without the plan. An
   * estimated date may be one day outside the counted time. The list is empty for
   * `severity/as-of-now` and `hours/language-of-non-technical-case`.
   */
  readonly dates: readonly string[]
  /** With `holidays/regional`: the subdivisions that are closed on one of the dates, as in ISO 3166-2, sorted. */
  readonly subdivisions?: readonly string[]
}
