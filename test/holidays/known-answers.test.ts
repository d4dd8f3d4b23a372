import holidayJp from '@holiday-jp/holiday_jp'
import * as gazette from '@hyunbinseo/holidays-kr/all'
import { firstResponse } from 'aws-support-rules'
import { publicHolidays } from 'aws-support-rules/holidays'
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { datesBetween, weekday } from './dates.js'

const closedOf = (country: string, subdivision?: string) =>
  new Set(publicHolidays(country, { subdivision }).closed.map((day) => day.date))
const openOf = (country: string) => new Set(publicHolidays(country).open.map((day) => day.date))
/** When a Developer case of normal severity is due: after twelve business hours from 8:00 to 18:00. */
const dueOf = (country: string, createdAt: string) => {
  const customer = { country, holidays: publicHolidays }
  const response = firstResponse({
    ...({ plan: 'developer', caseType: 'technical', severity: 'normal' } as const),
    ...{ createdAt, customer },
  })
  return response.kind === 'due' ? response.dueAt.toISOString() : response.kind
}
const workedDays = (dates: readonly string[]) => dates.filter((date) => weekday(date) <= 5)

describe('China', () => {
  const closed = closedOf('CN')
  const open = openOf('CN')

  test('2026 is the notice of the State Council of 2025-11-04', () => {
    // politics.gmw.cn/2025-11/04/content_38391083.htm
    const rest = [
      ...datesBetween('2026-01-01', '2026-01-03'),
      ...datesBetween('2026-02-15', '2026-02-23'),
      ...datesBetween('2026-04-04', '2026-04-06'),
      ...datesBetween('2026-05-01', '2026-05-05'),
      ...datesBetween('2026-06-19', '2026-06-21'),
      ...datesBetween('2026-09-25', '2026-09-27'),
      ...datesBetween('2026-10-01', '2026-10-07'),
    ]
    expect(workedDays(datesBetween('2026-01-01', '2026-12-31')).filter((date) => closed.has(date))).toEqual(
      workedDays(rest),
    )
    expect([...open].filter((date) => date.startsWith('2026'))).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ])
  })

  test('every day from 2020 to 2026 is a working day here and in chinese-days, or in neither', () => {
    const works = (date: string, opened: (date: string) => boolean, shut: (date: string) => boolean) =>
      opened(date) || (weekday(date) <= 5 && !shut(date))
    // Its data, not its functions: west of Greenwich those take a date for the day before.
    const { holidays, workdays } = chineseDays
    const here = (date: string) =>
      works(
        date,
        (day) => open.has(day),
        (day) => closed.has(day),
      )
    const there = (date: string) =>
      works(
        date,
        (day) => day in workdays,
        (day) => day in holidays,
      )
    expect(datesBetween('2020-01-01', '2026-12-31').filter((date) => here(date) !== there(date))).toEqual([])
  })

  test('its list is announced to the end of 2026', () => {
    expect(publicHolidays('CN').announcedThrough).toBe('2026-12-31')
  })
})

describe('South Korea', () => {
  const closed = closedOf('KR')

  test('the weekdays closed from 2020 to 2027 are those of the official gazette', () => {
    const { y2020, y2021, y2022, y2023, y2024, y2025, y2026, y2027 } = gazette
    const dates = Object.keys({ ...y2020, ...y2021, ...y2022, ...y2023, ...y2024, ...y2025, ...y2026, ...y2027 })
    expect(workedDays([...closed]).filter((date) => date < '2028')).toEqual(workedDays(dates).sort())
  })

  test('Seollal 2026 closes Monday the 16th to Wednesday the 18th of February, not the 19th', () => {
    // gazette: the eve, the day and the day after
    expect(datesBetween('2026-02-13', '2026-02-19').filter((date) => closed.has(date))).toEqual([
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
    ])
  })
})

describe('Japan', () => {
  test('the days closed from 2020 to 2032 are those of @holiday-jp/holiday_jp', () => {
    const dates = holidayJp
      .between(new Date('2020-01-01T00:00:00Z'), new Date('2032-12-31T00:00:00Z'))
      .map(({ date }) => date.toISOString().slice(0, 10))
    expect([...closedOf('JP')]).toEqual([...new Set(dates)].sort())
  })

  test('a day between two holidays is closed: 2026-09-22 and 2032-09-21', () => {
    expect(closedOf('JP').has('2026-09-22')).toBe(true)
    expect(closedOf('JP').has('2032-09-21')).toBe(true)
  })
})

