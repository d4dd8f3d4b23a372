import { reading } from '../errors.js'
import { isMissing } from '../guards.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import type { ExplainedFirstResponse } from '../response/explain-first-response.js'
import { shownPart, type Tick, ticksIn } from './axis.js'
import { emsOf, wrapped } from './clean-text.js'
import { timeText } from './clock.js'
import { type ExplainedPicture, pictureOf, type PictureOptions, widthOf } from './explained-response.js'
import { type Frame, scaleOf } from './frame.js'
import { type Mark, placedMarks } from './labels.js'
import { legend } from './legend.js'
import { rowInWords } from './row-in-words.js'
import { markShapes, rowShapes } from './row-shapes.js'
import type { PictureRow, PictureSpan } from './rows.js'
import { element, lane, rounded, size, textAt, track } from './svg-element.js'
import { type PictureTheme, styleOf } from './theme.js'
import { pictureWords } from './words.js'

/** The size, the colours, the words and the marks of a drawing. */
export interface TimelineSvgOptions extends PictureOptions {
  /** The colours: `auto` follows the reader's system. The default is `auto`. */
  readonly theme?: PictureTheme | undefined
  /** The width in pixels, from 120 to 100000. The default is 720. */
  readonly width?: number | undefined
  /** Marked in the picture if it is on one of its days. Otherwise it is only in the key, with its year. */
  readonly now?: InstantInput | undefined
  /** When AWS first responded. Marked like `now`. */
  readonly respondedAt?: InstantInput | null | undefined
}

const gap = 9
/** Below this width, the day is above its track instead of beside it. */
const narrow = 560
/** A picture that is narrower is this wide and scaled down. */
const least = 280

/**
 * Returns a picture of an explained first response as SVG, with one row per local day.
 *
 * The SVG is self-contained: it has its own colours, and a title and a description for screen readers. You can put it
 * into a page, an e-mail or a file. It shows the open hours of each day and their counted part, closed days with their
 * names, estimated days hatched, the creation, the due time and `lateAfter`. A day that isn't 24 hours long says so.
 * If there is no target, the picture says that. The markup may change; the title and the texts stay.
 *
 * Throws one of these codes:
 * - `answer/invalid` if the answer isn't of `explainFirstResponse`, or is due more than ten years after its creation
 * - `language/unknown`
 * - `time-zone/unknown`, or `time-zone/invalid-data` for another time zone if the answer went through JSON and you pass no `timeZones`
 * - `instant/invalid` for `now` or `respondedAt`
 * - `facts/invalid` for `theme`, `width` or an unknown option
 *
 * @example
 * import { explainFirstResponse, holidayCalendar } from 'aws-support-rules'
 * import { timelineSvg } from 'aws-support-rules/picture'
 *
 * const explained = explainFirstResponse({
 *   plan: 'developer',
 *   caseType: 'technical',
 *   severity: 'normal',
 *   createdAt: '2026-12-24T10:00:00+01:00',
 *   customer: { country: 'DE', holidays: holidayCalendar({ closed: [{ date: '2026-12-25', name: 'Christmas Day' }] }) },
 * })
 * const svg = timelineSvg(explained, { width: 640, now: '2026-12-24T16:00:00+01:00' })
 * svg.match(/<title>(.*)<\/title>/)?.[1] // => 'First response due Mon 28 Dec 2026 12:00 (Europe/Berlin), 12 business hours after the creation on Thu 24 Dec 2026 10:00'
 */
export function timelineSvg(explained: ExplainedFirstResponse, options: TimelineSvgOptions = {}): string {
  return reading(() => {
    const picture = pictureOf(explained, options, ['width', 'theme', 'now', 'respondedAt'])
    const width = widthOf(options.width ?? 720, 120)
    const inner = Math.max(width, least)
    const { scope, style } = styleOf(options.theme ?? 'auto')
    const drawing = typeof picture === 'string' ? sentence(picture, inner) : drawn(picture, inner, options)
    const { shapes, height, title, description } = drawing
    const scale = width / inner
    const all = element('rect', { class: 'g', width: inner, height }) + shapes.join('')
    const root = {
      xmlns: 'http://www.w3.org/2000/svg',
      class: scope,
      role: 'img',
      lang: options.language ?? 'en',
      width,
      height: height * scale,
      viewBox: `0 0 ${width} ${rounded(height * scale)}`,
      'font-family': 'system-ui,-apple-system,Segoe UI,Helvetica,Arial,sans-serif',
      'font-size': size,
      ...(typeof picture === 'string' ? {} : { 'data-target-ms': picture.explained.target.minutes * 60_000 }),
    }
    return (
      `${element('svg', root).slice(0, -'/>'.length)}>` +
      element('title', {}, title) +
      (description === '' ? '' : element('desc', {}, description)) +
      `<style>${style}</style>` +
      (scale === 1 ? all : `<g transform="scale(${rounded(scale * 1e4)}e-4)">${all}</g>`) +
      '</svg>'
    )
  })
}

