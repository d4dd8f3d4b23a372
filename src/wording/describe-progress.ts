import { reading } from '../errors.js'
import type { DueProgress } from '../response/response-progress-range.js'
import { instantInWords, timeInWords, wallTimeAt, yearOf } from './dates.js'
import { firstResponsePhrases } from './describe-first-response.js'
import { askedLanguage, type WallTimeOptions, type WordingLanguage } from './language.js'
import { noTargetInWords } from './no-target.js'
import { rangeInWords } from './ranges.js'
import { type DescribedProgress, progressAnswerOf, timeLeftInWords } from './time-left.js'
import { warningInWords } from './warnings.js'

const due: Readonly<Record<WordingLanguage, (state: string, when: string) => string>> = {
  en: (state, when) => `${state}, due ${when}`,
  ja: (state, when) => `${state}目標期限は${when}です。`,
}

/**
 * Describes the progress of a case: the counted time that is left or over, when the case is due, and what makes this
 * less certain.
 *
 * If there is no target, it returns the reason. For a range, it describes the time zones in which the case is due first
 * and last. The due date always has the year. Times are rounded down to whole minutes, and long times to hours or days.
 *
 * Throws `answer/invalid`, `facts/invalid`, `language/unknown`; `time-zone/unknown` and `instant/outside-time-zone-data`
 * if the bundled table lacks the zone or the year.
 *
 * @example
 * import { noHolidays, responseProgress } from 'aws-support-rules'
 * import { describeProgress } from 'aws-support-rules/wording'
 *
 * const created = {
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-11-20T16:00:00-05:00', // Friday: two hours until closing, ten on Monday
 *   customer: { country: 'US', timeZone: 'America/New_York', holidays: noHolidays },
 * } as const
 * describeProgress(responseProgress(created, { now: '2026-11-23T14:40:00-05:00' }))
 * // => '3 hours 20 minutes of business time left, due Monday 23 November 2026 18:00 (America/New_York); a response until Tuesday 24 November 08:00 is in time'
 */
export function describeProgress(progress: DescribedProgress, options: WallTimeOptions = {}): string {
  return reading(() => {
    const language = askedLanguage(options)
    const answer = progressAnswerOf(progress)
    if ('because' in answer) return noTargetInWords(answer.because, language)
    const words = (each: DueProgress) => standingInWords(each, options.timeZone, language)
    return 'kind' in answer ? rangeInWords(answer, language, words) : words(answer)
  })
}

function standingInWords(progress: DueProgress, chosenZone: string | undefined, language: WordingLanguage): string {
  const { inTimeUntil, between } = firstResponsePhrases[language]
  const { state, dueAt, lateAfter, counting, warnings } = progress
  const timeZone = chosenZone ?? counting?.timeZone
  const year = yearOf(wallTimeAt(dueAt, timeZone).date)
  return [
    due[language](timeLeftInWords(progress, language), instantInWords(dueAt, timeZone, language)),
    ...(state !== 'pending' || lateAfter.getTime() === dueAt.getTime()
      ? []
      : [inTimeUntil(timeInWords(wallTimeAt(lateAfter, timeZone), language, year))]),
    ...warnings.map((warning) => warningInWords(warning, language, year)),
  ].join(between)
}
