import { emsOf, shortened } from './clean-text.js'
import { closingText, timeText } from './clock.js'
import type { ExplainedPicture } from './explained-response.js'
import type { Frame } from './frame.js'
import type { placedMarks } from './labels.js'
import { countedText, type PictureRow, type PictureSpan } from './rows.js'
import { type Attributes, element, lane, rounded, size, textAt, track } from './svg-element.js'

interface Place extends Frame {
  readonly x: (at: number) => number
  readonly y: number
  readonly part: PictureSpan
  readonly labelY: number
  /** Where lines of marked instants cross the row, from left to right. */
  readonly lines: readonly number[]
}

/** Draws a row: its day, its track with the open and the counted hours, and its total. */
export function rowShapes(row: PictureRow, { clock, explained }: ExplainedPicture, place: Place): string[] {
  const { x, y, left, right, width, isNarrow, labelY, part, lines } = place
  const isClosed = row.open.length === 0
  const box = (kind: string, { from, to }: PictureSpan, more: Attributes = {}, thin = 0) =>
    element('rect', { class: kind, x: x(from), y, width: Math.max(x(to) - x(from), thin), height: track, ...more })
  const total = countedText(row, clock)
  const totalRoom = emsOf(total) * size
  const labelRoom = (isNarrow ? width - 32 - totalRoom : left - 18) / size
  const label = shortened(row.label, labelRoom, emsOf, '…')
  const due = explained.dueAt.getTime()
  // Only in the row of the due time is this after it.
  const late = Math.min(explained.lateAfter.getTime(), part.to)
  const [free, freeEnd] = widestPart(left, right, lines)
  return [
    textAt('l', isNarrow ? left : 12, labelY, label, 'start', 500),
    textAt('l', isNarrow ? right : width - 12, labelY, total, 'end', 600),
    isClosed
      ? element('rect', { class: 'x', x: left + 0.5, y: y + 0.5, width: right - left - 1, height: track - 1 })
      : element('rect', { class: 't', x: left, y, width: right - left, height: track }),
    ...row.open.map((span) => box('o', span)),
    ...row.estimated.map((span) => hatched(x(span.from), x(span.to), y)),
    ...row.counted.map((span) =>
      box(
        'c',
        span,
        {
          'data-counted-ms': span.to - span.from,
          'data-from': new Date(span.from).toISOString(),
          'data-to': new Date(span.to).toISOString(),
        },
        2,
      ),
    ),
    ...(late > due
      ? [
          element('path', {
            class: 'h',
            d: `M${rounded(x(due))} ${y + track - 3}H${rounded(x(late))}`,
            'stroke-width': 2,
            'stroke-dasharray': '4 3',
          }),
        ]
      : []),
    ...row.counted.flatMap((span) => {
      const text = `${timeText(clock, span.from)} – ${closingText(clock, span.to, row.to)}`
      const [start, end] = widestPart(x(span.from), x(span.to), lines)
      return emsOf(text) * size + 12 < end - start ? [textAt('i', (start + end) / 2, y + 16, text, 'middle', 500)] : []
    }),
    isClosed ? textAt('q', free + 10, y + 16, shortened(row.note, (freeEnd - free - 20) / size, emsOf, '…')) : '',
  ]
}

/** Returns the widest part of a box between the lines that cross it. */
function widestPart(from: number, to: number, lines: readonly number[]): readonly [start: number, end: number] {
  let [start, end, last] = [from, from, from]
  for (const line of [...lines, to]) {
    const edge = Math.min(Math.max(line, from), to)
    if (edge - last > end - start) [start, end] = [last, edge]
    last = edge
  }
  return [start, end]
}

/** Draws diagonal lines that end at the edges of a box, since a pattern would need an id that is unique in the page. */
function hatched(from: number, to: number, y: number): string {
  const lines: string[] = []
  for (let start = from - track + 8; start < to; start += 8) {
    const [first, last] = [Math.max(start, from), Math.min(start + track, to)]
    if (first < last)
      lines.push(
        `M${rounded(first)} ${rounded(y + track - (first - start))}L${rounded(last)} ${rounded(y + track - (last - start))}`,
      )
  }
  return element('path', { class: 'h', d: lines.join(''), 'stroke-opacity': 0.5 })
}

/** Draws a marked instant with its label. */
export function markShapes(
  { kind, at, x, text, anchor, lane: labelLane, isAbove }: ReturnType<typeof placedMarks>[number],
  y: number,
) {
  const reach = (labelLane + 1) * lane - 5
  const [y1, y2] = isAbove ? [y - reach, y + track] : [y, y + track + reach]
  const end = isAbove ? y1 : y2
  const isNow = kind === 'now'
  const data = { 'data-mark': kind, 'data-at': new Date(at).toISOString() }
  return [
    element('line', {
      class: isNow ? 'n' : 'm',
      x1: x,
      x2: x,
      y1,
      y2,
      'stroke-width': 1.5,
      ...data,
      ...(isNow ? { 'stroke-dasharray': '3 2' } : {}),
    }),
    element('circle', { class: isNow ? 'n' : 'm', cx: x, cy: end, r: 3 }),
    textAt(isNow ? 'w' : 'l', x + (anchor === 'start' ? 7 : -7), end + 4, text, anchor, 600),
  ]
}
