import { pinnedTimeZones } from 'aws-support-rules/business-time'
import { countries, isTimeZoneOf, timeZoneComparisonRange, timeZonesOf } from 'aws-support-rules/countries'
import { describe, expect, test } from 'vitest'

const representatives = (country: string) => timeZonesOf(country).map((clock) => clock.timeZone)
const namesOf = (country: string) => timeZonesOf(country).flatMap((clock) => [clock.timeZone, ...clock.members])

/** The host's own data say what a clock shows on the first of each month until the end of 2027. */
function offsets(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const months = Array.from({ length: 13 }, (_, index) => Date.UTC(2026, 11 + index, 1))
  return months
    .map((at) => format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '')
    .join(' ')
}

// tz 2026b to 2026f changed Canadian clocks after this host's data: Node 20 has 2025c.
const newerThanHost = ['CA']

describe('timeZonesOf', () => {
  test('247 of the 249 countries of ISO 3166-1 and Kosovo have a clock, and the two uninhabited ones have none', () => {
    expect(countries).toHaveLength(250)
    expect(representatives('XK')).toEqual(['Europe/Belgrade'])
    expect(countries.filter((country) => timeZonesOf(country).length === 0)).toEqual(['BV', 'HM'])
  })

  test('the United States have eight clocks, by the population of the city that names them', () => {
    // tz 2026f: Eastern, Pacific, Central, Mountain without and with summer time, Hawaii, Alaska, Aleutian.
    expect(representatives('US')).toEqual([
      'America/New_York',
      'America/Los_Angeles',
      'America/Chicago',
      'America/Phoenix',
      'America/Denver',
      'Pacific/Honolulu',
      'America/Anchorage',
      'America/Adak',
    ])
  })

  test('the most populous clock is first: Nuuk in Greenland, Chuuk in Micronesia, McMurdo in Antarctica', () => {
    expect(['GL', 'FM', 'AQ'].map((country) => representatives(country)[0])).toEqual([
      'America/Nuuk',
      'Pacific/Chuuk',
      'Antarctica/McMurdo',
    ])
  })

  test('an old name belongs to the territory that it names', () => {
    // zone.tab of tz 2026f and its file backward
    expect(isTimeZoneOf('SJ', 'Atlantic/Jan_Mayen') && isTimeZoneOf('FM', 'Pacific/Yap')).toBe(true)
    expect(isTimeZoneOf('UM', 'Pacific/Johnston') && isTimeZoneOf('AQ', 'Antarctica/South_Pole')).toBe(true)
    expect(isTimeZoneOf('CA', 'America/Coral_Harbour') && isTimeZoneOf('ML', 'Africa/Timbuktu')).toBe(true)
    // Abbreviations are the clock of no country.
    expect(isTimeZoneOf('PA', 'EST') || isTimeZoneOf('BE', 'CET') || isTimeZoneOf('PT', 'WET')).toBe(false)
    expect(isTimeZoneOf('DE', 'Atlantic/Jan_Mayen') || isTimeZoneOf('NZ', 'Antarctica/South_Pole')).toBe(false)
  })

  test('Sydney stands for its clock, not an Antarctic station that shares it', () => {
    expect(timeZonesOf('AU')[0]?.timeZone).toBe('Australia/Sydney')
    expect(timeZonesOf('AU')[0]?.members).toContain('Antarctica/Macquarie')
  })

  test('a country whose clocks agree from now on has one: Kazakhstan since 2024-03-01, Argentina, Germany', () => {
    for (const country of ['KZ', 'AR', 'DE', 'CY', 'MY', 'UZ']) expect(timeZonesOf(country)).toHaveLength(1)
  })

  test('Vancouver and Whitehorse, Edmonton and Regina show the same time since British Columbia and Alberta stopped changing clocks (tz 2026b)', () => {
    const clockOf = (name: string) =>
      timeZonesOf('CA').findIndex((clock) => clock.timeZone === name || clock.members.includes(name))
    expect(clockOf('America/Vancouver')).toBe(clockOf('America/Whitehorse'))
    expect(clockOf('America/Edmonton')).toBe(clockOf('America/Regina'))
    expect(clockOf('America/Edmonton')).not.toBe(clockOf('America/Winnipeg'))
  })

  test('by the clocks of the host, the zones of a group agree and the groups of a country differ', () => {
    for (const country of countries.filter((code) => !newerThanHost.includes(code))) {
      const shown = timeZonesOf(country).map((clock) => new Set([clock.timeZone, ...clock.members].map(offsets)))
      for (const ofGroup of shown) expect(ofGroup.size, country).toBe(1)
      expect(new Set(shown.flatMap((ofGroup) => [...ofGroup])).size, country).toBe(shown.length)
    }
  })

  test('every zone that the host knows belongs to one country, but for UTC and Belgrade, which Kosovo shares', () => {
    const owners = Intl.supportedValuesOf('timeZone').map(
      (zone) => [zone, countries.filter((country) => namesOf(country).includes(zone))] as const,
    )
    expect(owners.filter(([, found]) => found.length !== 1)).toEqual([['Europe/Belgrade', ['RS', 'XK']]])
  })

  test('the clocks are compared in the time-zone data that come with the package', () => {
    expect(timeZoneComparisonRange.timeZones).toBe(pinnedTimeZones.version)
  })

  test('the answer is frozen and the same each time', () => {
    expect(timeZonesOf('US')).toBe(timeZonesOf('US'))
    expect(
      Object.isFrozen(timeZonesOf('US')) &&
        Object.isFrozen(timeZonesOf('US')[0]) &&
        Object.isFrozen(timeZonesOf('US')[0]?.members),
    ).toBe(true)
  })

  test.each([
    ['de', " Did you mean 'DE'?"],
    [' de ', " Did you mean 'DE'?"],
    ['UK', " The United Kingdom is 'GB'."],
    ['XX', ''],
    ['constructor', ''],
  ])('%s is refused', (country, hint) => {
    expect(() => timeZonesOf(country)).toThrow(
      expect.objectContaining({
        code: 'country/unknown',
        path: ['country'],
        message: `Expected an ISO 3166-1 country code such as 'DE'; got "${country}".${hint}`,
        details: { candidates: countries },
      }),
    )
  })

  test.each([5, null, undefined, ['DE']])('%j is no code, though JavaScript would make a text of it', (country) => {
    expect(() => timeZonesOf(country as never)).toThrow(expect.objectContaining({ code: 'country/unknown' }))
  })
})

describe('isTimeZoneOf', () => {
  test('old names belong to the country of the new one', () => {
    expect(isTimeZoneOf('US', 'US/Eastern')).toBe(true)
    expect(isTimeZoneOf('US', 'america/new_york')).toBe(true)
    expect(isTimeZoneOf('IN', 'Asia/Calcutta')).toBe(true)
    expect(isTimeZoneOf('UA', 'Europe/Kiev')).toBe(true)
    expect(isTimeZoneOf('CN', 'PRC')).toBe(true)
  })

  test('a neighbour with the same time, UTC and nonsense do not', () => {
    expect(isTimeZoneOf('SE', 'Europe/Berlin')).toBe(false)
    expect(isTimeZoneOf('GB', 'UTC')).toBe(false)
    expect(isTimeZoneOf('US', 'toString')).toBe(false)
    expect(isTimeZoneOf('US', 5 as never)).toBe(false)
  })

  test('a country that does not exist is refused, not answered with no', () => {
    expect(() => isTimeZoneOf('EU', 'Europe/Berlin')).toThrow(expect.objectContaining({ code: 'country/unknown' }))
  })
})
