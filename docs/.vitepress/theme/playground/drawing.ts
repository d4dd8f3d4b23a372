import type { FirstResponseTimeline, TimelineDay } from 'aws-support-rules'
import { durationText } from './duration.js'
import { letter, type Mark, placedLabels } from './mark-labels.js'
import { type Row, rowsOf } from './rows.js'
import { wallTimeOf } from './wall-time.js'

/** An element of the picture. */
export interface Shape {
  readonly tag: 'rect' | 'line' | 'text' | 'circle'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Below this width the day stands above its track instead of beside it. */
const narrow = 540
const header = 26
const track = 24
const laneHeight = 17
const gap = 9

/** The picture of a timeline: a row a day, its open hours, the counted part of them filled, and the marks. Nothing but its arguments decides it. */
export function drawTimeline(timeline: FirstResponseTimeline, marks: readonly Mark[], width: number): Drawing {
  const isNarrow = width < narrow
  const left = isNarrow ? 1 : 108
  const right = width - (isNarrow ? 1 : 76)
  const shapes: Shape[] = hourLabels(left, right, isNarrow)
  let top = header
  for (const row of rowsOf(timeline)) {
    const labels = placedLabels(marksIn(row, marks, timeline.timeZone, left, right), left, right)
    const above = (isNarrow ? 19 : 0) + labels.lanesAbove * laneHeight
    const y = top + above
    shapes.push(...rowShapes(row, { y, left, right, labelY: isNarrow ? top + 12 : y + track / 2 + 4, width, timeZone: timeline.timeZone }))
    for (const label of labels.placed) shapes.push(...markShapes(label, y))
    top = y + track + labels.lanesBelow * laneHeight + gap
  }
  return { width, height: top, shapes }
}

function hourLabels(left: number, right: number, isNarrow: boolean): Shape[] {
  return [0, 6, 12, 18, 24].map((hour) => ({
    tag: 'text',
    attributes: {
      class: 'hour',
      x: left + ((right - left) * hour) / 24,
      y: 12,
      'text-anchor': isNarrow && hour === 0 ? 'start' : isNarrow && hour === 24 ? 'end' : 'middle',
    },
    text: `${String(hour).padStart(2, '0')}:00`,
  }))
}

interface Place {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly labelY: number
  readonly width: number
  readonly timeZone: string
}

function rowShapes(row: Row, { y, left, right, labelY, width, timeZone }: Place): Shape[] {
  const label: Shape = { tag: 'text', attributes: { class: 'day', x: 0, y: labelY }, text: row.label }
  const isClosed = row.kind === 'fold' || row.day.skipped !== null
  const base: Shape = { tag: 'rect', attributes: { class: isClosed ? 'closed' : 'track', x: left, y, width: right - left, height: track, rx: 3 } }
  const note: Shape = { tag: 'text', attributes: { class: 'note', x: left + 10, y: y + track / 2 + 4 }, text: shortened(row.note, right - left - 20) }
  if (row.kind === 'fold') return [label, base, note]
  const { day } = row
  const x = (ms: number) => left + ((right - left) * ms) / day.lengthMs
  const counted = day.open.reduce((sum, hours) => sum + (hours.counted ? hours.counted.toMs - hours.counted.fromMs : 0), 0)
  const total: Shape = { tag: 'text', attributes: { class: 'total', x: width, y: labelY, 'text-anchor': 'end' }, text: durationText(counted) }
  return [label, base, ...hoursOf(day, x, y), ...countedOf(day, x, y, timeZone), ...(row.note === '' ? [] : [note]), ...(counted > 0 ? [total] : [])]
}

/** The hours of a day as ticks, where the wall clock runs with the day, and its open spans. */
function hoursOf({ open, lengthMs }: TimelineDay, x: (ms: number) => number, y: number): Shape[] {
  const hour = 3_600_000
  const ticks = lengthMs === 24 * hour ? [3, 6, 9, 12, 15, 18, 21] : []
  return [
    ...open.map(({ fromMs, toMs }): Shape => ({ tag: 'rect', attributes: { class: 'open', x: x(fromMs), y, width: x(toMs) - x(fromMs), height: track, rx: 3 } })),
    ...ticks.map((tick): Shape => ({ tag: 'line', attributes: { class: 'tick', x1: x(tick * hour), x2: x(tick * hour), y1: y + 1, y2: y + track - 1 } })),
  ]
}

function countedOf({ open, to }: TimelineDay, x: (ms: number) => number, y: number, timeZone: string): Shape[] {
  return open.flatMap(({ counted }): Shape[] => {
    if (counted === null) return []
    const [start, end] = [x(counted.fromMs), x(counted.toMs)]
    const text = `${wallTimeOf(counted.from.getTime(), timeZone).time} – ${closingTime(counted.to, to, timeZone)}`
    const bar: Shape = {
      tag: 'rect',
      attributes: {
        class: 'counted',
        x: start,
        y,
        // Minutes of a target are less than a pixel of a day.
        width: Math.max(end - start, 2),
        height: track,
        rx: end - start > 6 ? 3 : 0,
        'data-counted-ms': counted.toMs - counted.fromMs,
        'data-from': counted.from.toISOString(),
        'data-to': counted.to.toISOString(),
      },
    }
    const fits = end - start > text.length * letter + 8
    return fits ? [bar, { tag: 'text', attributes: { class: 'span', x: (start + end) / 2, y: y + track / 2 + 4, 'text-anchor': 'middle' }, text }] : [bar]
  })
}

/** A span that ends with its day ends at 24:00. */
export function closingTime(at: Date, dayEnds: Date, timeZone: string): string {
  return at.getTime() === dayEnds.getTime() ? '24:00' : wallTimeOf(at.getTime(), timeZone).time
}

function marksIn(row: Row, marks: readonly Mark[], timeZone: string, left: number, right: number) {
  const days = row.kind === 'fold' ? row.days : [row.day]
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const [from, to] = [first.from.getTime(), last.to.getTime()]
  return marks.flatMap(({ kind, at }) => {
    if (at < from || at >= to) return []
    return [{ kind, at, x: left + ((right - left) * (at - from)) / (to - from), text: `${kind} ${wallTimeOf(at, timeZone).time}` }]
  })
}

function markShapes({ kind, at, x, text, anchor, lane, isAbove }: ReturnType<typeof placedLabels>['placed'][number], y: number): Shape[] {
  const reach = (lane + 1) * laneHeight - 5
  const [y1, y2] = isAbove ? [y - reach, y + track] : [y, y + track + reach]
  const common = { class: `mark ${kind}`, 'data-mark': kind, 'data-at': new Date(at).toISOString() }
  return [
    { tag: 'line', attributes: { ...common, x1: x, x2: x, y1, y2 } },
    { tag: 'circle', attributes: { class: `mark ${kind}`, cx: x, cy: isAbove ? y1 : y2, r: 3 } },
    { tag: 'text', attributes: { class: `label ${kind}`, x: x + (anchor === 'start' ? 7 : -7), y: (isAbove ? y1 : y2) + 4, 'text-anchor': anchor }, text },
  ]
}

function shortened(text: string, room: number): string {
  const most = Math.max(8, Math.floor(room / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
