import holidayJp from '@holiday-jp/holiday_jp'
import * as gazette from '@hyunbinseo/holidays-kr/all'
import { holidayCalendar } from 'aws-support-rules/business-time'
import { addHolidays, holidayCountries, mergeHolidays, publicHolidays } from 'aws-support-rules/holidays'
import { localHolidayNames, withLocalNames } from 'aws-support-rules/holidays/local-names'
import { describe, expect, test } from 'vitest'

describe('local names', () => {
  test('in Japan they are those of @holiday-jp/holiday_jp', () => {
    const theirs = new Map(
      holidayJp
        .between(new Date('2026-01-01T00:00:00Z'), new Date('2026-12-31T00:00:00Z'))
        .map(({ date, name }) => [date.toISOString().slice(0, 10), name]),
    )
    const ours = withLocalNames(publicHolidays('JP')).closed.filter((day) => day.date.startsWith('2026'))
    // It calls a day taken in exchange '休日', and one between two holidays too.
    for (const { date, name = '' } of ours.filter((day) => theirs.get(day.date) !== '休日'))
      expect(theirs.get(date)).toContain(name.replace(/ .*/, ''))
    expect(ours).toHaveLength(theirs.size)
  })

  test('in South Korea the great feasts are called as in the gazette', () => {
    const names = new Map(withLocalNames(publicHolidays('KR')).closed.map((day) => [day.date, day.name]))
    const gazetteName = (date: keyof typeof gazette.y2026) => gazette.y2026[date][0]
    expect(names.get('2026-02-17')).toBe(gazetteName('2026-02-17'))
    expect(names.get('2026-09-25')).toBe(gazetteName('2026-09-25'))
    expect(names.get('2026-05-01')).toBe(gazetteName('2026-05-01'))
  })

  test('a day with two names has both', () => {
    // Both fall on 2026-05-14: Ascension Day is 39 days after Easter Sunday, 2026-04-05.
    const calendar = publicHolidays('DE', { subdivision: 'BY' })
    expect(withLocalNames(calendar).closed.find((day) => day.date === '2026-05-14')?.name).toBe('Christi Himmelfahrt')
    expect(calendar.closed.find((day) => day.date === '2026-05-14')?.name).toBe('Ascension Day')
  })

  test('are frozen and the same each time', () => {
    const german = localHolidayNames('DE')
    expect(localHolidayNames('DE')).toBe(german)
    expect(Object.isFrozen(german) && Object.isFrozen(german.names)).toBe(true)
  })

  test('they change names alone', () => {
    for (const country of holidayCountries) {
      const calendar = publicHolidays(country)
      const bare = ({ closed, open, ...rest }: typeof calendar) => ({
        ...rest,
        closed: closed.map(({ name: _, ...day }) => day),
        open,
      })
      expect(bare(withLocalNames(calendar)), country).toEqual(bare(calendar))
    }
  })

  test('the names of the caller stay', () => {
    const ours = addHolidays(publicHolidays('FR'), [{ date: '2026-12-24', name: 'Inventory' }])
    expect(withLocalNames(ours).closed.find((day) => day.date === '2026-12-24')?.name).toBe('Inventory')
  })

  test('a merged calendar is of no one country', () => {
    const merged = mergeHolidays(publicHolidays('FR'), publicHolidays('DE'))
    expect(() => withLocalNames(merged)).toThrow(
      expect.objectContaining({
        code: 'holidays/unknown-country',
        path: ['calendar', 'id'],
        message:
          'Expected a calendar of a country, such as publicHolidays(\'DE\'); got "DE+FR". A merged calendar has no country of its own: call withLocalNames before mergeHolidays.',
      }),
    )
    // Nor is one of a subdivision and an office: DE-BY+office.
    const ofOffice = mergeHolidays(
      publicHolidays('DE', { subdivision: 'BY' }),
      holidayCalendar({ id: 'office', closed: ['2026-12-24'] }),
    )
    expect(() => withLocalNames(ofOffice)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('got "DE-BY+office".') as string }) as Error,
    )
  })

  test('the codes of the covered countries are the candidates', () => {
    expect(() => localHolidayNames('de')).toThrow(
      expect.objectContaining({ details: { candidates: holidayCountries } }) as Error,
    )
  })

  test('every covered country has its language', () => {
    for (const country of holidayCountries)
      expect(localHolidayNames(country).language, country).toMatch(/^[a-z]{2,3}(-[A-Z]{2})?$/)
  })
})
