import type { DueFirstResponse, FirstResponseRange } from 'aws-support-rules'
import { describeFirstResponse, type WordingLanguage } from 'aws-support-rules/wording'
import type { Deadline } from './answer.js'
import { instantText } from './instant-text.js'
import { noTargetText } from './no-target.js'
import { playgroundTexts } from './texts.js'

/** The lines that lead the answer: when, and how it was counted. */
export function headlineOf(
  deadline: Deadline,
  language: WordingLanguage,
): { readonly when: string; readonly how: string } {
  const { noAnswer, seeField, loading, loadingHow, noTarget, whyRange } = playgroundTexts[language]
  if (deadline.kind === 'problem') return { when: noAnswer, how: seeField }
  if (deadline.kind === 'loading') return { when: loading, how: loadingHow }
  if (deadline.kind === 'range') return { when: rangeText(deadline.range, language), how: whyRange }
  const { explained, timeZone } = deadline
  const how = sentence(describeFirstResponse(explained, { language, timeZone }))
  return explained.kind === 'none'
    ? { when: noTarget, how: noTargetText(deadline.created, language) ?? how }
    : { when: instantText(explained.dueAt, explained.counting?.timeZone ?? timeZone, language), how }
}

/** `Wed 25 Nov 2026, 15:00 to 20:00 UTC`; the date is said twice if it differs. */
function rangeText({ earliest, latest }: FirstResponseRange, language: WordingLanguage): string {
  const [from, to] = [instantText(earliest, 'UTC', language), instantText(latest, 'UTC', language)]
  const isSameDay = from.slice(0, -5) === to.slice(0, -5)
  return from === to ? `${from} UTC` : playgroundTexts[language].range(from, isSameDay ? to.slice(-5) : to)
}

/** Words of the library that stand for themselves begin with a capital and end with a full stop, where the script has them. */
export function sentence(words: string): string {
  const text = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
  return /[.。]$/u.test(text) ? text : `${text}.`
}

/** The data that an answer rests on. */
export function versionsText({ counting, dataVersions }: DueFirstResponse, language: WordingLanguage): string {
  if (counting === null) return ''
  const { timeZones = '', holidays: asOf } = dataVersions
  return playgroundTexts[language].versions(
    timeZones,
    asOf === undefined ? undefined : { calendar: counting.calendar, asOf },
  )
}