describe('the United Arab Emirates', () => {
  const closed = closedOf('AE')

  test('the National Day of 2025 moved from Tuesday and Wednesday to Monday and Tuesday', () => {
    // khaleejtimes.com/life-and-living/uae-holidays/eid-al-etihad-national-day-holiday-private-sector-2025
    expect(datesBetween('2025-11-28', '2025-12-05').filter((date) => closed.has(date))).toEqual([
      '2025-12-01',
      '2025-12-02',
    ])
  })

  test('the Islamic new year of 2025 moved from Thursday to Friday', () => {
    // siasat.com/islamic-new-year-1447-holiday-announced-for-uae-private-sector-3234253
    expect(datesBetween('2025-06-23', '2025-06-27').filter((date) => closed.has(date))).toEqual(['2025-06-27'])
  })

  test('the Feast of Sacrifice of 2025 began on Thursday, June 5', () => {
    // arabianbusiness.com/culture-society/uae-announces-eid-al-adha-2025-holidays-for-private-sector
    expect(datesBetween('2025-06-02', '2025-06-09').filter((date) => closed.has(date))).toEqual(
      datesBetween('2025-06-05', '2025-06-08'),
    )
  })

  test('the night journey is no holiday any more: 2025-01-27 and 2026-01-16 are open', () => {
    // filipinotimes.net/latest-news/2024/12/21/mohre-declares-january-1-paid-holiday-for-private-sector lists a year's holidays without it
    expect(closed.has('2025-01-27') || closed.has('2026-01-16')).toBe(false)
  })
})

test('the United States observe a Saturday on the Friday before and a Sunday on the Monday after', () => {
  // 5 U.S.C. 6103, ca6.uscourts.gov/federal-holidays; 2026-07-04 is a Saturday, 2027-07-04 a Sunday
  const closed = closedOf('US')
  expect([weekday('2026-07-04'), closed.has('2026-07-03'), closed.has('2026-07-06')]).toEqual([6, true, false])
  expect([weekday('2027-07-04'), closed.has('2027-07-02'), closed.has('2027-07-05')]).toEqual([7, false, true])
})

test('Russia moved two days of January 2026 to January 9 and December 31', () => {
  // tass.ru/obschestvo/25149527 (2025-09-24), which lists the days of rest of 2026
  const closed = closedOf('RU')
  const rest = [
    ...datesBetween('2026-01-01', '2026-01-09'),
    '2026-02-23',
    '2026-03-09',
    '2026-05-01',
    '2026-05-11',
    '2026-06-12',
    '2026-11-04',
    '2026-12-31',
  ]
  expect(workedDays(datesBetween('2026-01-01', '2026-12-31')).filter((date) => closed.has(date))).toEqual(
    workedDays(rest),
  )
})

describe('Germany in 2026', () => {
  // kalender-online.com/kalender-2026, without the days that hold in parts of a Land alone
  const everywhere = [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-10-03',
    '2026-12-25',
    '2026-12-26',
  ]
  const inSome = {
    '2026-01-06': 'BW BY ST',
    '2026-03-08': 'BE MV',
    '2026-06-04': 'BW BY HE NW RP SL',
    '2026-08-15': 'SL',
    '2026-09-20': 'TH',
    '2026-10-31': 'BB HB HH MV NI SN ST SH TH',
    '2026-11-01': 'BW BY NW RP SL',
    '2026-11-18': 'SN',
  }

  test.each(['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'])(
    'the days of %s',
    (land) => {
      const own = Object.entries(inSome)
        .filter(([, lands]) => lands.split(' ').includes(land))
        .map(([date]) => date)
      // Easter Sunday and Whit Sunday, which some Länder list and others take for granted.
      const sundays = new Set(['2026-04-05', '2026-05-24'])
      const found = [...closedOf('DE', land)].filter((date) => date.startsWith('2026') && !sundays.has(date))
      expect(found).toEqual([...everywhere, ...own].sort())
    },
  )
})

