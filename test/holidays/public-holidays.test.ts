import { holidayCountries, holidaySubdivisions, publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'

describe('publicHolidays', () => {
  test('says what it knows: the span of the data, their age, and what is decreed only to a year', () => {
    const { id, validFrom, validTo, asOf, announcedThrough } = publicHolidays('DE', { subdivision: 'BY' })
    expect({ id, validFrom, validTo, asOf, announcedThrough }).toEqual({ id: 'DE-BY', validFrom: '2020-01-01', validTo: '2032-12-31', asOf: '2026-05-18', announcedThrough: undefined })
    // python-holidays 0.97 lists Sri Lanka to 2026 only.
    expect(publicHolidays('LK').validTo).toBe('2026-12-31')
  })

  test('the same call gives the same frozen object, however the subdivision is left out', () => {
    const calendar = publicHolidays('FR')
    expect(publicHolidays('FR', {})).toBe(calendar)
    expect(publicHolidays('FR', { subdivision: undefined })).toBe(calendar)
    expect([calendar, calendar.closed, calendar.closed[0], calendar.open].every(Object.isFrozen)).toBe(true)
    expect(['FR', 'DE'].map(country => publicHolidays(country))[0]).toBe(calendar)
  })

  test('the days come in order, each once, and none is both closed and open', () => {
    for (const country of holidayCountries) {
      const { closed, open } = publicHolidays(country)
      for (const days of [closed, open]) {
        const dates = days.map(day => day.date)
        expect(dates, country).toEqual([...new Set(dates)].sort())
      }
      expect(open.filter(day => closed.some(other => other.date === day.date)), country).toEqual([])
    }
  })

  test('a moon-sighted day is estimated until it is announced', () => {
    const inSaudiArabia = publicHolidays('SA').closed.filter(day => day.name?.startsWith('Eid al-Fitr'))
    expect(inSaudiArabia.find(day => day.date.startsWith('2024'))?.estimated).toBeUndefined()
    expect(inSaudiArabia.filter(day => day.date.startsWith('2029')).every(day => day.estimated === true)).toBe(true)
  })

  test('Kuwait has holidays; Bouvet Island has none and says so with an empty list', () => {
    expect(publicHolidays('KW').closed.length).toBeGreaterThan(100)
    expect(publicHolidays('BV')).toMatchObject({ id: 'BV', closed: [], asOf: '2026-05-18' })
  })

  test('Ukraine has no holidays under martial law, and nothing is announced past the data', () => {
    const { closed, announcedThrough, asOf } = publicHolidays('UA')
    expect(closed.at(-1)?.date).toBe('2022-03-08')
    expect(announcedThrough).toBe(asOf)
  })

  test('the countries without holidays at all are the ones in the documentation', () => {
    expect(holidayCountries.filter(country => publicHolidays(country).closed.length === 0)).toEqual(['BV', 'HM', 'IO'])
  })

  test.each(['de', 'UK', 'EU', 'DE-BY', 'DE/BY', '', 'constructor'])('%j is refused, with the countries that there are', country => {
    publicHolidays('DE', { subdivision: 'BY' })
    expect(() => publicHolidays(country)).toThrow(expect.objectContaining({ code: 'holidays/unknown-country', path: ['country'], details: { countries: holidayCountries } }))
  })

  test.each(['XX', 'by', '', 'BY:'])('the subdivision %j of Germany is refused, with those that there are', subdivision => {
    expect(() => publicHolidays('DE', { subdivision })).toThrow(
      expect.objectContaining({ code: 'holidays/unknown-country', path: ['subdivision'], details: { subdivisions: holidaySubdivisions('DE') } }),
    )
  })

  test('a country is read within five milliseconds', () => {
    // Countries that no other test of this file reads; the middle of nine, so that a busy machine does not decide.
    const took = ['BE', 'PL', 'PT', 'DK', 'NO', 'FI', 'AT', 'IE', 'GR'].map(country => {
      const before = performance.now()
      publicHolidays(country, { subdivision: undefined })
      return performance.now() - before
    })
    expect(took.sort((a, b) => a - b)[4]).toBeLessThan(5)
  })
})