interface Drawing {
  readonly shapes: readonly string[]
  readonly height: number
  readonly title: string
  readonly description: string
}

/** Draws a sentence, in as many lines as it needs. */
function sentence(title: string, width: number): Drawing {
  const lines = wrapped(title, (width - 24) / size, emsOf)
  return {
    shapes: lines.map((line, index) => textAt('l', 12, 24 + index * lane, line)),
    height: 20 + lines.length * lane,
    title,
    description: '',
  }
}

function drawn(picture: ExplainedPicture, width: number, options: TimelineSvgOptions): Drawing {
  const { rows, explained, clock, title } = picture
  const isNarrow = width < narrow
  const frame: Frame = { isNarrow, width, left: isNarrow ? 12 : 136, right: width - (isNarrow ? 12 : 108) }
  const { step, partOf } = shownPart(rows, explained)
  const instants = instantsOf(picture, options)
  let shownLength = 0
  // A day of another length than the days above it has an axis of its own.
  const axisOf = (row: PictureRow | undefined, y: number): string[] => {
    if (!row || row.open.length === 0 || row.to - row.from === shownLength) return []
    shownLength = row.to - row.from
    return axis(ticksIn(partOf(row), row.to, step, clock), partOf(row), y, frame)
  }
  const shapes = axisOf(
    rows.find(({ open }) => open.length > 0),
    18,
  )
  const labels = new Set<string>()
  let top = 26
  for (const row of rows) {
    const part = partOf(row)
    const x = scaleOf(part, frame)
    const marks = placedMarks(
      instants.filter(({ at }) => at >= part.from && at < part.to).map((mark) => ({ ...mark, x: x(mark.at) })),
      frame.left,
      frame.right,
      size * 1.05,
    )
    const lanes = (isAbove: boolean) =>
      Math.max(0, ...marks.map((mark) => (mark.isAbove === isAbove ? mark.lane + 1 : 0)))
    if (isNarrow) top += lane
    const labelY = top - 5
    const own = axisOf(row, top + lane - 6)
    if (own.length > 0) top += lane
    shapes.push(...own)
    const y = top + lanes(true) * lane
    const lines = marks.map((mark) => mark.x).reverse()
    shapes.push(...rowShapes(row, picture, { ...frame, x, y, part, labelY: isNarrow ? labelY : y + 16, lines }))
    for (const mark of marks) {
      labels.add(mark.text)
      shapes.push(...markShapes(mark, y))
    }
    top = y + track + lanes(false) * lane + gap
  }
  const untold = instants.filter(({ text }) => !labels.has(text))
  const footer = legend(picture, untold, frame, top + 8)
  return {
    shapes: [...shapes, ...footer.shapes],
    height: footer.bottom,
    title,
    description: rows.map((row) => rowInWords(row, clock)).join(''),
  }
}

function axis(ticks: readonly Tick[], part: PictureSpan, y: number, frame: Frame): string[] {
  const x = scaleOf(part, frame)
  let free = -Infinity
  return ticks.flatMap(({ at, text }, index) => {
    const half = (emsOf(text) * size) / 2
    const middle = frame.isNarrow ? Math.min(Math.max(x(at), frame.left + half), frame.right - half) : x(at)
    const isLast = index === ticks.length - 1
    const lastStart = frame.right - (frame.isNarrow ? 2 : 1) * 20
    if (middle - half < free || (!isLast && middle + half > lastStart)) return []
    free = middle + half + 4
    return [textAt('q', middle, y, text, 'middle')]
  })
}

/** Returns the marked instants with their texts. */
function instantsOf(
  { explained, clock }: ExplainedPicture,
  { now, respondedAt }: TimelineSvgOptions,
): Omit<Mark, 'x'>[] {
  const words = pictureWords[clock.language]
  const mark = (kind: Mark['kind'], instant: InstantInput | null | undefined, name: string = kind) => {
    if (isMissing(instant)) return []
    const at = epochMillisecondsOf(instant, [name])
    return [{ kind, at, text: `${words[kind]} ${timeText(clock, at)}`, short: words[kind] }]
  }
  return [
    ...mark('created', explained.createdAt),
    ...mark('answered', respondedAt, 'respondedAt'),
    ...mark('due', explained.dueAt),
    ...mark('now', now),
  ]
}
