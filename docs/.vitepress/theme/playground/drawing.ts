import type { FirstResponseTimeline, TimelineDay } from 'aws-support-rules'
import { type Axis, axisOf } from './axis.js'
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
  const [left, right] = isNarrow ? [1, width - 1] : [108, width - 84]
  const axis = axisOf(timeline)
  const shapes: Shape[] = axisLabels(axis, left, right, isNarrow)
  let top = header
  for (const row of rowsOf(timeline)) {
    const x = scaleOf(row, axis, left, right)
    const labels = placedLabels(marksIn(row, marks, x, timeline.timeZone), left, right)
    const y = top + (isNarrow ? 19 : 0) + labels.lanesAbove * laneHeight
    const place = {
      x,
      y,
      left,
      right,
      labelY: isNarrow ? top + 12 : y + track / 2 + 4,
      width,
      timeZone: timeline.timeZone,
    }
    const ofRow = rowShapes(row, place)
    // Texts are drawn over the lines of the marks.
    shapes.push(
      ...ofRow.filter(({ tag }) => tag !== 'text'),
      ...labels.placed.flatMap((label) => markShapes(label, y)),
      ...ofRow.filter(({ tag }) => tag === 'text'),
    )
    top = y + track + labels.lanesBelow * laneHeight + gap
  }
  return { width, height: top, shapes }
}

function axisLabels({ labels }: Axis, left: number, right: number, isNarrow: boolean): Shape[] {
  return labels.map(({ text, place }) => ({
    tag: 'text',
    attributes: {
      class: 'hour',
      x: left + (right - left) * place,
      y: 12,
      'text-anchor': isNarrow && place === 0 ? 'start' : isNarrow && place === 1 ? 'end' : 'middle',
    },
    text,
  }))
}

/** Where an instant of the row stands. */
type Scale = (instant: number) => number

function scaleOf(row: Row, { rangeOf }: Axis, left: number, right: number): Scale {
  const [day] = row.days
  const [from, to] =
    row.kind === 'day' && day ? rangeOf(day) : [0, row.days.reduce((sum, { lengthMs }) => sum + lengthMs, 0)]
  const start = (day?.from.getTime() ?? 0) + from
  return (instant) => left + ((right - left) * (instant - start)) / (to - from)
}

interface Place {
  readonly x: Scale
  readonly y: number
  readonly left: number
  readonly right: number
  readonly labelY: number
  readonly width: number
  readonly timeZone: string
}

function rowShapes(row: Row, { x, y, left, right, labelY, width, timeZone }: Place): Shape[] {
  const isClosed = row.days.every(({ skipped }) => skipped !== null)
  const counted = row.days
    .flatMap(({ open }) => open)
    .reduce((sum, hours) => sum + (hours.counted ? hours.counted.toMs - hours.counted.fromMs : 0), 0)
  const label: Shape = { tag: 'text', attributes: { class: 'day', x: 0, y: labelY }, text: row.label }
  const base: Shape = {
    tag: 'rect',
    attributes: { class: isClosed ? 'closed' : 'track', x: left, y, width: right - left, height: track, rx: 3 },
  }
  const total: Shape = {
    tag: 'text',
    attributes: { class: 'total', x: width, y: labelY, 'text-anchor': 'end' },
    text: durationText(counted),
  }
  const atStart = { x: left + 10, 'text-anchor': 'start' }
  const note: Shape = {
    tag: 'text',
    // What is to say of an open day stands where no hours are counted.
    attributes: {
      class: 'note',
      y: y + track / 2 + 4,
      ...(isClosed ? atStart : { x: right - 10, 'text-anchor': 'end' }),
    },
    text: shortened(row.note, right - left - 20),
  }
  const hours = row.days.flatMap((day) => [...hoursOf(day, x, y, left, right), ...countedOf(day, x, y, timeZone)])
  return [label, base, ...hours, ...(row.note === '' ? [] : [note]), ...(counted > 0 ? [total] : [])]
}

/** The hours of a day as ticks, where the wall clock runs with the day, and its open spans. */
function hoursOf({ open, from, lengthMs }: TimelineDay, x: Scale, y: number, left: number, right: number): Shape[] {
  const hour = 3_600_000
  const ticks =
    lengthMs === 24 * hour && open.length > 0
      ? [3, 6, 9, 12, 15, 18, 21].map((tick) => x(from.getTime() + tick * hour))
      : []
  const within = (at: number) => Math.min(Math.max(at, left), right)
  return [
    ...open.map((span): Shape => {
      const [start, end] = [within(x(span.from.getTime())), within(x(span.to.getTime()))]
      return { tag: 'rect', attributes: { class: 'open', x: start, y, width: end - start, height: track, rx: 3 } }
    }),
    ...ticks
      .filter((at) => at > left && at < right)
      .map((at): Shape => ({
        tag: 'line',
        attributes: { class: 'tick', x1: at, x2: at, y1: y + 1, y2: y + track - 1 },
      })),
  ]
}

function countedOf({ open, to }: TimelineDay, x: Scale, y: number, timeZone: string): Shape[] {
  return open.flatMap(({ counted }): Shape[] => {
    if (counted === null) return []
    const [start, end] = [x(counted.from.getTime()), x(counted.to.getTime())]
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
    return fits
      ? [
          bar,
          {
            tag: 'text',
            attributes: { class: 'span', x: (start + end) / 2, y: y + track / 2 + 4, 'text-anchor': 'middle' },
            text,
          },
        ]
      : [bar]
  })
}

/** A span that ends with its day ends at 24:00. */
export function closingTime(at: Date, dayEnds: Date, timeZone: string): string {
  return at.getTime() === dayEnds.getTime() ? '24:00' : wallTimeOf(at.getTime(), timeZone).time
}

/** The marks of a row; those that the picture's part of the day does not reach are left out, as those of other days. */
function marksIn({ days }: Row, marks: readonly Mark[], x: Scale, timeZone: string) {
  const [from, to] = [days[0]?.from.getTime() ?? 0, days.at(-1)?.to.getTime() ?? 0]
  return marks
    .filter(({ at }) => at >= from && at < to)
    .map(({ kind, at }) => ({ kind, at, x: x(at), text: `${kind} ${wallTimeOf(at, timeZone).time}` }))
}

function markShapes(
  { kind, at, x, text, anchor, lane, isAbove }: ReturnType<typeof placedLabels>['placed'][number],
  y: number,
): Shape[] {
  const reach = (lane + 1) * laneHeight - 5
  const [y1, y2] = isAbove ? [y - reach, y + track] : [y, y + track + reach]
  const common = { class: `mark ${kind}`, 'data-mark': kind, 'data-at': new Date(at).toISOString() }
  return [
    { tag: 'line', attributes: { ...common, x1: x, x2: x, y1, y2 } },
    { tag: 'circle', attributes: { class: `mark ${kind}`, cx: x, cy: isAbove ? y1 : y2, r: 3 } },
    {
      tag: 'text',
      attributes: {
        class: `label ${kind}`,
        x: x + (anchor === 'start' ? 7 : -7),
        y: (isAbove ? y1 : y2) + 4,
        'text-anchor': anchor,
      },
      text,
    },
  ]
}

function shortened(text: string, room: number): string {
  const most = Math.max(8, Math.floor(room / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
