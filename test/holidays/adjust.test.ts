import { type HolidayCalendar, holidayCalendar } from 'aws-support-rules/business-time'
import {
  addHolidays,
  mergeHolidays,
  openDays,
  publicHolidays,
  removeHolidays,
  renameHolidays,
} from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'

const of2026 = (closed: readonly string[]) => holidayCalendar({ id: 'office', closed })

describe('mergeHolidays', () => {
  test('joins the names of one date in the order of the alphabet, each once', () => {
    const first = holidayCalendar({ id: 'b', closed: [{ date: '2026-05-01', name: 'Labour Day; Spring' }] })
    const second = holidayCalendar({
      id: 'a',
      closed: [
        { date: '2026-05-01', name: 'Fair' },
        { date: '2026-05-02', name: 'Fair' },
      ],
    })
    const third = holidayCalendar({
      id: 'a',
      closed: [{ date: '2026-05-01', name: 'Spring', estimated: true }, '2026-05-02'],
    })
    const merged = mergeHolidays(mergeHolidays(first, second), third)
    expect(merged.id).toBe('a+b')
    expect(merged.closed).toEqual([
      { date: '2026-05-01', name: 'Fair; Labour Day; Spring', estimated: true },
      { date: '2026-05-02', name: 'Fair' },
    ])
  })

  test('days without names stay without one', () => {
    expect(mergeHolidays(of2026(['2026-05-01']), of2026(['2026-05-01', '2026-05-02'])).closed).toEqual([
      { date: '2026-05-01' },
      { date: '2026-05-02' },
    ])
  })

  test('a day that one country works and the other does not is closed', () => {
    // Saturday 2026-02-14 is worked in China; here the other office is closed on it.
    const merged = mergeHolidays(publicHolidays('CN'), of2026(['2026-02-14']))
    expect(merged.open.some((day) => day.date === '2026-02-14')).toBe(false)
    expect(merged.closed.some((day) => day.date === '2026-02-14')).toBe(true)
  })

  const office = of2026(['2026-12-24'])
  const codesOn = (calendar: HolidayCalendar, date: string) =>
    calendar.regional?.find((day) => day.date === date)?.subdivisions

  test('codes of the only country stay as they are beside a calendar of a company', () => {
    const de = publicHolidays('DE')
    // The Day of Repentance and Prayer in Saxony.
    for (const merged of [mergeHolidays(de, office), mergeHolidays(office, mergeHolidays(office, de))])
      expect(codesOn(merged, '2026-11-18')).toEqual(['SN'])
  })

  test('codes of several countries have their country once, however the calendars are grouped', () => {
    const [de, fr, cn] = [publicHolidays('DE'), publicHolidays('FR'), publicHolidays('CN')]
    const grouped = [
      mergeHolidays(mergeHolidays(mergeHolidays(de, fr), cn), office),
      mergeHolidays(mergeHolidays(office, de), mergeHolidays(fr, cn)),
      mergeHolidays(mergeHolidays(de, mergeHolidays(cn, office)), fr),
    ]
    for (const merged of grouped) {
      expect(merged).toEqual(grouped[0])
      // The same day in Saxony, and the end of slavery in Martinique.
      expect(codesOn(merged, '2026-11-18')).toEqual(['DE-SN'])
      expect(codesOn(merged, '2026-05-22')).toEqual(['FR-972'])
    }
  })

  test('codes of an own calendar stay its own beside a country', () => {
    const plants = holidayCalendar({
      id: 'plants',
      closed: [],
      regional: [{ date: '2026-11-18', subdivisions: ['North', 'SN'] }],
    })
    expect(codesOn(mergeHolidays(plants, publicHolidays('DE')), '2026-11-18')).toEqual([
      'SN',
      'plants-North',
      'plants-SN',
    ])
    expect(codesOn(mergeHolidays(plants, plants), '2026-11-18')).toEqual(['North', 'SN'])
  })

  test('a part day of both calendars stays that part, and another part stays beside it', () => {
    const eve = { date: '2026-12-24', from: '14:00', to: '18:00' }
    const one = holidayCalendar({ id: 'one', closed: [{ ...eve, name: 'Eve' }] })
    const other = holidayCalendar({
      id: 'other',
      closed: [
        { ...eve, name: 'Party' },
        { date: '2026-12-24', to: '09:00' },
      ],
    })
    expect(mergeHolidays(one, other).closed).toEqual([
      { date: '2026-12-24', to: '09:00' },
      { ...eve, name: 'Eve; Party' },
    ])
  })

  test('the merged calendar is valid from the later date and to the earlier ones', () => {
    const one = holidayCalendar({ closed: [], validFrom: '2025-01-01', validTo: '2027-12-31', asOf: '2026-03-01' })
    const other = holidayCalendar({ closed: [], validFrom: '2026-01-01', validTo: '2028-12-31', asOf: '2026-02-01' })
    for (const merged of [mergeHolidays(one, other), mergeHolidays(other, one)])
      expect(merged).toMatchObject({ validFrom: '2026-01-01', validTo: '2027-12-31', asOf: '2026-02-01' })
    expect(mergeHolidays(one, office)).toMatchObject({ validFrom: '2025-01-01', validTo: '2027-12-31' })
  })

  test('what is unconfirmed in either calendar stays so, and regional days that the other closes for all are closed', () => {
    const one = holidayCalendar({ id: 'one', closed: ['2026-03-20'], unconfirmed: ['2026-03-20'] })
    const other = holidayCalendar({
      id: 'other',
      closed: ['2026-05-27'],
      unconfirmed: ['2026-05-27'],
      regional: [
        { date: '2026-03-20', subdivisions: ['N'] },
        { date: '2026-03-21', subdivisions: ['N'] },
      ],
    })
    const merged = mergeHolidays(one, other)
    expect(merged.unconfirmed).toEqual(['2026-03-20', '2026-05-27'])
    expect(merged.regional).toEqual([{ date: '2026-03-21', subdivisions: ['other-N'] }])
    expect(Object.keys(mergeHolidays(office, office))).toEqual(['id', 'closed', 'open'])
  })

  test('calendars with no date in common are refused', () => {
    const past = holidayCalendar({ closed: [], validTo: '2019-12-31' })
    expect(() => mergeHolidays(publicHolidays('DE'), past)).toThrow(
      expect.objectContaining({ code: 'holidays/invalid' }),
    )
  })
})

