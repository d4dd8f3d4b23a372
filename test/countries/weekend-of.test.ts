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

test('the answer is frozen', () => {
  for (const country of ['DE', 'SA', 'NP']) expect(Object.isFrozen(weekendOf(country))).toBe(true)
})

test('a code in small letters is refused', () => {
  expect(() => weekendOf('np')).toThrow(expect.objectContaining({ code: 'country/unknown' }))
})
