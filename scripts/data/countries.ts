import { createRequire } from 'node:module'
import type { GeneratedFile } from './holidays.js'
import { weekendTable } from './weekends.js'

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
interface Primary {
  supplemental: { primaryZones: Record<string, string> }
}

/**
 * Returns the tables of src/countries. Sources: @vvo/tzdb (the zones of a country), moment-timezone (their clocks) and
 * cldr-core (weekends).
 */
export function countryTables(): readonly GeneratedFile[] {
  return [{ path: 'src/countries/time-zones.generated.ts', text: timeZoneTable() }, weekendTable()]
}

/** Inhabitants where the sources have none for a zone: the census of 2010, and crews in summer. */
const inhabitants: Readonly<Record<string, number>> = {
  'Antarctica/McMurdo': 1000,
  'Antarctica/Rothera': 130,
  'Pacific/Chuuk': 48_654,
  'Pacific/Pohnpei': 36_196,
  'Pacific/Kosrae': 6616,
}

/** Names that @vvo/tzdb counts as old names of another country's zone, with their own country, or none. */
const ownCountry: Readonly<Record<string, string>> = {
  'Africa/Timbuktu': 'ML',
  'America/Coral_Harbour': 'CA',
  'Antarctica/South_Pole': 'AQ',
  'Atlantic/Jan_Mayen': 'SJ',
  'Pacific/Johnston': 'UM',
  'Pacific/Yap': 'FM',
  ...Object.fromEntries(['CET', 'EET', 'EST', 'MET', 'WET'].map((name) => [name, ''])),
}

/** Countries that @vvo/tzdb doesn't have. CLDR 48 gives Kosovo the zone of Belgrade. */
const otherCountries: Readonly<Record<string, string>> = { XK: 'Europe/Belgrade' }

const versionOf = (name: string) => (require(`${name}/package.json`) as { version: string }).version

/** Bouvet Island, and Heard Island and McDonald Islands, are uninhabited, and no source gives them a clock. */
const withoutClock = ['BV', 'HM']

function timeZoneTable(): string {
  const zones = require('@vvo/tzdb/raw-time-zones.json') as readonly TzdbZone[]
  const {
    version,
    zones: packed,
    links,
  } = require('moment-timezone/data/packed/latest.json') as {
    version: string
    zones: readonly string[]
    links: readonly string[]
  }
  const {
    supplemental: { primaryZones },
  } = require('cldr-core/supplemental/primaryZones.json') as Primary
  const populations = new Map(packed.map((row) => [row.split('|')[0] ?? '', Number(row.split('|')[5] ?? 0) || 0]))
  const oldNames = new Map(links.map((link) => [link.split('|')[1] ?? '', link.split('|')[0] ?? '']))

  const countries = new Map<string, string>([
    ...withoutClock.map((country) => [country, ''] as const),
    ...Object.entries(otherCountries),
  ])
  for (const country of new Set(zones.map((zone) => zone.countryCode))) {
    const own = zones.filter((zone) => zone.countryCode === country)
    const names = new Set([
      ...own.flatMap((zone) => [zone.name, ...zone.group]).filter((name) => (ownCountry[name] ?? country) === country),
      ...Object.keys(ownCountry).filter((name) => ownCountry[name] === country),
    ])
    // A link to a zone of another country has the population of a city there.
    const population = (name: string): number => {
      const linked = oldNames.get(name) ?? ''
      return populations.get(name) ?? inhabitants[name] ?? (names.has(linked) ? (populations.get(linked) ?? 0) : 0)
    }
    const primary = primaryZones[country]
    const first = (a: string, b: string) =>
      Number(b === primary) - Number(a === primary) || population(b) - population(a) || (a < b ? -1 : 1)
    const clocks = new Map<string, string[]>()
    for (const name of names) clocks.set(clockOf(name), [...(clocks.get(clockOf(name)) ?? []), name])
    const groups = [...clocks.values()].map((sameClock) => {
      const current = sameClock.filter((name) => name in inhabitants || own.some((zone) => zone.name === name))
      const [representative = ''] = [...(current.length > 0 ? current : sameClock)].sort(first)
      return [representative, ...sameClock.filter((name) => name !== representative).sort()]
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
