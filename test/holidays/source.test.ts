import { createHash } from 'node:crypto'
import { holidayCountries, holidaySubdivisions, publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'
import { isDisagreement } from '../../scripts/data/certain-holidays.js'
import { daysBeforeVote, readCorrectedSource } from '../../scripts/data/corrected-holidays.js'
import { readCorrections, superfluous } from '../../scripts/data/holiday-corrections.js'
import { readDecrees } from '../../scripts/data/holiday-decrees.js'
import { readSource, timedName } from '../../scripts/data/holiday-source.js'
import { readSettlements, readVotes, settledCountries, settles } from '../../scripts/data/holiday-vote.js'
import { rowsOf } from '../../scripts/data/tsv.js'
import { weekday } from './dates.js'

const source = readSource()
const corrections = readCorrections()
const settlements = readSettlements()

const calendarOf = (key: string) => {
  const [country = '', ...subdivision] = key.split('-')
  return publicHolidays(country, { subdivision: subdivision.length > 0 ? subdivision.join('-') : undefined })
}

/** The days of a calendar as the extractor took its checksum, without the marks that evidence changes. */
const sourceDays = new Map(
  source.calendars.map(({ key, added, removed }) => {
    const national = key.includes('-') ? source.calendars.find((one) => one.key === key.slice(0, 2)) : undefined
    const days = new Map<string, Map<string, string>>()
    for (const row of national?.added ?? [])
      for (const date of row.dates)
        days.set(date, (days.get(date) ?? new Map<string, string>()).set(timedName(row), row.mark))
    for (const row of removed) for (const date of row.dates) days.get(date)?.delete(timedName(row))
    for (const row of added)
      for (const date of row.dates)
        days.set(date, (days.get(date) ?? new Map<string, string>()).set(timedName(row), row.mark))
    return [key, new Map([...days].filter(([, names]) => names.size > 0))] as const
  }),
)

const digest = (lines: readonly string[]) =>
  createHash('sha256')
    .update([...lines].sort().join(''))
    .digest('hex')
    .slice(0, 16)

describe('the table', () => {
  test('source.tsv holds for every country and subdivision, on every day, what python-holidays gave', () => {
    const differing = source.calendars.filter(({ key, digest: expected }) => {
      const lines = [...(sourceDays.get(key) ?? [])].map(([date, names]) => {
        const marks = new Set(names.values())
        return `${date}${marks.has('o') ? 'o' : marks.has('~') ? '~' : '+'}${[...names.keys()].sort().join('; ')}\n`
      })
      return digest(lines) !== expected
    })
    expect(differing.map((one) => one.key)).toEqual([])
  })

  test('gives each day of the source with its names, but for the corrections and the days that all subdivisions close', () => {
    const corrected = new Set(corrections.flatMap(({ key, dates }) => dates.map((date) => `${key} ${date}`)))
    const differing = source.calendars.flatMap(({ key }) => {
      const country = key.slice(0, 2)
      const mine = new Map(
        [...calendarOf(key).closed, ...calendarOf(key).open].map(({ date, name = '', from }) => [
          date,
          from === undefined ? name : `${name}@${from}`,
        ]),
      )
      const theirs = sourceDays.get(key) ?? new Map<string, Map<string, string>>()
      const nationwide = new Set(calendarOf(country).closed.map(({ date }) => date))
      return [...new Set([...mine.keys(), ...theirs.keys()])]
        .filter((date) => !corrected.has(`${country} ${date}`))
        .filter((date) => {
          const all = [...(theirs.get(date)?.keys() ?? [])].sort()
          const whole = all.filter((name) => !name.includes('@'))
          const names = (whole.length > 0 ? whole : all).join('; ')
          return names !== mine.get(date) && !(names === '' && nationwide.has(date))
        })
        .map((date) => `${key} ${date} ${mine.get(date) ?? 'open'}`)
    })
    expect(differing).toEqual([])
  })

  test('has every calendar of the source, and the emirates for their weekends', () => {
    const keys = holidayCountries.flatMap((country) => [
      country,
      ...holidaySubdivisions(country).map((code) => `${country}-${code}`),
    ])
    const emirates = ['AJ', 'AZ', 'DU', 'FU', 'RK', 'SH', 'UQ'].map((code) => `AE-${code}`)
    expect(keys.filter((key) => !emirates.includes(key))).toEqual(source.calendars.map((one) => one.key))
    expect(keys).toEqual(expect.arrayContaining(emirates))
    expect(keys.length).toBeGreaterThan(700)
  })

  test('lets a subdivision drop a day of its country', () => {
    // Columbus Day is no holiday in Hawaii: labor.hawaii.gov has Discoverers' Day, which isn't one.
    const inHawaii = publicHolidays('US', { subdivision: 'HI' }).closed.map((day) => day.date)
    expect(publicHolidays('US').closed.map((day) => day.date)).toContain('2026-10-12')
    expect(inHawaii).not.toContain('2026-10-12')
  })

  test('no day before the data was current is a forecast, in any calendar', () => {
    const forecasts = readCorrectedSource().calendars.flatMap(({ key }) =>
      calendarOf(key)
        .closed.filter((day) => day.estimated && day.date < source.asOf)
        .map((day) => `${key} ${day.date}`),
    )
    expect(forecasts).toEqual([])
  })

  test('a day that every subdivision closes is closed in the country', () => {
    const missing = holidayCountries.flatMap((country) => {
      const subdivisions = holidaySubdivisions(country)
      const nationwide = new Set(publicHolidays(country).closed.map(({ date }) => date))
      const [first, ...rest] = subdivisions.map(
        (subdivision) => new Set(publicHolidays(country, { subdivision }).closed.map(({ date }) => date)),
      )
      return [...(first ?? [])].filter((date) => !nationwide.has(date) && rest.every((one) => one.has(date)))
    })
    expect(missing).toEqual([])
  })

  test('a country has no fewer weekdays closed in a year than in most others, unless its decrees end before', () => {
    const dropped = holidayCountries.flatMap((country) => {
      const { closed, announcedThrough = '9999', validFrom = '', validTo = '' } = publicHolidays(country)
      const years = ['2023', '2024', '2025', '2026', '2027', '2028'].filter(
        (year) => `${year}-01-01` >= validFrom && `${year}-12-31` <= validTo && `${year}-12-31` <= announcedThrough,
      )
      const count = (year: string) =>
        new Set(closed.filter(({ date }) => date.startsWith(year)).map(({ name }) => name?.replace(/ \(.*\)/, ''))).size
      const counts = years.map(count)
      const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
      return years.filter((year) => count(year) < usual - 4).map((year) => `${country} ${year}`)
    })
    expect(dropped).toEqual([])
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

  test('each correction, settlement, decree and weekend has its source beside it', () => {
    const cites = (text: string | undefined) => /\d{4}|\d\.\d|[a-z]\.[a-z]|art\.|s\. \d|Act |Code/.test(text ?? '')
    const rows = [
      ...corrections.map((one) => one.source),
      ...settlements.map((one) => one.source),
      ...readDecrees(source.asOf).map((one) => one.source),
      ...rowsOf('src/holidays/source/weekends.tsv').map((row) => row[5]),
    ]
    expect(rows.filter((text) => !cites(text))).toEqual([])
  })

  test('no correction is contained in the source by now', () => {
    expect(superfluous(corrections, source.calendars)).toEqual([])
  })
})

describe('the vote', () => {
  const votes = readVotes()
  const settled = settledCountries()
  const closedDay = (country: string, date: string) => publicHolidays(country).closed.find((day) => day.date === date)

  test('sixty-six countries are settled: each weekday from 2024 to 2028 on which sources differ has a row or is marked', () => {
    expect(settled).toHaveLength(66)
    const unexplained = votes
      .filter((vote) => settled.includes(vote.country) && vote.date >= '2024' && isDisagreement(vote))
      .filter((vote) => !settlements.some((one) => settles(one, vote)))
      .filter(({ country, date }) => {
        const isUnconfirmed = publicHolidays(country).unconfirmed?.includes(date) === true
        return closedDay(country, date)?.estimated !== true && !isUnconfirmed
      })
    expect(unexplained).toEqual([])
  })

  test('a settlement without a vote is deleted', () => {
    const idle = settlements.filter((one) => !votes.some((vote) => settles(one, vote)))
    expect(idle.map(({ country, when }) => `${country} ${when}`)).toEqual([])
  })

  test('a past forecast became a fact only where a row settles it: second sources compute the same moon', () => {
    const before = daysBeforeVote().calendars
    const turned = before.flatMap(({ key, added }) =>
      added
        .filter((row) => row.mark === '?')
        .flatMap(({ dates }) => dates)
        .filter((date) => !key.includes('-') && publicHolidays(key).unconfirmed?.includes(date) !== true)
        .filter(
          (date) =>
            !votes.some(
              (vote) => vote.country === key && vote.date === date && settlements.some((one) => settles(one, vote)),
            ),
        )
        .map((date) => `${key} ${date}`),
    )
    expect(turned).toEqual([])
  })

  test('the sources that voted are weekdays or past forecasts, never a working weekend', () => {
    const worked = votes.filter((vote) => publicHolidays(vote.country).open.some((day) => day.date === vote.date))
    expect(worked).toEqual([])
    expect(votes.some((vote) => weekday(vote.date) <= 5)).toBe(true)
  })
})
