import { reading } from '../errors.js'
import { epochMillisecondsOf, type InstantInput } from '../instant.js'
import type { ExplainedFirstResponse } from '../response/explain-first-response.js'
import { shownPart, type Tick, ticksIn } from './axis.js'
import { cleanText, emsOf, shortened } from './clean-text.js'
import { closingText, instantText, type PictureClock, timeText } from './clock.js'
import { type ExplainedPicture, pictureOf, type PictureOptions, widthOf } from './explained-response.js'
import { type Mark, placedMarks } from './labels.js'
import { rowInWords } from './row-in-words.js'
import { countedText, isText, lengthText, type PictureRow, type PictureSpan } from './rows.js'
import { type PictureTheme, styleOf } from './theme.js'
import { pictureWords } from './words.js'

export interface TimelineSvgOptions extends PictureOptions {
  /** The colours: `auto` follows the reader's system. The default is `auto`. */
  readonly theme?: PictureTheme | undefined
  /** The width in pixels, from 120 to 100000. The default is 720. */
  readonly width?: number | undefined
  /** Marked in the picture if it is on one of its days. */
  readonly now?: InstantInput | undefined
  /** When AWS first responded. Marked like `now`. */
  readonly respondedAt?: InstantInput | null | undefined
}

const size = 12
const track = 24
const lane = 17
const gap = 9
/** Below this width, the day is above its track instead of beside it. */
const narrow = 560
/** A picture that is narrower is this wide and scaled down. */
const least = 280

const escaped = (text: string) =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const rounded = (value: number) => String(Math.round(value * 100) / 100)

type Attributes = Readonly<Record<string, string | number>>
const element = (name: string, attributes: Attributes, text?: string): string => {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
  )
  return `<${name}${list.join('')}${text === undefined ? '/>' : `>${escaped(text)}</${name}>`}`
}
const textAt = (kind: string, x: number, y: number, text: string, anchor = 'start', weight = 400): string =>
  text === ''
    ? ''
    : element(
        'text',
        { class: kind, x, y, 'text-anchor': anchor, ...(weight === 400 ? {} : { 'font-weight': weight }) },
        text,
      )

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
 * - `facts/invalid` for `theme` or `width`
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
    const picture = pictureOf(explained, options)
    const width = widthOf(options.width ?? 720, 120)
    const inner = Math.max(width, least)
    const { scope, style } = styleOf(options.theme ?? 'auto')
    const drawing = typeof picture === 'string' ? sentence(picture, inner) : drawn(picture, inner, options)
    const { shapes, height, title, description } = drawing
    const scale = width / inner
    const [all, ground] = [shapes.join(''), element('rect', { class: 'g', width: inner, height })]
    const viewBox = `0 0 ${width} ${rounded(height * scale)}`
    const root = {
      xmlns: 'http://www.w3.org/2000/svg',
      class: scope,
      role: 'img',
      lang: options.language ?? 'en',
      width,
      height: height * scale,
      viewBox,
      'font-family': 'system-ui,-apple-system,Segoe UI,Helvetica,Arial,sans-serif',
      'font-size': size,
      ...(typeof picture === 'string' ? {} : { 'data-target-ms': picture.explained.target.minutes * 60_000 }),
    }
    return (
      element('svg', root).replace(/\/>$/, '>') +
      element('title', {}, title) +
      (description === '' ? '' : element('desc', {}, description)) +
      `<style>${style}</style>` +
      (scale === 1 ? ground + all : `<g transform="scale(${rounded(scale * 1e4)}e-4)">${ground}${all}</g>`) +
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
  const lines = wrapped(title.split(/(?<= )|(?<=[、。])/), width - 24)
  return {
    shapes: lines.map((line, index) => textAt('l', 12, 24 + index * lane, line)),
    height: 20 + lines.length * lane,
    title,
    description: '',
  }
}

