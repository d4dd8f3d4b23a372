import { timeZonesOf } from 'aws-support-rules/countries'
import type { Option } from './choices.js'

/** The clocks to choose from in a country; none where it has one, or no clock at all. */
export function zoneOptions(country: string, chosen: string): readonly Option[] {
  const clocks = timeZonesOf(country)
  if (clocks.length < 2) return []
  const names = clocks.map(({ timeZone }) => timeZone)
  // A link may name a clock by another of its names.
  const all = chosen === '' || names.includes(chosen) ? names : [chosen, ...names]
  return [{ value: '', name: 'Not known' }, ...all.map((value) => ({ value, name: value.replaceAll('_', ' ') }))]
}

/** The zone that a country starts with: that of most people where there are several clocks, none where its only clock is meant. */
export function firstZoneOf(country: string): string {
  const [first, second] = timeZonesOf(country)
  return first && second ? first.timeZone : ''
}

/** Whether a country has no clock of its own, so that a zone has to be written. */
export const hasNoClock = (country: string): boolean => timeZonesOf(country).length === 0
