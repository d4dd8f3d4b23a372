// Drawn while the site is built, so that the front page loads nothing of the library.
import type { WordingLanguage } from 'aws-support-rules/wording'
import { caseSvg } from '../../case-svg.js'
import { firstChoices } from './choices.js'

declare const data: Readonly<Record<WordingLanguage, string>>
export { data }

export default {
  load: (): Readonly<Record<WordingLanguage, string>> => ({
    en: pictures('en'),
    ja: pictures('ja'),
  }),
}

/** As wide as the column beside the example, and for phones. */
function pictures(language: WordingLanguage): string {
  const at = (width: number) => caseSvg(firstChoices[language], language, width) ?? ''
  return `<div class="case-picture-wide">${at(430)}</div><div class="case-picture-narrow">${at(300)}</div>`
}
