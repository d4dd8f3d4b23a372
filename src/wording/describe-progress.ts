import { answerOf, areDates, areRules } from '../answers.js'
import type { ResponseProgress, TargetProgress, UndecidedProgress } from '../response/response-progress.js'
import { instantInWords, timeInWords, wallTimeAt, yearOf } from './dates.js'
import { firstResponsePhrases } from './describe-first-response.js'
import { countedInWords } from './durations.js'
import { languageOf, type WallTimeOptions, type WordingLanguage } from './language.js'
import { noTargetInWords } from './no-target.js'

interface ProgressPhrases {
  /** An amount of counted time, for each way of counting. */
  readonly counted: Readonly<Record<'businessTime' | 'aroundTheClock', (time: string) => string>>
  readonly states: Readonly<Record<TargetProgress['state'], (time: string) => string>>
  readonly undecided: Readonly<Record<UndecidedProgress['state'], string>>
  /** The state if the target is used up to the minute. */
  readonly usedUp: Readonly<Record<'pending' | 'met', string>>
  readonly due: (state: string, when: string) => string
}

const phrases: Readonly<Record<WordingLanguage, ProgressPhrases>> = {
  en: {
    counted: { businessTime: (time) => `${time} of business time`, aroundTheClock: (time) => time },
    states: {
      pending: (time) => `${time} left`,
      overdue: (time) => `overdue by ${time}`,
      met: (time) => `met with ${time} left`,
      missed: (time) => `missed by ${time}`,
    },
    undecided: { unknown: 'not known whether answered in time', 'resolved-unanswered': 'resolved without a response' },
    usedUp: { pending: 'no time left', met: 'met with no time left' },
    due: (state, when) => `${state}, due ${when}`,
  },
  ja: {
    counted: { businessTime: (time) => `営業時間で${time}`, aroundTheClock: (time) => time },
    states: {
      pending: (time) => `残り時間は${time}です。`,
      overdue: (time) => `目標を${time}超過しています。`,
      met: (time) => `${time}を残して目標を達成しました。`,
      missed: (time) => `目標を${time}超過してから応答がありました。`,
    },
    undecided: {
      unknown: '目標時間内に応答があったかどうかは不明です。',
      'resolved-unanswered': '応答がないまま解決済みになりました。',
    },
    usedUp: { pending: '残り時間はありません。', met: '残り時間なしで目標を達成しました。' },
    due: (state, when) => `${state}目標期限は${when}です。`,
  },
}

/**
 * Describes the progress of a case: the counted time that is left or over, and when the case is due.
 *
 * If there is no target, it returns the reason. A case on business hours uses the time zone in which it is counted, and
 * always has the year. Times are rounded down to whole minutes. From two days on, time around the clock is rounded down
 * to whole hours.
 *
 * Throws `answer/invalid`, `language/unknown`; `time-zone/unknown` and `instant/outside-time-zone-data` if the bundled
 * table lacks the zone or the year.
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
export function describeProgress(progress: ResponseProgress, options: WallTimeOptions = {}): string {
  const language = languageOf(options)
  const answer = answerOf(progress, 'responseProgress', isWhole)
  return answer.state === 'no-target'
    ? noTargetInWords(answer.because, language)
    : standingInWords(answer, options.timeZone, language)
}

function isWhole(given: ResponseProgress): boolean {
  if (given.state === 'no-target') return areRules(given.because)
  if (!areDates(given.dueAt, given.lateAfter)) return false
  return isUndecided(given) || (Object.hasOwn(phrases.en.states, given.state) && Number.isFinite(given.remainingMs))
}

function isUndecided(progress: TargetProgress | UndecidedProgress): progress is UndecidedProgress {
  return Object.hasOwn(phrases.en.undecided, progress.state)
}

function standingInWords(
  progress: TargetProgress | UndecidedProgress,
  otherZone: string | undefined,
  language: WordingLanguage,
): string {
  const { due, undecided } = phrases[language]
  const { inTimeUntil, between } = firstResponsePhrases[language]
  const { state, dueAt, lateAfter, counting } = progress
  const timeZone = counting?.timeZone ?? otherZone
  const standing = isUndecided(progress) ? undecided[progress.state] : stateInWords(progress, language)
  const text = due(standing, instantInWords(dueAt, timeZone, language))
  if (state !== 'pending' || lateAfter.getTime() === dueAt.getTime()) return text
  const year = yearOf(wallTimeAt(dueAt, timeZone).date)
  return `${text}${between}${inTimeUntil(timeInWords(wallTimeAt(lateAfter, timeZone), language, year))}`
}

function stateInWords({ state, remainingMs, counting }: TargetProgress, language: WordingLanguage): string {
  const { counted, states, usedUp } = phrases[language]
  if (remainingMs === 0 && (state === 'pending' || state === 'met')) return usedUp[state]
  const time = countedInWords(Math.abs(remainingMs), counting === null, language)
  return states[state](counted[counting === null ? 'aroundTheClock' : 'businessTime'](time))
}
