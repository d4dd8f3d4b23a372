import { closingText, type PictureClock, timeText } from './clock.js'
import type { PictureRow, PictureSpan } from './rows.js'
import { durationText, pictureWords } from './words.js'

/** Describes a row of the picture, for readers who don't see it. */
export function rowInWords({ label, note, open, counted, from, to, days }: PictureRow, clock: PictureClock): string {
  const words = pictureWords[clock.language]
  const spans = (list: readonly PictureSpan[]) =>
    list.map((span) => `${timeText(clock, span.from)}–${closingText(clock, span.to, to)}`).join(words.list)
  const ms = counted.reduce((sum, span) => sum + span.to - span.from, 0)
  const length = (to - from) / 3_600_000
  return words.row(
    label,
    [
      ...(days > 1 || length === 24 ? [] : [words.dayLength(length)]),
      ...(note === '' ? [] : [note]),
      ...(open.length === 0 ? [] : [`${words.openHours} ${spans(open)}`]),
      ...(ms === 0
        ? []
        : [`${words.counted} ${spans(counted)} (${durationText(ms, words, clock.language === 'en' ? ' ' : '')})`]),
    ].join(words.list),
  )
}
