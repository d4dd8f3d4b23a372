import { holidayCalendar, noHolidays } from 'aws-support-rules/business-time'
import { publicHolidays } from 'aws-support-rules/holidays'
import { describe, expect, test } from 'vitest'
import { thrown } from './thrown.js'

describe('holidayCalendar', () => {
  test('sorts, joins what is given twice and freezes', () => {
    const calendar = holidayCalendar({
      id: 'x',
      closed: [
        '2026-12-26',
        { date: '2026-01-01', name: 'New Year', estimated: true },
        { date: '2026-01-01', name: 'Founding Day' },
        { date: '2026-12-25', estimated: true },
        '2026-12-26',
      ],
      open: [{ date: '2026-02-14', name: 'Working Saturday' }, '2026-02-01'],
    })
    expect(calendar).toEqual({
      id: 'x',
      closed: [
        { date: '2026-01-01', name: 'New Year; Founding Day' },
        { date: '2026-12-25', estimated: true },
        { date: '2026-12-26' },
      ],
      open: [{ date: '2026-02-01' }, { date: '2026-02-14', name: 'Working Saturday' }],
    })
    expect([calendar, calendar.closed, calendar.closed[0], calendar.open].every((part) => Object.isFrozen(part))).toBe(
      true,
    )
  })

  test('a day given twice stays estimated, and keeps one name, if both say so', () => {
    const twice = { date: '2026-03-20', name: 'Eid', estimated: true }
    expect(holidayCalendar({ closed: [twice, twice] }).closed).toEqual([twice])
    expect(holidayCalendar({ closed: [{ ...twice, estimated: false }, twice] }).closed).toEqual([
      { date: '2026-03-20', name: 'Eid' },
    ])
    const again = ['A', 'B', 'A'].map((name) => ({ date: '2026-03-20', name }))
    expect(holidayCalendar({ closed: again }).closed).toEqual([{ date: '2026-03-20', name: 'A; B' }])
    expect(holidayCalendar({ closed: [twice, '2026-03-20'] }).closed).toEqual([{ date: '2026-03-20', name: 'Eid' }])
  })

  test('what is left out or said to be false is not there', () => {
    const day = { date: '2026-03-20', name: undefined as never, estimated: false }
    expect(holidayCalendar({ closed: [day] }).closed).toStrictEqual([{ date: '2026-03-20' }])
  })

  test('a date both closed and open is closed', () => {
    expect(holidayCalendar({ closed: ['2026-02-14'], open: ['2026-02-14', '2026-02-15'] })).toEqual({
      id: 'custom',
      closed: [{ date: '2026-02-14' }],
      open: [{ date: '2026-02-15' }],
    })
  })

  test('bounds are kept, and a calendar goes through unchanged', () => {
    const bounds = {
      validFrom: '2024-01-01',
      validTo: '2030-12-31',
      announcedThrough: '2027-12-31',
      asOf: '2026-11-01',
    }
    const calendar = holidayCalendar({ id: 'x', closed: ['2026-01-01'], ...bounds })
    expect(calendar).toMatchObject(bounds)
    expect(holidayCalendar(calendar)).toEqual(calendar)
    expect(holidayCalendar({ closed: [], validFrom: '2024-01-01', validTo: '2024-01-01' })).toMatchObject({
      validTo: '2024-01-01',
    })
    expect(noHolidays).toEqual({ id: 'none', closed: [], open: [] })
  })

  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30', '2026-01-31'])(
    '%s is a date',
    (date) => {
      expect(holidayCalendar({ closed: [date] }).closed).toEqual([{ date }])
    },
  )

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-01-32',
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01 ',
    '',
    20260101,
    null,
    undefined,
    new Date(0),
    [],
  ])('%j is no date', (date) => {
    const wrong = date as string
    expect(thrown(() => holidayCalendar({ closed: ['2026-01-01', { date: wrong }] }))).toMatchObject({
      code: 'holidays/invalid-date',
      path: ['closed', 1, 'date'],
    })
    if (typeof date !== 'object')
      expect(thrown(() => holidayCalendar({ closed: [wrong] }))).toMatchObject({
        code: 'holidays/invalid-date',
        path: ['closed', 0],
      })
  })

  test.each<[string, unknown, string, readonly (string | number)[]]>([
    ['a text in the list', { closed: ['christmas'] }, 'holidays/invalid-date', ['closed', 0]],
    ['a working day', { closed: [], open: ['2026-02-30'] }, 'holidays/invalid-date', ['open', 0]],
    ['a bound', { closed: [], announcedThrough: '2026' }, 'holidays/invalid-date', ['announcedThrough']],
    [
      'bounds the wrong way round',
      { closed: [], validFrom: '2026-01-02', validTo: '2026-01-01' },
      'holidays/invalid',
      ['validFrom'],
    ],
    ['no list', { closed: '2026-01-01' }, 'holidays/invalid', ['closed']],
    ['no closed days', {}, 'holidays/invalid', ['closed']],
    ['open days that are no list', { closed: [], open: '2026-01-01' }, 'holidays/invalid', ['open']],
    [
      'a name that is no text',
      { closed: [{ date: '2026-01-01', name: 1 }] },
      'holidays/invalid',
      ['closed', 0, 'name'],
    ],
    ['an id that is no text', { id: 1, closed: [] }, 'holidays/invalid', ['id']],
    ['no calendar', null, 'holidays/invalid', []],
    ['a text', 'DE', 'holidays/invalid', []],
    ['a list', ['2026-01-01'], 'holidays/invalid', []],
    ['null for open days', { closed: [], open: null }, 'holidays/invalid', ['open']],
    [
      'a text for yes',
      { closed: [{ date: '2026-01-01', estimated: 'true' }] },
      'holidays/invalid',
      ['closed', 0, 'estimated'],
    ],
  ])('%s is refused by its own code and path', (_, days, code, path) => {
    expect(thrown(() => holidayCalendar(days as Parameters<typeof holidayCalendar>[0]))).toMatchObject({ code, path })
  })
})

// A report may hold a copy in each case. Whatever is the same list isn't read day by day.
test('a spread of a calendar keeps the lists that were validated: closed, open, regional and unconfirmed days', () => {
  const germany = publicHolidays('DE')
  const copy = holidayCalendar({ ...germany, id: 'ours' })
  expect(copy.id).toBe('ours')
  expect(copy.closed).toBe(germany.closed)
  expect(germany.regional?.length).toBeGreaterThan(100)
  expect(copy.regional).toBe(germany.regional)
  const { open } = publicHolidays('CN')
  expect(open.length).toBeGreaterThan(10)
  expect(holidayCalendar({ ...publicHolidays('CN') }).open).toBe(open)
  const { unconfirmed } = publicHolidays('BA')
  expect(unconfirmed?.length).toBeGreaterThan(0)
  expect(holidayCalendar({ ...publicHolidays('BA') }).unconfirmed).toBe(unconfirmed)
})

test('a list that was validated for another field is read again', () => {
  // Christmas Eve closes from 13:00 in Iceland, and an open day has no times.
  const partDays = publicHolidays('IS').closed
  expect(thrown(() => holidayCalendar({ closed: [], open: partDays })).path).toContain('from')
  const { regional } = publicHolidays('DE')
  expect(thrown(() => holidayCalendar({ closed: [], unconfirmed: regional as never })).path).toEqual(['unconfirmed', 0])
})
