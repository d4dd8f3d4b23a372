// Drawn while the site is built, so that the front page loads nothing of the library.
import type { WordingLanguage } from 'aws-support-rules/wording'
import { caseSvg } from '../../case-svg.js'
import { firstChoices } from './choices.js'

declare const data: Readonly<Record<WordingLanguage, string>>
export { data }

/** The width of the column beside the example; a narrower screen scales it down. */
const width = 430

export default {
  load: (): Readonly<Record<WordingLanguage, string>> => ({
    en: caseSvg(firstChoices.en, 'en', width) ?? '',
    ja: caseSvg(firstChoices.ja, 'ja', width) ?? '',
  }),
}