describe('the Netherlands', () => {
  test('the state is closed on May 5 in every year, not in every fifth', () => {
    // nl.wikipedia.org/wiki/Algemene_termijnenwet (art. 3); ambitie.nl on the cabinet's decision of 1982-03-12
    const may5 = Array.from({ length: 13 }, (_, index) => `${String(2020 + index)}-05-05`)
    expect(may5.filter((date) => !closedOf('NL').has(date))).toEqual([])
    expect(dueOf('NL', '2026-05-04T16:00:00+02:00')).toBe('2026-05-06T16:00:00.000Z')
  })
})

describe('Costa Rica', () => {
  const closed = closedOf('CR')

  test('in 2024 the transfers of July 25 and August 15 were annulled, and that of April 11 was not', () => {
    // nacion.com (2024-04), telediario.cr/nacional/feriados-2024-conozca-cuales-son-obligatorios: Acts 10.396, 10.438
    const dates = ['2024-04-11', '2024-04-15', '2024-07-25', '2024-07-29', '2024-08-15', '2024-08-19']
    expect(dates.filter((date) => closed.has(date))).toEqual(['2024-04-15', '2024-07-25', '2024-08-15'])
    expect(dueOf('CR', '2024-07-24T16:00:00-06:00')).toBe('2024-07-27T00:00:00.000Z')
  })

  test('holidays without compulsory pay are closed too', () => {
    // nacion.com/el-pais/quedan-seis-feriados-en-el-2025: August 2, August 31 and December 1
    expect(closed.has('2025-12-01') && closed.has('2026-08-31') && closed.has('2027-08-02')).toBe(true)
  })
})

describe('Morocco', () => {
  test('the feasts of 2024 and 2025 are those of the Ministry of Habous, with the days that the government added', () => {
    // Each date has its announcement in src/holidays/source/corrections.tsv, but 2024-04-10: fr.le360.ma.
    const feasts = [
      ...['2024-04-10', '2024-04-11', '2024-04-12', '2024-06-17', '2024-06-18', '2024-09-16', '2024-09-17'],
      ...['2025-03-31', '2025-04-01', '2025-06-09', '2025-06-27', '2025-09-05'],
    ]
    const fixed = '01-01 01-11 01-14 05-01 07-30 08-14 08-20 08-21 11-06 11-18'.split(' ')
    const closed = workedDays([...closedOf('MA')]).filter((date) => date >= '2024' && date < '2026')
    expect(closed.filter((date) => !fixed.includes(date.slice(5)))).toEqual(feasts)
    expect(dueOf('MA', '2025-06-05T16:00:00+01:00')).toBe('2025-06-06T17:00:00.000Z')
    expect(dueOf('MA', '2025-06-06T16:00:00+01:00')).toBe('2025-06-10T17:00:00.000Z')
  })
})

describe('days that a law closes from 13:00', () => {
  test('Iceland: December 24 and 31', () => {
    // althingi.is/lagas/nuna/1971088.html (Act 88/1971, § 6). Two hours on the 23rd, five on the 24th, five on Monday.
    expect(publicHolidays('IS').closed.filter(({ date }) => date.startsWith('2026-12-24'))).toEqual([
      { date: '2026-12-24', name: 'Christmas Eve', from: '13:00' },
    ])
    expect(dueOf('IS', '2026-12-23T16:00:00Z')).toBe('2026-12-28T13:00:00.000Z')
  })

  test('Türkiye: October 28 and the eves of the feasts', () => {
    // saymmas.com.tr (Act 2429, arts. 1 and 2)
    const parts = publicHolidays('TR').closed.filter(({ date, from }) => date.startsWith('2026') && from === '13:00')
    expect(parts.map(({ date }) => date)).toEqual(['2026-03-19', '2026-05-26', '2026-10-28'])
    expect(dueOf('TR', '2026-10-27T16:00:00+03:00')).toBe('2026-10-30T10:00:00.000Z')
  })
})

test.each([
  // Decree of 2025-09-24: the days off of 3 and 4 January are moved to 9 January and 31 December.
  ['RU', ['2026-01-09', '2026-12-31']],
  // Decree of 2025-12-24: the day off of 12 December is moved to 31 December.
  ['UZ', ['2026-08-31', '2026-12-31']],
] as const)('days off that a government moved are facts in %s, though other data sets lack them', (country, dates) => {
  const { closed, unconfirmed = [] } = publicHolidays(country)
  for (const date of dates) {
    expect(closed.find((day) => day.date === date)).toEqual({ date, name: expect.any(String) as string })
    expect(unconfirmed).not.toContain(date)
  }
})
