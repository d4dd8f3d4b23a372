import type { FirstResponseTimeline, TimelineDay } from 'aws-support-rules'
import { closingTime } from './drawing.js'
import { durationText } from './duration.js'
import { rowsOf } from './rows.js'
import { wallTimeOf } from './wall-time.js'

/** A row of the picture in words. */
export interface TableRow {
  readonly day: string
  readonly open: string
  readonly counted: string
  readonly note: string
}

/** The picture as a table, for whoever does not look at pictures. */
export function tableOf(timeline: FirstResponseTimeline): readonly TableRow[] {
  return rowsOf(timeline).map(({ label, note, days }) => {
    const hours = days.flatMap((day) => day.open.map((span) => ({ ...span, day })))
    const counted = hours.flatMap(({ counted, day }) => (counted ? [{ ...counted, day }] : []))
    const ms = counted.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
    const texts = (spans: readonly DaySpan[]) => spans.map((span) => spanText(span, timeline.timeZone)).join(', ')
    return {
      day: label,
      note,
      open: texts(hours) || 'closed',
      counted: ms === 0 ? 'none' : `${texts(counted)} (${durationText(ms)})`,
    }
  })
}

interface DaySpan {
  readonly from: Date
  readonly to: Date
  readonly day: TimelineDay
}

function spanText({ from, to, day }: DaySpan, timeZone: string): string {
  return `${wallTimeOf(from.getTime(), timeZone).time} to ${closingTime(to, day.to, timeZone)}`
}
