import { createHash } from 'node:crypto'
import { holidayCountries, holidaySubdivisions, publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'
import { type Correction, readCorrectedSource, readCorrections, readSource } from '../../scripts/data/holiday-source.js'

const source = readSource()
const corrections = readCorrections()

const calendarOf = (key: string) => {
  const [country = '', ...subdivision] = key.split('-')
  return publicHolidays(country, { subdivision: subdivision.length > 0 ? subdivision.join('-') : undefined })
}

/** A calendar's days as the extractor wrote them down for its checksum, which it took before any encoding. */
function linesOf(key: string): Map<string, string> {
  const { closed, open } = calendarOf(key)
  const lines = new Map<string, string>()
  for (const day of closed) lines.set(day.date, `${day.date}${day.estimated ? '~' : '+'}${day.name ?? ''}\n`)
  for (const day of open) lines.set(day.date, `${day.date}o\n`)
  return lines
}

function undo(lines: Map<string, string>, own: readonly Correction[]): Map<string, string> {
  for (const { kind, dates } of own) if (kind === 'add') for (const date of dates) lines.delete(date)
  for (const { kind, mark, name, dates } of own)
    if (kind === 'remove') for (const date of dates) lines.set(date, `${date}${mark}${name}\n`)
  return lines
}

const digest = (lines: Map<string, string>) =>
  createHash('sha256')
    .update([...lines.values()].sort().join(''))
    .digest('hex')
    .slice(0, 16)

describe('the table', () => {
  test('gives for every country and subdivision, on every day, what python-holidays gave', () => {
    const differing = source.calendars.filter(({ key, digest: expected, days }) => {
      const lines = undo(
        linesOf(key),
        corrections.filter((one) => one.key === key.slice(0, 2)),
      )
      return lines.size !== days || digest(lines) !== expected
    })
    expect(differing.map((one) => one.key)).toEqual([])
  })

  test('has every calendar of the source', () => {
    const keys = holidayCountries.flatMap((country) => [
      country,
      ...holidaySubdivisions(country).map((code) => `${country}-${code}`),
    ])
    expect(keys).toEqual(source.calendars.map((one) => one.key))
    expect(keys.length).toBeGreaterThan(700)
  })

  test('lets a subdivision drop a day of its country', () => {
    // Columbus Day is no holiday in Hawaii: labor.hawaii.gov has Discoverers' Day, which isn't one.
    const inHawaii = publicHolidays('US', { subdivision: 'HI' }).closed.map((day) => day.date)
    expect(publicHolidays('US').closed.map((day) => day.date)).toContain('2026-10-12')
    expect(inHawaii).not.toContain('2026-10-12')
  })
})

describe('the source', () => {
  test('reaches from 2020 to 2031 at least in every country but those that say otherwise', () => {
    const shorter = holidayCountries.filter((country) => {
      const { validFrom = '', validTo = '' } = publicHolidays(country)
      return validFrom > '2020-01-01' || validTo < '2031-12-31'
    })
    expect(shorter).toEqual(['GW', 'LK'])
  })

  test('no yearly holiday ends before the data do, unless the calendar says that its days are decreed year by year', () => {
    // A lunar table that ends early would show as a name that is there each year, then never again.
    const decreed = ['IN-TS Bonalu', 'NP Tihar Holiday', 'PH Additional special (non-working) day']
    const lost = readCorrectedSource()
      .calendars.filter((one) => one.announcedThrough === undefined)
      .flatMap(({ key, validTo, added }) => {
        const lastYear = Number(validTo.slice(0, 4))
        const yearsOf = new Map<string, Set<number>>()
        for (const { name, dates } of added.filter((row) => row.mark !== 'o')) {
          const base = name.replace(' (observed)', '')
          yearsOf.set(base, new Set([...(yearsOf.get(base) ?? []), ...dates.map((date) => Number(date.slice(0, 4)))]))
        }
        const steady = [...yearsOf].filter(([, years]) => [2022, 2023, 2024, 2025].every((year) => years.has(year)))
        return steady
          .filter(([, years]) => !years.has(lastYear) && !years.has(lastYear - 1))
          .map(([name]) => `${key} ${name}`)
      })
    expect(lost).toEqual(decreed)
  })

  test('each correction has its source beside it', () => {
    expect(corrections.filter(({ source: from }) => !/\d{4}|\d\.\d/.test(from))).toEqual([])
  })
})
