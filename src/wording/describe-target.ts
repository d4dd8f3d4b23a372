import { answerOf, areRules, isTarget } from '../answers.js'
import type { ResponseTarget } from '../editions/edition.js'
import { reading } from '../errors.js'
import { businessPhrases, hoursInWords } from './durations.js'
import { askedLanguage, type WordingLanguage, type WordingOptions } from './language.js'
import { noTargetInWords } from './no-target.js'

/** Adds "business" to the first unit: `12 business hours`, `12営業時間`. */
const businessHours: Readonly<Record<WordingLanguage, (hours: string) => string>> = {
  en: (hours) => hours.replace(' ', ' business '),
  ja: (hours) => hours.replace('時間', '営業時間'),
}
const within: Readonly<Record<WordingLanguage, (time: string) => string>> = {
  en: (time) => `within ${time}`,
  ja: (time) => `${time}以内`,
}

/** Returns the time of a target, such as `12 business hours`. */
export function targetTimeInWords(
  { kind, minutes }: Exclude<ResponseTarget, { kind: 'none' }>,
  language: WordingLanguage,
): string {
  const time = hoursInWords(minutes, language)
  if (kind !== 'business-hours') return time
  return minutes < 60 ? businessPhrases[language].time(time) : businessHours[language](time)
}

/**
 * Describes a first-response target, or the reason why there is none.
 *
 * Throws `answer/invalid`, `facts/invalid`, `language/unknown`.
 *
 * @example
 * import { responseTarget } from 'aws-support-rules'
 * import { describeTarget } from 'aws-support-rules/wording'
 *
 * const critical = responseTarget({ plan: 'enterprise', caseType: 'technical', severity: 'critical' })
 * describeTarget(critical) // => 'within 15 minutes'
 * describeTarget(critical, { language: 'ja' }) // => '15分以内'
 * const normal = responseTarget({ plan: 'developer', caseType: 'technical', severity: 'normal' })
 * describeTarget(normal) // => 'within 12 business hours'
 * describeTarget(normal, { language: 'ja' }) // => '12営業時間以内'
 */
export function describeTarget(target: ResponseTarget, options: WordingOptions = {}): string {
  return reading(() => {
    const language = askedLanguage(options)
    const answer = answerOf(target, 'an answer of responseTarget', (given) =>
      given.kind === 'none' ? areRules(given.because) : isTarget(given),
    )
    return answer.kind === 'none'
      ? noTargetInWords(answer.because, language)
      : within[language](targetTimeInWords(answer, language))
  })
}
