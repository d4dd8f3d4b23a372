import { answerOf, areDates, areRules, haveDates } from '../answers.js'
import type { NoFirstResponse } from '../response/created-case.js'
import type { ResponseProgress, TargetProgress, UndecidedProgress } from '../response/response-progress.js'
import type { DueProgress, ResponseProgressRange } from '../response/response-progress-range.js'
import { countedInWords } from './durations.js'
import type { WordingLanguage } from './language.js'

interface TimeLeftPhrases {
  readonly states: Readonly<Record<TargetProgress['state'], (time: string) => string>>
  readonly undecided: Readonly<Record<UndecidedProgress['state'], string>>
  /** The state if the target is used up to the minute. */
  readonly usedUp: Readonly<Record<'pending' | 'met', string>>
}

const phrases: Readonly<Record<WordingLanguage, TimeLeftPhrases>> = {
  en: {
    states: {
      pending: (time) => `${time} left`,
      overdue: (time) => `overdue by ${time}`,
      met: (time) => `met with ${time} left`,
      missed: (time) => `missed by ${time}`,
    },
    undecided: { unknown: 'not known whether answered in time', 'resolved-unanswered': 'resolved without a response' },
    usedUp: { pending: 'no time left', met: 'met with no time left' },
  },
  ja: {
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
  },
}

/** Every answer about where a case stands. */
export type DescribedProgress = ResponseProgress | ResponseProgressRange | NoFirstResponse

export const progressAnswerOf = (given: DescribedProgress): DescribedProgress =>
  answerOf(given, 'an answer of responseProgress or responseProgressRange', isProgress)

function isProgress(given: DescribedProgress): boolean {
  if ('kind' in given)
    return given.kind === 'none' ? areRules(given.because) : [given.earliest, given.latest].every(isDueProgress)
  return given.state === 'no-target' ? areRules(given.because) : isDueProgress(given)
}

function isDueProgress(given: unknown): boolean {
  if (typeof given !== 'object' || given === null || !('state' in given)) return false
  const { state, dueAt, lateAfter, remainingMs, warnings }: Partial<Record<string, unknown>> = { ...given }
  const isKnown = (words: object) => typeof state === 'string' && Object.hasOwn(words, state)
  return (
    areDates(dueAt, lateAfter) &&
    haveDates(warnings) &&
    (isKnown(phrases.en.undecided) || (isKnown(phrases.en.states) && Number.isFinite(remainingMs)))
  )
}

const isUndecided = (progress: DueProgress): progress is UndecidedProgress =>
  Object.hasOwn(phrases.en.undecided, progress.state)

/** Describes the state of a case and the time that is left or over. */
export function timeLeftInWords(progress: DueProgress, language: WordingLanguage): string {
  const { states, undecided, usedUp } = phrases[language]
  if (isUndecided(progress)) return undecided[progress.state]
  const { state, remainingMs, counting } = progress
  if (remainingMs === 0 && (state === 'pending' || state === 'met')) return usedUp[state]
  return states[state](countedInWords(Math.abs(remainingMs), counting, language))
}
