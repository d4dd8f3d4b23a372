// Drawn while the site is built, so that the front page loads nothing of the library.
import { deadlineOf } from './answer.js'
import { firstChoices } from './choices.js'
import { drawTimeline, type Shape } from './drawing.js'
import { marksOf } from './mark-labels.js'
import { timelineTitle } from './words.js'

declare const data: string
export { data }

/** The width of the column beside the example; a narrower screen scales it down. */
const width = 430

export default {
  load(): string {
    const deadline = deadlineOf(firstChoices)
    if (deadline.kind !== 'answered' || deadline.timeline === null) throw new Error('The first choices have a target.')
    const { timeline } = deadline
    const drawing = drawTimeline(timeline, marksOf(timeline, { now: null }), width)
    const box = `0 0 ${String(drawing.width)} ${String(drawing.height)}`
    return `<svg viewBox="${box}" role="img" aria-label="${timelineTitle(timeline)}">${drawing.shapes.map(markup).join('')}</svg>`
  },
}

const markup = ({ tag, attributes, text = '' }: Shape): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')}>${escaped(text)}</${tag}>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