function wrapped(words: readonly string[], room: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''}${word}`
    if (lines.length > 0 && emsOf(line.trimEnd()) * size <= room) lines[lines.length - 1] = line
    else lines.push(shortened(word, room / size, emsOf, '…'))
  }
  return lines
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly isNarrow: boolean
}

function drawn(picture: ExplainedPicture, width: number, options: TimelineSvgOptions): Drawing {
  const { rows, explained, clock, title } = picture
  const isNarrow = width < narrow
  const frame: Frame = { isNarrow, width, left: isNarrow ? 12 : 136, right: width - (isNarrow ? 12 : 108) }
  const { step, partOf } = shownPart(rows, explained)
  const instants = instantsOf(picture, options)
  const usual = rows.find((row) => row.days === 1 && isUsual(row))
  const shapes = usual ? axis(ticksIn(partOf(usual), usual.to, step, clock), partOf(usual), 18, frame) : []
  let top = usual ? 26 : 8
  for (const row of rows) {
    const part = partOf(row)
    const own = row.days === 1 && !isUsual(row) ? ticksIn(part, row.to, step, clock) : []
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
    if (own.length > 0) top += lane
    shapes.push(...axis(own, part, top - 6, frame))
    const y = top + lanes(true) * lane
    shapes.push(...rowShapes(row, picture, { ...frame, x, y, part, labelY: isNarrow ? labelY : y + 16 }))
    for (const mark of marks) shapes.push(...markShapes(mark, y))
    top = y + track + lanes(false) * lane + gap
  }
  const footer = legend(picture, instants, partOf, frame, top + 8)
  return {
    shapes: [...shapes, ...footer.shapes],
    height: footer.bottom,
    title,
    description: rows.map((row) => rowInWords(row, clock)).join(' '),
  }
}

const isUsual = ({ from, to }: PictureSpan) => to - from === 86_400_000

const scaleOf =
  ({ from, to }: PictureSpan, { left, right }: Frame) =>
  (at: number): number =>
    left + ((right - left) * (Math.min(Math.max(at, from), to) - from)) / (to - from)

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
  const given = {
    created: explained.createdAt.getTime(),
    answered:
      respondedAt === undefined || respondedAt === null ? null : epochMillisecondsOf(respondedAt, ['respondedAt']),
    due: explained.dueAt.getTime(),
    now: now === undefined ? null : epochMillisecondsOf(now, ['now']),
  }
  return (['created', 'answered', 'due', 'now'] as const).flatMap((kind) => {
    const at = given[kind]
    return at === null ? [] : [{ kind, at, text: `${words[kind]} ${timeText(clock, at)}` }]
  })
}

interface Place extends Frame {
  readonly x: (at: number) => number
  readonly y: number
  readonly part: PictureSpan
  readonly labelY: number
}

function rowShapes(row: PictureRow, { clock, explained }: ExplainedPicture, place: Place): string[] {
  const { x, y, left, right, width, isNarrow, labelY, part } = place
  const isClosed = row.open.length === 0
  const box = (kind: string, { from, to }: PictureSpan, more: Attributes = {}, thin = 0) =>
    element('rect', { class: kind, x: x(from), y, width: Math.max(x(to) - x(from), thin), height: track, ...more })
  const shownSpans = (spans: readonly PictureSpan[]) => spans.filter(({ from, to }) => from < part.to && part.from < to)
  const total = countedText(row, clock)
  const totalRoom = emsOf(total) * size
  const labelRoom = (isNarrow ? width - 32 - totalRoom : left - 18) / size
  const label = shortened(row.label, labelRoom, emsOf, '…')
  const bars = shownSpans(row.counted)
  const due = explained.dueAt.getTime()
  const late = Math.min(explained.lateAfter.getTime(), part.to)
  return [
    textAt('l', isNarrow ? left : 12, labelY, label, 'start', 500),
    textAt('l', isNarrow ? right : width - 12, labelY, total, 'end', 600),
    isClosed
      ? element('rect', { class: 'x', x: left + 0.5, y: y + 0.5, width: right - left - 1, height: track - 1 })
      : element('rect', { class: 't', x: left, y, width: right - left, height: track }),
    ...shownSpans(row.open).map((span) => box('o', span)),
    ...row.estimated.map((span) => hatched(x(span.from), x(span.to), y)),
    ...bars.map((span) =>
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
    ...(late > due && due >= part.from && due < part.to
      ? [
          element('path', {
            class: 'h',
            d: `M${rounded(x(due))} ${y + track - 3}H${rounded(x(late))}`,
            'stroke-width': 2,
            'stroke-dasharray': '4 3',
          }),
        ]
      : []),
    ...bars.flatMap((span) => {
      const text = `${timeText(clock, span.from)} – ${closingText(clock, span.to, row.to)}`
      const middle = (x(span.from) + x(span.to)) / 2
      return emsOf(text) * size + 12 < x(span.to) - x(span.from)
        ? [textAt('i', middle, y + 16, text, 'middle', 500)]
        : []
    }),
    isClosed ? textAt('q', left + 10, y + 16, shortened(row.note, (right - left - 20) / size, emsOf, '…')) : '',
  ]
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

function markShapes(
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

/** Returns what is to be said of a row and isn't in it. */
const notesOf = (row: PictureRow, clock: PictureClock): readonly string[] =>
  [row.open.length > 0 ? row.note : '', lengthText(row, clock)].filter(isText).map((note) => `${row.label}: ${note}`)

/** Draws the key of the colours, the zone, and the instants that are on no row. */
function legend(
  { rows, explained, clock }: ExplainedPicture,
  instants: readonly Omit<Mark, 'x'>[],
  partOf: (row: PictureRow) => PictureSpan,
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
  const isShown = (at: number) => rows.map(partOf).some(({ from, to }) => at >= from && at < to)
  const late = explained.lateAfter.getTime()
  const texts = [
    ...rows.flatMap((row) => notesOf(row, clock)),
    ...(late > explained.dueAt.getTime() ? [words.onTimeUntil(instantText(clock, late))] : []),
    ...instants.flatMap(({ kind, at }) => (isShown(at) ? [] : [`${words[kind]} ${instantText(clock, at)}`])),
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
