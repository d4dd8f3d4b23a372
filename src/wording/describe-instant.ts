import { areDates } from '../answers.js'
import { reading, throwExpected } from '../errors.js'
import { leastNumber } from '../instant.js'
import { instantInWords } from './dates.js'
import { askedLanguage, type WallTimeOptions } from './language.js'

/**
 * Describes an instant, such as a due date: the date, the time and the time zone. Pass a Date or epoch milliseconds.
 *
 * If the clock shows the time twice, because it was set back, the text also has the offset. Seconds are left out.
 *
 * Throws `instant/invalid`, also for a number before 1973, which is probably in seconds; `facts/invalid`,
 * `language/unknown`; `time-zone/unknown` and `instant/outside-time-zone-data` if the bundled table lacks the zone or
 * the year.
 *
 * @example
 * import { describeInstant } from 'aws-support-rules/wording'
 *
 * const due = new Date('2026-12-28T11:00:00Z')
 * describeInstant(due, { timeZone: 'Europe/Berlin' }) // => 'Monday 28 December 2026 12:00 (Europe/Berlin)'
 * describeInstant(Date.UTC(2026, 10, 1, 5, 30), { timeZone: 'America/New_York' }) // => 'Sunday 1 November 2026 01:30 (America/New_York, UTC-04:00)'
 * describeInstant(Date.UTC(2026, 10, 1, 6, 30), { timeZone: 'America/New_York' }) // => 'Sunday 1 November 2026 01:30 (America/New_York, UTC-05:00)'
 * describeInstant(due, { timeZone: 'Asia/Tokyo', language: 'ja' }) // => '2026年12月28日（月）20:00（Asia/Tokyo）'
 */
export function describeInstant(instant: Date | number, options: WallTimeOptions = {}): string {
  return reading(() => {
    const language = askedLanguage(options)
    const at = typeof instant === 'number' ? new Date(instant) : instant
    // A lower number is probably in seconds.
    const isWhole = typeof instant !== 'number' || (Number.isInteger(instant) && instant >= leastNumber)
    if (!isWhole || !areDates(at))
      throwExpected('instant/invalid', 'a Date or whole epoch milliseconds from 1973 on', instant, ['instant'])
    return instantInWords(at, options.timeZone, language)
  })
}
