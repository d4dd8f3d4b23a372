// Named while the site is built, so that the page names them before its scripts run, and in every browser alike.
import { countries } from 'aws-support-rules/countries'
import type { WordingLanguage } from 'aws-support-rules/wording'
import type { Option } from './choices.js'

type CountryNames = Readonly<Record<WordingLanguage, readonly Option[]>>
declare const data: CountryNames
export { data }

export default {
  load: (): CountryNames => ({ en: namesIn('en'), ja: namesIn('ja') }),
}

function namesIn(language: WordingLanguage): readonly Option[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return countries
    .map((value) => ({ value, name: `${names.of(value) ?? value} (${value})` }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
