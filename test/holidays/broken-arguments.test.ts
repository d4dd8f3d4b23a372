import {
  addHolidays,
  type HolidayCalendar,
  mergeHolidays,
  openDays,
  publicHolidays,
  removeHolidays,
  renameHolidays,
} from 'aws-support-rules/holidays'
import { localHolidayNames, withLocalNames } from 'aws-support-rules/holidays/local-names'
import { describe, expect, test } from 'vitest'

const invalid = expect.objectContaining({ code: 'holidays/invalid' }) as Error
const calendar = publicHolidays('DE')

describe.each([[undefined], [null], ['DE'], [{}]])('a calendar that is %j', (value) => {
  const broken = value as unknown as HolidayCalendar

  test.each([
    ['addHolidays', 'calendar', () => addHolidays(broken, [])],
    ['removeHolidays', 'calendar', () => removeHolidays(broken, [])],
    ['openDays', 'calendar', () => openDays(broken, [])],
    ['renameHolidays', 'calendar', () => renameHolidays(broken, {})],
    ['mergeHolidays, first', 'one', () => mergeHolidays(broken, calendar)],
    ['mergeHolidays, second', 'other', () => mergeHolidays(calendar, broken)],
    ['withLocalNames', 'calendar', () => withLocalNames(broken)],
  ])('is refused by %s', (_, name, ask) => {
    const path = typeof value === 'object' && value !== null ? [name, 'closed'] : [name]
    expect(ask).toThrow(expect.objectContaining({ code: 'holidays/invalid', path }) as Error)
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

describe('what is refused is told with what there is', () => {
  const countries = 'Expected a country with local holiday names, such as '
  test.each<[() => unknown, (string | number)[], string]>([
    [() => renameHolidays(calendar, null as never), ['names'], 'Expected names as { old: new }; got null.'],
    [
      () => renameHolidays(calendar, { 'Christmas Day': 5 as never }),
      ['names', 'Christmas Day'],
      'Expected a string; got 5.',
    ],
    [() => renameHolidays(calendar, ['x'] as never), ['names'], 'Expected names as { old: new }; got ["x"].'],
    [
      () => renameHolidays(calendar, new Map([['Christmas Day', 'X']]) as never),
      ['names'],
      'Expected names as { old: new }; got a value of type object.',
    ],
    [
      () => removeHolidays(calendar, [{ date: '2026-12-25' }] as never),
      ['days', 0],
      'Expected a date YYYY-MM-DD; got a value of type object.',
    ],
    [() => publicHolidays('DE', null as never), ['options'], 'Expected options { subdivision }; got null.'],
    [
      () => publicHolidays('DE', { region: 'BY' } as never),
      ['region'],
      'Expected an option; got "region". Pass one of subdivision.',
    ],
    [
      () => publicHolidays('XX'),
      ['country'],
      'Expected a country such as \'DE\'; got "XX". For another country, use holidayCalendar.',
    ],
    [
      () => publicHolidays('GB', { subdivision: 'LND' }),
      ['subdivision'],
      'Expected a subdivision of GB; got "LND". Known subdivisions: ENG, NIR, SCT, WLS.',
    ],
    [
      () => publicHolidays('IS', { subdivision: '1' }),
      ['subdivision'],
      'Expected a subdivision of IS; got "1". Known subdivisions: none.',
    ],
    [() => localHolidayNames('de'), ['country'], `${countries}'DE'; got "de". Did you mean 'DE'?`],
    [() => localHolidayNames('XX'), ['country'], `${countries}'DE'; got "XX". See details.candidates.`],
    [() => localHolidayNames(5 as never), ['country'], `${countries}'DE'; got 5. See details.candidates.`],
    [
      () => localHolidayNames('constructor'),
      ['country'],
      `${countries}'DE'; got "constructor". See details.candidates.`,
    ],
    [() => localHolidayNames(['DE'] as never), ['country'], `${countries}'DE'; got ["DE"]. See details.candidates.`],
  ])('%s', (ask, path, message) => {
    expect(ask).toThrow(expect.objectContaining({ path, message }) as Error)
  })
})
