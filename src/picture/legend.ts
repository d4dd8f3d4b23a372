import { emsOf, shortened } from './clean-text.js'
import { instantText } from './clock.js'
import type { ExplainedPicture } from './explained-response.js'
import type { Frame } from './frame.js'
import type { Mark } from './labels.js'
import { isText, lengthText, type PictureRow } from './rows.js'
import { element, lane, rounded, size, textAt } from './svg-element.js'
import { pictureWords } from './words.js'

/** Draws the key of the colours, the zone, and the instants whose texts are on no row. */
export function legend(
  { rows, explained, clock }: ExplainedPicture,
  instants: readonly Pick<Mark, 'kind' | 'at'>[],
  { left, right, isNarrow }: Frame,
  top: number,
) {
  const words = pictureWords[clock.language]
  const start = isNarrow ? left : 12
  const isOpen = (row: PictureRow) => row.open.length > 0
  const swatches = [
    ['c', words.counted],
    ...(rows.some((row) =>
      row.open.some(({ from, to }) => row.counted.every((each) => each.from > from || each.to < to)),
    )
      ? [['o', words.open]]
      : []),
    ...(rows.every(isOpen) && explained.counting === null ? [] : [['t', words.closed]]),
    ...(rows.some(({ estimated }) => estimated.length > 0) ? [['h', words.estimated]] : []),
  ] as const
  const late = explained.lateAfter.getTime()
  const texts = [
    // What is to be said of a row and isn't in it.
    ...rows.flatMap((row) =>
      [isOpen(row) ? row.note : '', lengthText(row, clock)]
        .filter(isText)
        .map((note) => row.label + words.colon + note),
    ),
    ...(late > explained.dueAt.getTime() ? [words.onTimeUntil(instantText(clock, late))] : []),
    ...instants.map(({ kind, at }) => {
      const isInside = rows.some(({ from, to }) => at >= from && at < to)
      return `${words[kind]} ${instantText(clock, at, !isInside)}`
    }),
    clock.zone.timeZone,
  ]
  const shapes: string[] = []
  let [x, y] = [start, top + 10]
  for (const [kind, text] of [...swatches, ...texts.map((each) => ['', each] as const)]) {
    const mark = kind === '' ? 0 : 20
    const shown = shortened(text, (right - start - mark) / size, emsOf, '…')
    const length = mark + emsOf(shown) * size
    if (x > start && x + length > right) [x, y] = [start, y + lane]
    if (kind === 'h')
      shapes.push(
        element('rect', { class: 'x', x, y: y - 10, width: 14, height: 10 }),
        element('path', { class: 'h', d: `M${rounded(x)} ${y}l10 -10M${rounded(x + 6)} ${y}l8 -8` }),
      )
    else if (kind !== '') shapes.push(element('rect', { class: kind, x, y: y - 10, width: 14, height: 10 }))
    shapes.push(textAt('q', x + mark, y, shown))
    x += length + 16
  }
  return { shapes, bottom: y + 12 }
}
