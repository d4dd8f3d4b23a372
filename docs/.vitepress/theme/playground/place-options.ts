import { timeZonesOf } from 'aws-support-rules/countries'
import type { WordingLanguage } from 'aws-support-rules/wording'
import type { Option } from './choices.js'
import { subdivisionNames } from './subdivision-names.generated.js'
import { playgroundTexts } from './texts.js'

/** The clocks to choose from in a country; none where it has one, or no clock at all. */
export function zoneOptions(country: string, chosen: string, language: WordingLanguage): readonly Option[] {
  const clocks = timeZonesOf(country)
  if (clocks.length < 2) return []
  const names = clocks.map(({ timeZone }) => timeZone)
  // A link may name a clock by another of its names.
  const all = chosen === '' || names.includes(chosen) ? names : [chosen, ...names]
  const { notKnown } = playgroundTexts[language]
  return [{ value: '', name: notKnown }, ...all.map((value) => ({ value, name: value.replaceAll('_', ' ') }))]
}

/** The visitor's own zone, if the country has several clocks and this is one of them; otherwise it isn't known. */
export function guessedZone(country: string, ofVisitor: string): string {
  const clocks = timeZonesOf(country)
  if (clocks.length < 2) return ''
  return clocks.find(({ timeZone, members }) => timeZone === ofVisitor || members.includes(ofVisitor))?.timeZone ?? ''
}

/** The zone of the browser. */
export const visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Whether a country has no clock of its own, so that a zone has to be written. */
export const hasNoClock = (country: string): boolean => timeZonesOf(country).length === 0

/**
 * States and provinces are named in English, with their codes as in ISO 3166-2. A city without a code is named as it
 * is.
 */
export function subdivisionOptions(
  country: string,
  codes: readonly string[],
  language: WordingLanguage,
): readonly Option[] {
  if (codes.length === 0) return []
  const names = new Map(
    subdivisionNames[country]?.split('\n').map((line) => {
      const [code = '', ...words] = line.split(' ')
      return [code, words.join(' ')] as const
    }),
  )
  const options = codes.map((value) => {
    const name = names.get(value)
    return { value, name: name === undefined ? value : `${name} (${value})` }
  })
  options.sort((one, other) => one.name.localeCompare(other.name, 'en'))
  return [{ value: '', name: playgroundTexts[language].wholeCountry }, ...options]
}
