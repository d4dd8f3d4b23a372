import { type Holiday, type HolidayCalendar, holidayCalendar } from 'aws-support-rules/business-time'
import { addHolidays, mergeHolidays, openDays, removeHolidays, renameHolidays } from 'aws-support-rules/holidays'
import { describe, expect } from 'vitest'
import { fc, test } from '../laws.js'
import { datesBetween } from './dates.js'

// Few dates and names, so that calendars meet.
const date = fc.constantFrom(...datesBetween('2026-12-24', '2027-01-04'))
const name = fc.constantFrom('Fair', 'New Year', 'Eid', 'Zenith')
const holiday = fc.record({ date, name, estimated: fc.constant(true) }, { requiredKeys: ['date'] })
const bound = fc.option(fc.constantFrom('2026-01-01', '2026-12-31', '2027-06-30'), { nil: undefined })
const calendar: fc.Arbitrary<HolidayCalendar> = fc
  .record({
    id: fc.constantFrom('A', 'B', 'DE', 'FR', 'DE+office'),
    closed: fc.array(holiday),
    open: fc.array(holiday),
    validFrom: fc.constantFrom(undefined, '2020-01-01', '2021-01-01'),
    validTo: bound,
    announcedThrough: bound,
    asOf: bound,
  })
  .map(({ id, closed, open, ...bounds }) =>
    holidayCalendar({
      id,
      closed,
      open,
      ...Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined)),
    }),
  )

/** One country, of which a part may be closed on a date, or a company with plants. */
const inRegions: fc.Arbitrary<HolidayCalendar> = fc
  .record({
    id: fc.constantFrom('DE', 'FR', 'CN', 'DE-BY', 'office', 'plants'),
    closed: fc.uniqueArray(date, { maxLength: 1 }),
    regional: fc.uniqueArray(fc.record({ date, subdivisions: fc.subarray(['BY', 'HE'], { minLength: 1 }) }), {
      selector: (day) => day.date,
      maxLength: 2,
    }),
  })
  .map(({ regional, ...days }) => {
    const merged = holidayCalendar({ ...days, regional })
    return mergeHolidays(merged, merged)
  })

const dates = (days: readonly Holiday[]) => days.map((day) => day.date)

describe('adjusting', () => {
  test.prop([calendar, date])(
    'adding a date that was in neither list and removing it restores the calendar',
    (base, added) => {
      fc.pre(![...base.closed, ...base.open].some((day) => day.date === added))
      expect(removeHolidays(addHolidays(base, [added]), [added])).toEqual(base)
    },
  )

  test.prop([calendar, fc.array(holiday)])(
    'what is added is closed, what was closed stays, and nothing else changes',
    (base, days) => {
      const { closed, open, ...rest } = addHolidays(base, days)
      expect(dates(closed)).toEqual([...new Set([...dates(base.closed), ...dates(days)])].sort())
      expect(dates(open)).toEqual(dates(base.open).filter((at) => !dates(days).includes(at)))
      expect({ ...rest, closed: [], open: [] }).toEqual({ ...base, closed: [], open: [] })
    },
  )

  test.prop([calendar, fc.array(date)])('what is opened is open and not closed', (base, days) => {
    const { closed, open } = openDays(base, days)
    expect(days.filter((at) => !dates(open).includes(at) || dates(closed).includes(at))).toEqual([])
  })

  test.prop([calendar, fc.array(date)])('what is removed is not closed, and the open days stay', (base, days) => {
    const { closed, open } = removeHolidays(base, days)
    expect(dates(closed)).toEqual(dates(base.closed).filter((at) => !days.includes(at)))
    expect(open).toEqual(base.open)
  })

  test.prop([calendar])('renaming there and back restores the calendar', (base) => {
    const there = renameHolidays(base, { Fair: 'Foire', Eid: 'Aïd' })
    expect(renameHolidays(there, { Foire: 'Fair', Aïd: 'Eid' })).toEqual(base)
  })
})

describe('mergeHolidays', () => {
  test.prop([calendar, calendar])('is commutative', (a, b) => {
    expect(mergeHolidays(a, b)).toEqual(mergeHolidays(b, a))
  })

  test.prop([calendar, calendar, calendar])('is associative', (a, b, c) => {
    // Names are sorted where they meet, so a calendar is first merged with itself.
    const [x, y, z] = [mergeHolidays(a, a), mergeHolidays(b, b), mergeHolidays(c, c)]
    expect(dates(mergeHolidays(mergeHolidays(x, y), z).closed)).toEqual(
      dates(mergeHolidays(x, mergeHolidays(y, z)).closed),
    )
    expect(mergeHolidays(mergeHolidays(x, y), z).closed).toEqual(mergeHolidays(x, mergeHolidays(y, z)).closed)
  })

  test.prop([inRegions, inRegions, inRegions])(
    'gives regional codes the same country however it is grouped',
    (a, b, c) => {
      expect(mergeHolidays(mergeHolidays(a, b), c)).toEqual(mergeHolidays(a, mergeHolidays(b, c)))
      expect(mergeHolidays(a, b)).toEqual(mergeHolidays(b, a))
    },
  )

  test.prop([calendar, calendar])(
    'closes what either closes, and opens what either opens and neither closes',
    (a, b) => {
      const merged = mergeHolidays(a, b)
      const closed = new Set([...dates(a.closed), ...dates(b.closed)])
      expect(dates(merged.closed)).toEqual([...closed].sort())
      expect(dates(merged.open)).toEqual(
        [...new Set([...dates(a.open), ...dates(b.open)])].filter((at) => !closed.has(at)).sort(),
      )
    },
  )

  test.prop([calendar, calendar])('knows no more than either', (a, b) => {
    const merged = mergeHolidays(a, b)
    for (const one of [a, b]) {
      if (one.validFrom !== undefined) expect((merged.validFrom ?? '') >= one.validFrom).toBe(true)
      for (const part of ['validTo', 'announcedThrough', 'asOf'] as const) {
        const limit = one[part]
        if (limit !== undefined) expect((merged[part] ?? '9') <= limit).toBe(true)
      }
    }
  })
})
