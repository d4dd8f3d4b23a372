import { closingText, type PictureClock, timeText } from './clock.js'
import { countedText, isText, lengthText, type PictureRow, type PictureSpan } from './rows.js'
import { pictureWords } from './words.js'

/** Describes a row of the picture, for readers who don't see it. */
export function rowInWords(row: PictureRow, clock: PictureClock): string {
  const { label, note, open, counted, from, to } = row
  const [first] = open
  const words = pictureWords[clock.language]
  const spans = (list: readonly PictureSpan[]) =>
    list.map((span) => `${timeText(clock, span.from)}–${closingText(clock, span.to, to)}`).join(words.list)
  const total = countedText(row, clock)
  const parts = [
    lengthText(row, clock),
    note,
    // Around the clock, there are no hours to tell.
    !first || first.to - first.from === to - from ? '' : `${words.openHours} ${spans(open)}`,
    total === '' ? '' : `${words.counted} ${spans(counted)}${words.brackets(total)}`,
  ]
  return label + words.colon + parts.filter(isText).join(words.list) + words.stop
}
