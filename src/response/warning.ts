/** What makes an answer less certain. An empty list of warnings means that we looked. */
export interface Warning {
  /**
   * `holidays/outside-data`: before `validFrom` or after `validTo` of the calendar, holidays are unknown. `holidays/not-announced`: after its
   * `announcedThrough`, days may be missing. `holidays/estimated`: the date of a holiday is a forecast. `edition/plan-ended`: the plan had ended outside
   * AWS GovCloud (US), and the page answers because no edition was passed. `severity/as-of-now`: the severity is the one of today, and may have been
   * changed after the case was created.
   */
  readonly code:
    | 'holidays/outside-data'
    | 'holidays/not-announced'
    | 'holidays/estimated'
    | 'edition/plan-ended'
    | 'severity/as-of-now'
  /**
   * The dates in question, `YYYY-MM-DD`: those that the calendar does not know; the holiday of a forecast, which may be a day outside the time that was
   * counted; the first date without the plan. None for a severity.
   */
  readonly dates: readonly string[]
}