describe('adjusting', () => {
  test('names that become equal are joined once', () => {
    const both = addHolidays(publicHolidays('DE'), [{ date: '2026-12-25', name: 'X' }])
    const renamed = renameHolidays(both, { X: 'Christmas Day' })
    expect(renamed.closed.find(({ date }) => date === '2026-12-25')?.name).toBe('Christmas Day')
  })

  test('a new name that is no text is refused at the old one', () => {
    expect(() => renameHolidays(publicHolidays('DE'), { 'Christmas Day': 5 as never })).toThrow(
      expect.objectContaining({ code: 'holidays/invalid', path: ['names', 'Christmas Day'] }),
    )
  })

  test('confirming an estimated day makes it certain', () => {
    const base = holidayCalendar({ closed: [{ date: '2027-03-10', name: 'Eid al-Fitr', estimated: true }] })
    expect(addHolidays(base, ['2027-03-10']).closed).toEqual([{ date: '2027-03-10', name: 'Eid al-Fitr' }])
  })

  test('a day that the caller decides is confirmed, and the others are not', () => {
    const days = ['2026-12-24', '2026-12-31']
    const base = holidayCalendar({ id: 'decrees', closed: days, unconfirmed: days })
    expect(addHolidays(base, ['2026-12-24']).unconfirmed).toEqual(['2026-12-31'])
    expect(removeHolidays(base, ['2026-12-24']).unconfirmed).toEqual(['2026-12-31'])
  })

  test('an estimated day or a part of one leaves a day as unconfirmed as it was', () => {
    const base = holidayCalendar({ closed: ['2026-12-24'], unconfirmed: ['2026-12-24'] })
    expect(addHolidays(base, [{ date: '2026-12-24', estimated: true }]).unconfirmed).toEqual(['2026-12-24'])
    expect(addHolidays(base, [{ date: '2026-12-24', from: '16:00' }]).unconfirmed).toEqual(['2026-12-24'])
  })

  test('what is closed in part stays regional, since hours are counted before and after it', () => {
    const evening = { date: '2026-11-18', from: '16:00' }
    const novemberDays = ({ regional = [] }: HolidayCalendar) => regional.filter(({ date }) => date === '2026-11-18')
    expect(novemberDays(addHolidays(publicHolidays('DE'), [evening]))).toHaveLength(1)
    expect(novemberDays(mergeHolidays(publicHolidays('DE'), holidayCalendar({ closed: [evening] })))).toHaveLength(1)
  })

  // The Day of Repentance and Prayer, Wednesday 18 November 2026, is a holiday in Saxony alone.
  test.each([
    ['addHolidays', addHolidays],
    ['removeHolidays', removeHolidays],
    ['openDays', openDays],
  ])('%s decides for all regions', (_, change) => {
    const inNovember = ({ regional = [] }: HolidayCalendar) =>
      regional.map(({ date }) => date).filter((date) => date.startsWith('2026-11'))
    expect(inNovember(publicHolidays('DE'))).toEqual(['2026-11-01', '2026-11-18'])
    expect(inNovember(change(publicHolidays('DE'), ['2026-11-18']))).toEqual(['2026-11-01'])
  })

  test.each([
    ['addHolidays', () => addHolidays(publicHolidays('DE'), ['2026-12-24', '2026-02-30'])],
    ['removeHolidays', () => removeHolidays(publicHolidays('DE'), ['2026-12-25', '25.12.2026'])],
    ['openDays', () => openDays(publicHolidays('DE'), ['2026-12-12', ''])],
  ])('%s refuses what is no date, at its place in the list', (_, run) => {
    expect(run).toThrow(expect.objectContaining({ code: 'holidays/invalid-date', path: ['days', 1] }))
  })
})
