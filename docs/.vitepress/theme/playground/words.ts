import type { DueFirstResponse, FirstResponseRange, FirstResponseTimeline } from 'aws-support-rules'
import { describeFirstResponse, type WordingLanguage } from 'aws-support-rules/wording'
import type { Deadline } from './answer.js'
import { durationText } from './duration.js'
import { noTargetText } from './no-target.js'
import { dayLabel } from './rows.js'
import { wallTimeOf } from './wall-time.js'

/** `Mon 28 Dec 2026, 12:00` */
export function instantText(at: Date, timeZone: string): string {
  const { date, time, weekday } = wallTimeOf(at.getTime(), timeZone)
  return `${dayLabel(date, weekday)} ${date.slice(0, -6)}, ${time}`
}

/** The lines that lead the answer: when, and how it was counted. */
export function headlineOf(
  deadline: Deadline,
  language: WordingLanguage,
): { readonly when: string; readonly how: string } {
  if (deadline.kind === 'problem') return { when: 'No answer', how: 'The marked field says what is missing.' }
  if (deadline.kind === 'range') return { when: rangeText(deadline.range), how: whyRange }
  const { explained, timeZone } = deadline
  const how = sentence(describeFirstResponse(explained, { language, timeZone }))
  return explained.kind === 'none'
    ? { when: 'No target', how: noTargetText(deadline.created, language) ?? how }
    : { when: instantText(explained.dueAt, explained.counting?.timeZone ?? timeZone), how }
}

const whyRange =
  'Business hours are counted on the customer’s clock, and the country has several. Choose the time zone to get one answer.'

/** `Wed 25 Nov 2026, 15:00 to 20:00 UTC`; the date is said twice if it differs. */
function rangeText({ earliest, latest }: FirstResponseRange): string {
  const [from, to] = [instantText(earliest, 'UTC'), instantText(latest, 'UTC')]
  const isSameDay = from.slice(0, -5) === to.slice(0, -5)
  return from === to ? `${from} UTC` : `${from} to ${isSameDay ? to.slice(-5) : to} UTC`
}

/** Words of the library that stand for themselves begin with a capital and end with a full stop, where the script has them. */
export function sentence(words: string): string {
  const text = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
  return /[.。]$/u.test(text) ? text : `${text}.`
}

export function timelineTitle({ created, due, targetMs, timeZone }: FirstResponseTimeline): string {
  return `Created ${instantText(created.at, timeZone)}; first response due ${instantText(due.at, timeZone)}, after ${durationText(targetMs)}`
}

/** The data that an answer rests on. */
export function versionsText({ counting, dataVersions }: DueFirstResponse): string {
  if (counting === null) return ''
  const holidays =
    dataVersions.holidays === undefined ? '' : `, holidays ${counting.calendar} as of ${dataVersions.holidays}`
  return `Time zones ${dataVersions.timeZones ?? ''}${holidays}.`
}
