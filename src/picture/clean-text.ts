/** Controls, marks that turn the direction of text, unpaired surrogates, line breaks, and what XML forbids. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** Returns text of somebody's calendar as one line that is harmless in a terminal and in XML. */
export const cleanText = (text: string): string => text.replace(unsafe, ' ').replace(/ +/g, ' ').trim()

const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const noWidth = /\p{Mn}|\p{Me}|\p{Cf}/u

/** Returns the columns of a text in a terminal. Full-width characters take two. */
export const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (fullWidth.test(one) ? 2 : noWidth.test(one) ? 0 : 1), 0)

/** Returns the width of a text in ems, for the widest of the usual fonts. */
export const emsOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, one) => sum + (fullWidth.test(one) || /[MWmw@%—…]/.test(one) ? 1 : /[A-Z+<>=~#&]/.test(one) ? 0.84 : 0.64),
    0,
  )

/** Returns as much of a text as fits, with an ellipsis if something is left out. */
export function shortened(text: string, room: number, widthOf: (text: string) => number, ellipsis: string): string {
  if (widthOf(text) <= room) return text
  const letters = Array.from(text)
  let width = widthOf(ellipsis)
  const beyond = letters.findIndex((letter) => (width += widthOf(letter)) > room)
  return beyond < 1 ? '' : letters.slice(0, beyond).join('').trimEnd() + ellipsis
}

/**
 * Breaks text at spaces, and in Japanese after punctuation and around brackets.
 *
 * Words that are longer than a line are broken anywhere, but no line begins with Japanese punctuation. If you
 * pass parts instead, lines end only after one.
 */
export function wrapped(
  text: string | readonly string[],
  room: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let [line, width] = ['', 0]
  const end = () => {
    lines.push(line.trimEnd())
    ;[line, width] = ['', 0]
  }
  const words = typeof text === 'string' ? text.split(/(?<= )|(?<=[、。：])|(?<=）)(?=\d)|(?=（\w)/) : text
  for (const word of words) {
    if (line !== '' && width + widthOf(word.trimEnd()) > room) end()
    for (const letter of word.match(/.[、。：）]{0,2}/gu) ?? []) {
      const more = widthOf(letter)
      if (letter !== ' ' && width + more > room) end()
      line += letter
      width += more
    }
  }
  end()
  return lines
}
