import type { FirstResponseTimeline, TimelineDay } from 'aws-support-rules'

/** A row of the picture: a day, or a run of skipped days that is folded into one. */
export interface Row {
  readonly kind: 'day' | 'fold'
  /** One day, or all of a fold. */
  readonly days: readonly TimelineDay[]
  readonly label: string
  readonly note: string
}

/** Closures up to this many days are drawn day by day: a weekend with holidays on both sides. */
const mostSkippedInARow = 5

/** The rows of a timeline. A deadline counts a few days only, so folding what is between them bounds the picture. */
export function rowsOf({ days }: FirstResponseTimeline): readonly Row[] {
  const rows: Row[] = []
  for (let at = 0; at < days.length;) {
    const length = days.slice(at).findIndex(({ skipped }) => skipped === null)
    const run = days.slice(at, length === -1 ? days.length : at + length)
    if (run.length > mostSkippedInARow) rows.push(folded(run))
    else rows.push(...days.slice(at, at + Math.max(1, run.length)).map(dayRow))
    at += Math.max(1, run.length)
  }
  return rows
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `Thu 24 Dec`, for a date `YYYY-MM-DD` and its weekday, Monday 1. */
export function dayLabel(date: string, weekday: number): string {
  return `${weekdays[weekday - 1] ?? ''} ${dateLabel(date)}`
}

const dateLabel = (date: string): string =>
  `${String(Number(date.slice(-2)))} ${months[Number(date.slice(-5, -3)) - 1] ?? ''}`

function dayRow(day: TimelineDay): Row {
  const length = day.lengthMs / 3_600_000
  const skipped =
    day.skipped?.name ?? (day.skipped === null ? '' : day.skipped.because === 'weekend' ? 'Weekend' : 'Holiday')
  const change = length === 24 ? '' : `${String(length)}-hour day`
  return {
    kind: 'day',
    days: [day],
    label: dayLabel(day.date, day.weekday),
    note: [skipped, change].filter((text) => text !== '').join(', '),
  }
}

function folded(days: readonly TimelineDay[]): Row {
  const [first, last] = [days[0], days.at(-1)]
  const holidays = [
    ...new Set(days.flatMap(({ skipped }) => (skipped?.because === 'holiday' ? [skipped.name ?? 'Holiday'] : []))),
  ]
  const names = days.some(({ skipped }) => skipped?.because === 'weekend') ? [...holidays, 'weekends'] : holidays
  const shown = names.length > 3 ? [...names.slice(0, 2), 'other holidays', 'weekends'] : names
  return {
    kind: 'fold',
    days,
    label: `${dateLabel(first?.date ?? '')} – ${dateLabel(last?.date ?? '')}`,
    note: `${String(days.length)} days: ${shown.join(', ')}`,
  }
}
