import { type Holiday, holidayCalendar, type IsoWeekday } from 'aws-support-rules/business-time'
import { type CountryClock, timeZonesOf, weekendOf } from 'aws-support-rules/countries'
import { mergeHolidays, publicHolidays } from 'aws-support-rules/holidays'
import { expectTypeOf, test } from 'vitest'

test('what the tables give can not be written to', () => {
  // @ts-expect-error the clocks of a country are shared by all callers
  const clocks: CountryClock[] = timeZonesOf('US')
  clocks.forEach((clock) => {
    // @ts-expect-error a clock is frozen
    clock.timeZone = 'UTC'
  })
  // @ts-expect-error a weekend is frozen
  const weekend: IsoWeekday[] = weekendOf('US')
  // @ts-expect-error a calendar is shared by all callers: addHolidays makes another
  const closed: Holiday[] = publicHolidays('US').closed
  expectTypeOf({ weekend, closed }).toBeObject()
})

test('a calendar of the table and one of the caller are of one type', () => {
  expectTypeOf(publicHolidays('DE')).toEqualTypeOf(holidayCalendar({ closed: [] }))
  expectTypeOf(mergeHolidays).parameters.toEqualTypeOf<
    [ReturnType<typeof publicHolidays>, ReturnType<typeof publicHolidays>]
  >()
  expectTypeOf(weekendOf('DE')).items.toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6 | 7>()
})

test('a subdivision is named, not a second position', () => {
  // @ts-expect-error 'BY' alone could be a country
  publicHolidays('DE', 'BY')
})
