import type { FirstResponseTimeline, TimelineDay, TimelineOpenSpan } from 'aws-support-rules'
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
  return rowsOf(timeline).map((row) => {
    const common = { day: row.label, note: row.note }
    if (row.kind === 'fold' || row.day.open.length === 0) return { ...common, open: 'closed', counted: 'none' }
    const { day } = row
    const spans = (of: (hours: TimelineOpenSpan) => { readonly from: Date; readonly to: Date } | null) =>
      day.open.flatMap((hours) => of(hours) ?? []).map((span) => spanText(span, day, timeline.timeZone))
    const ms = day.open.reduce((sum, { counted }) => sum + (counted ? counted.toMs - counted.fromMs : 0), 0)
    const counted = ms === 0 ? 'none' : `${spans((hours) => hours.counted).join(', ')} (${durationText(ms)})`
    return { ...common, open: spans((hours) => hours).join(', '), counted }
  })
}

function spanText({ from, to }: { readonly from: Date; readonly to: Date }, day: TimelineDay, timeZone: string): string {
  return `${wallTimeOf(from.getTime(), timeZone).time} to ${closingTime(to, day.to, timeZone)}`
}
