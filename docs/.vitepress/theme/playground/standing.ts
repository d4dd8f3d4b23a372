import { responseProgress } from 'aws-support-rules'
import { describeProgress, responseStateNames, type WordingLanguage } from 'aws-support-rules/wording'
import type { Deadline } from './answer.js'
import { instantText } from './instant-text.js'
import { playgroundTexts } from './texts.js'
import { sentence } from './words.js'

/** Where the case stands now, if nobody has answered. */
export interface Standing {
  readonly state: string
  readonly name: string
  readonly text: string
}

export function standingOf(
  { created, timeZone }: Extract<Deadline, { kind: 'answered' }>,
  now: number,
  language: WordingLanguage,
): Standing | null {
  const { notYetCreated, nowItIs, nowState } = playgroundTexts[language]
  const progress = responseProgress(created, { now })
  const { state } = progress
  if (state === 'no-target') return null
  if (now < created.createdAt)
    return {
      state: 'not-created',
      name: notYetCreated,
      text: nowItIs(instantText(new Date(now), progress.counting?.timeZone ?? timeZone, language)),
    }
  return {
    state,
    name: nowState(responseStateNames[language][state]),
    // The deadline above has the warnings already.
    text: sentence(describeProgress({ ...progress, warnings: [] }, { language, timeZone })),
  }
}
