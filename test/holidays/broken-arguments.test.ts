import {
  addHolidays,
  type HolidayCalendar,
  mergeHolidays,
  openDays,
  publicHolidays,
  removeHolidays,
  renameHolidays,
} from 'aws-support-rules/holidays'
import { withLocalNames } from 'aws-support-rules/holidays/local-names'
import { describe, expect, test } from 'vitest'

const invalid = expect.objectContaining({ code: 'holidays/invalid' }) as Error
const calendar = publicHolidays('DE')

describe.each([[undefined], [null], ['DE'], [{}]])('a calendar that is %j', (value) => {
  const broken = value as unknown as HolidayCalendar

  test.each([
    ['addHolidays', () => addHolidays(broken, [])],
    ['removeHolidays', () => removeHolidays(broken, [])],
    ['openDays', () => openDays(broken, [])],
    ['renameHolidays', () => renameHolidays(broken, {})],
    ['mergeHolidays, first', () => mergeHolidays(broken, calendar)],
    ['mergeHolidays, second', () => mergeHolidays(calendar, broken)],
    ['withLocalNames', () => withLocalNames(broken)],
  ])('is refused by %s', (_, ask) => {
    expect(ask).toThrow(invalid)
  })
})

test.each([['BY'], [null], [{ region: 'BY' }], [{ subdivision: 5 }]])(
  'publicHolidays does not take %j for the whole country',
  (options) => {
    expect(() => publicHolidays('DE', options as unknown as { subdivision: string })).toThrow(invalid)
  },
)

test.each([
  ['DE', { subdivison: 'BY' }, ['subdivison'], /; got "subdivison"\. Did you mean subdivision\?/],
  ['MY', { subdivision: 1 }, ['subdivision'], /^Expected a string; got 1\.$/],
])('publicHolidays(%j, %j) names the option', (country, options, path, message) => {
  const ask = () => publicHolidays(country, options as { subdivision?: string })
  expect(ask).toThrow(expect.objectContaining({ code: 'holidays/invalid', path }) as Error)
  expect(ask).toThrow(message)
})

test('an argument that is missing is named', () => {
  const ask =
    (call: unknown, ...rest: unknown[]) =>
    () =>
      Reflect.apply(call as typeof addHolidays, null, rest) as unknown
  const at = (path: string) => expect.objectContaining({ code: 'holidays/invalid', path: [path] }) as Error
  for (const call of [addHolidays, removeHolidays, openDays]) expect(ask(call, calendar)).toThrow(at('days'))
  expect(ask(mergeHolidays, calendar)).toThrow(at('other'))
  expect(ask(mergeHolidays, undefined, calendar)).toThrow(at('one'))
})

test('names have to be there to rename', () => {
  expect(() => renameHolidays(calendar, null as unknown as Record<string, string>)).toThrow(invalid)
})
