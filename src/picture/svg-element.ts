import { cleanText } from './clean-text.js'

/** The size of text, and the heights of a row's track and of a line of labels, in pixels. */
export const size = 12
export const track = 24
export const lane = 17

const escaped = (text: string) =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
export const rounded = (value: number) => String(Math.round(value * 100) / 100)

export type Attributes = Readonly<Record<string, string | number>>
export const element = (name: string, attributes: Attributes, text?: string): string => {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
  )
  return `<${name}${list.join('')}${text === undefined ? '/>' : `>${escaped(text)}</${name}>`}`
}
export const textAt = (kind: string, x: number, y: number, text: string, anchor = 'start', weight = 400): string =>
  text === ''
    ? ''
    : element(
        'text',
        { class: kind, x, y, 'text-anchor': anchor, ...(weight === 400 ? {} : { 'font-weight': weight }) },
        text,
      )
