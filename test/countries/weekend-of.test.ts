import { countries, weekendOf } from 'aws-support-rules/countries'
import { expect, test } from 'vitest'

/** CLDR as the host's ICU has it: another extract of the same data than cldr-core. */
function weekendOnHost(country: string): readonly number[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    weekInfo?: { weekend: number[] }
    getWeekInfo?: () => { weekend: number[] }
  }
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? []
}

test('but for eight countries, the weekend is the one of CLDR', () => {
  const differing = countries.filter((country) => weekendOf(country).join() !== weekendOnHost(country).join())
  expect(differing).toEqual(['BD', 'BN', 'DJ', 'IN', 'MV', 'NP', 'PS', 'UG'])
})

test.each([
  // github.com/vacanza/holidays/pull/1923 (2024-08-16)
  ['Bangladesh', 'BD', [5, 6]],
  ['Brunei', 'BN', [5, 7]],
  ['Algeria', 'DZ', [5, 6]],
  ['Egypt', 'EG', [5, 6]],
  ['Israel', 'IL', [5, 6]],
  ['Jordan', 'JO', [5, 6]],
  ['Kuwait', 'KW', [5, 6]],
  // github.com/focus-shift/jollyday/pull/1458 (2026-08-10)
  ['Qatar', 'QA', [5, 6]],
  ['Oman', 'OM', [5, 6]],
  ['Maldives', 'MV', [5, 6]],
  ['Palestine', 'PS', [5, 6]],
  ['Saudi Arabia', 'SA', [5, 6]],
  ['Iran', 'IR', [5]],
  ['Djibouti', 'DJ', [5]],
  ['the United Arab Emirates, since 2022', 'AE', [6, 7]],
  // english.khabarhub.com/2022/06/256175 (2022-06-06)
  ['Nepal', 'NP', [6]],
] as const)('the weekend of %s', (_, country, weekend) => {
  expect(weekendOf(country)).toEqual(weekend)
})

test.each([
  // time.com/6126260/uae-working-days-weekend: Friday and Saturday until the end of 2021
  ['AE', '2021-12-31', undefined, [5, 6]],
  ['AE', '2022-01-01', undefined, [6, 7]],
  // khaleejtimes.com/government/new-uae-weekend-sharjah-announces-4-day-workweek (2021-12-09)
  ['AE', '2021-12-31', 'SH', [5, 6]],
  ['AE', '2022-01-01', 'SH', [5, 6, 7]],
  ['AE', '2026-01-02', 'DU', [6, 7]],
  // english.khabarhub.com/2022/10/251261 (2022-05-10), fiscalnepal.com/2022/06/06/9235
  ['NP', '2022-05-14', undefined, [6]],
  ['NP', '2022-05-15', undefined, [6, 7]],
  ['NP', '2022-06-15', undefined, [6]],
  // thestar.com.my/news/nation/2024/10/08/johor-realigns-its-weekend
  ['MY', '2024-12-31', '01', [5, 6]],
  ['MY', '2025-01-01', '01', [6, 7]],
  ['MY', '2026-01-01', '03', [5, 6]],
  ['MY', '2026-01-01', '10', [6, 7]],
  ['DE', '2026-01-01', 'BY', [6, 7]],
] as const)('the weekend of %s on %s in %s', (country, date, subdivision, weekend) => {
  expect(weekendOf(country, { date, subdivision })).toEqual(weekend)
})

test('an unknown subdivision of a country with regional weekends is refused, with those there are', () => {
  expect(() => weekendOf('AE', { subdivision: 'XX' })).toThrow(
    expect.objectContaining({
      code: 'country/unknown',
      path: ['subdivision'],
      message: 'Expected a subdivision of AE; got "XX". Known subdivisions: AJ, AZ, DU, FU, RK, SH, UQ.',
      details: { candidates: ['AJ', 'AZ', 'DU', 'FU', 'RK', 'SH', 'UQ'] },
    }),
  )
})

test('a misspelled option and a subdivision that is no text are refused, in countries with one weekend too', () => {
  const ask = (country: string, options: object) => () => weekendOf(country, options)
  const refused = (path: string[]) => expect.objectContaining({ code: 'facts/invalid', path }) as Error
  expect(ask('AE', { subdivison: 'SH' })).toThrow(refused(['subdivison']))
  expect(ask('DE', { on: '2026-01-01' })).toThrow(refused(['on']))
  expect(ask('AE', { subdivision: 5 })).toThrow(refused(['subdivision']))
  expect(ask('DE', { subdivision: 5 })).toThrow(refused(['subdivision']))
})

test.each(['2026-02-30', '2026-2-3', '2026-02', '+012026-01-01', '2026-01-01T00:00:00.000Z', 'today'])(
  '%s is no date of a weekend',
  (date) => {
    expect(() => weekendOf('DE', { date })).toThrow(
      expect.objectContaining({
        code: 'facts/invalid',
        path: ['date'],
        message: `Expected a date YYYY-MM-DD; got "${date}".`,
      }),
    )
  },
)

test.each([
  [null, 'Expected options such as { date }; got null.', ['options']],
  [{ on: '2026-01-01' }, 'Expected the option date or subdivision; got "on".', ['on']],
  [{ date: ['2026-01-01'] }, 'Expected a date YYYY-MM-DD; got ["2026-01-01"].', ['date']],
])('options %j are refused with what was expected', (options, message, path) => {
  expect(() => weekendOf('DE', options as never)).toThrow(
    expect.objectContaining({ code: 'facts/invalid', message, path }),
  )
})

test('the answer is frozen and the same each time', () => {
  for (const country of ['DE', 'SA', 'NP']) {
    expect(Object.isFrozen(weekendOf(country))).toBe(true)
    expect(weekendOf(country)).toBe(weekendOf(country))
  }
})

test('a code in small letters is refused', () => {
  expect(() => weekendOf('np')).toThrow(expect.objectContaining({ code: 'country/unknown' }))
})
