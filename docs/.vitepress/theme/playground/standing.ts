import { responseProgress } from 'aws-support-rules'
import type { Deadline } from './answer.js'
import { durationText } from './duration.js'
import { wallTimeOf } from './wall-time.js'
import { instantText } from './words.js'

/** Where the case stands now, if nobody has answered. */
export interface Standing {
  readonly state: string
  readonly text: string
}

export function standingOf({ created, explained, timeZone }: Extract<Deadline, { kind: 'answered' }>, now: number): Standing | null {
  const progress = responseProgress(created, { now })
  if (progress.state === 'no-target' || explained.kind === 'none') return null
  const zone = explained.counting?.timeZone ?? timeZone
  const clock = `Now ${wallTimeOf(now, zone).time}`
  if (now < created.createdAt) return { state: 'not created yet', text: `${clock} on ${instantText(new Date(now), zone).split(',')[0] ?? ''}.` }
  if (progress.state === 'overdue') return { state: 'overdue', text: `${clock}, ${durationText(progress.remainingMs)} over if nobody has answered.` }
  return { state: 'pending', text: `${clock}, ${durationText(progress.elapsedMs)} counted, ${durationText(progress.remainingMs)} left.` }
}
