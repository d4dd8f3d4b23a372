import { reading } from '../errors.js'
import { askedLanguage, type WordingOptions } from './language.js'
import { noTargetInWords } from './no-target.js'
import { rangeInWords } from './ranges.js'
import { type DescribedProgress, progressAnswerOf, timeLeftInWords } from './time-left.js'

/**
 * Describes how a case stands: the counted time that is left or over, without the due date.
 *
 * It is the first part of `describeProgress`, for a column of a table or a badge. Use `describeInstant` for the due
 * date. Times are rounded down to whole minutes, and long times to hours or days.
 *
 * Throws `answer/invalid`, `facts/invalid`, `language/unknown`.
 *
 * @example
 * import { noHolidays, responseProgress } from 'aws-support-rules'
 * import { describeTimeLeft } from 'aws-support-rules/wording'
 *
 * const created = {
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-11-20T16:00:00-05:00', // Friday: two hours until closing, ten on Monday
 *   customer: { country: 'US', timeZone: 'America/New_York', holidays: noHolidays },
 * } as const
 * describeTimeLeft(responseProgress(created, { now: '2026-11-23T14:40:00-05:00' })) // => '3 hours 20 minutes of business time left'
 * const late = responseProgress(created, { now: '2027-05-18T10:00:00-04:00' })
 * describeTimeLeft(late) // => 'overdue by 125 business days'
 * describeTimeLeft(late, { language: 'ja' }) // => '目標を125営業日超過しています。'
 */
export function describeTimeLeft(progress: DescribedProgress, options: WordingOptions = {}): string {
  return reading(() => {
    const language = askedLanguage(options)
    const answer = progressAnswerOf(progress)
    if ('because' in answer) return noTargetInWords(answer.because, language)
    return 'kind' in answer
      ? rangeInWords(answer, language, (each) => timeLeftInWords(each, language))
      : timeLeftInWords(answer, language)
  })
}
