import { responseProgress } from 'aws-support-rules'
import { describeProgress, type WordingLanguage } from 'aws-support-rules/wording'
import type { Deadline } from './answer.js'
import { instantText, sentence } from './words.js'

/** Where the case stands now, if nobody has answered. */
export interface Standing {
  readonly state: string
  readonly text: string
}

export function standingOf(
  { created, timeZone }: Extract<Deadline, { kind: 'answered' }>,
  now: number,
  language: WordingLanguage,
): Standing | null {
  const progress = responseProgress(created, { now })
  if (progress.state === 'no-target') return null
  if (now < created.createdAt)
    return {
      state: 'not yet created',
      text: `Now it is ${instantText(new Date(now), progress.counting?.timeZone ?? timeZone)}.`,
    }
  return { state: `now ${progress.state}`, text: sentence(describeProgress(progress, { language, timeZone })) }
}
