import { createRequire } from 'node:module'
import type { GeneratedFile } from './holidays.js'

const require = createRequire(import.meta.url)

/**
 * Clocks are compared from this day on, so the table doesn't depend on the current time. Update it with each release.
 */
const since = '2026-11-23'

interface TzdbZone {
  name: string
  group: string[]
  countryCode: string
}
interface Moment {
  tz: { zone: (name: string) => { untils: readonly (number | null)[]; offsets: readonly number[]; population: number } }
}
interface Week {
  supplemental: {
    version: { _cldrVersion: string }
    weekData: { weekendStart: Record<string, string>; weekendEnd: Record<string, string> }
  }
}
interface Primary {
  supplemental: { primaryZones: Record<string, string> }
}

/**
 * Returns the tables of src/countries. Sources: @vvo/tzdb (the zones of a country), moment-timezone (their clocks) and
 * cldr-core (weekends).
 */
export function countryTables(): readonly GeneratedFile[] {
  return [
    { path: 'src/countries/time-zones.generated.ts', text: timeZoneTable() },
    { path: 'src/countries/weekends.generated.ts', text: weekendTable() },
  ]
}

const versionOf = (name: string) => (require(`${name}/package.json`) as { version: string }).version

/** Bouvet Island, and Heard Island and McDonald Islands, are uninhabited, and no source gives them a clock. */
const withoutClock = ['BV', 'HM']

function timeZoneTable(): string {
  const zones = require('@vvo/tzdb/raw-time-zones.json') as readonly TzdbZone[]
  const { version, zones: packed } = require('moment-timezone/data/packed/latest.json') as {
    version: string
    zones: readonly string[]
  }
  const {
    supplemental: { primaryZones },
  } = require('cldr-core/supplemental/primaryZones.json') as Primary
  // Only a zone's own row has its population. A link would have that of a city in another country.
  const populations = new Map(packed.map((row) => [row.split('|')[0] ?? '', Number(row.split('|')[5] ?? 0) || 0]))
  const population = (name: string) => populations.get(name) ?? 0

  const countries = new Map<string, string>(withoutClock.map((country) => [country, '']))
  for (const country of new Set(zones.map((zone) => zone.countryCode))) {
    const own = zones.filter((zone) => zone.countryCode === country)
    const primary = own.find((zone) => zone.group.includes(primaryZones[country] ?? ''))?.name
    const first = (a: string, b: string) =>
      Number(b === primary) - Number(a === primary) || population(b) - population(a) || (a < b ? -1 : 1)
    const clocks = new Map<string, string[]>()
    for (const name of new Set(own.flatMap((zone) => [zone.name, ...zone.group])))
      clocks.set(clockOf(name), [...(clocks.get(clockOf(name)) ?? []), name])
    const groups = [...clocks.values()].map((names) => {
      const [representative = ''] = own
        .map((zone) => zone.name)
        .filter((name) => names.includes(name))
        .sort(first)
      return [representative, ...names.filter((name) => name !== representative).sort()]
    })
    groups.sort(([a = ''], [b = '']) => first(a, b))
    countries.set(country, groups.map((names) => names.join(' ')).join('|'))
  }
  return `// Written by \`npm run data\` from @vvo/tzdb ${versionOf('@vvo/tzdb')}, moment-timezone ${versionOf('moment-timezone')} (tz ${version}) and cldr-core ${versionOf('cldr-core')}, see NOTICE. Do not edit.

/** Clocks of a country count as one if they agree from \`since\` to the end of this time-zone data. */
export const timeZoneComparisonRange: { readonly since: string; readonly timeZones: string } = /* @__PURE__ */ Object.freeze({ since: '${since}', timeZones: '${version}' })

/** The zones of each clock, the representative first. Clocks are separated by '|', the most populous first. */
export const timeZonesByCountry: Readonly<Record<string, string>> = {
${[...countries]
  .sort()
  .map(([country, text]) => `  ${country}: '${text}',\n`)
  .join('')}}
`
}

/** Returns a zone's clock from `since` on, as one string. */
function clockOf(name: string): string {
  const { untils, offsets } = (require('moment-timezone') as Moment).tz.zone(name)
  const from = Date.parse(`${since}T00:00:00Z`)
  return untils
    .flatMap((until, index) => (until === null || until > from ? [`${offsets[index] ?? 0}@${until ?? ''}`] : []))
    .join(' ')
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function weekendTable(): string {
  const {
    supplemental: { version, weekData },
  } = require('cldr-core/supplemental/weekData.json') as Week
  const days = (country: string) => {
    const start = weekdays.indexOf(weekData.weekendStart[country] ?? weekData.weekendStart['001'] ?? '')
    const end = weekdays.indexOf(weekData.weekendEnd[country] ?? weekData.weekendEnd['001'] ?? '')
    return Array.from({ length: end - start + 1 }, (_, index) => start + index + 1)
  }
  const countries = Object.keys({ ...weekData.weekendStart, ...weekData.weekendEnd })
    .filter((country) => /^[A-Z]{2}$/.test(country))
    .sort()
  return `// Written by \`npm run data\` from cldr-core ${versionOf('cldr-core')} (CLDR ${version._cldrVersion}, Unicode licence, see NOTICE). Do not edit.
import type { IsoWeekday } from '../business-time/span.js'

/** Monday is 1. */
export const usualWeekend: readonly IsoWeekday[] = [${days('001').join(', ')}]

export const weekendsByCountry: Readonly<Record<string, readonly IsoWeekday[]>> = {
${countries.map((country) => `  ${country}: [${days(country).join(', ')}],\n`).join('')}}
`
}
