import type { FirstResponseTimeline } from 'aws-support-rules'
import type { Deadline } from './answer.js'
import { durationText } from './duration.js'
import { dayLabel } from './rows.js'
import { wallTimeOf } from './wall-time.js'

/** `Mon 28 Dec 2026, 12:00` */
export function instantText(at: Date, timeZone: string): string {
  const { date, time, weekday } = wallTimeOf(at.getTime(), timeZone)
  return `${dayLabel(date, weekday)} ${date.slice(0, -6)}, ${time}`
}

/** The two lines that lead the answer: when, and how it was counted. */
export function headlineOf(deadline: Deadline): { readonly when: string; readonly how: string } {
  if (deadline.kind === 'problem') return { when: 'No answer yet', how: 'The field that is marked says what is missing.' }
  const { explained, timeZone } = deadline
  if (explained.kind === 'none') return { when: 'No target', how: explained.because[0].summary }
  const zone = explained.counting?.timeZone ?? timeZone
  const target = durationText(explained.target.minutes * 60_000)
  const clock = explained.counting ? `of business time, ${explained.counting.opens} to ${explained.counting.closes}` : 'around the clock'
  return { when: instantText(explained.dueAt, zone), how: `${zone} · ${target} ${clock}` }
}

export function timelineTitle({ created, due, targetMs, timeZone }: FirstResponseTimeline): string {
  return `Created ${instantText(created.at, timeZone)}; first response due ${instantText(due.at, timeZone)}, after ${durationText(targetMs)}`
}
