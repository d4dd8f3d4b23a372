import { reading } from '../errors.js'
import type { ExplainedFirstResponse } from '../response/explain-first-response.js'
import { shownPart, ticksIn } from './axis.js'
import { columnsOf, shortened, wrapped } from './clean-text.js'
import { instantText } from './clock.js'
import { type ExplainedPicture, pictureOf, type PictureOptions, widthOf } from './explained-response.js'
import { countedText, isText, lengthText, type PictureRow, type PictureSpan } from './rows.js'
import { pictureWords } from './words.js'

/** The width and the words of a drawing in text. */
export interface TimelineTextOptions extends PictureOptions {
  /** The most columns of a line, from 20 to 100000. The default is 80. */
  readonly width?: number | undefined
}

/** The characters are ASCII: terminals disagree about the width of others. */
const [counted, open, closed, estimated] = ['#', '-', '.', '~']

/**
 * Returns a picture of an explained first response as monospaced text, with one line per local day.
 *
 * It is for terminals, chat messages and Markdown; put it into a code block. No line is longer than `width`, and
 * full-width characters take two columns. It shows what `timelineSvg` shows, in characters. If there is no target, the
 * text says that.
 *
 * Throws one of these codes:
 * - `answer/invalid` if the answer isn't of `explainFirstResponse`, or is due more than ten years after its creation
 * - `language/unknown`
 * - `time-zone/unknown`, or `time-zone/invalid-data` for another time zone if the answer went through JSON and you pass no `timeZones`
 * - `facts/invalid` for `width` or an unknown option
 *
 * @example
 * import { explainFirstResponse, holidayCalendar } from 'aws-support-rules'
 * import { timelineText } from 'aws-support-rules/picture'
 *
 * const explained = explainFirstResponse({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-12-24T10:00:00+01:00',
 *   customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] }) },
 * })
 * timelineText(explained, { width: 50 }).split('\n').slice(4, 6)
 * // => ['Thu 24 Dec  ........--########......  8 h', 'Fri 25 Dec  Christmas Day']
 */
export function timelineText(explained: ExplainedFirstResponse, options: TimelineTextOptions = {}): string {
  return reading(() => {
    const picture = pictureOf(explained, options, ['width'])
    const width = widthOf(options.width ?? 80, 20)
    if (typeof picture === 'string') return wrapped(picture, width, columnsOf).join('\n')
    return [...wrapped(picture.title, width, columnsOf), ...rowsAndKey(picture, width)].join('\n')
  })
}

const padded = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

function rowsAndKey(picture: ExplainedPicture, width: number): string[] {
  const { rows, explained, clock } = picture
  const words = pictureWords[clock.language]
  const most = (texts: readonly string[]) => Math.max(...texts.map(columnsOf))
  const left = Math.min(most(rows.map(({ label }) => label)), 20) + 2
  const room = width - left - most(rows.map((row) => countedText(row, clock))) - 2
  // Whole hours, halves or quarters have the same number of characters.
  const cells = [96, 48, 24].find((each) => each <= room) ?? 0
  const { step, partOf } = shownPart(rows, explained)
  let shown = ''
  const lines = rows.flatMap((row) => {
    const part = partOf(row)
    const total = countedText(row, clock)
    const note = [row.note, lengthText(row, clock)].filter(isText)
    const label = padded(shortened(row.label, left - 2, columnsOf, '...'), left)
    const end = (text: string) => shortened(text, width - left, columnsOf, '...')
    if (row.open.length === 0) return [(label + end(note.join(words.list))).trimEnd()]
    if (cells === 0) return [(label + end([total, ...note].join(words.list))).trimEnd()]
    const hours = axisLine(part, row.to, step, cells, clock)
    const head = hours === shown ? [] : [(' '.repeat(left) + hours).trimEnd()]
    shown = hours
    const line = `${label}${bar(row, part, cells)}  ${total}`.trimEnd()
    return [...head, line, ...(note.length === 0 ? [] : [`${' '.repeat(left)}${end(note.join(words.list))}`])]
  })
  return [...lines, ...legend(picture, width, cells > 0)]
}

function bar(row: PictureRow, { from, to }: PictureSpan, cells: number): string {
  const has = (spans: readonly PictureSpan[], at: number) => spans.some((span) => at >= span.from && at < span.to)
  const cellMs = (to - from) / cells
  return Array.from({ length: cells }, (_, cell) => {
    const start = from + cell * cellMs
    const [middle, end] = [start + cellMs / 2, start + cellMs]
    // However short it is, a counted span has the character in which it begins.
    const begins = row.counted.some((span) => span.from >= start && span.from < end && span.to <= end)
    if (begins || has(row.counted, middle)) return counted
    return has(row.open, middle) ? open : has(row.estimated, middle) ? estimated : closed
  }).join('')
}

/** Returns the hours over a bar, each where its time begins. */
function axisLine(
  part: PictureSpan,
  dayEnd: number,
  step: number,
  cells: number,
  clock: ExplainedPicture['clock'],
): string {
  let line = ''
  for (const { at, text } of ticksIn(part, dayEnd, step, clock)) {
    const place = Math.round((cells * (at - part.from)) / (part.to - part.from))
    const label = step === 360 ? text.slice(0, 2) : text.slice(0, 5)
    if (place === 0 || place > line.length)
      line = `${line.padEnd(place)}${place + label.length > cells + 2 ? '' : label}`
  }
  return line
}

function legend({ rows, explained, clock }: ExplainedPicture, width: number, hasBars: boolean): string[] {
  const words = pictureWords[clock.language]
  const late = explained.lateAfter.getTime()
  const isHatched = rows.some((row) => row.open.length > 0 && row.estimated.length > 0)
  return [
    ...(late > explained.dueAt.getTime() ? wrapped(words.onTimeUntil(instantText(clock, late)), width, columnsOf) : []),
    ...(!hasBars
      ? []
      : wrapped(
          [
            `${counted} ${words.counted}  `,
            `${open} ${words.open}  `,
            ...(explained.counting === null ? [] : [`${closed} ${words.closed}  `]),
            ...(isHatched ? [`${estimated} ${words.estimated}`] : []),
          ],
          width,
          columnsOf,
        )),
  ]
}
