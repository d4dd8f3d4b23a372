import { isSupportRulesError } from 'aws-support-rules'
import { timeZonesOf } from 'aws-support-rules/countries'
import { holidaySubdivisions } from 'aws-support-rules/holidays'
import type { Option } from './choices.js'
import { subdivisionNames } from './subdivision-names.generated.js'

/** The clocks to choose from in a country; none where it has one, or no clock at all. */
export function zoneOptions(country: string, chosen: string): readonly Option[] {
  const clocks = timeZonesOf(country)
  if (clocks.length < 2) return []
  const names = clocks.map(({ timeZone }) => timeZone)
  // A link may name a clock by another of its names.
  const all = chosen === '' || names.includes(chosen) ? names : [chosen, ...names]
  return [{ value: '', name: 'Not known' }, ...all.map((value) => ({ value, name: value.replaceAll('_', ' ') }))]
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

/** The states, provinces or cantons whose holidays the package has. */
export function subdivisionsOf(country: string): readonly string[] {
  try {
    return holidaySubdivisions(country)
  } catch (error) {
    if (isSupportRulesError(error)) return []
    throw error
  }
}

/** They are named in English, with their codes as in ISO 3166-2. A city without a code is named as it is. */
export function subdivisionOptions(country: string): readonly Option[] {
  const codes = subdivisionsOf(country)
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
  options.sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return [{ value: '', name: 'The whole country' }, ...options]
}
