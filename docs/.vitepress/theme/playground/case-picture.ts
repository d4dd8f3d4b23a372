import { explainFirstResponse, type FirstResponseTimeline, firstResponseTimeline } from 'aws-support-rules'
import { describeFirstResponse, describeProgress, type WordingLanguage } from 'aws-support-rules/wording'
import { customerZone } from './answer.js'
import type { ReportRow } from './report.js'
import { instantText, sentence } from './words.js'

/** A case of the report in full: its deadline and standing in words, and its timeline where it has a target. */
export interface CasePicture {
  readonly deadline: string
  readonly standing: string
  readonly timeline: FirstResponseTimeline | null
}

export function pictureOf({ case: one, progress }: ReportRow, now: number, language: WordingLanguage): CasePicture {
  const explained = explainFirstResponse(one)
  const timeZone = customerZone({ country: one.customer?.country ?? 'DE', timeZone: one.customer?.timeZone ?? '' })
  const timeline = firstResponseTimeline(explained, { timeZone })
  const words = { language, timeZone }
  if (timeline.kind === 'none')
    return { deadline: sentence(describeFirstResponse(explained, words)), standing: '', timeline: null }
  const bound = one.answeredBy
    ? ` AWS had answered by ${instantText(one.answeredBy, timeline.timeZone)}, perhaps earlier.`
    : ''
  const standing = `${sentence(describeProgress(progress, words))}${bound}`
  const answered =
    one.respondedAt && one.respondedAt.getTime() <= now
      ? ` Answered ${instantText(one.respondedAt, timeline.timeZone)}.`
      : ''
  return { deadline: sentence(describeFirstResponse(explained, words)), standing: `${standing}${answered}`, timeline }
}
